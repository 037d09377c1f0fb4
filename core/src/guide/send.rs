//! Takes in an event: a new situation and the effects to perform, or a refusal.

use super::GuideError;
use super::effect::Effect;
use super::event::{Event, Observation, Seen};
use super::evidence::Witness;
use super::pass::Pass;
use super::perform;
use super::press;
use super::scene::Scene;
use super::settle;
use super::situation::{Frame, Looking, Notice, Place, Situation, Slot, holder};
use crate::moment::Moment;
use crate::plan::{Journey, Kind, Mask, Policy, Sort};
use crate::policy::arena::{Ix, Named};
use crate::policy::document::journey::AboutDevice;

/// What came of an event.
pub(crate) struct Sent {
    pub situation: Situation,
    pub effects: Vec<Effect>,
}

/// Takes in an event. The situation given is not changed; on an error there is no new one.
pub(crate) fn send(
    policy: &Policy,
    before: &Situation,
    event: Event,
    moment: &Moment,
) -> Result<Sent, GuideError> {
    let mut after = before.clone();
    let mut effects = Vec::new();
    let observed = matches!(event, Event::Observed(_));
    if !matches!(event, Event::Observed(_) | Event::EffectFailed(_) | Event::SaveFailed) {
        after.notice = None;
    }
    match event {
        Event::Press(token) => {
            let pressed = press::press(policy, before, &token, &mut after)?;
            effects.extend(perform::effect(policy, before, &pressed, moment));
        }
        Event::Choose { question, values } => choose(policy, before, &mut after, &question, &values)?,
        Event::Observed(observations) => observe(policy, &mut after, &observations)?,
        Event::EffectFailed(kind) => after.notice = Some(Notice::EffectFailed(kind)),
        Event::SaveFailed => after.notice = Some(Notice::SaveFailed),
        Event::Trouble(id) => {
            let trouble = policy.trouble(&id).ok_or(GuideError::UnknownTrouble { trouble: id })?;
            let trouble = &policy.troubles[trouble];
            enter(policy, &mut after, trouble.remedy, trouble.about);
        }
        Event::LookBack => look_back(policy, before, &mut after)?,
        Event::LookAt(step) => look_at(policy, before, &mut after, &step)?,
        Event::Home => after.looking = Looking::Home,
        Event::Begin { journey, about } => {
            let ix = policy.journeys.find(&journey).filter(|ix| !policy.journeys[*ix].remedy);
            enter(policy, &mut after, ix.ok_or(GuideError::UnknownJourney { journey })?, about);
        }
    }
    settle::settle(policy, &mut after);
    if observed {
        after.notice = told(policy, before, &after);
    }
    Ok(Sent { situation: after, effects })
}

/// Raises the frame of a journey; one that is at hand already is raised, not doubled.
pub(crate) fn enter(policy: &Policy, situation: &mut Situation, ix: Ix<Journey>, about: Option<AboutDevice>) {
    let journey = &policy.journeys[ix];
    let inherited = situation.frames.iter().rev().find_map(|frame| frame.about);
    situation.frames.retain(|frame| frame.journey != ix);
    if journey.forgets {
        situation.forget_journey(policy, ix);
    }
    let about = about
        .or(journey.about)
        .or_else(|| (!journey.asks_about).then(|| inherited.unwrap_or(AboutDevice::ThisDevice)));
    situation.frames.push(Frame { journey: ix, about });
    situation.looking = Looking::Ahead;
}

fn choose(
    policy: &Policy,
    before: &Situation,
    after: &mut Situation,
    id: &str,
    values: &[String],
) -> Result<(), GuideError> {
    let not_asked = || GuideError::NotAsked { question: id.to_owned() };
    let pass = Pass::new(policy, before).ok_or_else(not_asked)?;
    let scene = Scene::with(policy, before, Some(&pass));
    let input =
        scene.input.filter(|input| policy.questions[input.question].id() == id).ok_or_else(not_asked)?;
    let question = &policy.questions[input.question];
    let mask = values.iter().try_fold(0, |mask, value| {
        question.bit(value).filter(|bit| bit & input.offered != 0).map(|bit| mask | bit)
    });
    let mask = mask.filter(|mask| *mask != 0 && (question.many || values.len() == 1)).ok_or_else(|| {
        let allowed: Vec<&str> = question.in_mask(input.offered).map(|value| value.id.as_str()).collect();
        GuideError::BadValue {
            question: id.to_owned(),
            values: values.join(", "),
            allowed: allowed.join(", "),
        }
    })?;
    store(&pass, after, mask);
    after.looking = Looking::Ahead;
    Ok(())
}

