//! How far one has come in a journey: what has been gone through, and what is left.

use super::Evaluation;
use crate::plan::Step;
use crate::policy::arena::Ix;

impl Evaluation<'_> {
    /// How many steps of the list stand before one.
    pub(crate) fn before(&self, step: Ix<Step>) -> u32 {
        count(self.steps.iter().take_while(|(known, _)| *known != step).count())
    }

    /// The place of a step, from 1: after those before it, and those gone through that the list no longer has.
    pub(crate) fn position(&self, step: Ix<Step>) -> u32 {
        self.frame.behind.saturating_add(self.before(step)).saturating_add(1)
    }

    /// How many steps there are, with those gone through that the list no longer has.
    pub(crate) fn total(&self) -> u32 {
        self.frame.behind.saturating_add(count(self.steps.len()))
    }
}

fn count(steps: usize) -> u32 {
    u32::try_from(steps).unwrap_or(u32::MAX)
}
