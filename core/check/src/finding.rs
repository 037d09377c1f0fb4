//! What is found.

use std::ops::Range;

use serde::Serialize;

use crate::rule::Rule;

/// Something that is wrong with a policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// Which rule is broken.
    pub rule: Rule,
    /// Where.
    #[serde(flatten)]
    pub location: Location,
    /// What it is about: a step as `journey/step`, a row as `table.row`, a key or an id; empty where it is about none.
    pub about: String,
    /// What is wrong.
    pub message: String,
    /// The smallest situation that shows it, or the shortest way there, in words; empty where it depends on none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub example: String,
    /// What to do.
    pub help: String,
    /// What to write in place of what stands there, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// What to add after what stands there, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<String>,
    /// The key by which it may be allowed.
    pub key: String,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Location {
    /// The file, by its path from the folder of the policy.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The bytes.
    #[serde(skip)]
    pub(crate) span: Span,
}

/// Bytes of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl Location {
    /// The bytes from the beginning of the file.
    #[must_use]
    pub fn bytes(&self) -> Range<usize> {
        self.span.range()
    }
}

impl Finding {
    /// A finding at a place: what it is about, what is wrong, and what to do.
    pub(crate) fn new(
        rule: Rule,
        location: Location,
        about: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        let about = about.into();
        let key = format!("{}:{about}", rule.id());
        let (message, help) = (message.into(), help.into());
        Self { rule, location, about, message, example: String::new(), help, instead: None, add: None, key }
    }

    /// The same with an example.
    pub(crate) fn example(self, example: impl Into<String>) -> Self {
        Self { example: example.into(), ..self }
    }

    /// The same with what to write instead.
    pub(crate) fn instead(self, instead: impl Into<Option<String>>) -> Self {
        Self { instead: instead.into(), ..self }
    }

    /// The same with what to add.
    pub(crate) fn add(self, add: impl Into<Option<String>>) -> Self {
        Self { add: add.into(), ..self }
    }

    /// The same, allowed by another key.
    pub(crate) fn allowed_as(self, key: String) -> Self {
        Self { key, ..self }
    }

    /// By which findings stand in order.
    pub(crate) fn order(&self) -> (&Location, Rule, &str) {
        (&self.location, self.rule, &self.message)
    }
}
