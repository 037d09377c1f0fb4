//! What the official carries along: the runs that lie open, and what she has tried.

use crate::run::{Answer, Run, Sight};

/// A run that lies open, and the step that set it going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpenRun {
    /// The journey and the position of the step.
    pub step: (u16, u16),
    /// The run.
    pub run: Run,
    /// What a remedy has said to answer, once one is back.
    pub promise: Option<Answer>,
}

/// Something that has been tried at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tried {
    /// The journey and the position of the step.
    pub step: (u16, u16),
    /// The sight at which it was tried.
    pub sight: Sight,
    /// The trouble whose remedy was tried; none for what the guide says to answer.
    pub trouble: Option<u16>,
}

/// All that she carries along.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Luggage {
    /// The runs that lie open, at most one for each journey.
    pub runs: Vec<OpenRun>,
    /// What has been tried.
    pub tried: Vec<Tried>,
    /// Whether she is just back from a remedy.
    pub back: bool,
}

impl Luggage {
    /// The run of a journey.
    #[must_use]
    pub fn run_of(&self, journey: u16) -> Option<OpenRun> {
        self.runs.iter().copied().find(|open| open.step.0 == journey)
    }

    /// The same without the run of a journey.
    #[must_use]
    pub fn without(&self, journey: u16) -> Self {
        let runs = self.runs.iter().copied().filter(|open| open.step.0 != journey);
        Self { runs: runs.collect(), tried: self.tried.clone(), back: false }
    }

    /// The same with a run in place of the one of its journey.
    #[must_use]
    pub fn with(&self, open: OpenRun) -> Self {
        let mut with = self.without(open.step.0);
        with.runs.push(open);
        with.runs.sort_unstable();
        with
    }

    /// The same with something tried.
    #[must_use]
    pub fn trying(&self, tried: Tried) -> Self {
        let mut with = Self { back: false, ..self.clone() };
        if !with.tried.contains(&tried) {
            with.tried.push(tried);
            with.tried.sort_unstable();
        }
        with
    }

    /// Whether something has been tried.
    #[must_use]
    pub fn has_tried(&self, tried: Tried) -> bool {
        self.tried.contains(&tried)
    }

    /// What is left after a press: the runs of the journeys at hand, and what was tried at their current steps.
    #[must_use]
    pub fn after(&self, frames: &[(u16, u16)], back: bool) -> Self {
        let at_hand = |open: &OpenRun| frames.iter().any(|frame| frame.0 == open.step.0);
        Self {
            runs: self.runs.iter().copied().filter(at_hand).collect(),
            tried: self.tried.iter().copied().filter(|tried| frames.contains(&tried.step)).collect(),
            back,
        }
    }
}
