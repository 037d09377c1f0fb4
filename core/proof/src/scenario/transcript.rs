//! Transcripts: what the guide answered, a line of canonical JSON for each event.

use std::fmt::{self, Display, Write as _};

use lotsen::screen::{Carried, Effect, Screen};
use serde::Serialize;
use serde_json::{Map, Value};

use super::answer::Answer;
use super::time::write_time;

/// What the guide answered in a scenario.
#[derive(Debug, Clone, Default)]
pub struct Transcript {
    /// A line for the opening, and then one for each event.
    pub lines: Vec<Line>,
}

/// What the guide answered to one event.
#[derive(Debug, Clone)]
pub struct Line {
    /// When, in whole UNIX seconds.
    pub at: i64,
    /// What happened, as the scenario writes it.
    pub event: Value,
    /// The screen afterwards; the unchanged one after an error.
    pub screen: Screen,
    /// What the shell was asked to perform.
    pub effects: Vec<Effect>,
    /// What a new policy changed, until it has been read.
    pub carried: Vec<Carried>,
    /// What was answered to a question; none where something happened.
    pub answer: Option<Answer>,
    /// Why the event was refused.
    pub error: Option<Refusal>,
}

/// Why an event was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The id of the error.
    pub id: String,
    /// The same in the official's words.
    pub sentence: String,
}

#[derive(Serialize)]
struct CanonicalLine<'a> {
    at: String,
    event: &'a Value,
    screen: &'a Screen,
    effects: &'a [Effect],
    carried: &'a [Carried],
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'a Answer>,
    error: Option<&'a Refusal>,
}

impl Line {
    /// The line as a value: every field of it. Screens are strings, numbers and lists, which JSON always holds.
    pub(super) fn value(&self) -> Value {
        let line = CanonicalLine {
            at: write_time(self.at),
            event: &self.event,
            screen: &self.screen,
            effects: &self.effects,
            carried: &self.carried,
            answer: self.answer.as_ref(),
            error: self.error.as_ref(),
        };
        serde_json::to_value(line).unwrap_or_default()
    }
}

impl Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&canonical(&self.value()))
    }
}

impl Display for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// Canonical JSON: keys sorted, no spaces, UTF-8 as it is.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_canonical(value, &mut text);
    text
}

fn write_canonical(value: &Value, text: &mut String) {
    match value {
        Value::Array(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                text.push_str(if at == 0 { "" } else { "," });
                write_canonical(item, text);
            }
            text.push(']');
        }
        Value::Object(entries) => {
            text.push('{');
            for (at, (key, item)) in sorted(entries).into_iter().enumerate() {
                text.push_str(if at == 0 { "" } else { "," });
                write_canonical(&Value::String(key.to_owned()), text);
                text.push(':');
                write_canonical(item, text);
            }
            text.push('}');
        }
        // Writing into a string cannot fail.
        plain => drop(write!(text, "{plain}")),
    }
}

/// The entries of an object by key: a map keeps the order of insertion where some crate asks `serde_json` for that.
pub(super) fn sorted(entries: &Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut entries: Vec<_> = entries.iter().map(|(key, value)| (key.as_str(), value)).collect();
    entries.sort_by_key(|(key, _)| *key);
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn canonical_json_has_sorted_keys_and_no_spaces() {
        let value = json!({"ö": [1, null, true], "a": {"z": "å \"ä\"\n", "b": -2}});
        assert_eq!(canonical(&value), r#"{"a":{"b":-2,"z":"å \"ä\"\n"},"ö":[1,null,true]}"#);
    }
}
