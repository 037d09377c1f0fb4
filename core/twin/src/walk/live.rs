//! Which variables are still looked at from a place on: what is found by walking, and pushed back to where one comes
//! from.

use std::collections::HashSet;

use lotsen::explore::BuildKeyHasher;

/// For each place the variables that are looked at there or later.
#[derive(Debug, Default)]
pub struct Live {
    variables: Vec<u64>,
    /// From each place the places to which it leads.
    onward: Vec<Vec<u32>>,
    led: HashSet<(u32, u32), BuildKeyHasher>,
    grew: bool,
}

impl Live {
    /// The variables that are looked at from a place on.
    pub fn of(&self, place: u32) -> u64 {
        self.variables.get(place as usize).copied().unwrap_or(0)
    }

    /// Something is looked at in a place.
    pub fn look(&mut self, place: u32, variables: u64) {
        let at = self.room(place);
        if let Some(known) = self.variables.get_mut(at)
            && variables & !*known != 0
        {
            *known |= variables;
            self.grew = true;
        }
    }

    /// A place leads to another.
    pub fn lead(&mut self, from: u32, to: u32) {
        if !self.led.insert((from, to)) {
            return;
        }
        let at = self.room(from);
        self.room(to);
        if let Some(onward) = self.onward.get_mut(at) {
            onward.push(to);
        }
    }

    /// Pushes back what has been found; whether it is more than was known before the walk.
    pub fn settle(&mut self) -> bool {
        loop {
            let mut changed = false;
            for at in (0..self.onward.len()).rev() {
                let later = self.onward.get(at).into_iter().flatten().fold(0, |all, to| all | self.of(*to));
                if let Some(known) = self.variables.get_mut(at)
                    && later & !*known != 0
                {
                    *known |= later;
                    changed = true;
                }
            }
            if !changed {
                break;
            }
            self.grew = true;
        }
        std::mem::take(&mut self.grew)
    }

    fn room(&mut self, place: u32) -> usize {
        let at = place as usize;
        if at >= self.variables.len() {
            self.variables.resize(at + 1, 0);
            self.onward.resize(at + 1, Vec::new());
        }
        at
    }
}
