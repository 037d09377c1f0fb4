//! The walk from one start.

mod begun;
mod ended;
mod kept;
mod measures;
mod said;
mod shortest;

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::rc::Rc;

use lotsen::device::AboutDevice;
use lotsen::explore::{BuildKeyHasher, Explorer, Start as GuideStart};

use super::interner::Interner;
use super::live::Live;
use super::segment::{Exit, Leads, Scenery, Segment};
use super::segments::Segments;
use super::shared::{After, Shared};
use crate::checks::asked::Asked;
use crate::finding::{Check, Found, Note};
use crate::official::catalogue::Catalogue;
use crate::official::{Ending, Label, Luggage, View};
use crate::run::Run;
use crate::world::{Rules, Sample, World};

pub use ended::Ended;
pub use shortest::Shortest;

/// Where a walk begins: a journey, and what is fixed of the world.
#[derive(Debug, Clone)]
pub struct Start {
    /// The journey.
    pub journey: String,
    /// Which device it is about; none where it asks.
    pub about: Option<AboutDevice>,
    /// The world: what is open takes every value that it can have.
    pub world: World,
    /// The rules in force.
    pub rules: Rules,
}

/// Where the official stands when a screen comes: the guide's situation, what she carries along, the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Node {
    /// The situation.
    pub situation: u32,
    /// What she carries along.
    pub luggage: u32,
    /// The world.
    pub world: World,
}

/// A node, and how one comes there first: by which way out of the segment of which node.
#[derive(Debug, Clone, Copy)]
struct Reached {
    node: Node,
    place: u32,
    parent: u32,
    exit: u32,
    /// What may be done there.
    segment: u32,
}

/// What tells places apart: the positions in the journeys at hand, the run that is shown, whether one is just back.
type Place = (u32, Option<Run>, bool);

/// What was found where.
#[derive(Debug, Clone, Copy)]
pub struct Outcome {
    /// The node at which it was found first.
    node: u32,
    /// The state in the segment of that node.
    state: u32,
    /// What was done there.
    label: Label,
    /// At how many nodes.
    pub count: usize,
}

/// What a walk has found.
#[derive(Debug)]
pub struct Walk<'a> {
    /// What is known of the guide.
    pub shared: Shared<'a>,
    luggage: Interner<Luggage>,
    segments: Segments,
    reached: Vec<Reached>,
    edges: Vec<(u32, u32)>,
    /// The ends: at which node, by which way out of its segment, and how.
    ends: Vec<(u32, u32, Ending)>,
    /// The findings, each with where it was found first.
    pub findings: BTreeMap<Found, Outcome>,
    /// What was asked, to be held together with what other starts ask.
    pub asked: Vec<Asked>,
    /// How often all was walked, until nothing more was looked at.
    pub rounds: usize,
}

const NOWHERE: u32 = u32::MAX;

/// Walks from a start, until nothing more is looked at than was known before.
#[must_use]
pub fn walk<'a>(explorer: &'a Explorer, catalogue: &Catalogue, start: &Start) -> Option<Walk<'a>> {
    walked(Walker::new(explorer, catalogue, start))
}

/// The same with every world walked by itself: what it finds must be the same, and it takes long.
#[must_use]
pub fn walk_apart<'a>(explorer: &'a Explorer, catalogue: &Catalogue, start: &Start) -> Option<Walk<'a>> {
    let walker = Walker::new(explorer, catalogue, start);
    walked(Walker { apart: true, scouts: false, ..walker })
}

fn walked<'a>(mut walker: Walker<'a, '_>) -> Option<Walk<'a>> {
    let guide_start = GuideStart { journey: walker.start.journey.clone(), about: walker.start.about };
    let situation = walker.walk.shared.explorer().begin(&guide_start)?;
    loop {
        walker.begin(situation.clone());
        walker.run();
        match (walker.live.settle() && !walker.apart, walker.scouts) {
            (true, _) => {}
            (false, true) => walker.scouts = false,
            (false, false) => break,
        }
    }
    walker.needless();
    walker.keep();
    let screens = &walker.catalogue.screens;
    walker.walk.add_said(screens);
    Some(walker.walk)
}

