//! How easy a policy is to read: each text, each screen and each journey in each language, and what is over the limits.

mod measured;
mod over;
mod page;
mod reading;

use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;

use crate::document::Files;
use crate::finding::Finding;
use crate::readability::said;
use crate::rule::Rule;
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

/// What is too hard to read, beside sentences that are too long.
pub(crate) fn check(written: &Written<'_>, policy: &Arc<Policy>) -> Vec<Finding> {
    let screens = said(policy);
    let over = reading::read(written, &Explorer::new(Arc::clone(policy)), &screens).over.into_iter();
    let hard = over.filter(|over| over.kind != Kind::Sentence).map(|over| {
        let message = format!("in “{}”: {}", over.language, over.message);
        let key = format!("{}:{}/{}", Rule::HardToRead.id(), over.language, over.about);
        Finding::new(Rule::HardToRead, over.location, over.about, message, over.help).allowed_as(key)
    });
    hard.collect()
}
