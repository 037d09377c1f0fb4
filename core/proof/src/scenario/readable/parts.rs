//! A screen, taken apart for writing.

use serde_json::{Map, Value};

use super::fields::{inline, item, part, without_the_digested};
use crate::scenario::transcript::sorted;

/// What belongs to the screen itself below its title, in the order in which it is written.
const ITSELF: [&str; 4] = ["elsewhere", "blocks", "input", "actions"];
/// What stands in the first line of a screen.
const HEAD: [&str; 4] = ["kind", "journey", "step", "title"];
/// The actions that stand behind a button, or are the list at home: the role, and the name of the list.
const LISTS_OF_ACTIONS: [(&str, &str); 2] = [("journey", "journeys"), ("trouble", "troubles")];
/// The cards of apps, contacts and addresses that the blocks name.
pub(super) const CARDS: &str = "cards";

/// The parts of a screen by their names.
pub(super) struct Parts(Map<String, Value>);

impl Parts {
    pub(super) fn of(screen: &Value) -> Self {
        let Value::Object(mut parts) = without_the_digested(screen.clone()) else { return Self(Map::new()) };
        for (role, name) in LISTS_OF_ACTIONS {
            if let Some(Value::Array(actions)) = parts.get_mut("actions") {
                let (listed, others) = actions
                    .drain(..)
                    .partition(|action| action.get("role").is_some_and(|found| found == role));
                *actions = others;
                parts.insert(name.to_owned(), Value::Array(listed));
            }
        }
        let cards = parts.get_mut("blocks").and_then(Value::as_array_mut).map(|blocks| cards_out_of(blocks));
        parts.insert(CARDS.to_owned(), Value::Array(cards.unwrap_or_default()));
        Self(parts)
    }

    /// The screen itself: its place, its title, and what stands below.
    pub(super) fn itself(&self) -> Vec<String> {
        let text = |key: &str| self.0.get(key).filter(|value| !value.is_null()).map(inline);
        let place = [text("journey"), text("step")].into_iter().flatten().collect::<Vec<_>>().join("/");
        let [kind, title] = ["kind", "title"].map(|key| text(key).unwrap_or_default());
        let below = ITSELF.iter().filter_map(|key| Some((*key, self.0.get(*key)?)));
        // Blocks and actions are what a screen is made of, and need no heading.
        let below = below.flat_map(|(key, value)| match value {
            Value::Array(values) => values.iter().flat_map(|value| item(key, value)).collect(),
            value => part(key, value),
        });
        std::iter::once(format!("{kind} {place}: “{title}”")).chain(below).collect()
    }

    /// What stands around it, by name.
    pub(super) fn around(&self) -> impl Iterator<Item = (&str, &Value)> {
        sorted(&self.0).into_iter().filter(|(name, _)| !HEAD.contains(name) && !ITSELF.contains(name))
    }
}

/// Takes the cards out of blocks, which keep their ids: the same card stands on many screens.
fn cards_out_of(blocks: &mut [Value]) -> Vec<Value> {
    let mut cards = Vec::new();
    for kind in blocks.iter_mut().filter_map(|block| block.get_mut("kind")?.as_object_mut()) {
        for field in kind.values_mut() {
            let Some(id) = field.get("id").cloned() else { continue };
            cards.push(std::mem::replace(field, id));
        }
    }
    cards
}
