//! What comes of each start of a policy, counted for a reader: presses, words, minutes, endings, findings.

mod minutes;
mod page;
mod reading;
mod record;
mod usual;

use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::guide::GuideError;

pub use minutes::{SECONDS_A_PRESS, SECONDS_A_SIGHT, WORDS_A_MINUTE, minutes};
pub use page::page;
pub use reading::{Reading, read, words};
pub use record::{Endings, Finding, Presses, Rehearsal};
pub use usual::{person, usual};

use crate::checks::asked::in_vain;
use crate::walk::{Start, starts, walk_all};

/// Rehearses every start of a policy whose name has a part in it, the most usual set-ups first.
///
/// # Errors
/// Where the guide refuses what the twin does.
pub fn rehearse(policy: &Arc<Policy>, part: &str) -> Result<Vec<Rehearsal>, GuideError> {
    let mut all = all(policy);
    all.retain(|(name, _)| name.contains(part));
    let mut rehearsals = rehearse_these(policy, &all)?;
    if part.is_empty() {
        // Which questions are asked in vain is known only once every start has been walked.
        let found = in_vain(rehearsals.iter().flat_map(|each| &each.asked).map(|(asked, _)| asked));
        for each in &mut rehearsals {
            found.iter().for_each(|found| each.add(found));
        }
    }
    Ok(rehearsals)
}

/// The names of all starts.
#[must_use]
pub fn names(policy: &Policy) -> Vec<String> {
    all(policy).into_iter().map(|(name, _)| name).collect()
}

fn all(policy: &Policy) -> Vec<(String, Start)> {
    let mut all = usual(policy);
    all.extend(starts(policy));
    all
}

/// Rehearses some starts, each with its name.
///
/// # Errors
/// Where the guide refuses what the twin does.
pub fn rehearse_these(
    policy: &Arc<Policy>,
    starts: &[(String, Start)],
) -> Result<Vec<Rehearsal>, GuideError> {
    let explorer = Explorer::new(Arc::clone(policy));
    let rehearsed =
        walk_all(&explorer, starts, &|name, start, walk| Rehearsal::new(policy, name, start, walk));
    rehearsed.into_iter().collect()
}
