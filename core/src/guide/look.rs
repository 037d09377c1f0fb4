//! Looks at a step that is done, and changes nothing else.

use super::GuideError;
use crate::evaluation::Evaluation;
use crate::scene::Evaluated;
use crate::situation::Cursor;

/// One step back from the one shown.
///
/// # Errors
/// [`GuideError::NothingBefore`] where no step of a journey is shown, or it is the first.
pub(super) fn back(before: &Evaluated<'_>) -> Result<Cursor, GuideError> {
    let evaluation = journey(before)
        .filter(|_| before.situation.cursor != Cursor::Home)
        .ok_or(GuideError::NothingBefore)?;
    let shown = evaluation.shown(before.situation.cursor);
    let earlier = evaluation.steps.iter().take_while(|(step, _)| *step != shown).last();
    earlier.map(|(step, _)| Cursor::Step(*step)).ok_or(GuideError::NothingBefore)
}

/// At the step with an id, among those up to the current one.
///
/// # Errors
/// [`GuideError::NotHere`] where there is no such step.
pub(super) fn at(before: &Evaluated<'_>, id: String) -> Result<Cursor, GuideError> {
    let found = journey(before).and_then(|evaluation| {
        let current = evaluation.steps.iter().position(|(step, _)| *step == evaluation.current).unwrap_or(0);
        let mut passed = evaluation.steps.iter().take(current + 1).map(|(step, _)| *step);
        passed.find(|step| before.policy.steps[*step].short_id() == id)
    });
    found.map(Cursor::Step).ok_or(GuideError::NotHere { step: id })
}

/// The journey at hand, unless something is to be read first.
fn journey<'a, 'b>(before: &'b Evaluated<'a>) -> Option<&'b Evaluation<'a>> {
    before.evaluation.as_ref().filter(|_| before.situation.carried.is_empty())
}
