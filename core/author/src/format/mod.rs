//! The form of a part: one entry a line where it fits, the order of keys and every token as they were written.
//!
//! The keys at the top stand at the margin. What they hold is one entry a line, and in `texts` one text a line. An entry
//! that is longer than a line goes on below, its members filling the lines, with whatever is an object by itself on a line
//! of its own. Blank lines between entries and comments (`"//"`) stay.

mod files;
mod layout;
mod tree;

use serde::de::IgnoredAny;
use thiserror::Error;

pub use files::{Formatted, format_files};
pub use layout::COLUMNS;

/// A text that is no JSON, and so has no form.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: {reason}")]
pub struct NotJson {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// What the reader says.
    pub reason: String,
}

/// The same JSON in the form of a part. Formatting what it gives changes nothing.
///
/// # Errors
/// [`NotJson`], with the place where reading stopped.
pub fn format(text: &str) -> Result<String, NotJson> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| {
        let whole = error.to_string();
        let reason = whole.split(" at line ").next().unwrap_or_default().to_owned();
        NotJson { line: error.line(), column: error.column(), reason }
    })?;
    Ok(tree::read(text).map_or_else(|| text.to_owned(), |tree| layout::page(&tree)))
}
