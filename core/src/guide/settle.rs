//! What follows from every event: an aim that holds drops the words that led to it, and looking at the current step,
//! or at one that no longer applies, is not looking back.

use super::pass::Pass;
use super::situation::{Looking, Place, Situation, Slot};
use crate::plan::{Kind, Policy, Step};
use crate::policy::document::journey::OnDevice;

/// Puts the situation in order after an event.
pub(crate) fn settle(policy: &Policy, situation: &mut Situation) {
    drop_words_that_led(policy, situation);
    if let Looking::Back(step) = situation.looking {
        let stays = Pass::new(policy, situation)
            .is_some_and(|pass| pass.current != step && pass.steps.iter().any(|(known, _)| *known == step));
        if !stays {
            situation.looking = Looking::Ahead;
        }
    }
    if situation.frames.is_empty() {
        situation.looking = Looking::Home;
    }
}

/// Once an event holds, the words of the steps toward it are dropped, so that a later loss asks them all again. What
/// a probe can see stays as it is known, save on the phone that confirms, which a loss replaces.
fn drop_words_that_led(policy: &Policy, situation: &mut Situation) {
    let holds = |step: &Step, about| {
        let states = step.toward.and_then(|event| Some((event.holds()?, event.machine())));
        states.is_some_and(|(states, machine)| states.contains(&situation.state(machine, about)))
    };
    let fulfilled = |slot: Slot, place: Place| match (slot, place) {
        (Slot::Step(step), Place::Device(about)) => holds(&policy.steps[step], Some(about)),
        (Slot::Step(step), Place::Factor) => holds(&policy.steps[step], None),
        (Slot::Probe(_), Place::Device(_)) => false,
        (Slot::Probe(probe), Place::Factor) => policy.steps.iter().any(|(_, step)| {
            let seen = matches!(step.kind, Kind::Act { probe: Some(known), .. } if known == probe);
            seen && step.on == OnDevice::Factor && holds(step, None)
        }),
    };
    let dropped: Vec<(Slot, Place)> =
        situation.evidence.keys().copied().filter(|(slot, place)| fulfilled(*slot, *place)).collect();
    for key in dropped {
        situation.evidence.remove(&key);
    }
}
