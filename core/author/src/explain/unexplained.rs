//! Why nothing was explained.

use thiserror::Error;

/// Why nothing was explained; a sentence with what is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Unexplained(pub String);
