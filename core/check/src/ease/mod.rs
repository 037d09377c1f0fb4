//! How easy a policy is to read: each text, each screen and each journey in each language, and what is over the limits.

mod measured;
mod over;
mod page;
mod reading;

use std::path::Path;

use lotsen::explore::Explorer;

use crate::document::Files;
use crate::readability::said;
use crate::semantics::Written;
use crate::unloaded::{self, Unloaded};

pub use measured::{JourneyEase, LanguageEase, Limits, Reading, ScreenEase, TextEase};
pub use over::{Kind, Over};
pub use page::page;
pub use reading::Readability;

/// Measures the policy in a folder or a file, on the base that it names.
///
/// # Errors
/// [`Unloaded`] where it cannot be read or does not load.
pub fn readability(path: &Path) -> Result<Readability, Unloaded> {
    readability_of(&Files::read(path)?)
}

/// The same of files that are in memory.
///
/// # Errors
/// [`Unloaded::Faulty`] where they do not load.
pub fn readability_of(files: &Files) -> Result<Readability, Unloaded> {
    let whole = unloaded::load(files)?;
    let written = Written { files: &whole.files, trees: &whole.trees };
    let screens = said(&whole.policy);
    Ok(reading::read(&written, &Explorer::new(whole.policy), &screens))
}
