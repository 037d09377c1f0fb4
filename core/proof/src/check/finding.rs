//! A finding: something that a policy does not keep.

use std::collections::BTreeMap;
use std::fmt;

/// The sorts of finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// The guide refuses something that it offers, or leads nowhere.
    Walk,
    /// No situation shows a step or a block.
    Unreached,
    /// A journey ends before any of its steps is shown.
    Empty,
    /// The conditions of something that is not shown hold in no situation.
    Condition,
    /// A row decides nothing.
    Row,
    /// Nothing uses a text.
    UnusedText,
    /// An address lies outside the declared domains.
    Domain,
    /// A button is named that no sight has.
    Quotation,
    /// A sight is not shown, or not answered.
    Sight,
    /// No screen says a fact.
    Fact,
    /// A promise is broken.
    Promise,
    /// Something is wrong at some hour.
    Hours,
}

/// Something that a policy does not keep, with the smallest example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Of which sort it is.
    pub sort: Sort,
    /// What is not kept.
    pub check: String,
    /// Where: a journey and step, a row, a key.
    pub place: String,
    /// What in a step it is about: a field of it, or of its journey, and the number there; none for the step itself.
    pub within: Option<(&'static str, usize)>,
    /// What was seen instead; empty where that goes without saying.
    pub seen: String,
    /// The smallest situation that shows it, in words; empty where it does not depend on one.
    pub example: String,
}

impl Finding {
    /// A finding without more to say.
    pub(super) fn new(sort: Sort, check: impl Into<String>, place: impl Into<String>) -> Self {
        let (check, place) = (check.into(), place.into());
        Self { sort, check, place, within: None, seen: String::new(), example: String::new() }
    }

    /// The same about something in a step.
    pub(super) fn within(self, field: &'static str, at: usize) -> Self {
        Self { within: Some((field, at)), ..self }
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
