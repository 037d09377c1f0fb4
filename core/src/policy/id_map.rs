//! A map from ids to values that keeps the order in which a policy lists them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use super::index::Index;

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
        let (by_id, repeated) = Index::new(entries.len(), id_at(&entries));
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
        self.by_id.find(id, self.entries.len(), id_at(&self.entries))
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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for IdMap<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(IdMapVisitor(PhantomData))
    }
}

struct IdMapVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for IdMapVisitor<T> {
    type Value = IdMap<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object whose keys are ids")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::with_capacity(map.size_hint().unwrap_or_default());
        while let Some((id, value)) = map.next_entry::<String, T>()? {
            entries.push(Entry { id, part: 0, value });
        }
        IdMap::new(entries).map_err(|(id, _)| de::Error::custom(format_args!("{REPEATED}{id}")))
    }
}

/// Marks, in a reader's message, that what follows is an id that was given twice.
pub(crate) const REPEATED: &str = "repeated id: ";
