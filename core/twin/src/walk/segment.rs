//! Segments: all that the official may do on one screen of the guide, until she presses something in it or is at an end.
//!
//! What she does hangs on what is before her, on what she carries along, and on the variables that are looked at on the
//! way. Where these agree, whatever else is true, the segment is the same, and is played once.

use std::collections::{HashMap, HashSet};

use lotsen::explore::{Act, BuildKeyHasher, Press};

use super::interner::Interner;
use crate::finding::Note;
use crate::official::catalogue::Catalogue;
use crate::official::{Ending, Label, Luggage, Next, Surroundings, View, turn};
use crate::world::{Choices, Play, Rules, World};

/// What is the same on a whole walk.
#[allow(missing_debug_implementations, reason = "it lends a function")]
pub struct Scenery<'a> {
    /// What the guide says of sights.
    pub catalogue: &'a Catalogue,
    /// The address of a link, published or likely.
    pub addresses: &'a [(String, String)],
    /// The helpers whom the policy names for a subject, a device and an owner.
    pub helpers: &'a dyn Fn(&str, &str, &str) -> Vec<String>,
    /// The rules in force.
    pub rules: Rules,
}

/// All that may be done on a screen.
#[derive(Debug, Default)]
pub struct Segment {
    /// The variables that are looked at.
    pub looked: u64,
    /// Those that are looked at or made to be something: worlds that agree on them go through alike.
    pub decides: u64,
    /// The states that are passed; the first is the one in which it begins.
    pub passed: Vec<Passed>,
    /// The ways out.
    pub exits: Vec<Exit>,
    /// What was noted, each with the state in which it was noted first, and what was done there.
    pub notes: Vec<(Note, u32, Label)>,
    /// Whether something is done on a device.
    pub does: bool,
    /// Whether one may go round without pressing anything.
    pub rings: bool,
}

/// A state on the way through a segment: what led there, and what is carried along.
#[derive(Debug, Clone, Copy)]
pub struct Passed {
    /// The state before.
    pub before: u32,
    /// What was done there.
    pub label: Label,
    /// What she carries along.
    pub luggage: u32,
}

/// A way out of a segment.
#[derive(Debug, Clone, Copy)]
pub struct Exit {
    /// The state in which it is taken.
    pub at: u32,
    /// What is done.
    pub label: Label,
    /// Where it leads.
    pub leads: Leads,
    /// The world then; only what the segment decides is meant.
    pub world: World,
}

/// Where a way out leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Leads {
    /// The guide is pressed, and this is carried along.
    Press(Press, u32),
    /// An end.
    End(Ending),
}

impl Segment {
    /// Plays a segment.
    pub fn play(
        scenery: &Scenery<'_>,
        view: &View,
        luggages: &mut Interner<Luggage>,
        (luggage, world): (u32, World),
    ) -> Self {
        let mut segment = Self::default();
        let mut states = vec![(luggage, world)];
        let mut numbers: HashMap<(u32, World), u32, BuildKeyHasher> = HashMap::default();
        numbers.insert((luggage, world), 0);
        segment.passed.push(Passed { before: 0, label: Label::Back, luggage });
        let mut onward: Vec<(u32, u32)> = Vec::new();
        let mut out = HashSet::new();
        let mut noted = HashSet::new();
        let mut at = 0_u32;
        while let Some((luggage, world)) = states.get(at as usize).copied() {
            let carried = luggages.get(luggage).cloned().unwrap_or_default();
            let mut choices = Choices::default();
            loop {
                let mut play = Play::new(world, &mut choices, scenery.rules);
                let mut found = Vec::new();
                let surroundings = Surroundings {
                    view,
                    catalogue: scenery.catalogue,
                    goal: &view.look.goal,
                    luggage: &carried,
                    addresses: scenery.addresses,
                    helpers: scenery.helpers,
                };
                let made = turn(&surroundings, &mut play, &mut found);
                // What is removed opens no page: it is done with the press, where there was something to remove.
                segment.does |= view.look.act == Some(Act::RemoveApp) && play.world != world;
                segment.looked |= play.looked;
                segment.decides |= play.looked | play.written;
                let (label, world) = (made.label, play.world);
                let new = found.into_iter().filter(|note| noted.insert(*note));
                segment.notes.extend(new.map(|note| (note, at, label)));
                let leads = match made.next {
                    Next::Stay(luggage) => {
                        segment.does |= matches!(label, Label::Does(_) | Label::Answers(..));
                        let state = (luggages.number(luggage), world);
                        let next = u32::try_from(states.len()).unwrap_or(u32::MAX);
                        let number = *numbers.entry(state).or_insert(next);
                        if number == next {
                            states.push(state);
                            segment.passed.push(Passed { before: at, label, luggage: state.0 });
                        }
                        onward.push((at, number));
                        None
                    }
                    Next::Press(press, luggage) => Some(Leads::Press(press, luggages.number(luggage))),
                    Next::End(ending) => Some(Leads::End(ending)),
                };
                if let Some(leads) = leads
                    && out.insert((leads, world))
                {
                    segment.exits.push(Exit { at, label, leads, world });
                }
                if !choices.turn() {
                    break;
                }
            }
            at += 1;
        }
        segment.rings = goes_round(states.len(), &onward);
        segment
    }

    /// What was done up to a state, in order.
    pub fn way(&self, state: u32) -> Vec<Label> {
        let mut way = Vec::new();
        let mut at = state;
        while at != 0
            && let Some(passed) = self.passed.get(at as usize)
        {
            way.push(passed.label);
            at = passed.before;
        }
        way.reverse();
        way
    }

    /// What is carried along where a way out is taken.
    pub fn luggage(&self, exit: &Exit) -> u32 {
        match exit.leads {
            Leads::Press(_, luggage) => luggage,
            Leads::End(_) => self.passed.get(exit.at as usize).map_or(0, |passed| passed.luggage),
        }
    }
}

/// Whether states lead to themselves.
fn goes_round(states: usize, onward: &[(u32, u32)]) -> bool {
    let mut waiting = vec![0_usize; states];
    for (_, to) in onward {
        if let Some(waiting) = waiting.get_mut(*to as usize) {
            *waiting += 1;
        }
    }
    let first = waiting.iter().enumerate().filter(|(_, waiting)| **waiting == 0);
    let mut ready: Vec<usize> = first.map(|(at, _)| at).collect();
    let mut done = 0;
    while let Some(at) = ready.pop() {
        done += 1;
        // The ways on stand in the order of the states from which they lead.
        let begin = onward.partition_point(|(from, _)| (*from as usize) < at);
        for (_, to) in onward.iter().skip(begin).take_while(|(from, _)| *from as usize == at) {
            if let Some(waiting) = waiting.get_mut(*to as usize) {
                *waiting -= 1;
                if *waiting == 0 {
                    ready.push(*to as usize);
                }
            }
        }
    }
    done != states
}
