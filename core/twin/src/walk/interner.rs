//! Values that are kept once and called by a number.

use std::collections::HashMap;
use std::hash::Hash;

use lotsen::explore::BuildKeyHasher;

/// Values, each once.
#[derive(Debug)]
pub struct Interner<T> {
    values: Vec<T>,
    numbers: HashMap<T, u32, BuildKeyHasher>,
}

impl<T> Default for Interner<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: HashMap::default() }
    }
}

impl<T: Clone + Eq + Hash> Interner<T> {
    /// The number of a value.
    pub fn number(&mut self, value: T) -> u32 {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        self.values.push(value.clone());
        self.numbers.insert(value, number);
        number
    }

    /// The value of a number.
    pub fn get(&self, number: u32) -> Option<&T> {
        self.values.get(number as usize)
    }
}
