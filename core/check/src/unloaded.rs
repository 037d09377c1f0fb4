//! A policy that is asked about something that only one that loads can answer.

use std::sync::Arc;

use lotsen::Policy;
use thiserror::Error;

use crate::base;
use crate::document::{Files, Node, ReadError};
use crate::finding::Finding;
use crate::loading;

/// Why nothing can be said of a policy.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Unloaded {
    /// The folder or a file in it cannot be read.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
    /// The policy does not load.
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

/// A policy on its base, with the files as they are written.
pub(crate) struct Whole {
    pub policy: Arc<Policy>,
    pub files: Files,
    pub trees: Vec<Option<Node>>,
}

/// Loads files on the base that they name.
pub(crate) fn load(files: &Files) -> Result<Whole, Unloaded> {
    let (whole, _, unknown) = files.on_their_base();
    let unknown: Vec<Finding> = unknown.iter().map(|fault| base::unknown(files, fault)).collect();
    if !unknown.is_empty() {
        return Err(faulty(unknown));
    }
    let loaded = loading::load(&whole);
    match loaded.policy.filter(|_| loaded.findings.is_empty()) {
        Some(policy) => Ok(Whole { policy, files: whole, trees: loaded.trees }),
        None => Err(faulty(loaded.findings)),
    }
}

fn faulty(findings: Vec<Finding>) -> Unloaded {
    let more = findings.len().saturating_sub(1);
    match findings.into_iter().min_by(|one, other| one.order().cmp(&other.order())) {
        Some(first) => Unloaded::Faulty { first: Box::new(first), more },
        None => Unloaded::Unreadable(ReadError::Empty { path: String::new() }),
    }
}
