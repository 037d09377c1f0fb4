//! What an intent changes.

use super::frames::{enter, leave};
use super::{GuideError, look};
use crate::evaluation::Evaluation;
use crate::plan::{Policy, Step};
use crate::policy::arena::Ix;
use crate::registration::{MachineEvent, Refused};
use crate::scene::{Evaluated, Intent};
use crate::situation::{Cursor, Notice, Signal, Situation};

/// Changes the situation as an intent means it.
///
/// # Errors
/// [`GuideError::NotAllowed`] where a machine refuses; [`GuideError::NothingBefore`] where there is no step to look
/// back at.
pub(crate) fn apply(before: &Evaluated<'_>, intent: Intent, after: &mut Situation) -> Result<(), GuideError> {
    let policy = before.policy;
    let evaluation = before.evaluation.as_ref();
    match intent {
        Intent::Acknowledge => after.carried.clear(),
        Intent::Resume | Intent::Continue => after.cursor = Cursor::Current,
        Intent::LookBack => after.cursor = look::back(before)?,
        Intent::Home => after.cursor = Cursor::Home,
        Intent::Begin(journey, about) => enter(policy, after, journey, about),
        Intent::Trouble(trouble) | Intent::GoTo(trouble) => {
            let trouble = &policy.troubles[trouble];
            enter(policy, after, trouble.remedy, trouble.about);
        }
        Intent::Leave => leave(policy, after),
        Intent::End => end(policy, after),
        Intent::Done(step) | Intent::Keep(step) => {
            if let Some(evaluation) = evaluation {
                done(evaluation, step, policy.steps[step].event, after)?;
            }
        }
        Intent::Failed(step, event) => {
            if let Some(evaluation) = evaluation {
                failed(evaluation, step, event, after)?;
            }
        }
        Intent::Undo(step) => {
            if let Some(evaluation) = evaluation {
                undo(evaluation, step, after);
            }
        }
        Intent::OpenStore(_)
        | Intent::OpenApp(_)
        | Intent::OpenLink(_)
        | Intent::OpenSettings(_)
        | Intent::Call(_)
        | Intent::Mail(_)
        | Intent::Map(_)
        | Intent::ShareContact(_)
        | Intent::ShareStep => {}
    }
    Ok(())
}

/// Ends the journey at hand. A step below that goes to it is done with that.
fn end(policy: &Policy, after: &mut Situation) {
    let ended = after.facts.frame().map(|frame| frame.journey);
    leave(policy, after);
    let Some(evaluation) = Evaluation::new(policy, &after.facts) else { return };
    let goes_to = policy.steps[evaluation.current].trouble.map(|trouble| policy.troubles[trouble].remedy);
    if goes_to.is_some() && goes_to == ended {
        let (step, again) =
            (evaluation.evidence_key(evaluation.current), evaluation.again_key(evaluation.current));
        after.facts.learn(step, Signal::Confirmed);
        after.facts.again.remove(&again);
    }
}

/// Says that a step is done: its event happens, or the official's word counts as evidence.
///
/// # Errors
/// [`GuideError::NotAllowed`] where a machine refuses.
pub(crate) fn done(
    evaluation: &Evaluation<'_>,
    ix: Ix<Step>,
    event: Option<MachineEvent>,
    after: &mut Situation,
) -> Result<(), GuideError> {
    if let Some(event) = event {
        let next = evaluation.state(event).fire(event).map_err(|error| refused(&error))?;
        after.facts.set_state(event.machine(), evaluation.frame.about, next);
    }
    if evaluation.policy.steps[ix].progress().is_none() {
        after.facts.learn(evaluation.evidence_key(ix), Signal::Confirmed);
    }
    after.facts.again.remove(&evaluation.again_key(ix));
    after.cursor = Cursor::Current;
    Ok(())
}

/// Says that what a step has done did not work. Where nothing in the policy reads that, the same step would come again,
/// and what settles it might be refused; or the screen that comes when it has worked, which would congratulate. It stays
/// as it was then, and is to say that it failed.
///
/// # Errors
/// [`GuideError::NotAllowed`] where a machine refuses.
pub(crate) fn failed(
    evaluation: &Evaluation<'_>,
    ix: Ix<Step>,
    event: MachineEvent,
    after: &mut Situation,
) -> Result<(), GuideError> {
    let (policy, before) = (evaluation.policy, after.facts.clone());
    let mut worked = after.clone();
    done(evaluation, ix, Some(event), after)?;
    let now = Evaluated::new(policy, after);
    let comes_again = now.evaluation.as_ref().is_some_and(|now| now.current == ix);
    let as_worked = done(evaluation, ix, policy.steps[ix].event, &mut worked).is_ok()
        && Evaluated::new(policy, &worked).scene == now.scene;
    if comes_again || as_worked {
        after.facts = before;
        after.notice = Some(Notice::ActFailed);
    }
    Ok(())
}

fn undo(evaluation: &Evaluation<'_>, ix: Ix<Step>, after: &mut Situation) {
    match evaluation.policy.steps[ix].progress() {
        Some(event) => {
            if let Some(state) = event.undo() {
                after.facts.set_state(event.machine(), evaluation.frame.about, state);
            }
        }
        None => {
            let key = evaluation.evidence_key(ix);
            after.facts.know(key, after.facts.known(key).undone());
        }
    }
    after.cursor = Cursor::Current;
}

fn refused(refused: &Refused) -> GuideError {
    GuideError::NotAllowed {
        machine: refused.machine.id().to_owned(),
        state: refused.state.id().to_owned(),
        event: refused.event.id().to_owned(),
        allowed: refused.allowed.iter().map(|event| event.id().to_owned()).collect(),
    }
}
