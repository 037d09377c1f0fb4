//! Walks situations without drawing them, for the proof: never part of what a phone calls.
//!
//! An [`Explorer`] says of a situation which step is current, what can be done, and which scene is to be seen. A
//! [`Visit`] has two keys: [`Visit::key`] tells apart the ways that lie ahead, so that a walk needs to follow one of
//! several situations alone; and what is frozen and only shown, [`Visit::freezes`], is carried along beside it.

mod cells;
mod conditions;
mod device_reads;
mod hours;
mod initial_facts;
mod inventory;
mod key_hasher;
mod kinds;
mod look;
mod moves;
mod outline;
mod presses;
mod read_sets;
mod scenes;
mod undeclared;
mod visit;
mod write_sets;

use std::sync::Arc;

pub use crate::plan::act::Act;
pub use cells::Cell;
pub use conditions::Part;
pub use hours::Change;
pub use inventory::{Reference, TextInfo};
pub use key_hasher::{BuildKeyHasher, KeyHasher};
pub use look::{Look, LookAsks};
pub use moves::Move;
pub use presses::Press;
pub use scenes::{RowNumber, SceneSummary};
pub use visit::{Frozen, Visit};

use crate::device::AboutDevice;
use crate::draw;
use crate::moment::Moment;
use crate::plan::{Journey, Policy, Question, Sort, Table, When};
use crate::policy::arena::{Ix, Named};
use crate::scene::Evaluated;
use crate::screen::Screen;
use crate::situation::{Cursor, Frame, Situation};
use conditions::beside;
use initial_facts::InitialFact;
use outline::Outline;

/// Walks situations of a policy without drawing them.
#[derive(Debug)]
pub struct Explorer {
    policy: Arc<Policy>,
    outlines: Vec<Outline>,
    /// The tables of which an output is a question.
    deriving: Vec<Ix<Table>>,
    /// The questions that more than one journey asks.
    shared: Vec<Ix<Question>>,
    /// For each step the conditions beside those of what it shows.
    beside: Vec<Vec<(Part, When)>>,
}

/// Where a walk begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The id of the journey, a remedy or not.
    pub journey: String,
    /// Which device it is about; none where a step asks.
    pub about: Option<AboutDevice>,
}

impl Explorer {
    /// An explorer of a policy.
    #[must_use]
    pub fn new(policy: Arc<Policy>) -> Self {
        let outlines = policy.journeys.iter().map(|(_, journey)| Outline::new(&policy, journey)).collect();
        let derived = policy.questions.iter().filter_map(|(_, question)| match question.sort {
            Sort::Derived { table, .. } => Some(table),
            _ => None,
        });
        let mut deriving: Vec<Ix<Table>> = derived.collect();
        deriving.sort_unstable();
        deriving.dedup();
        let asked = |question: Ix<Question>| {
            let steps = policy.steps.iter().filter(move |(_, step)| step.question() == Some(question));
            let mut journeys: Vec<_> = steps.map(|(_, step)| step.journey).collect();
            journeys.dedup();
            journeys.len()
        };
        let shared = policy.questions.iter().map(|(ix, _)| ix).filter(|ix| asked(*ix) > 1).collect();
        let beside = policy.steps.iter().map(|(ix, _)| beside(&policy, ix)).collect();
        Self { policy, outlines, deriving, shared, beside }
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }

    /// Every place from which a walk has to begin: each journey, about each device that it may be about.
    #[must_use]
    pub fn starts(&self) -> Vec<Start> {
        let journeys = self.policy.journeys.iter();
        let starts = journeys.flat_map(|(ix, journey)| {
            let abouts = self.abouts(ix, journey);
            abouts.into_iter().map(|about| Start { journey: journey.id().to_owned(), about })
        });
        starts.collect()
    }

    fn abouts(&self, ix: Ix<Journey>, journey: &Journey) -> Vec<Option<AboutDevice>> {
        let mut abouts: Vec<_> = match journey.about {
            Some(about) => vec![Some(about)],
            None if journey.asks_about => vec![None],
            None => vec![Some(AboutDevice::ThisDevice), Some(AboutDevice::AnotherDevice)],
        };
        let fixed = self.policy.troubles.iter().filter(|(_, trouble)| trouble.remedy == ix);
        let fixed: Vec<_> = fixed.map(|(_, trouble)| trouble.about).collect();
        if !fixed.is_empty() && fixed.iter().all(Option::is_some) {
            abouts = fixed;
            abouts.dedup();
        }
        abouts
    }

    /// The situation in which a walk begins; none where there is no such journey.
    #[must_use]
    pub fn begin(&self, start: &Start) -> Option<Situation> {
        let journey = self.policy.journeys.find(&start.journey)?;
        let mut situation = Situation::default();
        situation.facts.frames.push(Frame::new(journey, start.about));
        situation.cursor = Cursor::Current;
        Some(situation)
    }

    /// Draws a situation.
    #[must_use]
    pub fn draw(&self, situation: &Situation, moment: &Moment) -> Screen {
        draw::screen(&Evaluated::new(&self.policy, situation), moment)
    }

    /// The situation, and the same with everything that could have been known before and is first read by a step
    /// after position `before` and up to `upto`: every state of each machine, every value of each probe, every device
    /// in the hand. Nothing earlier reads it, so to vary it here is to vary it from the start.
    #[must_use]
    pub fn variants(&self, situation: Situation, before: Option<usize>, upto: usize) -> Vec<Situation> {
        let outline = situation.facts.frame().and_then(|frame| self.outlines.get(frame.journey.number()));
        let mut all = vec![situation];
        for (fact, first) in outline.into_iter().flat_map(|outline| &outline.initial) {
            if before.is_none_or(|before| *first > before) && *first <= upto {
                for at in 0..all.len() {
                    let Some(situation) = all.get(at).cloned() else { continue };
                    fact.add_variants(&self.policy, &situation, &mut all);
                }
            }
        }
        all
    }

    /// The situation, and the same with everything that its journey reads and that could have been known before.
    #[must_use]
    pub fn knowing(&self, situation: Situation) -> Vec<Situation> {
        self.variants(situation, None, usize::MAX)
    }

    /// The situation as it is, and with each kind of device in the hand.
    #[must_use]
    pub fn in_hands(&self, situation: &Situation) -> Vec<Situation> {
        let mut all = vec![situation.clone()];
        InitialFact::LocalDevice.add_variants(&self.policy, situation, &mut all);
        all
    }
}
