//! A map from ids to values that keeps the order in which a policy lists them.

use serde::{Deserialize, Deserializer};

use super::index::Index;
use super::record::{self, Entries, Target, Value};

/// One entry of an [`IdMap`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// The id, unique within the map.
    pub id: String,
    /// The index of the policy part that the entry was read from.
    pub part: u16,
    /// What the id stands for.
    pub value: T,
}

/// Entries in written order, found by id. Reading one refuses an id that is repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdMap<T> {
    entries: Vec<Entry<T>>,
    by_id: Index,
}

impl<T> Default for IdMap<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), by_id: Index::default() }
    }
}

impl<T> IdMap<T> {
    /// Makes a map from entries.
    ///
    /// # Errors
    /// The first id that is repeated, and the part that repeats it.
    pub fn new(entries: Vec<Entry<T>>) -> Result<Self, (String, u16)> {
        let (by_id, repeated) = Index::new(entries.len(), &id_at(&entries));
        match repeated.and_then(|at| entries.get(at)) {
            Some(repeated) => Err((repeated.id.clone(), repeated.part)),
            None => Ok(Self { entries, by_id }),
        }
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The position of an id in written order.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.by_id.find(id, self.entries.len(), &id_at(&self.entries))
    }

    /// The value of an id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.entry(id).map(|entry| &entry.value)
    }

    /// The whole entry of an id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Entry<T>> {
        self.position(id).and_then(|at| self.entries.get(at))
    }

    /// The entry at a position in written order.
    #[must_use]
    pub fn at(&self, position: usize) -> Option<&Entry<T>> {
        self.entries.get(position)
    }

    /// The entries in written order.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry<T>> {
        self.entries.iter()
    }

    /// The ids in written order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.id.as_str())
    }

    /// Adds entries of a part, whose ids are then found once `finish` has been called.
    pub(super) fn append(&mut self, mut from: Self, part: u16) {
        for entry in &mut from.entries {
            entry.part = part;
        }
        self.entries.append(&mut from.entries);
    }

    /// Gives the entries back, in written order.
    #[must_use]
    pub fn into_entries(self) -> Vec<Entry<T>> {
        self.entries
    }
}

fn id_at<'a, T>(entries: &'a [Entry<T>]) -> impl Fn(usize) -> &'a str {
    move |at| entries.get(at).map_or("", |entry| entry.id.as_str())
}

impl<'a, T> IntoIterator for &'a IdMap<T> {
    type Item = &'a Entry<T>;
    type IntoIter = std::slice::Iter<'a, Entry<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter()
    }
}

impl<T: Value> Value for IdMap<T> {
    fn blank() -> Self {
        Self::default()
    }

    fn target(&mut self) -> Target<'_> {
        Target::Entries(self)
    }
}

impl<T: Value> Entries for IdMap<T> {
    fn add(&mut self, id: String) -> &mut dyn Value {
        &mut self.entries.push_mut(Entry { id, part: 0, value: T::blank() }).value
    }

    fn count(&self) -> usize {
        self.entries.len()
    }

    fn finish(&mut self) -> Option<String> {
        let (by_id, repeated) = Index::new(self.entries.len(), &id_at(&self.entries));
        self.by_id = by_id;
        repeated.and_then(|at| self.entries.get(at)).map(|repeated| repeated.id.clone())
    }
}

impl<'de, T: Value> Deserialize<'de> for IdMap<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        record::read(deserializer)
    }
}