struct Walker<'a, 'b> {
    walk: Walk<'a>,
    catalogue: &'b Catalogue,
    start: &'b Start,
    /// What a press makes open again: in a remedy, and in the journey itself.
    forgotten: [u64; 2],
    live: Live,
    places: Interner<Place>,
    /// The positions in the journeys at hand, and of each situation their number.
    frames: Interner<Vec<(u16, u16)>>,
    framed: HashMap<u32, u32, BuildKeyHasher>,
    /// By luggage and journeys at hand what is kept of it.
    kept: HashMap<(u32, u32), u32, BuildKeyHasher>,
    /// By situation and luggage the place.
    stood: HashMap<(u32, u32), u32, BuildKeyHasher>,
    /// Whether every world is walked by itself.
    apart: bool,
    /// Whether not every world is walked yet: what is looked at is found sooner by a few.
    scouts: bool,
    /// By situation and luggage which values the variables of the worlds that are walked have had.
    few: HashMap<(u32, u32), Sample, BuildKeyHasher>,
    /// The number of the node for each key, as its hash.
    numbers: HashMap<u64, u32, BuildKeyHasher>,
    addresses: Vec<(String, String)>,
    helpers: HashMap<(String, String, String), Vec<String>>,
    /// What was noted, by step, with where it was noted first.
    notes: HashMap<((u16, u16), Note), Outcome, BuildKeyHasher>,
    /// By situation whether there was something to do, and whether it was done already.
    need: HashMap<u32, (bool, bool, u32), BuildKeyHasher>,
    /// By situation the true answers to what is asked in it, and where it was asked first.
    answers: HashMap<u32, (Vec<u64>, u32), BuildKeyHasher>,
}

