//! One forward pass over a journey: which steps apply, which are settled, and which is the current one.
//!
//! An answer enters the environment only through a step that asks for it and applies; tables and conditions read
//! nothing else. So an answer that no longer applies is kept, and never leaks into a decision.
//!
//! An evaluation rests on the facts alone: where the official is looking, and what is to be said once, change nothing
//! in it.

mod decision;
mod devices;
mod environment;
mod help;
mod known;
mod progress;
mod reads;
mod recording;
mod sights;
mod steps;

use std::cell::Cell;

use crate::plan::{Journey, Policy, Step};
use crate::policy::arena::Ix;
use crate::rules::Mask;
use crate::situation::{Cursor, Facts, Frame};

pub(crate) use decision::DecisionRow;
pub(crate) use devices::{Elsewhere, local_device};
pub(crate) use help::{default_routes, routes_for};
pub(crate) use known::known_answers;
pub(crate) use reads::Read;
#[cfg(feature = "proof")]
pub(crate) use reads::ReadSet;

/// What one pass over a journey found.
pub(crate) struct Evaluation<'a> {
    pub policy: &'a Policy,
    pub facts: &'a Facts,
    pub frame: Frame,
    /// The answers that apply, by question.
    answers: Vec<Option<Mask>>,
    /// What tables said so far; forgotten when an answer is added.
    derived: Vec<Cell<Memo>>,
    /// Whether anything is remembered there.
    remembers: Cell<bool>,
    /// The steps that apply, and whether each is settled.
    pub steps: Vec<(Ix<Step>, bool)>,
    /// The first that is not settled; the last where all are.
    pub current: Ix<Step>,
    /// What has been read, where somebody asks for it.
    #[cfg(feature = "proof")]
    recorder: reads::Recorder,
}

/// What a table said of a question, once it has been asked.
#[derive(Debug, Clone, Copy)]
enum Memo {
    Unknown,
    Known(Option<Mask>),
}

impl<'a> Evaluation<'a> {
    /// Evaluates the journey at hand; none where there is none.
    pub(crate) fn new(policy: &'a Policy, facts: &'a Facts) -> Option<Self> {
        facts.frame().and_then(|frame| Self::over(policy, facts, frame))
    }

    /// Evaluates a journey that need not be at hand.
    pub(crate) fn over(policy: &'a Policy, facts: &'a Facts, frame: Frame) -> Option<Self> {
        let journey = &policy.journeys[frame.journey];
        let last = *journey.steps.last()?;
        let mut evaluation = Self {
            policy,
            facts,
            frame,
            answers: vec![None; policy.questions.len()],
            derived: vec![Cell::new(Memo::Unknown); policy.questions.len()],
            remembers: Cell::new(false),
            steps: Vec::with_capacity(journey.steps.len()),
            current: last,
            #[cfg(feature = "proof")]
            recorder: reads::Recorder::default(),
        };
        let mut found = false;
        for &ix in &journey.steps {
            if !evaluation.applies(&policy.steps[ix].when) {
                continue;
            }
            let settled = evaluation.settled(ix);
            evaluation.steps.push((ix, settled));
            if settled {
                evaluation.enter_answer(ix);
            } else if !found {
                evaluation.current = ix;
                found = true;
            }
        }
        Some(evaluation)
    }

    /// Lets the answer to a step that asks into the environment.
    fn enter_answer(&mut self, ix: Ix<Step>) {
        let Some(question) = self.policy.steps[ix].question() else { return };
        let answer = self.answer(question);
        if let Some(place) = self.answers.get_mut(question.number()) {
            *place = answer;
            if self.remembers.replace(false) {
                self.derived.fill(Cell::new(Memo::Unknown));
            }
        }
    }

    /// The journey at hand.
    pub(crate) fn journey(&self) -> &'a Journey {
        &self.policy.journeys[self.frame.journey]
    }

    /// The step to show: the one looked at where it applies, otherwise the current one.
    pub(crate) fn shown(&self, cursor: Cursor) -> Ix<Step> {
        match cursor {
            Cursor::Step(step) if self.lists(step) => step,
            _ => self.current,
        }
    }

    /// Whether a step applies.
    pub(crate) fn lists(&self, step: Ix<Step>) -> bool {
        self.steps.iter().any(|(known, _)| *known == step)
    }
}
