//! Lists whose positions are typed, so that a position of one list is never used in another.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops;

use super::index::Index;

/// A position in an [`Arena`] of `T`. Only the arena makes them, so that each one it made is in range.
pub struct Ix<T>(u16, PhantomData<fn() -> T>);

impl<T> Ix<T> {
    /// The position with this number, for an arena that is made in the same order later.
    pub(crate) fn at(number: usize) -> Option<Self> {
        u16::try_from(number).ok().map(|number| Self(number, PhantomData))
    }

    /// The position as a number from 0.
    pub(crate) fn number(self) -> usize {
        usize::from(self.0)
    }
}

impl<T> Clone for Ix<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ix<T> {}
impl<T> PartialEq for Ix<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Ix<T> {}
impl<T> PartialOrd for Ix<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Ix<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Ix<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Ix<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Something with an id.
pub trait Named {
    /// The id.
    fn id(&self) -> &str;
}

/// A list with typed positions, found by id as well.
#[derive(Debug, Clone)]
pub struct Arena<T> {
    items: Vec<T>,
    by_id: Index,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self { items: Vec::new(), by_id: Index::default() }
    }
}

impl<T: Named> Arena<T> {
    /// Takes the items in order; beyond 65,535 they are left out.
    pub(crate) fn new(mut items: Vec<T>) -> Self {
        items.truncate(usize::from(u16::MAX));
        let (by_id, _) = Index::new(items.len(), &id_at(&items));
        Self { items, by_id }
    }

    /// The position of an id.
    pub(crate) fn find(&self, id: &str) -> Option<Ix<T>> {
        self.by_id.find(id, self.items.len(), &id_at(&self.items)).and_then(Ix::at)
    }
}

fn id_at<'a, T: Named>(items: &'a [T]) -> impl Fn(usize) -> &'a str {
    move |at| items.get(at).map_or("", Named::id)
}

impl<T> Arena<T> {
    /// How many items there are.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The items in order.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (Ix<T>, &T)> + ExactSizeIterator {
        self.items
            .iter()
            .enumerate()
            .map(|(ix, item)| (Ix(u16::try_from(ix).unwrap_or(u16::MAX), PhantomData), item))
    }
}

impl<T> ops::Index<Ix<T>> for Arena<T> {
    type Output = T;

    #[expect(clippy::indexing_slicing, reason = "the arena made the position itself and never shrinks")]
    fn index(&self, ix: Ix<T>) -> &T {
        &self.items[ix.number()]
    }
}
