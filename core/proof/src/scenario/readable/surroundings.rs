//! What stands around the screen itself, written where it changes.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::cards::{CARDS, SIGHTS};
use super::fields::{indent, inline, is_empty, item, part};
use super::words::{Common, Items, Parted, key, list_of, spoken_place};
use crate::scenario::time::write_time;
use crate::scenario::transcript::sorted;

/// How many items that are as they were are worth leaving out.
const LONG_RUN: usize = 3;

/// What was written of the surroundings so far.
pub(super) struct Surroundings {
    /// Each part as it was at the last event, by its name.
    last: BTreeMap<String, Value>,
    /// The ids of each list as they were when there were any.
    orders: BTreeMap<String, Vec<String>>,
    /// The ids of each list as they stand among the common words.
    usual: BTreeMap<String, Vec<String>>,
    /// Each item of a list as it was written last, or as it stands among the common words.
    items: Items,
    /// The state of each item that has one.
    states: BTreeMap<(String, String), String>,
}

impl Surroundings {
    /// Before the first event, with the words that are common to the transcripts of its policy and language.
    pub(super) fn new(common: Common) -> Self {
        let Common { items, orders: usual } = common;
        Self { last: BTreeMap::new(), orders: BTreeMap::new(), usual, items, states: BTreeMap::new() }
    }

    /// The lines of a part, where it is another than at the event before.
    pub(super) fn changed(&mut self, name: &str, value: &Value) -> Vec<String> {
        let last = self.last.insert(name.to_owned(), value.clone()).unwrap_or_default();
        if last == *value {
            return Vec::new();
        }
        match (value, &last) {
            // What the blocks name, and what is not there, need not be said.
            (gone, _) if is_empty(gone) && [CARDS, SIGHTS].contains(&name) => Vec::new(),
            (gone, _) if is_empty(gone) => none(name, &last),
            (Value::Array(values), _) if values.iter().all(Value::is_object) => self.list(name, values),
            (Value::Object(fields), _)
                if fields.values().any(|field| field.is_array() || field.is_object()) =>
            {
                let parts = sorted(fields).into_iter().map(|(key, value)| (format!("{name}.{key}"), value));
                parts.flat_map(|(name, value)| self.changed(&name, value)).collect()
            }
            (Value::Object(now), Value::Object(before)) => difference(name, before, now),
            (Value::Number(seconds), _) if name == "changes_at" => {
                vec![format!("{name}: {}", seconds.as_i64().map(write_time).unwrap_or_default())]
            }
            (other, _) => part(name, other),
        }
    }

    /// The items of a list that are new, stand elsewhere, or are in another state; below them, what is otherwise in an
    /// item than when it was written last.
    fn list(&mut self, name: &str, values: &[Value]) -> Vec<String> {
        let order: Vec<String> = values.iter().map(key).collect();
        let (mut states, mut below) = (Vec::new(), Vec::new());
        for (id, value) in order.iter().zip(values) {
            let Parted { words, state, spoken } = Parted::of(name, value);
            let place = (name.to_owned(), id.clone());
            let old_state = self.states.insert(place.clone(), state.clone());
            if let Some(spoken) = spoken {
                below.extend(self.item(spoken_place(name, &state), spoken));
            }
            states.push(Some(state).filter(|state| old_state.as_ref() != Some(state) && !state.is_empty()));
            below.extend(self.item(place, words));
        }
        let before = self.orders.insert(name.to_owned(), order.clone());
        let is_usual = states.iter().all(Option::is_none)
            && (before.as_ref() == Some(&order) || self.usual.get(name) == Some(&order));
        match (name, is_usual) {
            (CARDS | SIGHTS, _) => below,
            (_, true) => [vec![format!("{name}: as usual")], indent(below)].concat(),
            (_, false) => {
                let named = named(&order, &before.unwrap_or_default(), &states);
                [vec![format!("{name}: {named}")], indent(below)].concat()
            }
        }
    }

    /// What is otherwise in an item than when it was written last.
    fn item(&mut self, place: (String, String), now: Value) -> Vec<String> {
        let (list, id) = place.clone();
        match (self.items.insert(place, now.clone()), now) {
            (Some(before), now) if before == now => Vec::new(),
            (Some(Value::Object(before)), Value::Object(now)) => difference(&id, &before, &now),
            (_, now) => item(list_of(&list), &now),
        }
    }
}

/// The ids of a list with their new states; of a long one, `…` stands for several that are where and as they were.
fn named(order: &[String], before: &[String], states: &[Option<String>]) -> String {
    let follows = |order: &[String], id: &String| {
        let at = order.iter().position(|other| other == id)?;
        Some(at.checked_sub(1).and_then(|at| order.get(at)).cloned())
    };
    let mut runs: Vec<(bool, Vec<String>)> = Vec::new();
    for (id, state) in order.iter().zip(states) {
        let is_known = state.is_none() && follows(order, id) == follows(before, id);
        let written = state.as_ref().map_or_else(|| id.clone(), |state| format!("{id} {state}"));
        match runs.last_mut() {
            Some((known, run)) if *known == is_known => run.push(written),
            _ => runs.push((is_known, vec![written])),
        }
    }
    let runs = runs
        .into_iter()
        .map(|(known, run)| if known && run.len() >= LONG_RUN { "…".to_owned() } else { run.join(", ") });
    runs.collect::<Vec<_>>().join(", ")
}

/// The fields of a record that are otherwise than before, under its name.
fn difference(name: &str, before: &Map<String, Value>, now: &Map<String, Value>) -> Vec<String> {
    let changed = sorted(now).into_iter().filter(|(key, value)| before.get(*key) != Some(*value));
    let (mut short, mut below) = (Map::new(), Vec::new());
    for (key, value) in changed {
        match (before.get(key), value) {
            (Some(Value::Object(before)), Value::Object(now)) => below.extend(difference(key, before, now)),
            (Some(before), gone) if is_empty(gone) => below.extend(none(key, before)),
            (_, Value::Array(_) | Value::Object(_)) => below.extend(part(key, value)),
            _ => drop(short.insert(key.to_owned(), value.clone())),
        }
    }
    let first = if short.is_empty() { String::new() } else { format!(" {}", inline(&Value::Object(short))) };
    [vec![format!("{name}:{first}")], indent(below)].concat()
}

/// That something is no longer there.
fn none(name: &str, before: &Value) -> Vec<String> {
    if is_empty(before) { Vec::new() } else { vec![format!("{name}: none")] }
}
