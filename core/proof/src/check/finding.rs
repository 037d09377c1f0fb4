//! A finding: something that a policy does not keep.

use std::collections::BTreeMap;
use std::fmt;

/// Something that a policy does not keep, with the smallest example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is not kept.
    pub check: String,
    /// Where: a journey and step, a row, a key.
    pub place: String,
    /// What was seen instead; empty where that goes without saying.
    pub seen: String,
    /// The smallest situation that shows it, in words; empty where it does not depend on one.
    pub example: String,
}

impl Finding {
    /// A finding without more to say.
    pub(super) fn new(check: impl Into<String>, place: impl Into<String>) -> Self {
        Self { check: check.into(), place: place.into(), seen: String::new(), example: String::new() }
    }

    /// The same with what was seen.
    pub(super) fn seen(self, seen: impl Into<String>) -> Self {
        Self { seen: seen.into(), ..self }
    }

    /// The same with an example.
    pub(super) fn example(self, example: impl Into<String>) -> Self {
        Self { example: example.into(), ..self }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.check)?;
        for part in [&self.seen, &self.example].into_iter().filter(|part| !part.is_empty()) {
            write!(f, "; {part}")?;
        }
        Ok(())
    }
}

/// A situation as an example.
pub(super) fn in_words(situation: &BTreeMap<String, String>) -> String {
    situation.iter().map(|(question, value)| format!("{question} = {value}")).collect::<Vec<_>>().join(", ")
}
