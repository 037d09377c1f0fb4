//! The values that each variable has had in some worlds.

use super::state::{Variable, World};

/// For each variable the values that it has had, and whether it was open, as bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sample([u64; 8]);

impl Sample {
    /// Adds a world; whether some variable has a value in it that it has not had before.
    pub fn add(&mut self, world: World) -> bool {
        let before = *self;
        for (at, variable) in Variable::ALL.iter().enumerate() {
            let value = world.value(*variable).map_or(0, |value| value + 1);
            if let Some(word) = self.0.get_mut(at / 8) {
                *word |= 1 << (at % 8 * 8 + usize::from(value));
            }
        }
        *self != before
    }
}
