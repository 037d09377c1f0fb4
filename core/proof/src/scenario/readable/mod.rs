//! Transcripts as text that a person reads and a diff shows.
//!
//! Each event has its time, what happened, and what it changed. The screen itself (title, blocks, question, actions)
//! is written whole when any of it changed. What stands around it (the list of steps, help, reasons, troubles, …) is
//! written where it changes, and what lies over it where it was asked for. Its items are the same in most transcripts, so their words stand once, in [`Words`]: a
//! transcript names an item by its id, and writes out what is otherwise.
//!
//! Nothing of a record has to be known here to be written: a new field appears by itself. Left out are what is empty,
//! and [`LEFT_TO_THE_DIGEST`]; the digest at the top is of the canonical bytes of the whole transcript, so that no
//! change of any field leaves the text as it was.

mod cards;
mod fields;
mod parts;
mod surroundings;
mod words;

use serde_json::Value;

use super::digest::digest;
use super::transcript::{Transcript, canonical};
use fields::{indent, inline, part};
use parts::Parts;
use surroundings::Surroundings;

pub use fields::LEFT_TO_THE_DIGEST;
pub use words::Words;

impl Transcript {
    /// The transcript as text, with the digest of its canonical bytes at the top; what reads as in `words` is named by
    /// its id.
    #[must_use]
    pub fn readable(&self, words: &Words) -> String {
        text(&self.values(), words)
    }

    fn values(&self) -> Vec<Value> {
        self.lines.iter().map(super::Line::value).collect()
    }
}

/// The lines of a transcript as text.
fn text(lines: &[Value], words: &Words) -> String {
    let bytes: String = lines.iter().map(|line| canonical(line) + "\n").collect();
    let mut itself = Vec::new();
    let mut surroundings = Surroundings::new(words.common_to(lines));
    let events = lines.iter().map(|line| event(line, &mut itself, &mut surroundings));
    let events = events.collect::<Vec<_>>().join("\n");
    format!("{} events, digest {}\n\n{events}", lines.len(), digest(bytes.as_bytes()))
}

/// An event, and what it changed.
fn event(line: &Value, itself: &mut Vec<String>, surroundings: &mut Surroundings) -> String {
    let mut lines = part("refused", &line["error"]);
    let parts = Parts::of(line);
    let shown = parts.itself();
    if *itself != shown {
        lines.extend_from_slice(&shown);
        *itself = shown;
    }
    lines.extend(parts.around().flat_map(|(name, value)| surroundings.changed(name, value)));
    lines.extend(parts.over());
    lines.extend(["effects", "carried"].iter().flat_map(|name| part(name, &line[*name])));
    let head = format!("{} {}\n", inline(&line["at"]), inline(&line["event"]));
    indent(lines).into_iter().fold(head, |text, line| text + &line + "\n")
}

#[cfg(test)]
mod tests {
    use lotsen::Policy;

    use super::*;
    use crate::scenario::{Policies, Scenario, run};

    /// A session that shows most that a screen can hold.
    const SCENARIO: &str = r#"{"name": "read", "locale": "sv", "start": "2026-03-07T09:00:00Z",
        "answers": {"about": ["this_device"], "device": ["iphone"], "owner": ["private"]},
        "events": [
            {"begin": {"journey": "set_up"}},
            {"walk": {"until": "ask_factor_device"}},
            {"choose": {"question": "factor_device", "values": ["moon"]}},
            {"trouble": "closed_now"},
            {"press": {"kind": "share"}},
            {"sight": "more_info_required"},
            {"find": "glömt lösenord"},
            {"find": "xyzzy"}]}"#;

    /// A session that looks at what other products show, in a small policy.
    const SIGHTS: &str = r#"{"name": "sights", "policy": "strandby", "locale": "fi", "start": "2026-03-07T09:00:00Z",
        "events": [{"sights": true}]}"#;

    fn values(scenario: &str) -> Vec<Value> {
        let scenario = Scenario::read(scenario.as_bytes()).unwrap();
        let policies = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/policies");
        run(&scenario, &Policies::new(Policy::embedded(), policies)).unwrap().values()
    }

    fn words(lines: &[Value]) -> Words {
        let mut words = Words::default();
        words.add(lines);
        words
    }

    /// Where the plain values are in a value.
    fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
        match value {
            Value::Array(items) if !items.is_empty() => {
                items.iter().enumerate().for_each(|(at, item)| leaves(item, &format!("{path}/{at}"), found));
            }
            Value::Object(fields) => {
                fields.iter().for_each(|(key, field)| leaves(field, &format!("{path}/{key}"), found));
            }
            _ => found.push(path.to_owned()),
        }
    }

    fn change(value: &mut Value) {
        *value = match value.take() {
            Value::Bool(is_so) => Value::Bool(!is_so),
            Value::Number(number) => Value::from(number.as_i64().unwrap() + 1),
            Value::String(text) => Value::from(format!("{text} changed")),
            _ => Value::from("new"),
        };
    }

    #[test]
    fn whatever_field_changes_the_text_changes_and_tokens_change_the_digest() {
        for scenario in [SCENARIO, SIGHTS] {
            every_change_is_seen(&values(scenario));
        }
    }

    fn every_change_is_seen(lines: &[Value]) {
        let words = words(lines);
        let plain = text(lines, &words);
        let without_digest = |text: &str| text.split_once('\n').unwrap().1.to_owned();
        let mut changed = 0;
        for at in 0..lines.len() {
            let mut paths = Vec::new();
            leaves(&lines[at], "", &mut paths);
            for path in paths {
                let mut lines = lines.to_vec();
                change(lines[at].pointer_mut(&path).unwrap());
                let text = text(&lines, &words);
                assert_ne!(text, plain, "event {at}: {path}");
                let is_digested = path.split('/').any(|field| LEFT_TO_THE_DIGEST.contains(&field));
                let is_written = without_digest(&text) != without_digest(&plain);
                assert!(is_written || is_digested, "event {at}: {path} is not in the text");
                changed += 1;
            }
        }
        assert!(changed > 300, "{changed}");
    }

    #[test]
    fn what_stands_around_is_written_where_it_changes() {
        let lines = values(SCENARIO);
        let text = text(&lines, &words(&lines));
        assert_eq!(text.matches("\n  locale: sv\n").count(), 1, "{text}");
        assert_eq!(text.matches("\n  refused:").count(), 1, "{text}");
    }
}
