//! What probes saw, and what is said of it once.

use super::GuideError;
use super::event::{Observation, Seen};
use crate::evaluation::Evaluation;
use crate::plan::Policy;
use crate::scene::Evaluated;
use crate::situation::{Cursor, Facts, Notice};

/// Takes in observations.
///
/// # Errors
/// [`GuideError::UnknownProbe`] with the first probe that the policy does not have.
pub(super) fn observe(
    policy: &Policy,
    facts: &mut Facts,
    observations: &[Observation],
) -> Result<(), GuideError> {
    for Observation { probe, seen } in observations {
        let ix =
            policy.probes.find(probe).ok_or_else(|| GuideError::UnknownProbe { probe: probe.clone() })?;
        match seen {
            Seen::Yes => facts.observe(policy, ix, true),
            Seen::No => facts.observe(policy, ix, false),
            Seen::Unknown => {}
        }
    }
    Ok(())
}

/// What is said once after an observation: where it took the guide on from a step, what it saw there; otherwise what
/// was to be said already.
pub(super) fn notice(
    before: &Evaluated<'_>,
    after: Option<&Evaluation<'_>>,
    kept: Option<Notice>,
) -> Option<Notice> {
    let (Some(was), Some(is)) = (&before.evaluation, after) else {
        return kept;
    };
    if before.situation.cursor != Cursor::Current || was.current == is.current {
        return kept;
    }
    if is.seen(was.current) {
        return Some(Notice::Seen(was.current));
    }
    kept.filter(|notice| !matches!(notice, Notice::Seen(_)))
}