impl<'a> Walker<'a, '_> {
    fn begin(&mut self, situation: lotsen::internals::Situation) {
        self.walk.reached.clear();
        self.walk.edges.clear();
        self.walk.ends.clear();
        self.walk.findings.clear();
        self.walk.rounds += 1;
        self.numbers.clear();
        self.few.clear();
        self.need.clear();
        self.answers.clear();
        self.notes.clear();
        let situation = self.walk.shared.number(situation);
        let luggage = self.walk.luggage.number(Luggage::default());
        self.reach(Node { situation, luggage, world: self.start.world }, NOWHERE, 0);
    }

    fn run(&mut self) {
        let mut next = 0;
        while let Some(reached) = self.walk.reached.get(next).copied() {
            self.visit(u32::try_from(next).unwrap_or(NOWHERE), reached);
            next += 1;
        }
    }

    /// Every way on from a node.
    fn visit(&mut self, number: u32, reached: Reached) {
        let node = reached.node;
        let Some(view) = self.walk.shared.view(node.situation) else { return };
        let id = self.segment(&view, node);
        let Some(segment) = self.walk.segments.get(id).map(Rc::clone) else { return };
        if let Some(reached) = self.walk.reached.get_mut(number as usize) {
            reached.segment = id;
        }
        self.live.look(reached.place, segment.looked);
        for (note, state, label) in &segment.notes {
            self.note(&view, *note, Outcome { node: number, state: *state, label: *label, count: 0 });
        }
        self.need.entry(node.situation).or_insert((false, false, number)).0 |= segment.does;
        for (at, exit) in (0_u32..).zip(&segment.exits) {
            let world = node.world.replacing(exit.world, segment.decides);
            self.go((number, at), reached, &view, exit, world);
        }
    }

    /// The segment that begins at a node; played where none is like it.
    fn segment(&mut self, view: &View, node: Node) -> u32 {
        let begins = (self.walk.shared.alike(node.situation), node.luggage);
        if !self.apart
            && let Some(known) = self.walk.segments.find(begins, node.world)
        {
            return known;
        }
        let none = Vec::new();
        let helpers = |subject: &str, device: &str, owner: &str| {
            let key = (subject.to_owned(), device.to_owned(), owner.to_owned());
            self.helpers.get(&key).unwrap_or(&none).clone()
        };
        let scenery = Scenery {
            catalogue: self.catalogue,
            addresses: &self.addresses,
            helpers: &helpers,
            rules: self.start.rules,
        };
        let played = Segment::play(&scenery, view, &mut self.walk.luggage, (node.luggage, node.world));
        self.walk.segments.add(begins, node.world, played)
    }

    /// Goes where a way out of a segment leads.
    fn go(&mut self, (from, at): (u32, u32), reached: Reached, view: &View, exit: &Exit, world: World) {
        let situation = reached.node.situation;
        let (press, luggage) = match exit.leads {
            Leads::End(ending) => return self.walk.ends.push((from, at, ending)),
            Leads::Press(press, luggage) => (press, luggage),
        };
        self.pressed(situation, exit.label, from);
        match self.walk.shared.press(situation, press) {
            After::Situation(situation) => {
                let Some(after) = self.walk.shared.view(situation) else { return };
                let luggage = self.kept(luggage, situation, &after);
                let gone = self.forgotten[usize::from(after.frames.len() == 1)];
                self.reach(Node { situation, luggage, world: world.only(!gone) }, from, at);
                self.borne_out((from, exit), reached.place, (view, &after), world);
            }
            After::Home => self.walk.ends.push((from, at, Ending::Goal)),
            After::Refused => {
                let found = Found { check: Check::End, step: view.path(), what: "refused".to_owned() };
                let outcome = Outcome { node: from, state: exit.at, label: exit.label, count: 1 };
                self.walk.findings.entry(found).or_insert(outcome);
                self.walk.ends.push((from, at, Ending::Stuck));
            }
        }
    }

    /// What is kept of the luggage after a press.
    fn kept(&mut self, luggage: u32, situation: u32, after: &View) -> u32 {
        let standing = self.standing(situation, after);
        if let Some(kept) = self.kept.get(&(luggage, standing)) {
            return *kept;
        }
        let carried = self.walk.luggage.get(luggage).cloned().unwrap_or_default();
        let kept = self.walk.luggage.number(carried.after(&after.frames, carried.back));
        self.kept.insert((luggage, standing), kept);
        kept
    }

    /// The number of the positions in the journeys at hand.
    fn standing(&mut self, situation: u32, view: &View) -> u32 {
        let frames = &mut self.frames;
        *self.framed.entry(situation).or_insert_with(|| frames.number(view.frames.clone()))
    }

    /// The place of a situation with some luggage.
    fn place(&mut self, situation: u32, luggage: u32) -> Option<u32> {
        if let Some(place) = self.stood.get(&(situation, luggage)) {
            return Some(*place);
        }
        let view = self.walk.shared.view(situation)?;
        let standing = self.standing(situation, &view);
        let carried = self.walk.luggage.get(luggage);
        let run = carried.and_then(|luggage| luggage.run_of(view.top().0)).map(|open| open.run);
        let back = carried.is_some_and(|luggage| luggage.back);
        let place = self.places.number((standing, run, back));
        self.stood.insert((situation, luggage), place);
        Some(place)
    }

    /// Adds a node where none is like it.
    fn reach(&mut self, node: Node, parent: u32, exit: u32) {
        let Some(place) = self.place(node.situation, node.luggage) else { return };
        let from = self.walk.reached.get(parent as usize).map(|from| from.place);
        from.into_iter().for_each(|from| self.live.lead(from, place));
        let next = u32::try_from(self.walk.reached.len()).unwrap_or(NOWHERE);
        let live = if self.apart { u64::MAX } else { self.live.of(place) };
        let key = Node { world: node.world.only(live), ..node };
        let hash = BuildKeyHasher::default().hash_one(key);
        if self.scouts && !self.numbers.contains_key(&hash) && !self.is_new(key, node.world) {
            return;
        }
        let number = *self.numbers.entry(hash).or_insert(next);
        if number == next {
            self.walk.reached.push(Reached { node, place, parent, exit, segment: NOWHERE });
        }
        if from.is_some() && self.walk.edges.last() != Some(&(parent, number)) {
            self.walk.edges.push((parent, number));
        }
    }

    /// Whether a node may show what was not looked at before: a variable of its world has a value that it had in none of
    /// the worlds that were walked here, or something else is done.
    fn is_new(&mut self, key: Node, world: World) -> bool {
        let begins = (self.walk.shared.alike(key.situation), key.luggage);
        let seen = self.few.entry((key.situation, key.luggage)).or_default();
        seen.add(key.world) || self.walk.segments.find(begins, world).is_none()
    }
}
