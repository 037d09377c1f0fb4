//! Readings: what the step at a position has frozen so far. Several may go with one situation.

use std::collections::HashMap;

use lotsen::explore::{BuildKeyHasher, Frozen};

/// One reading of one step.
pub type Reading = u32;

/// A set of readings of one step.
pub type ReadingSet = u32;

/// Every reading and every set of them, each once.
#[derive(Debug)]
pub struct Readings {
    next: HashMap<(Reading, u64), Reading, BuildKeyHasher>,
    count: Reading,
    sets: Vec<Vec<Reading>>,
    numbers: HashMap<Vec<Reading>, ReadingSet, BuildKeyHasher>,
    unions: HashMap<(ReadingSet, ReadingSet), ReadingSet, BuildKeyHasher>,
    images: HashMap<(ReadingSet, u64), ReadingSet, BuildKeyHasher>,
}

/// The set of no readings: of a step that is never shown.
const NONE: ReadingSet = 0;

/// The reading that stands for none.
pub const GONE: Reading = Reading::MAX;

impl Readings {
    /// The readings of so many steps, of which nothing is frozen yet: the reading and the set of each.
    pub fn new(steps: usize) -> (Self, Vec<Reading>, Vec<ReadingSet>) {
        let count = Reading::try_from(steps).unwrap_or(0);
        let mut readings = Self {
            next: HashMap::default(),
            count,
            sets: vec![Vec::new()],
            numbers: HashMap::default(),
            unions: HashMap::default(),
            images: HashMap::default(),
        };
        let sets = (0..count).map(|reading| readings.set(vec![reading])).collect();
        (readings, (0..count).collect(), sets)
    }

    /// The readings of a set.
    pub fn of(&self, set: ReadingSet) -> &[Reading] {
        self.sets.get(set as usize).map_or(&[], Vec::as_slice)
    }

    /// What becomes of a reading.
    pub fn after(&mut self, reading: Reading, frozen: Frozen) -> Reading {
        let Frozen::More(more) = frozen else { return GONE };
        if reading == GONE {
            return GONE;
        }
        let count = &mut self.count;
        *self.next.entry((reading, more)).or_insert_with(|| {
            *count += 1;
            *count - 1
        })
    }

    /// What has become of a reading, where that has been met.
    pub fn known_after(&self, reading: Reading, frozen: Frozen) -> Option<Reading> {
        match frozen {
            Frozen::Gone => Some(GONE),
            Frozen::More(more) => self.next.get(&(reading, more)).copied(),
        }
    }

    /// What becomes of a set of readings.
    pub fn after_all(&mut self, set: ReadingSet, frozen: Frozen) -> ReadingSet {
        let Frozen::More(more) = frozen else { return NONE };
        if let Some(image) = self.images.get(&(set, more)) {
            return *image;
        }
        let readings = self.of(set).to_vec();
        let image: Vec<Reading> = readings.into_iter().map(|reading| self.after(reading, frozen)).collect();
        let image = self.set(image);
        self.images.insert((set, more), image);
        image
    }

    /// Whether something that has been met becomes of a set, and a reading is among it.
    pub fn comes_to(&self, set: ReadingSet, frozen: &[(usize, Frozen)], reading: Reading) -> bool {
        let mut all = frozen.iter();
        let image = all.try_fold(set, |set, (_, frozen)| match frozen {
            Frozen::Gone => None,
            Frozen::More(more) => self.images.get(&(set, *more)).copied(),
        });
        image.is_some_and(|image| self.of(image).binary_search(&reading).is_ok())
    }

    /// The readings of either set.
    pub fn union(&mut self, one: ReadingSet, other: ReadingSet) -> ReadingSet {
        if one == other || other == NONE {
            return one;
        }
        if one == NONE {
            return other;
        }
        let key = (one.min(other), one.max(other));
        if let Some(union) = self.unions.get(&key) {
            return *union;
        }
        let all = self.of(one).iter().chain(self.of(other)).copied().collect();
        let union = self.set(all);
        self.unions.insert(key, union);
        union
    }

    fn set(&mut self, mut readings: Vec<Reading>) -> ReadingSet {
        readings.sort_unstable();
        readings.dedup();
        if readings.is_empty() {
            return NONE;
        }
        let number = ReadingSet::try_from(self.sets.len()).unwrap_or(NONE);
        let sets = &mut self.sets;
        *self.numbers.entry(readings).or_insert_with_key(|readings| {
            sets.push(readings.clone());
            number
        })
    }
}
