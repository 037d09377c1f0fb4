//! The walk from one start.

mod ended;
mod measures;
mod said;
mod shortest;

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use lotsen::device::AboutDevice;
use lotsen::explore::{BuildKeyHasher, Explorer, Start as GuideStart};
use lotsen::internals::document::truth::Truth;

use super::interner::Interner;
use super::live::Live;
use super::shared::{After, Shared};
use crate::checks::asked::Asked;
use crate::finding::{Check, Found, Note};
use crate::official::catalogue::Catalogue;
use crate::official::{Ending, Label, Luggage, Next, Surroundings, Turn, View, turn};
use crate::rules::is_true;
use crate::run::Run;
use crate::world::{Choices, Play, Rules, Variable, World};

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

/// Where the official stands: the guide's situation, what she carries along, the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Node {
    /// The situation.
    pub situation: u32,
    /// What she carries along.
    pub luggage: u32,
    /// The world.
    pub world: World,
}

/// A node, and how one comes there first.
#[derive(Debug, Clone, Copy)]
struct Reached {
    node: Node,
    place: u32,
    parent: u32,
    label: Label,
}

/// What tells places apart: the positions in the journeys at hand, the run that is shown, whether one is just back.
type Place = (u32, Option<Run>, bool);

/// What was found where.
#[derive(Debug, Clone, Copy)]
pub struct Outcome {
    /// The node at which it was found first.
    node: u32,
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
    reached: Vec<Reached>,
    edges: Vec<(u32, u32, bool)>,
    ends: Vec<(u32, Ending, Label)>,
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
    let guide_start = GuideStart { journey: start.journey.clone(), about: start.about };
    let situation = explorer.begin(&guide_start)?;
    let mut walker = Walker::new(explorer, catalogue, start);
    loop {
        walker.begin(situation.clone());
        walker.run();
        if !walker.live.settle() {
            break;
        }
    }
    walker.needless();
    walker.keep();
    walker.walk.add_said();
    Some(walker.walk)
}

struct Walker<'a, 'b> {
    walk: Walk<'a>,
    catalogue: &'b Catalogue,
    start: &'b Start,
    pinned: u64,
    live: Live,
    places: Interner<Place>,
    /// The positions in the journeys at hand, and of each situation their number.
    frames: Interner<Vec<(u16, u16)>>,
    framed: HashMap<u32, u32, BuildKeyHasher>,
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

impl<'a, 'b> Walker<'a, 'b> {
    fn new(explorer: &'a Explorer, catalogue: &'b Catalogue, start: &'b Start) -> Self {
        let document = explorer.policy().document();
        let addresses = document.links.iter().map(|link| {
            let address = link.value.address.as_ref().or(link.value.candidate.as_ref());
            (link.id.clone(), address.cloned().unwrap_or_default())
        });
        let pinned = Variable::ALL.iter().filter(|variable| start.world.value(**variable).is_some());
        let subjects = document.questions.get("subject").map(|question| question.values.clone());
        let mut helpers = HashMap::new();
        for subject in subjects.into_iter().flatten() {
            for device in ["iphone", "ipad", "android_phone", "android_tablet", "computer"] {
                for owner in ["private", "municipal", "another_employer", "dont_know"] {
                    let named = explorer.helpers(&subject, device, owner);
                    helpers.insert((subject.clone(), device.to_owned(), owner.to_owned()), named);
                }
            }
        }
        Self {
            walk: Walk {
                shared: Shared::new(explorer),
                luggage: Interner::default(),
                reached: Vec::new(),
                edges: Vec::new(),
                ends: Vec::new(),
                findings: BTreeMap::new(),
                asked: Vec::new(),
                rounds: 0,
            },
            catalogue,
            start,
            pinned: pinned.fold(0, |all, variable| all | variable.bit()),
            live: Live::default(),
            places: Interner::default(),
            frames: Interner::default(),
            framed: HashMap::default(),
            numbers: HashMap::default(),
            addresses: addresses.collect(),
            helpers,
            notes: HashMap::default(),
            need: HashMap::default(),
            answers: HashMap::default(),
        }
    }

