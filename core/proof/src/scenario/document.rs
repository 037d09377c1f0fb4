//! A scenario as it is written, and how it is read.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::error::{ScenarioError, ScenarioErrorKind};
use super::event::ScenarioEvent;
use super::time::{read_shift, read_time};

/// A scenario: a session written down as data.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The name, which is also the name of its file and of its golden transcript.
    pub name: String,
    /// What it shows, in a sentence.
    #[serde(default)]
    pub about: Option<String>,
    /// The policy: `embedded`, or a folder or file by its path from the scenario; the one that the runner was given if left out.
    #[serde(default)]
    pub policy: Option<String>,
    /// The language of the device, a BCP 47 tag.
    pub locale: String,
    /// When it begins, as RFC 3339.
    pub start: String,
    /// Answers for every walk in it, by question; a walk may give others.
    #[serde(default)]
    pub answers: BTreeMap<String, Vec<String>>,
    /// What happens, in order.
    pub events: Vec<Map<String, Value>>,
}

/// An event of a scenario with its time and what must hold after it.
#[derive(Debug, Clone)]
pub struct TimedEvent {
    /// When it happens; none where no time has passed.
    pub at: Option<ClockChange>,
    /// The event.
    pub event: ScenarioEvent,
    /// The same as it was written, for the transcript.
    pub written: Value,
    /// What must hold after it.
    pub expected: Option<Expected>,
}

/// How the clock moves before an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockChange {
    /// To a time, in whole UNIX seconds.
    To(i64),
    /// By some seconds.
    By(i64),
}

/// What must hold after an event, or the run of the scenario fails.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Expected {
    /// The step that is shown.
    pub step: Option<String>,
    /// The journey at hand.
    pub journey: Option<String>,
    /// The id of the error; the event must have been refused with it.
    pub error: Option<String>,
}

impl Scenario {
    /// Reads a scenario from JSON.
    ///
    /// # Errors
    /// [`ScenarioError`] where it is not JSON or not of the form that `tests/README.md` documents.
    pub fn read(json: &[u8]) -> Result<Self, ScenarioError> {
        let form = |reason: String| ScenarioError::at(None, ScenarioErrorKind::Form { reason });
        // A list would be read as the fields in their order.
        if json.trim_ascii_start().first().is_some_and(|first| *first != b'{') {
            return Err(form("a scenario is one JSON object".to_owned()));
        }
        serde_json::from_slice(json).map_err(|error| form(error.to_string()))
    }

    /// When it begins, in whole UNIX seconds.
    pub(super) fn starts(&self) -> Result<i64, ScenarioErrorKind> {
        read_time(&self.start).ok_or_else(|| ScenarioErrorKind::Time { written: self.start.clone() })
    }
}

impl TimedEvent {
    /// Reads one event: beside `at` and `expect` there is exactly one key, which says what happens.
    pub(super) fn read(written: &Map<String, Value>) -> Result<Self, ScenarioErrorKind> {
        let form = |error: serde_json::Error| ScenarioErrorKind::Form { reason: error.to_string() };
        let mut rest = written.clone();
        let at = match rest.remove("at") {
            None => None,
            Some(Value::String(at)) => Some(clock_change(&at)?),
            Some(other) => return Err(ScenarioErrorKind::Time { written: other.to_string() }),
        };
        let expected = rest.remove("expect").map(serde_json::from_value).transpose().map_err(form)?;
        if rest.len() != 1 {
            let found: Vec<String> = rest.into_iter().map(|(key, _)| format!("“{key}”")).collect();
            let found = if found.is_empty() { "none".to_owned() } else { found.join(", ") };
            let reason =
                format!("beside “at” and “expect” an event has exactly one key, and this has {found}");
            return Err(ScenarioErrorKind::Form { reason });
        }
        let written = Value::Object(rest);
        let event = serde_json::from_value(written.clone()).map_err(form)?;
        Ok(Self { at, event, written, expected })
    }
}

fn clock_change(at: &str) -> Result<ClockChange, ScenarioErrorKind> {
    let change = match at.strip_prefix('+') {
        Some(shift) => read_shift(shift).map(ClockChange::By),
        None => read_time(at).map(ClockChange::To),
    };
    change.ok_or_else(|| ScenarioErrorKind::Time { written: at.to_owned() })
}
