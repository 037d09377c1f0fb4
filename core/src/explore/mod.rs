//! Walks situations without drawing them, for the proof: never part of what a phone calls.
//!
//! An [`Explorer`] says of a situation which step is current, what can be done, and two keys: one that tells scenes
//! apart, and one that tells apart only what the steps to come can read. Situations with the same second key have
//! the same future, so that a walk needs to follow one of them alone.

mod atoms;
mod cells;
mod everything;
mod moves;
mod scenes;

use std::sync::Arc;

pub use cells::Cell;
pub use everything::{Reference, TextInfo};
pub use moves::Move;
pub use scenes::Look;

use crate::guide::{AboutDevice, Frame, Looking, Pass, Screen, Situation, draw};
use crate::moment::Moment;
use crate::plan::{Journey, Policy};
use crate::policy::arena::{Ix, Named};
use atoms::Atoms;

/// Walks situations of a policy without drawing them.
#[derive(Debug)]
pub struct Explorer {
    policy: Arc<Policy>,
    atoms: Atoms,
}

/// Where a walk begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The id of the journey, a remedy or not.
    pub journey: String,
    /// Which device it is about; none where a step asks.
    pub about: Option<AboutDevice>,
}

/// A situation with the pass over its journey at hand.
pub struct Visit<'a> {
    explorer: &'a Explorer,
    pass: Pass<'a>,
}

impl Explorer {
    /// An explorer of a policy.
    #[must_use]
    pub fn new(policy: Arc<Policy>) -> Self {
        let atoms = Atoms::new(&policy);
        Self { policy, atoms }
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
        situation.frames.push(Frame { journey, about: start.about });
        situation.looking = Looking::Ahead;
        Some(situation)
    }

    /// Draws a situation.
    #[must_use]
    pub fn draw(&self, situation: &Situation, moment: &Moment) -> Screen {
        draw::screen(&self.policy, situation, moment)
    }

    /// The same situation with everything that could have been known before, and is first read by a step after
    /// position `before` and up to `upto`: every state of each machine, every value of each probe. Nothing earlier
    /// reads it, so to vary it here is to vary it from the start.
    #[must_use]
    pub fn variants(&self, situation: &Situation, before: Option<usize>, upto: usize) -> Vec<Situation> {
        let Some(frame) = situation.frame() else { return Vec::new() };
        let mut all = vec![situation.clone()];
        for (late, first) in self.atoms.late(frame.journey) {
            if before.is_none_or(|before| *first > before) && *first <= upto {
                all = all.iter().flat_map(|situation| late.variants(situation, frame.about)).collect();
            }
        }
        all
    }

    /// Visits a situation; none where no journey is at hand.
    #[must_use]
    pub fn visit<'a>(&'a self, situation: &'a Situation) -> Option<Visit<'a>> {
        Pass::new(&self.policy, situation).map(|pass| Visit { explorer: self, pass })
    }
}
