//! Valuations: which values a step has read that can no longer change. Several may go with one situation.
//!
//! They are interned, so that each is kept once and compared as a number.

use std::collections::HashMap;

use lotsen::explore::{BuildKeyHasher, Frozen};

/// A valuation of the frozen reads of one step, as its number.
pub type Valuation = u32;

/// A set of valuations of one step, as its number.
pub type ValuationSet = u32;

/// What freezes of the reads of one step on one way, in the order in which it freezes, as its number.
pub type Freezing = u32;

/// Every valuation and every set of them, each once.
#[derive(Debug)]
pub struct Valuations {
    /// What becomes of a valuation where more is frozen, one read after the other.
    next: HashMap<(Valuation, u64), Valuation, BuildKeyHasher>,
    count: Valuation,
    sets: Vec<Vec<Valuation>>,
    numbers: HashMap<Vec<Valuation>, ValuationSet, BuildKeyHasher>,
    unions: HashMap<(ValuationSet, ValuationSet), ValuationSet, BuildKeyHasher>,
    images: HashMap<(ValuationSet, Freezing), ValuationSet, BuildKeyHasher>,
    freezings: Vec<Vec<Frozen>>,
    freezing_numbers: HashMap<Vec<Frozen>, Freezing, BuildKeyHasher>,
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
            freezings: Vec::new(),
            freezing_numbers: HashMap::default(),
        };
        let sets = (0..count).map(|valuation| valuations.intern(vec![valuation])).collect();
        (valuations, (0..count).collect(), sets)
    }

    /// The valuations of a set, in order.
    pub fn of(&self, set: ValuationSet) -> &[Valuation] {
        self.sets.get(set as usize).map_or(&[], Vec::as_slice)
    }

    /// The number of what freezes of one step.
    pub fn freezing(&mut self, frozen: &[Frozen]) -> Freezing {
        if let Some(number) = self.freezing_numbers.get(frozen) {
            return *number;
        }
        let number = Freezing::try_from(self.freezings.len()).unwrap_or(Freezing::MAX);
        self.freezings.push(frozen.to_vec());
        self.freezing_numbers.insert(frozen.to_vec(), number);
        number
    }

    /// What becomes of a valuation where more is frozen: the same, whether all of it at once or one after the other.
    pub fn extend(&mut self, valuation: Valuation, freezing: Freezing) -> Valuation {
        let Self { next, count, freezings, .. } = self;
        let frozen = freezings.get(freezing as usize).into_iter().flatten();
        frozen.fold(valuation, |valuation, frozen| {
            let (true, Frozen::More(more)) = (valuation != GONE, frozen) else { return GONE };
            *next.entry((valuation, *more)).or_insert_with(|| {
                *count += 1;
                *count - 1
            })
        })
    }

    /// What has become of a valuation, where that has been met.
    pub fn extended(&self, valuation: Valuation, freezing: Freezing) -> Option<Valuation> {
        let mut frozen = self.freezings.get(freezing as usize).into_iter().flatten();
        frozen.try_fold(valuation, |valuation, frozen| match frozen {
            Frozen::Gone => Some(GONE),
            Frozen::More(more) => self.next.get(&(valuation, *more)).copied(),
        })
    }

    /// What becomes of a set where more is frozen.
    pub fn extend_all(&mut self, set: ValuationSet, freezing: Freezing) -> ValuationSet {
        if let Some(image) = self.images.get(&(set, freezing)) {
            return *image;
        }
        let valuations = self.of(set).to_vec();
        let image = valuations.into_iter().map(|valuation| self.extend(valuation, freezing));
        let image: Vec<Valuation> = image.filter(|valuation| *valuation != GONE).collect();
        let image = self.intern(image);
        self.images.insert((set, freezing), image);
        image
    }

    /// Whether what has been met to become of a set holds a valuation.
    pub fn extends_to(&self, set: ValuationSet, freezing: Freezing, valuation: Valuation) -> bool {
        let image = self.images.get(&(set, freezing));
        image.is_some_and(|image| self.of(*image).binary_search(&valuation).is_ok())
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
