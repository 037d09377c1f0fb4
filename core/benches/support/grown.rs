//! Larger policies: the same one with copies of its questions, tables, journeys, troubles and texts.

use lotsen::policy::Part;
use serde_json::{Map, Value};

/// Questions that the core knows or that every copy shares; they are not copied.
const SHARED: [&str; 6] = ["about", "device", "factor_device", "factor_kind", "owner", "subject"];

/// A policy of so many times the size, as one part.
pub fn grown(parts: &[Part<'_>], times: usize) -> Vec<u8> {
    let mut whole = merged(parts);
    let once = whole.clone();
    for number in 1..times {
        let copy = Copy { of: &once, number };
        for (map, entry) in
            [("questions", Entry::Question), ("tables", Entry::Table), ("journeys", Entry::Journey)]
        {
            copy.add(map, entry, &mut whole);
        }
        copy.add("troubles", Entry::Trouble, &mut whole);
        copy.texts(&mut whole);
    }
    serde_json::to_vec(&whole).unwrap()
}

fn merged(parts: &[Part<'_>]) -> Map<String, Value> {
    let mut whole = Map::new();
    for part in parts {
        merge(&mut whole, serde_json::from_slice(part.bytes).unwrap());
    }
    whole
}

fn merge(whole: &mut Map<String, Value>, part: Map<String, Value>) {
    for (key, value) in part {
        match (whole.get_mut(&key), value) {
            (Some(Value::Object(there)), Value::Object(more)) => merge(there, more),
            (_, value) => {
                whole.insert(key, value);
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Entry {
    Question,
    Table,
    Journey,
    Trouble,
}

struct Copy<'a> {
    of: &'a Map<String, Value>,
    number: usize,
}

impl Copy<'_> {
    fn add(&self, map: &str, kind: Entry, whole: &mut Map<String, Value>) {
        let entries = self.of[map].as_object().unwrap();
        let copied = entries.iter().filter(|(id, _)| self.copies(map, id));
        let copies = copied.map(|(id, entry)| (self.numbered(id), self.entry(kind, entry)));
        whole[map].as_object_mut().unwrap().extend(copies);
    }

    fn entry(&self, kind: Entry, entry: &Value) -> Value {
        let mut entry = entry.clone();
        match kind {
            Entry::Question => {}
            Entry::Table => {
                each(&mut entry["inputs"], |input| self.question(input));
                for row in entry["rows"].as_array_mut().unwrap() {
                    self.when(row);
                }
            }
            Entry::Trouble => each(&mut entry["remedy"], |id| self.of_map("journeys", id)),
            Entry::Journey => {
                each(&mut entry["reads"], |id| self.question(id));
                self.whens(&mut entry["goal"]);
                for step in entry["steps"].as_array_mut().unwrap() {
                    self.when(step);
                    each(&mut step["ask"], |id| self.question(id));
                    for key in ["trouble", "troubles"] {
                        each(&mut step[key], |id| self.of_map("troubles", id));
                    }
                    self.whens(&mut step["claims"]);
                    self.whens(&mut step["instead"]);
                    for block in step["blocks"].as_array_mut().into_iter().flatten() {
                        self.when(block);
                        each(&mut block["decision"], |id| self.of_map("tables", id));
                        for key in ["text", "note", "list"] {
                            each(&mut block[key], |key| self.key(key));
                        }
                    }
                }
            }
        }
        without_nulls(&mut entry);
        entry
    }

    fn texts(&self, whole: &mut Map<String, Value>) {
        for (locale, texts) in self.of["texts"].as_object().unwrap() {
            let there = whole["texts"][locale].as_object_mut().unwrap();
            for (key, text) in texts.as_object().unwrap() {
                let renamed = self.key(key);
                if renamed != *key {
                    there.insert(renamed, text.clone());
                }
            }
        }
    }

    /// A text key of the copy; the same where the copies share the text.
    fn key(&self, key: &str) -> String {
        let mut words = key.splitn(3, '.');
        let (kind, id, rest) = (words.next(), words.next(), words.next());
        let map = match kind {
            Some("step" | "journey") => "journeys",
            Some("question") => "questions",
            Some("table") => "tables",
            Some("trouble") => "troubles",
            _ => return key.to_owned(),
        };
        let renamed = self.of_map(map, id.unwrap_or_default());
        [kind, Some(renamed.as_str()), rest].into_iter().flatten().collect::<Vec<_>>().join(".")
    }

    /// Renames the questions of the conditions of each entry in a list.
    fn whens(&self, entries: &mut Value) {
        entries.as_array_mut().into_iter().flatten().for_each(|entry| self.when(entry));
    }

    /// Renames the questions of an entry's conditions.
    fn when(&self, entry: &mut Value) {
        if let Some(when) = entry.get_mut("when").and_then(Value::as_object_mut) {
            *when =
                std::mem::take(when).into_iter().map(|(id, values)| (self.question(&id), values)).collect();
        }
    }

    /// A question, or an output of a table.
    fn question(&self, id: &str) -> String {
        match id.split_once('.') {
            Some((table, output)) => format!("{}.{output}", self.of_map("tables", table)),
            None => self.of_map("questions", id),
        }
    }

    fn of_map(&self, map: &str, id: &str) -> String {
        if self.copies(map, id) { self.numbered(id) } else { id.to_owned() }
    }

    fn copies(&self, map: &str, id: &str) -> bool {
        let told = |entry: &Value| map != "questions" || entry["sort"] == "told" && !SHARED.contains(&id);
        self.of[map].get(id).is_some_and(told)
    }

    fn numbered(&self, id: &str) -> String {
        format!("{id}_{}", self.number)
    }
}

/// Takes out the keys that looking for them has made.
fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, value| !value.is_null());
            map.values_mut().for_each(without_nulls);
        }
        Value::Array(values) => values.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

/// Renames one id, or each id of a list.
fn each(ids: &mut Value, rename: impl Fn(&str) -> String + std::marker::Copy) {
    match ids {
        Value::String(id) => *id = rename(id),
        Value::Array(ids) => ids.iter_mut().for_each(|id| each(id, rename)),
        _ => {}
    }
}