    fn begin(&mut self, situation: lotsen::internals::Situation) {
        self.walk.reached.clear();
        self.walk.edges.clear();
        self.walk.ends.clear();
        self.walk.findings.clear();
        self.walk.rounds += 1;
        self.numbers.clear();
        self.need.clear();
        self.answers.clear();
        self.notes.clear();
        let situation = self.walk.shared.number(situation);
        let luggage = self.walk.luggage.number(Luggage::default());
        self.reach(Node { situation, luggage, world: self.start.world }, NOWHERE, Label::Back, false);
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
        let Some(view) = self.walk.shared.view(reached.node.situation) else { return };
        let Some(luggage) = self.walk.luggage.get(reached.node.luggage).cloned() else { return };
        let mut choices = Choices::default();
        loop {
            let mut play = Play::new(reached.node.world, &mut choices, self.start.rules);
            let mut found = Vec::new();
            let helpers = |subject: &str, device: &str, owner: &str| {
                let key = (subject.to_owned(), device.to_owned(), owner.to_owned());
                self.helpers.get(&key).cloned().unwrap_or_default()
            };
            let at = Surroundings {
                view: &view,
                catalogue: self.catalogue,
                goal: &view.look.goal,
                luggage: &luggage,
                addresses: &self.addresses,
                helpers: &helpers,
            };
            let made = turn(&at, &mut play, &mut found);
            let (world, looked) = (play.world, play.looked);
            self.live.look(reached.place, looked);
            let states = self.go(number, reached, &view, &made, world);
            for (machine, state) in states {
                let mut after = Play::new(world, &mut choices, self.start.rules);
                if !borne_out(&mut after, machine, state) {
                    found.push(Note::new(Check::Untrue, [machine, state, ""]));
                }
                self.live.look(reached.place, after.looked);
            }
            for note in found {
                let first = Outcome { node: number, label: made.label, count: 0 };
                self.notes.entry((view.top(), note)).or_insert(first).count += 1;
            }
            if !choices.turn() {
                break;
            }
        }
    }

    /// Goes where a turn leads; the machine states that the press has set.
    fn go(
        &mut self,
        from: u32,
        reached: Reached,
        view: &View,
        made: &Turn,
        world: World,
    ) -> Vec<(&'static str, &'static str)> {
        match &made.next {
            Next::End(ending) => {
                self.walk.ends.push((from, *ending, made.label));
                Vec::new()
            }
            Next::Stay(luggage) => {
                self.needed(reached.node.situation, made.label, from);
                let luggage = self.walk.luggage.number(luggage.clone());
                self.reach(Node { luggage, world, ..reached.node }, from, made.label, false);
                Vec::new()
            }
            Next::Press(press, luggage) => {
                self.needed(reached.node.situation, made.label, from);
                match self.walk.shared.press(reached.node.situation, *press) {
                    After::Situation(situation) => {
                        let Some(after) = self.walk.shared.view(situation) else { return Vec::new() };
                        let kept = luggage.after(&after.frames, luggage.back);
                        let luggage = self.walk.luggage.number(kept);
                        let world = later(world, self.pinned, after.frames.len() == 1);
                        self.reach(Node { situation, luggage, world }, from, made.label, true);
                        let asked = view.look.asks.is_some();
                        let new = after
                            .look
                            .states
                            .iter()
                            .filter(|state| !asked && !view.look.states.contains(state));
                        new.map(|(machine, _, state)| (*machine, *state)).collect()
                    }
                    After::Home => {
                        self.walk.ends.push((from, Ending::Goal, made.label));
                        Vec::new()
                    }
                    After::Refused => {
                        let found =
                            Found { check: Check::End, step: view.path(), what: "refused".to_owned() };
                        let outcome = Outcome { node: from, label: made.label, count: 1 };
                        self.walk.findings.entry(found).or_insert(outcome);
                        self.walk.ends.push((from, Ending::Stuck, made.label));
                        Vec::new()
                    }
                }
            }
        }
    }

