//! Puts a situation in order after an event: a prerequisite whose event holds drops the words that led to it, and
//! looking at the current step, or at one that no longer applies, is not looking back.

use crate::device::OnDevice;
use crate::evaluation::Evaluation;
use crate::plan::{Policy, Step, StepKind};
use crate::situation::{Cursor, EvidenceDevice, EvidenceKey, Facts, Situation};

/// Puts a situation in order.
pub(crate) fn normalize(policy: &Policy, situation: &mut Situation) {
    drop_fulfilled_prerequisites(policy, &mut situation.facts);
    let evaluation = match situation.cursor {
        Cursor::Step(_) => Evaluation::new(policy, &situation.facts),
        Cursor::Current | Cursor::Home => None,
    };
    situation.cursor = cursor(situation.cursor, &situation.facts, evaluation.as_ref());
}

/// Where the official is looking, once the facts have changed.
pub(super) fn cursor(cursor: Cursor, facts: &Facts, evaluation: Option<&Evaluation<'_>>) -> Cursor {
    if facts.frames.is_empty() {
        return Cursor::Home;
    }
    match cursor {
        Cursor::Step(step) => {
            let stays = evaluation.is_some_and(|found| found.current != step && found.lists(step));
            if stays { cursor } else { Cursor::Current }
        }
        Cursor::Current | Cursor::Home => cursor,
    }
}

/// Once an event holds, the words of the steps that are its prerequisites are dropped, so that a later loss asks them
/// all again. What a probe can see stays as it is known, save on the phone that confirms, which a loss replaces.
pub(super) fn drop_fulfilled_prerequisites(policy: &Policy, facts: &mut Facts) {
    let holds = |step: &Step, about| {
        step.prerequisite_of.is_some_and(|event| event.holds_in(facts.state(event.machine(), about)))
    };
    let fulfilled = |key: EvidenceKey, device: EvidenceDevice| match (key, device) {
        (EvidenceKey::Step(step), EvidenceDevice::Device(about)) => holds(&policy.steps[step], Some(about)),
        (EvidenceKey::Step(step), EvidenceDevice::Factor) => holds(&policy.steps[step], None),
        (EvidenceKey::Probe(_), EvidenceDevice::Device(_)) => false,
        (EvidenceKey::Probe(probe), EvidenceDevice::Factor) => policy.steps.iter().any(|(_, step)| {
            let seen = matches!(step.kind, StepKind::Act { probe: Some(known), .. } if known == probe);
            seen && step.on == OnDevice::Factor && holds(step, None)
        }),
    };
    let dropped: Vec<_> =
        facts.evidence.keys().copied().filter(|(key, device)| fulfilled(*key, *device)).collect();
    for key in dropped {
        facts.evidence.remove(&key);
    }
}
