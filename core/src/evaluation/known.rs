//! What is known whatever journey is at hand.

use super::Evaluation;
use crate::device::AboutDevice;
use crate::plan::{Policy, Question};
use crate::policy::arena::Ix;
use crate::rules::Mask;
use crate::situation::{Facts, Frame};

/// What is known of the device in question, for texts about steps of any journey.
pub(crate) fn known_answers(policy: &Policy, facts: &Facts) -> Vec<(Ix<Question>, Mask)> {
    let at_hand = facts.frame().or_else(|| Some(Frame::new(Ix::at(0)?, None)));
    let frame = at_hand.map(|frame| Frame { about: frame.about.or(Some(AboutDevice::ThisDevice)), ..frame });
    let evaluation = frame.and_then(|frame| Evaluation::over(policy, facts, frame));
    let questions = policy.questions.iter().map(|(ix, _)| ix);
    evaluation
        .map(|evaluation| questions.filter_map(|ix| Some((ix, evaluation.answer(ix)?))).collect())
        .unwrap_or_default()
}
