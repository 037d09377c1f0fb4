//! A map and a set for the little that a session holds: sorted lists. They iterate as `BTreeMap` and `BTreeSet` do, and
//! are a tenth of their size in the library.

/// Values by key, in the order of the keys.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SortedMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(key))
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.place(key).ok().and_then(|at| self.0.get(at)).map(|(_, value)| value)
    }

    pub(crate) fn contains_key(&self, key: &K) -> bool {
        self.place(key).is_ok()
    }

    /// Puts a value in the place of the one that the key had.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Err(at) => self.0.insert(at, (key, value)),
            Ok(at) => {
                if let Some((_, known)) = self.0.get_mut(at) {
                    *known = value;
                }
            }
        }
    }

    pub(crate) fn remove(&mut self, key: &K) {
        if let Ok(at) = self.place(key) {
            self.0.remove(at);
        }
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&K) -> bool) {
        self.0.retain(|(key, _)| keep(key));
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &K> {
        self.iter().map(|(key, _)| key)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

/// Items in order, each once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SortedSet<T>(SortedMap<T, ()>);

impl<T> Default for SortedSet<T> {
    fn default() -> Self {
        Self(SortedMap::default())
    }
}

impl<T: Ord> SortedSet<T> {
    pub(crate) fn contains(&self, item: &T) -> bool {
        self.0.contains_key(item)
    }

    pub(crate) fn insert(&mut self, item: T) {
        self.0.insert(item, ());
    }

    pub(crate) fn remove(&mut self, item: &T) {
        self.0.remove(item);
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.0.retain(keep);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.keys()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn it_holds_what_a_tree_holds_in_the_same_order() {
        let (mut sorted, mut tree) = (SortedMap::default(), BTreeMap::new());
        // A walk over all residues, so that keys come in no order and come again.
        for (at, key) in (0..200_u32).map(|at| at * 37 % 101).enumerate() {
            if at % 5 == 4 {
                sorted.remove(&(key / 2));
                tree.remove(&(key / 2));
            }
            sorted.insert(key, at);
            tree.insert(key, at);
            assert_eq!(sorted.get(&(key / 3)), tree.get(&(key / 3)));
            assert_eq!(sorted.contains_key(&(key + 1)), tree.contains_key(&(key + 1)));
            assert!(sorted.iter().eq(tree.iter()));
        }
        sorted.retain(|key| key % 3 == 0);
        tree.retain(|key, _| key % 3 == 0);
        assert!(sorted.keys().eq(tree.keys()));
    }

    #[test]
    fn a_set_holds_each_item_once() {
        let mut set = SortedSet::default();
        for item in [3, 1, 3, 2, 1] {
            set.insert(item);
        }
        set.remove(&2);
        assert_eq!(set.iter().collect::<Vec<_>>(), [&1, &3]);
        assert!(set.contains(&3) && !set.contains(&2));
        set.retain(|item| *item > 1);
        assert_eq!(set.iter().count(), 1);
    }
}
