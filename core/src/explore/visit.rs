//! A situation visited: which step is current, and what a walk has to tell apart there.

use std::hash::{Hash, Hasher};

use super::key_hasher::KeyHasher;
use super::outline::Outline;
use super::read_sets::add_value;
use super::{Explorer, RowNumber, SceneSummary};
use crate::evaluation::{Evaluation, Read};
use crate::plan::Step;
use crate::policy::arena::Ix;
use crate::situation::{Cursor, Situation};

/// A situation with the evaluation over its journey at hand.
pub struct Visit<'a> {
    pub(super) evaluation: Evaluation<'a>,
    pub(super) situation: &'a Situation,
    explorer: &'a Explorer,
    pub(super) outline: &'a Outline,
    pub(super) position: usize,
}

/// What becomes of the reading of one step on the way to a situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Frozen {
    /// More of what the step reads can no longer change: the key of that.
    More(u64),
    /// The step has been passed without applying, and is never shown.
    Gone,
}

impl Explorer {
    /// Visits a situation; none where no journey is at hand.
    #[must_use]
    pub fn visit<'a>(&'a self, situation: &'a Situation) -> Option<Visit<'a>> {
        let evaluation = Evaluation::new(self.policy(), &situation.facts)?;
        let outline = self.outlines.get(evaluation.frame.journey.number())?;
        let position =
            evaluation.journey().steps.iter().position(|step| *step == evaluation.current).unwrap_or(0);
        Some(Visit { evaluation, situation, explorer: self, outline, position })
    }
}

impl Visit<'_> {
    /// The id of the current step within its journey.
    #[must_use]
    pub fn step(&self) -> &str {
        self.step_at(self.position)
    }

    /// The id of the step at a position of the journey.
    #[must_use]
    pub fn step_at(&self, position: usize) -> &str {
        self.ix(position).map_or("", |ix| self.evaluation.policy.steps[ix].short_id())
    }

    /// The position of the current step among all steps of the journey.
    #[must_use]
    pub fn position(&self) -> usize {
        self.position
    }

    /// How many steps the journey has.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.evaluation.journey().steps.len()
    }

    /// The situation.
    #[must_use]
    pub fn situation(&self) -> &Situation {
        self.situation
    }

    /// Whether the way here from a position passes a step that first reads what may have been known before.
    #[must_use]
    pub fn learns(&self, before: Option<usize>) -> bool {
        self.outline.learns(before, self.position)
    }

    /// Tells apart the ways that lie ahead: situations with the same key can do the same, and come to the same keys.
    #[must_use]
    pub fn key(&self) -> u64 {
        let mut key = KeyHasher::default();
        (self.evaluation.frame, self.position).hash(&mut key);
        self.add(self.outline.keys.get(self.position), &mut key)
    }

    /// Tells apart what the steps up to the current one read and that may still change.
    #[must_use]
    pub fn live(&self) -> u64 {
        let mut key = KeyHasher::default();
        let live = self.outline.live.get(self.position);
        live.map_or(0, Vec::len).hash(&mut key);
        live.into_iter().flatten().for_each(|read| read.hash(&mut key));
        self.add(live, &mut key)
    }

    /// Tells apart what the step at a position reads and that may still change.
    #[must_use]
    pub fn live_of(&self, position: usize) -> u64 {
        let reads = self.outline.open.get(self.position).and_then(|steps| steps.get(position));
        let mut key = KeyHasher::default();
        (self.evaluation.frame.about, reads.map_or(0, Vec::len)).hash(&mut key);
        self.add(reads, &mut key)
    }

    fn add(&self, reads: Option<&Vec<Read>>, key: &mut KeyHasher) -> u64 {
        for read in reads.into_iter().flatten() {
            add_value(&self.evaluation, *read, key);
        }
        key.finish()
    }

    /// What of the readings of the steps is frozen here, coming from a position; in the order in which it froze.
    #[must_use]
    pub fn freezes(&self, before: Option<usize>) -> Vec<(usize, Frozen)> {
        let from = before.map_or(0, |before| before + 1);
        let mut frozen = Vec::new();
        for steps in self.outline.freezing.iter().take(self.position + 1).skip(from) {
            for (step, reads) in steps {
                frozen.push((*step, Frozen::More(self.add(Some(reads), &mut KeyHasher::default()))));
            }
        }
        for step in before.unwrap_or(0)..self.position {
            if !self.shows(step) && self.outline.may_return.get(step) == Some(&false) {
                frozen.push((step, Frozen::Gone));
            }
        }
        frozen
    }

    /// Whether the step at a position applies.
    #[must_use]
    pub fn shows(&self, position: usize) -> bool {
        self.ix(position).is_some_and(|ix| self.evaluation.lists(ix))
    }

    /// The situation looking back at the step at a position; none where that is not done, or does not apply.
    #[must_use]
    pub fn looking_back(&self, position: usize) -> Option<Situation> {
        let ix = self.ix(position).filter(|_| position < self.position && self.shows(position))?;
        Some(Situation { cursor: Cursor::Step(ix), ..self.situation.clone() })
    }

    /// The rows of the tables that answer questions which conditions read.
    pub fn deriving(&self) -> impl Iterator<Item = RowNumber> {
        let tables = self.explorer.deriving.iter();
        tables.filter_map(|ix| {
            let table = &self.evaluation.policy.tables[*ix];
            let row = table.compiled.single(table.inputs.iter().map(|input| self.evaluation.get(*input)))?;
            Some((ix.number(), row))
        })
    }

    /// What is to be seen of the scene.
    #[must_use]
    pub fn summary(&self) -> SceneSummary {
        self.explorer.summary(self.situation, &self.evaluation)
    }

    fn ix(&self, position: usize) -> Option<Ix<Step>> {
        self.evaluation.journey().steps.get(position).copied()
    }
}
