//! The segments that have been played, found by what decides them.

use std::collections::HashMap;
use std::rc::Rc;

use lotsen::explore::BuildKeyHasher;

use super::segment::Segment;
use crate::world::World;

/// By the variables that decide: the segments of worlds that agree on them.
type Played = Vec<(u64, HashMap<World, u32, BuildKeyHasher>)>;

/// Segments, each once.
#[derive(Debug, Default)]
pub struct Segments {
    all: Vec<Rc<Segment>>,
    /// By what is before the official, and what she carries along.
    played: HashMap<(u32, u32), Played, BuildKeyHasher>,
}

impl Segments {
    /// The segment of a number.
    pub fn get(&self, number: u32) -> Option<&Rc<Segment>> {
        self.all.get(number as usize)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// The segment that begins so, if it has been played.
    pub fn find(&self, begins: (u32, u32), world: World) -> Option<u32> {
        let played = self.played.get(&begins)?;
        played.iter().find_map(|(decides, worlds)| worlds.get(&world.only(*decides)).copied())
    }

    /// Adds a segment that has been played; its number.
    pub fn add(&mut self, begins: (u32, u32), world: World, segment: Segment) -> u32 {
        let number = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let decides = segment.decides;
        self.all.push(Rc::new(segment));
        let played = self.played.entry(begins).or_default();
        let known = played.iter().position(|(known, _)| *known == decides).unwrap_or_else(|| {
            played.push((decides, HashMap::default()));
            played.len() - 1
        });
        if let Some((_, worlds)) = played.get_mut(known) {
            worlds.insert(world.only(decides), number);
        }
        number
    }
}
