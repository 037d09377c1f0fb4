//! Every situation of a policy and every distinct screen, each with the smallest situation that shows it.
//!
//! The starts are walked at once, a state graph for each; what they found is merged in the order of the starts.

use std::collections::HashSet;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::{BuildKeyHasher, Explorer, Reference, RowNumber, Start};
use lotsen::guide::{Event, Guide};
use lotsen::internals::Situation;
use lotsen::moment::Moment;
use rayon::prelude::*;

use crate::state_graph::{DistinctScene, WalkResult, walk};

pub use crate::state_graph::Fault;

/// A distinct screen, and the smallest situation that shows it.
#[derive(Debug, Clone)]
pub struct ReachableScreen {
    /// The journey; empty at home.
    pub journey: String,
    /// The step of the journey.
    pub step: String,
    /// The situation, from which the screen can be drawn.
    pub situation: Situation,
}

/// What is reachable in a policy.
#[derive(Debug, Default)]
pub struct Enumeration {
    /// How many situations differ in what is still to come.
    pub situations: usize,
    /// The distinct screens, those with the smallest situations first within each journey.
    pub screens: Vec<ReachableScreen>,
    /// The first fault of each kind at each step.
    pub faults: Vec<Fault>,
    /// The parts of steps of which the conditions hold in some situation.
    pub shown: HashSet<Reference>,
    /// The rows that decide something in some situation.
    pub rows: HashSet<RowNumber, BuildKeyHasher>,
    /// The keys of all scenes, as [`Explorer::scene`] gives them.
    pub scenes: HashSet<u64, BuildKeyHasher>,
}

/// Walks every situation of a policy.
#[must_use]
pub fn enumerate(policy: &Arc<Policy>) -> Enumeration {
    let explorer = Explorer::new(Arc::clone(policy));
    let starts = explorer.starts();
    let results: Vec<WalkResult> = starts.par_iter().map(|start| walk(&explorer, start)).collect();
    let mut merger = Merger::new(&explorer);
    merger.add_home();
    for (start, result) in starts.iter().zip(results) {
        merger.add(start, result);
    }
    merger.enumeration
}

/// Merges what was found from one start after another.
struct Merger<'a> {
    explorer: &'a Explorer,
    enumeration: Enumeration,
    /// Of each fault its check, its journey and its step.
    known_faults: HashSet<(&'static str, String, String)>,
}

impl<'a> Merger<'a> {
    fn new(explorer: &'a Explorer) -> Self {
        Self { explorer, enumeration: Enumeration::default(), known_faults: HashSet::new() }
    }

    /// The list of journeys: before any has begun, and with one to go on with; on each kind of device.
    fn add_home(&mut self) {
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
            if self.enumeration.scenes.insert(self.explorer.scene(&situation)) {
                let (journey, step) = (String::new(), "home".to_owned());
                self.enumeration.screens.push(ReachableScreen { journey, step, situation });
            }
        }
    }

    fn add(&mut self, start: &Start, result: WalkResult) {
        self.enumeration.situations += result.situations;
        self.enumeration.rows.extend(result.rows);
        self.enumeration.shown.extend(result.parts.into_iter().map(|(step, part)| Reference {
            journey: start.journey.clone(),
            step: self.explorer.step_at(&start.journey, step).to_owned(),
            part,
        }));
        result.faults.into_iter().for_each(|fault| self.add_fault(fault));
        result.scenes.into_iter().for_each(|scene| self.add_scene(start, scene));
    }

    /// Keeps a scene that no earlier start showed.
    fn add_scene(&mut self, start: &Start, scene: DistinctScene) {
        let DistinctScene { summary, step, situation } = scene;
        if !self.enumeration.scenes.insert(summary.key) {
            return;
        }
        self.enumeration.rows.extend(&summary.rows);
        let fault = |check| Fault {
            check,
            journey: start.journey.clone(),
            step: step.clone(),
            seen: String::new(),
            situation: self.explorer.describe(&situation),
        };
        let unhelped = (!summary.helps).then(|| fault("nobody is named who can help"));
        let elsewhere = summary.effect_elsewhere.then(|| fault("an effect is offered for another device"));
        unhelped.into_iter().chain(elsewhere).for_each(|fault| self.add_fault(fault));
        self.enumeration.screens.push(ReachableScreen { journey: start.journey.clone(), step, situation });
    }

    /// Keeps the first fault of its kind at its step.
    fn add_fault(&mut self, fault: Fault) {
        if self.known_faults.insert((fault.check, fault.journey.clone(), fault.step.clone())) {
            self.enumeration.faults.push(fault);
        }
    }
}
