//! The words that transcripts have in common.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use super::fields::item;
use super::parts::Parts;
use crate::scenario::transcript::{Transcript, sorted};

/// Items by their list and id.
pub(super) type Items = BTreeMap<(String, String), Value>;

/// What the transcripts of a policy and a language have in common.
#[derive(Debug, Clone, Default)]
pub(super) struct Common {
    pub(super) items: Items,
    /// The ids of each list in their order, by the name of the list.
    pub(super) orders: BTreeMap<String, Vec<String>>,
}

/// Where a step stands is written beside its id each time that it changes; how that is spoken, once for each status.
const STATE: &str = "status";
const SPOKEN: &str = "spoken";

/// The items of lists around screens, each as it was met first, by policy and language.
#[derive(Debug, Clone, Default)]
pub struct Words(BTreeMap<String, Common>);

impl Words {
    /// The words of transcripts, in the order in which they are given.
    #[must_use]
    pub fn of<'a>(transcripts: impl IntoIterator<Item = &'a Transcript>) -> Self {
        let mut words = Self::default();
        transcripts.into_iter().for_each(|transcript| words.add(&transcript.values()));
        words
    }

    /// Adds what the lines of a transcript have, and none before had.
    pub(super) fn add(&mut self, lines: &[Value]) {
        let common = self.0.entry(scope(lines)).or_default();
        for line in lines {
            Parts::of(line).around().for_each(|(name, value)| common.collect(name, value));
        }
    }

    /// The words for the lines of a transcript.
    pub(super) fn common_to(&self, lines: &[Value]) -> Common {
        self.0.get(&scope(lines)).cloned().unwrap_or_default()
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (scope, common) in &self.0 {
            writeln!(f, "{scope}")?;
            let mut list = None;
            for ((name, _), words) in &common.items {
                if list.replace(name) != Some(name) {
                    let order = common.orders.get(name).map(|order| order.join(", ")).unwrap_or_default();
                    writeln!(f, "  {name}: {order}")?;
                }
                item(list_of(name), words).iter().try_for_each(|line| writeln!(f, "    {line}"))?;
            }
        }
        Ok(())
    }
}

/// The policy with which a transcript opens, and its language.
fn scope(lines: &[Value]) -> String {
    let text = |path: &str| lines.first().and_then(|line| line.pointer(path)?.as_str()).unwrap_or_default();
    format!("{} {}", text("/event/open"), text("/screen/locale"))
}

impl Common {
    fn collect(&mut self, name: &str, value: &Value) {
        match value {
            Value::Object(fields) => {
                for (key, value) in sorted(fields) {
                    self.collect(&format!("{name}.{key}"), value);
                }
            }
            Value::Array(values) if values.iter().any(Value::is_object) => {
                self.orders.entry(name.to_owned()).or_insert_with(|| values.iter().map(key).collect());
                for value in values {
                    let Parted { words, state, spoken } = Parted::of(name, value);
                    self.items.entry((name.to_owned(), key(value))).or_insert(words);
                    if let Some(spoken) = spoken {
                        self.items.entry(spoken_place(name, &state)).or_insert(spoken);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Where it is kept how a state is spoken.
pub(super) fn spoken_place(list: &str, state: &str) -> (String, String) {
    (format!("{list}.{SPOKEN}"), state.to_owned())
}

/// The name of a list, without what holds it.
pub(super) fn list_of(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

/// What tells an item of a list from the others.
pub(super) fn key(value: &Value) -> String {
    let keys = [["form", ""], ["id", ""], ["of", ""], ["table", "row"], ["question", "value"]];
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let parts = keys.iter().find(|[first, _]| text(first).is_some());
    parts.into_iter().flatten().filter_map(|key| text(key)).collect::<Vec<_>>().join("/")
}

/// An item of a list, and apart from it where it stands.
pub(super) struct Parted {
    pub(super) words: Value,
    pub(super) state: String,
    pub(super) spoken: Option<Value>,
}

impl Parted {
    pub(super) fn of(list: &str, value: &Value) -> Self {
        let mut words = value.clone();
        let fields = words.as_object_mut().filter(|_| list == "steps");
        let (state, spoken) =
            fields.map(|fields| (fields.remove(STATE), fields.remove(SPOKEN))).unwrap_or_default();
        let state = state.and_then(|state| Some(state.as_str()?.to_owned())).unwrap_or_default();
        let spoken = spoken.map(|spoken| json!({STATE: state, SPOKEN: spoken}));
        Self { words, state, spoken }
    }
}
