//! Why an answer was not taken.

use thiserror::Error;

/// An answer that was not taken, and what would be one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{id}: {reason}")]
pub struct WrongAnswer {
    /// What was asked.
    pub id: String,
    /// What is wrong, and what would be right.
    pub reason: String,
}

impl WrongAnswer {
    pub(super) fn new(id: &str, reason: impl Into<String>) -> Self {
        Self { id: id.to_owned(), reason: reason.into() }
    }
}
