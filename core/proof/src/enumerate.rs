//! Walks every situation of a policy, keeping of each only what the steps to come can read.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::{Explorer, Look, Move, Reference, Start, Visit};
use lotsen::guide::{Guide, Screen, Situation};
use lotsen::moment::Moment;
use serde::Serialize;

use crate::check::facts_on;

/// A distinct screen, and the smallest situation that shows it.
#[derive(Debug, Clone)]
pub struct Found {
    /// The journey; empty at home.
    pub journey: String,
    /// The step of the journey.
    pub step: String,
    /// The situation, from which the screen can be drawn.
    pub situation: Situation,
}

/// Something that a walk met and should not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, in the words of the check.
    pub check: &'static str,
    /// The journey.
    pub journey: String,
    /// The step.
    pub step: String,
    /// What was seen.
    pub seen: String,
    /// The smallest situation, in words.
    pub situation: BTreeMap<String, String>,
}

/// What a walk over everything found.
#[derive(Debug, Default)]
pub struct Enumeration {
    /// How many situations differ in what is still to come.
    pub situations: usize,
    /// The distinct screens, those with the smallest situations first within each journey.
    pub screens: Vec<Found>,
    /// The first fault of each kind at each step.
    pub faults: Vec<Fault>,
    /// The steps and blocks that some situation shows.
    pub shown: HashSet<Reference>,
}

/// Walks every situation.
#[must_use]
pub fn enumerate(policy: &Arc<Policy>) -> Enumeration {
    let explorer = Explorer::new(Arc::clone(policy));
    let mut walk = Walk::new(&explorer);
    walk.home();
    for start in explorer.starts() {
        walk.from(&start);
    }
    walk.found
}

/// A distinct screen as scripts and the proof's readers see it.
#[derive(Debug, Serialize)]
pub struct ScreenRecord {
    /// The journey; none at home.
    pub journey: Option<String>,
    /// The step.
    pub step: String,
    /// The smallest situation that shows it, in words.
    pub situation: BTreeMap<String, String>,
    /// The screen.
    pub screen: Screen,
    /// The facts whose words stand on it.
    pub facts: Vec<String>,
}

/// Every distinct screen of a policy, drawn at a moment, each with its smallest situation.
pub fn screens(policy: &Arc<Policy>, moment: &Moment) -> impl Iterator<Item = ScreenRecord> {
    let explorer = Explorer::new(Arc::clone(policy));
    let (policy, moment) = (Arc::clone(policy), moment.clone());
    enumerate(&policy).screens.into_iter().map(move |found| {
        let screen = explorer.draw(&found.situation, &moment);
        ScreenRecord {
            journey: screen.journey.clone(),
            step: screen.step.clone(),
            situation: explorer.describe(&found.situation),
            facts: facts_on(&policy, &screen),
            screen,
        }
    })
}

struct Walk<'a> {
    explorer: &'a Explorer,
    found: Enumeration,
    futures: HashSet<u64>,
    scenes: HashSet<u64>,
    looked_back: HashSet<u64>,
    faulty: HashSet<(&'static str, String, String)>,
}

impl<'a> Walk<'a> {
    fn new(explorer: &'a Explorer) -> Self {
        Self {
            explorer,
            found: Enumeration::default(),
            futures: HashSet::new(),
            scenes: HashSet::new(),
            looked_back: HashSet::new(),
            faulty: HashSet::new(),
        }
    }

    /// The screen before any journey has begun.
    fn home(&mut self) {
        let moment = Moment::new(0, "");
        let Ok(guide) = Guide::open(Arc::clone(self.explorer.policy()), None, &moment) else { return };
        let situation = guide.situation().clone();
        self.found.screens.push(Found { journey: String::new(), step: "home".to_owned(), situation });
    }

    fn from(&mut self, start: &Start) {
        let Some(situation) = self.explorer.begin(start) else { return };
        let mut queue = VecDeque::new();
        self.arrive(start, &situation, None, &mut queue);
        while let Some(situation) = queue.pop_front() {
            let Some(visit) = self.explorer.visit(&situation) else { continue };
            for made in visit.moves() {
                self.make(start, &situation, &visit, made, &mut queue);
            }
        }
    }

    fn make(
        &mut self,
        start: &Start,
        situation: &Situation,
        visit: &Visit<'_>,
        made: Move,
        queue: &mut VecDeque<Situation>,
    ) {
        let after = match visit.after(made) {
            Ok(after) => after,
            Err(refused) => {
                return self.fault(
                    "an offered action is refused",
                    start,
                    visit,
                    situation,
                    refused.to_string(),
                );
            }
        };
        let Some(next) = self.explorer.visit(&after) else { return };
        if self.looked_back.insert(next.reading_of(visit))
            && let Some(back) = visit.looking_back(&after)
        {
            self.show(start, visit.step(), &back);
        }
        let stays = matches!(made, Move::Observe(_)) && next.step() == visit.step();
        if next.position() <= visit.position() && !stays {
            let seen = format!("after {made:?} comes “{}”", next.step());
            return self.fault("the position does not grow", start, visit, situation, seen);
        }
        self.arrive(start, &after, Some(visit.position()), queue);
    }

    /// Takes a situation in, with all that could have been known before and is read only now, unless one with the
    /// same future has been.
    fn arrive(
        &mut self,
        start: &Start,
        situation: &Situation,
        before: Option<usize>,
        queue: &mut VecDeque<Situation>,
    ) {
        let Some(position) = self.explorer.visit(situation).map(|visit| visit.position()) else { return };
        for situation in self.explorer.variants(situation, before, position) {
            let Some(visit) = self.explorer.visit(&situation) else { continue };
            if visit.position() > position {
                // What is known carries it past steps that may read something else for the first time.
                self.arrive(start, &situation, Some(position), queue);
                continue;
            }
            if !self.futures.insert(visit.future()) {
                continue;
            }
            self.found.situations += 1;
            let look = visit.look();
            if self.scenes.insert(look.key) {
                self.keep(start, &visit, &look, &situation);
            }
            queue.push_back(situation);
        }
    }

    /// Keeps a screen that was not seen before.
    fn keep(&mut self, start: &Start, visit: &Visit<'_>, look: &Look, situation: &Situation) {
        let of = |block| Reference { journey: start.journey.clone(), step: visit.step().to_owned(), block };
        self.found.shown.insert(of(None));
        self.found.shown.extend(look.blocks.iter().map(|block| of(Some(*block))));
        if !look.helps {
            self.fault("nobody is named who can help", start, visit, situation, String::new());
        }
        if look.effect_elsewhere {
            self.fault("an effect is offered for another device", start, visit, situation, String::new());
        }
        let (journey, step) = (start.journey.clone(), visit.step().to_owned());
        self.found.screens.push(Found { journey, step, situation: situation.clone() });
    }

    fn show(&mut self, start: &Start, step: &str, situation: &Situation) {
        if self.scenes.insert(self.explorer.scene(situation)) {
            let (journey, step) = (start.journey.clone(), step.to_owned());
            self.found.screens.push(Found { journey, step, situation: situation.clone() });
        }
    }

    fn fault(
        &mut self,
        check: &'static str,
        start: &Start,
        visit: &Visit<'_>,
        situation: &Situation,
        seen: String,
    ) {
        let key = (check, start.journey.clone(), visit.step().to_owned());
        if self.faulty.insert(key) {
            self.found.faults.push(Fault {
                check,
                journey: start.journey.clone(),
                step: visit.step().to_owned(),
                seen,
                situation: self.explorer.describe(situation),
            });
        }
    }
}