/// Stores an answer where it belongs: the frame, a machine, or what was told.
pub(crate) fn store(pass: &Pass<'_>, after: &mut Situation, mask: Mask) {
    let policy = pass.policy;
    let Kind::Ask { question: ix, tells, .. } = &policy.steps[pass.shown()].kind else {
        return;
    };
    after.again.remove(&pass.again_key(pass.shown()));
    let reserved = &policy.reserved;
    if *ix == reserved.about {
        if let Some(frame) = after.frames.last_mut() {
            let this = mask == reserved.this_device;
            frame.about = Some(if this { AboutDevice::ThisDevice } else { AboutDevice::AnotherDevice });
        }
        return;
    }
    let question = &policy.questions[*ix];
    if let Sort::Machine(machine) = question.sort {
        if let Some(state) = tells.get(mask.trailing_zeros() as usize).copied().flatten() {
            after.set_state(machine, pass.frame.about, state);
        }
        return;
    }
    let Some(holder) = holder(question.scope, pass.frame) else {
        return;
    };
    let other = pass.frame.about == Some(AboutDevice::AnotherDevice);
    if *ix == reserved.device && other && after.told.get(&(*ix, holder)).is_some_and(|told| *told != mask) {
        after.forget_another_device();
    }
    after.told.insert((*ix, holder), mask);
}

fn observe(policy: &Policy, after: &mut Situation, observations: &[Observation]) -> Result<(), GuideError> {
    for Observation { probe, seen } in observations {
        let ix =
            policy.probes.find(probe).ok_or_else(|| GuideError::UnknownProbe { probe: probe.clone() })?;
        let yes = match seen {
            Seen::Yes => true,
            Seen::No => false,
            Seen::Unknown => continue,
        };
        after.seen.insert(ix, yes);
        if policy.probes[ix].kind.is_evidence() {
            let (slot, place) = (Slot::Probe(ix), Place::Device(AboutDevice::ThisDevice));
            let witness = if yes { Witness::Yes } else { Witness::No };
            after.know(slot, place, after.known(slot, place).after(witness));
        }
    }
    Ok(())
}

/// What is said once after an observation: where it took the guide on from a step, what it saw there.
fn told(policy: &Policy, before: &Situation, after: &Situation) -> Option<Notice> {
    let kept = after.notice;
    let (Some(was), Some(is)) = (Pass::new(policy, before), Pass::new(policy, after)) else {
        return kept;
    };
    if before.looking != Looking::Ahead || was.current == is.current {
        return kept;
    }
    if is.seen(was.current) {
        return Some(Notice::Seen(was.current));
    }
    kept.filter(|notice| !matches!(notice, Notice::Seen(_)))
}

fn look_back(policy: &Policy, before: &Situation, after: &mut Situation) -> Result<(), GuideError> {
    let pass = Pass::new(policy, before)
        .filter(|_| before.looking != Looking::Home && before.carried.is_empty())
        .ok_or(GuideError::NothingBefore)?;
    let shown = pass.shown();
    let earlier = pass.steps.iter().take_while(|(step, _)| *step != shown).last();
    let (step, _) = earlier.ok_or(GuideError::NothingBefore)?;
    after.looking = Looking::Back(*step);
    Ok(())
}

fn look_at(policy: &Policy, before: &Situation, after: &mut Situation, id: &str) -> Result<(), GuideError> {
    let not_here = || GuideError::NotHere { step: id.to_owned() };
    let pass = Pass::new(policy, before).filter(|_| before.carried.is_empty()).ok_or_else(not_here)?;
    let upto = pass.steps.iter().position(|(step, _)| *step == pass.current).unwrap_or(0);
    let found = pass.steps.iter().take(upto + 1).find(|(step, _)| policy.steps[*step].short_id() == id);
    let (step, _) = found.ok_or_else(not_here)?;
    after.looking = Looking::Back(*step);
    Ok(())
}
