//! Valuations: which values a step has read that can no longer change. Several may go with one situation.
//!
//! They are interned, so that each is kept once and compared as a number.

use std::collections::HashMap;

use lotsen::explore::{BuildKeyHasher, Frozen};

/// A valuation of the frozen reads of one step, as its number.
pub type Valuation = u32;

/// A set of valuations of one step, as its number.
pub type ValuationSet = u32;

/// Every valuation and every set of them, each once.
#[derive(Debug)]
pub struct Valuations {
    next: HashMap<(Valuation, u64), Valuation, BuildKeyHasher>,
    count: Valuation,
    sets: Vec<Vec<Valuation>>,
    numbers: HashMap<Vec<Valuation>, ValuationSet, BuildKeyHasher>,
    unions: HashMap<(ValuationSet, ValuationSet), ValuationSet, BuildKeyHasher>,
    images: HashMap<(ValuationSet, u64), ValuationSet, BuildKeyHasher>,
}

/// The empty set: of a step that is never shown.
const EMPTY: ValuationSet = 0;

/// The valuation of a step that is never shown.
const GONE: Valuation = Valuation::MAX;

impl Valuations {
    /// The valuations of so many steps of which nothing is frozen yet: that of each, and its set.
    pub fn new(steps: usize) -> (Self, Vec<Valuation>, Vec<ValuationSet>) {
        let count = Valuation::try_from(steps).unwrap_or(0);
        let mut valuations = Self {
            next: HashMap::default(),
            count,
            sets: vec![Vec::new()],
            numbers: HashMap::default(),
            unions: HashMap::default(),
            images: HashMap::default(),
        };
        let sets = (0..count).map(|valuation| valuations.intern(vec![valuation])).collect();
        (valuations, (0..count).collect(), sets)
    }

    /// The valuations of a set, in order.
    pub fn of(&self, set: ValuationSet) -> &[Valuation] {
        self.sets.get(set as usize).map_or(&[], Vec::as_slice)
    }

    /// What becomes of a valuation where more is frozen.
    pub fn extend(&mut self, valuation: Valuation, frozen: Frozen) -> Valuation {
        let Frozen::More(more) = frozen else { return GONE };
        if valuation == GONE {
            return GONE;
        }
        let count = &mut self.count;
        *self.next.entry((valuation, more)).or_insert_with(|| {
            *count += 1;
            *count - 1
        })
    }

    /// What has become of a valuation, where that has been met.
    pub fn extended(&self, valuation: Valuation, frozen: Frozen) -> Option<Valuation> {
        match frozen {
            Frozen::Gone => Some(GONE),
            Frozen::More(more) => self.next.get(&(valuation, more)).copied(),
        }
    }

    /// What becomes of a set where more is frozen.
    pub fn extend_all(&mut self, set: ValuationSet, frozen: Frozen) -> ValuationSet {
        let Frozen::More(more) = frozen else { return EMPTY };
        if let Some(image) = self.images.get(&(set, more)) {
            return *image;
        }
        let valuations = self.of(set).to_vec();
        let image: Vec<Valuation> =
            valuations.into_iter().map(|valuation| self.extend(valuation, frozen)).collect();
        let image = self.intern(image);
        self.images.insert((set, more), image);
        image
    }

    /// Whether what has been met to become of a set holds a valuation.
    pub fn extends_to(&self, set: ValuationSet, frozen: &[(usize, Frozen)], valuation: Valuation) -> bool {
        let mut all = frozen.iter();
        let image = all.try_fold(set, |set, (_, frozen)| match frozen {
            Frozen::Gone => None,
            Frozen::More(more) => self.images.get(&(set, *more)).copied(),
        });
        image.is_some_and(|image| self.of(image).binary_search(&valuation).is_ok())
    }

    /// The valuations of either set.
    pub fn union(&mut self, one: ValuationSet, other: ValuationSet) -> ValuationSet {
        if one == other || other == EMPTY {
            return one;
        }
        if one == EMPTY {
            return other;
        }
        let key = (one.min(other), one.max(other));
        if let Some(union) = self.unions.get(&key) {
            return *union;
        }
        let all = self.of(one).iter().chain(self.of(other)).copied().collect();
        let union = self.intern(all);
        self.unions.insert(key, union);
        union
    }

    /// The number of a set.
    fn intern(&mut self, mut valuations: Vec<Valuation>) -> ValuationSet {
        valuations.sort_unstable();
        valuations.dedup();
        if valuations.is_empty() {
            return EMPTY;
        }
        let number = ValuationSet::try_from(self.sets.len()).unwrap_or(EMPTY);
        let sets = &mut self.sets;
        *self.numbers.entry(valuations).or_insert_with_key(|valuations| {
            sets.push(valuations.clone());
            number
        })
    }
}
