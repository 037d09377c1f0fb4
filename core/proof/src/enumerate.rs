//! Walks every situation of a policy, keeping of each only what the steps to come can read.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::{BuildKeyHasher, Explorer, Reference, RowNumber, Start};
use lotsen::guide::{Event, Guide};
use lotsen::internals::Situation;
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use rayon::prelude::*;
use serde::Serialize;

use crate::check::facts_on;
use crate::walk::{Scene, Walked};

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
    /// The rows that decide something in some situation.
    pub rows: HashSet<RowNumber, BuildKeyHasher>,
    /// The keys of all scenes, as [`Explorer::scene`] gives them.
    pub scenes: HashSet<u64, BuildKeyHasher>,
}

/// Walks every situation, from several starts at once.
#[must_use]
pub fn enumerate(policy: &Arc<Policy>) -> Enumeration {
    let explorer = Explorer::new(Arc::clone(policy));
    let starts = explorer.starts();
    let walked: Vec<Walked> = starts.par_iter().map(|start| Walked::over(&explorer, start)).collect();
    let mut all = Gathering::new(&explorer);
    all.home();
    for (start, walked) in starts.iter().zip(walked) {
        all.take_in(start, walked);
    }
    all.found
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

/// What was found from one start after another.
struct Gathering<'a> {
    explorer: &'a Explorer,
    found: Enumeration,
    faulty: HashSet<(&'static str, String, String)>,
}

impl<'a> Gathering<'a> {
    fn new(explorer: &'a Explorer) -> Self {
        Self { explorer, found: Enumeration::default(), faulty: HashSet::new() }
    }

    /// The list of journeys: before any has begun, and with one to go on with; for each device in the hand.
    fn home(&mut self) {
        let moment = Moment::new(0, "");
        let policy = self.explorer.policy();
        let Ok(mut guide) = Guide::open(Arc::clone(policy), None, &moment) else { return };
        let mut homes = vec![guide.situation().clone()];
        for start in self.explorer.starts() {
            let begun = Event::Begin { journey: start.journey, about: start.about };
            if guide.send(begun, &moment).is_ok() && guide.send(Event::Home, &moment).is_ok() {
                homes.push(guide.situation().clone());
                break;
            }
        }
        for situation in homes.iter().flat_map(|home| self.explorer.in_hands(home)) {
            if self.found.scenes.insert(self.explorer.scene(&situation)) {
                let (journey, step) = (String::new(), "home".to_owned());
                self.found.screens.push(Found { journey, step, situation });
            }
        }
    }

    fn take_in(&mut self, start: &Start, walked: Walked) {
        self.found.situations += walked.situations;
        self.found.rows.extend(walked.rows);
        for met in walked.faults {
            self.fault(met.check, start, &met.step, met.seen, &met.situation);
        }
        for scene in walked.scenes {
            self.show(start, scene);
        }
    }

    /// Keeps a scene that was not seen before.
    fn show(&mut self, start: &Start, scene: Scene) {
        let Scene { look, step, situation } = scene;
        if !self.found.scenes.insert(look.key) {
            return;
        }
        let of = |block| Reference { journey: start.journey.clone(), step: step.clone(), block };
        self.found.shown.insert(of(None));
        self.found.rows.extend(&look.rows);
        self.found.shown.extend(look.blocks.iter().map(|block| of(Some(*block))));
        if !look.helps {
            self.fault("nobody is named who can help", start, &step, String::new(), &situation);
        }
        if look.effect_elsewhere {
            let check = "an effect is offered for another device";
            self.fault(check, start, &step, String::new(), &situation);
        }
        self.found.screens.push(Found { journey: start.journey.clone(), step, situation });
    }

    fn fault(&mut self, check: &'static str, start: &Start, step: &str, seen: String, situation: &Situation) {
        if self.faulty.insert((check, start.journey.clone(), step.to_owned())) {
            self.found.faults.push(Fault {
                check,
                journey: start.journey.clone(),
                step: step.to_owned(),
                seen,
                situation: self.explorer.describe(situation),
            });
        }
    }
}
