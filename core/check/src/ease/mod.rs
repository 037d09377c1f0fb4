//! How easy a policy is to read: each text, each screen and each journey in each language, and what is over the limits.

mod measured;
mod over;
mod page;
mod reading;

use std::path::Path;

use lotsen::explore::Explorer;
use thiserror::Error;

use crate::base;
use crate::document::{Files, ReadError};
use crate::finding::Finding;
use crate::loading;
use crate::readability::said;
use crate::semantics::Written;

pub use measured::{JourneyEase, LanguageEase, Limits, Reading, ScreenEase, TextEase};
pub use over::{Kind, Over};
pub use page::page;
pub use reading::Readability;

/// Why nothing was measured.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum NotMeasured {
    /// The folder or a file in it cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// The policy does not load, so that it has no screens.
    #[error(
        "{}:{}:{}: {}{}. Mend it first; `lotsen check` says everything that is wrong",
        first.location.file, first.location.line, first.location.column, first.message,
        match more { 0 => String::new(), more => format!(", and {more} more") }
    )]
    Faulty {
        /// The first thing that is wrong.
        first: Box<Finding>,
        /// How many more there are.
        more: usize,
    },
}

/// Measures the policy in a folder or a file, on the base that it names.
///
/// # Errors
/// [`NotMeasured`] where it cannot be read or does not load.
pub fn readability(path: &Path) -> Result<Readability, NotMeasured> {
    readability_of(&Files::read(path)?)
}

/// The same of files that are in memory.
///
/// # Errors
/// [`NotMeasured::Faulty`] where they do not load.
pub fn readability_of(files: &Files) -> Result<Readability, NotMeasured> {
    let (whole, _, unknown) = files.on_their_base();
    if !unknown.is_empty() {
        return Err(faulty(unknown.iter().map(|fault| base::unknown(files, fault)).collect()));
    }
    let files = whole;
    let loaded = loading::load(&files);
    let Some(policy) = loaded.policy.filter(|_| loaded.findings.is_empty()) else {
        return Err(faulty(loaded.findings));
    };
    let written = Written { files: &files, trees: &loaded.trees };
    let screens = said(&policy);
    Ok(reading::read(&written, &Explorer::new(policy), &screens))
}

fn faulty(findings: Vec<Finding>) -> NotMeasured {
    let more = findings.len().saturating_sub(1);
    let first = findings.into_iter().min_by(|one, other| one.order().cmp(&other.order()));
    match first {
        Some(first) => NotMeasured::Faulty { first: Box::new(first), more },
        None => NotMeasured::Unreadable(ReadError::Empty { path: String::new() }),
    }
}