    fn needed(&mut self, situation: u32, label: Label, from: u32) {
        let entry = self.need.entry(situation).or_insert((false, false, from));
        match label {
            Label::Does(_) | Label::Answers(..) => entry.0 = true,
            Label::Pressed(crate::official::Pressed::Done) => entry.1 = true,
            Label::Choose(mask) => {
                let (answers, _) = self.answers.entry(situation).or_insert((Vec::new(), from));
                if !answers.contains(&mask) {
                    answers.push(mask);
                }
            }
            _ => {}
        }
    }

    /// Adds a node where none is like it.
    fn reach(&mut self, node: Node, parent: u32, label: Label, pressed: bool) {
        let Some(view) = self.walk.shared.view(node.situation) else { return };
        let luggage = self.walk.luggage.get(node.luggage);
        let run = luggage.and_then(|luggage| luggage.run_of(view.top().0)).map(|open| open.run);
        let back = luggage.is_some_and(|luggage| luggage.back);
        let frames = &mut self.frames;
        let standing =
            self.framed.entry(node.situation).or_insert_with(|| frames.number(view.frames.clone()));
        let place = self.places.number((*standing, run, back));
        let next = u32::try_from(self.walk.reached.len()).unwrap_or(NOWHERE);
        let key = Node { world: node.world.only(self.live.of(place)), ..node };
        let key = BuildKeyHasher::default().hash_one(key);
        let number = *self.numbers.entry(key).or_insert(next);
        if number == next {
            self.walk.reached.push(Reached { node, place, parent, label });
        }
        if parent != NOWHERE {
            self.walk.edges.push((parent, number, pressed));
            if let Some(from) = self.walk.reached.get(parent as usize).map(|from| from.place) {
                self.live.lead(from, place);
            }
        }
    }

    /// Puts what was noted into words.
    fn keep(&mut self) {
        for ((_, note), outcome) in std::mem::take(&mut self.notes) {
            let situation =
                self.walk.reached.get(outcome.node as usize).map(|reached| reached.node.situation);
            let view = situation.and_then(|situation| self.walk.shared.view(situation));
            let Some(view) = view else { continue };
            self.walk.findings.insert(note.at(view.path()), outcome);
        }
        if self.walk.most().is_none() {
            let found = Note::new(Check::Ring, ["goes_round", "", ""]).at(self.start.journey.clone());
            self.walk.findings.insert(found, Outcome { node: 0, label: Label::Back, count: 1 });
        }
    }
}

/// What may be another when it is looked at again is open after a press: more can happen then, never less.
fn later(world: World, pinned: u64, at_base: bool) -> World {
    let always = [
        Variable::Office,
        Variable::Wants,
        Variable::KnowsOwner,
        Variable::KnowsSecond,
        Variable::KnowsOther,
        Variable::Reached,
    ];
    let base = [Variable::Push, Variable::Spot];
    let gone = always.iter().chain(base.iter().filter(|_| at_base));
    gone.filter(|variable| pinned & variable.bit() == 0)
        .fold(world, |world, variable| world.forgetting(*variable))
}

/// Whether the world bears out a state that the guide now holds.
fn borne_out(play: &mut Play<'_>, machine: &str, state: &str) -> bool {
    let truth = match (machine, state) {
        ("device_registration", "signed_in" | "registered" | "verified") => Truth::SignedIn,
        ("device_registration", "code_made") => Truth::CodeMade,
        ("secure_sign_in", "registered") => Truth::ApprovalWorks,
        ("password", "registered") => Truth::SecondWay,
        _ => return true,
    };
    is_true(play, truth)
}
