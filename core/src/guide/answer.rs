//! Answers to the question on the screen.

use super::GuideError;
use crate::device::AboutDevice;
use crate::evaluation::Evaluation;
use crate::plan::{Question, Sort, Step, StepKind};
use crate::policy::arena::{Ix, Named};
use crate::rules::Mask;
use crate::scene::{Evaluated, Shown};
use crate::situation::{Cursor, Situation, holder};

/// Takes in the values that were chosen.
///
/// # Errors
/// [`GuideError::NotAsked`] where the question is not on the screen, [`GuideError::BadValue`] where the values are not
/// among those offered.
pub(super) fn choose(
    before: &Evaluated<'_>,
    after: &mut Situation,
    id: String,
    values: Vec<String>,
) -> Result<(), GuideError> {
    let policy = before.policy;
    let input = before.scene.input.as_ref();
    let input = input.filter(|input| policy.questions[input.question].id() == id);
    let (Some(evaluation), Some(input), Shown::Step { step, .. }) =
        (&before.evaluation, input, before.scene.shown)
    else {
        return Err(GuideError::NotAsked { question: id });
    };
    let question = &policy.questions[input.question];
    let mask = values.iter().try_fold(0, |mask, value| {
        question.bit(value).filter(|bit| bit & input.offered != 0).map(|bit| mask | bit)
    });
    let Some(mask) = mask.filter(|mask| *mask != 0 && (question.many || values.len() == 1)) else {
        let allowed = question.in_mask(input.offered).map(|value| value.id.clone()).collect();
        return Err(GuideError::BadValue { question: id, values, allowed });
    };
    store(evaluation, step, mask, after);
    after.cursor = Cursor::Current;
    Ok(())
}

/// Stores the answer to the question of a step where it belongs: in the frame, in a machine, or among the answers.
pub(crate) fn store(evaluation: &Evaluation<'_>, step: Ix<Step>, mask: Mask, after: &mut Situation) {
    let policy = evaluation.policy;
    let StepKind::Ask { question: ix, tells, .. } = &policy.steps[step].kind else {
        return;
    };
    let facts = &mut after.facts;
    facts.again.remove(&evaluation.again_key(step));
    let reserved = &policy.reserved;
    if *ix == reserved.about {
        if let Some(frame) = facts.frames.last_mut() {
            let this = mask == reserved.this_device;
            frame.about = Some(if this { AboutDevice::ThisDevice } else { AboutDevice::AnotherDevice });
        }
        return;
    }
    let question: &Question = &policy.questions[*ix];
    if let Sort::Machine(machine) = question.sort {
        if let Some(state) = tells.get(mask.trailing_zeros() as usize).copied().flatten() {
            facts.set_state(machine, evaluation.frame.about, state);
        }
        return;
    }
    let Some(holder) = holder(question.scope, evaluation.frame) else {
        return;
    };
    let replaces = |known: &Mask| *known != mask;
    if *ix == reserved.device
        && evaluation.about_another()
        && facts.answers.get(&(*ix, holder)).is_some_and(replaces)
    {
        facts.forget_another_device();
    }
    facts.answers.insert((*ix, holder), mask);
}
