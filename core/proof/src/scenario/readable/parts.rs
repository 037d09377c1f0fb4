//! A screen, taken apart for writing.

use serde_json::{Map, Value};

use super::cards::Cards;
use super::fields::{inline, item, part, without_the_digested};
use crate::scenario::transcript::sorted;

/// What belongs to the screen itself below its title, in the order in which it is written.
const ITSELF: [&str; 4] = ["elsewhere", "blocks", "input", "actions"];
/// What stands in the first line of a screen.
const HEAD: [&str; 4] = ["kind", "journey", "step", "title"];
/// The actions that stand behind a button, or are the list at home: the role, and the name of the list.
const LISTS_OF_ACTIONS: [(&str, &str); 2] = [("journey", "journeys"), ("trouble", "troubles")];

/// The parts of a screen by their names, and what lies over it.
pub(super) struct Parts {
    screen: Map<String, Value>,
    answer: Value,
}

impl Parts {
    /// The parts of a line of a transcript.
    pub(super) fn of(line: &Value) -> Self {
        let [screen, mut answer] = ["screen", "answer"]
            .map(|part| without_the_digested(line.get(part).cloned().unwrap_or_default()));
        let mut parts = if let Value::Object(parts) = screen { parts } else { Map::new() };
        for (role, name) in LISTS_OF_ACTIONS {
            if let Some(Value::Array(actions)) = parts.get_mut("actions") {
                let (listed, others) = actions
                    .drain(..)
                    .partition(|action| action.get("role").is_some_and(|found| found == role));
                *actions = others;
                parts.insert(name.to_owned(), Value::Array(listed));
            }
        }
        let mut cards = Cards::default();
        if let Some(Value::Array(blocks)) = parts.get_mut("blocks") {
            cards.out_of_blocks(blocks);
        }
        if let Value::Object(told) = &mut answer {
            told.values_mut().for_each(|told| cards.out_of(told));
        }
        let lists = cards.lists().map(|(name, cards)| (name.to_owned(), Value::Array(cards)));
        parts.extend(lists);
        Self { screen: parts, answer }
    }

    /// The screen itself: its place, its title, and what stands below.
    pub(super) fn itself(&self) -> Vec<String> {
        let text = |key: &str| self.screen.get(key).filter(|value| !value.is_null()).map(inline);
        let place = [text("journey"), text("step")].into_iter().flatten().collect::<Vec<_>>().join("/");
        let [kind, title] = ["kind", "title"].map(|key| text(key).unwrap_or_default());
        let below = ITSELF.iter().filter_map(|key| Some((*key, self.screen.get(*key)?)));
        // Blocks and actions are what a screen is made of, and need no heading.
        let below = below.flat_map(|(key, value)| match value {
            Value::Array(values) => values.iter().flat_map(|value| item(key, value)).collect(),
            value => part(key, value),
        });
        std::iter::once(format!("{kind} {place}: “{title}”")).chain(below).collect()
    }

    /// What lies over it: a sheet, the list of all sights, what was found.
    pub(super) fn over(&self) -> Vec<String> {
        let kind = self.answer.get("type").map(inline).unwrap_or_default();
        let told = self.answer.as_object().into_iter().flat_map(sorted).filter(|(name, _)| *name != "type");
        told.flat_map(|(_, value)| part(&kind, value)).collect()
    }

    /// What stands around it, by name.
    pub(super) fn around(&self) -> impl Iterator<Item = (&str, &Value)> {
        sorted(&self.screen).into_iter().filter(|(name, _)| !HEAD.contains(name) && !ITSELF.contains(name))
    }
}
