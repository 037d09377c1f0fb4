//! What a newer policy changes, and for whom: what tables tell, what is on the screens, and where sessions in progress
//! land.

mod changes;
mod outcomes;
mod page;
mod pair;
mod recurring;
mod sessions;
mod who;

use std::path::Path;

use lotsen::moment::Moment;
use lotsen_proof::scenario::LoadError;

pub use changes::{Asked, Diff, Landing, Outcome, Recurring, Shown};
pub use page::page;
pub use who::Who;

use pair::Pair;

/// Compares two policies, each in a folder or a file; screens as they are drawn at a moment.
///
/// # Errors
/// [`LoadError`] where one of them cannot be read or is wrong.
pub fn diff(old: &Path, new: &Path, moment: &Moment) -> Result<Diff, LoadError> {
    let pair = Pair::load(old, new)?;
    let outcomes = outcomes::changed(&pair);
    let mut diff = sessions::compared(&pair, moment);
    diff.outcomes = outcomes;
    diff.recurring = recurring::changed(&pair);
    Ok(diff)
}
