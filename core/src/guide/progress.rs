//! Keeps the count of steps from falling where what was gone through applies no longer, or is to be gone through again: a
//! registration has changed, or in a remedy an answer that the journey below had read.

use crate::evaluation::Evaluation;
use crate::plan::Policy;
use crate::situation::{Facts, Situation};

/// Counts what has been gone through in each journey at hand beyond what its list still has before the current step.
/// Who looks back and answers otherwise, or takes something back, goes back: then the count stays as it was.
pub(super) fn keep_counting(policy: &Policy, before: &Situation, after: &mut Facts) {
    let registered = before.facts.machines != after.machines;
    let changed = registered || before.facts.answers != after.answers;
    if !changed || before.cursor.looks_back() {
        return;
    }
    for at in 0..after.frames.len() {
        let Some(&frame) = after.frames.get(at) else { continue };
        let at_hand = at + 1 == after.frames.len();
        // An answer changes nothing before the step that asks for it.
        let was = before.facts.frames.iter().find(|was| was.journey == frame.journey);
        let Some(was) = was.filter(|_| registered || !at_hand) else { continue };
        let was = Evaluation::over(policy, &before.facts, *was);
        let (Some(was), Some(is)) = (was, Evaluation::over(policy, after, frame)) else { continue };
        let gone_on = at_hand && was.current != is.current;
        let reached = was.position(was.current).saturating_add(u32::from(gone_on));
        let behind = reached.saturating_sub(is.before(is.current).saturating_add(1));
        if let Some(frame) = after.frames.get_mut(at) {
            frame.behind = behind;
        }
    }
}
