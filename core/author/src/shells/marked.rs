//! A file of an app with marks in it.

use lotsen::Policy;
use thiserror::Error;

use super::Declared;

const BEGIN: &str = "<!-- lotsen: ";
const CLOSE: &str = " -->";
const END: &str = "<!-- lotsen: end -->";

/// What is wrong with the marks of a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MarkFault {
    /// A mark of another kind.
    #[error("line {line}: “{word}” is no mark; allowed: {}", Declared::ALL.map(Declared::id).join(", "))]
    Unknown {
        /// The line, from 1.
        line: usize,
        /// The word of the mark.
        word: String,
    },
    /// A mark without its end.
    #[error("line {line}: the mark has no “{}” after it", END)]
    Open {
        /// The line, from 1.
        line: usize,
    },
    /// An end without a mark before it.
    #[error("line {line}: the end of a mark without its beginning")]
    Stray {
        /// The line, from 1.
        line: usize,
    },
}

/// Whether a text has any mark.
pub(super) fn has_marks(text: &str) -> bool {
    text.contains(BEGIN)
}

/// The text with what stands between its marks as a policy asks for it, each line as far in as its mark.
pub(super) fn written(text: &str, policy: &Policy) -> Result<String, MarkFault> {
    let mut into = String::with_capacity(text.len());
    let mut begun = None;
    for (at, whole) in text.split_inclusive('\n').enumerate() {
        let line = whole.trim();
        if line == END {
            begun.take().ok_or(MarkFault::Stray { line: at + 1 })?;
        } else if let Some(word) = line.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(CLOSE)) {
            if let Some(open) = begun {
                return Err(MarkFault::Open { line: open });
            }
            let declared = Declared::ALL.into_iter().find(|declared| declared.id() == word);
            let declared =
                declared.ok_or_else(|| MarkFault::Unknown { line: at + 1, word: word.to_owned() })?;
            into.push_str(whole);
            let margin = whole.get(..whole.len() - whole.trim_start().len()).unwrap_or_default();
            for line in declared.lines(policy) {
                into.push_str(margin);
                into.push_str(&line);
                into.push('\n');
            }
            begun = Some(at + 1);
            continue;
        } else if begun.is_some() {
            continue;
        }
        into.push_str(whole);
    }
    begun.map_or(Ok(into), |line| Err(MarkFault::Open { line }))
}
