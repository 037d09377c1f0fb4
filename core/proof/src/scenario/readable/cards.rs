//! Cards, taken out of what names them: the same card stands on many screens.

use serde_json::Value;

/// The cards of apps, contacts and addresses.
pub(super) const CARDS: &str = "cards";
/// The cards of sights.
pub(super) const SIGHTS: &str = "sights";

/// What was taken out. Its id stays where it was.
#[derive(Default)]
pub(super) struct Cards {
    cards: Vec<Value>,
    sights: Vec<Value>,
}

impl Cards {
    /// Takes the cards out of blocks.
    pub(super) fn out_of_blocks(&mut self, blocks: &mut [Value]) {
        for kind in blocks.iter_mut().filter_map(|block| block.get_mut("kind")?.as_object_mut()) {
            for field in kind.values_mut() {
                self.take(field);
                if field.is_object() {
                    self.out_of(field);
                }
            }
        }
    }

    /// Takes the cards out of what lies over a screen.
    pub(super) fn out_of(&mut self, value: &mut Value) {
        match value {
            Value::Array(values) => values.iter_mut().for_each(|value| self.out_of(value)),
            Value::Object(fields) => {
                for field in fields.values_mut() {
                    self.take(field);
                    self.out_of(field);
                }
            }
            _ => {}
        }
    }

    /// The lists of cards by their names.
    pub(super) fn lists(self) -> [(&'static str, Vec<Value>); 2] {
        [(CARDS, self.cards), (SIGHTS, self.sights)]
    }

    fn take(&mut self, field: &mut Value) {
        if let Some(id) = field.get("id").cloned() {
            self.cards.push(std::mem::replace(field, id));
        } else if let Some(ids) = field.as_array().and_then(|sights| ids_of_sights(sights))
            && let Value::Array(sights) = std::mem::replace(field, ids)
        {
            self.sights.extend(sights);
        }
    }
}

/// The ids of some sights on one line; none where it is a list of something else.
fn ids_of_sights(values: &[Value]) -> Option<Value> {
    let id = |value: &Value| value.get("sketch").and(value.get("id")?.as_str()).map(str::to_owned);
    let ids = values.iter().map(id).collect::<Option<Vec<_>>>().filter(|ids| !ids.is_empty());
    ids.map(|ids| Value::String(ids.join(", ")))
}
