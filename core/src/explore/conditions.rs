//! The parts of a step at which a condition may stand. On what a step says to be true, what is opened instead and what its journey
//! aims at nothing on the screen rests; a walk tells those conditions apart all the same, so that one that never holds is found.

use crate::plan::act::Act;
use crate::plan::{Policy, Question, Step, When};
use crate::policy::arena::{Ix, Named};
use crate::policy::id_map::IdMap;

/// A part of a step, by its number among its like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The step itself.
    Step,
    /// A block.
    Block(usize),
    /// Something that it says to be true.
    Claim(usize),
    /// Something that is opened where its link has no address.
    Instead(usize),
    /// At the end of a journey, something that the journey aims at.
    Goal(usize),
}

/// The conditions beside those of the step and of its blocks.
pub(super) fn beside(policy: &Policy, ix: Ix<Step>) -> Vec<(Part, When)> {
    let step = &policy.steps[ix];
    let Some(journey) = policy.document.journeys.get(policy.journeys[step.journey].id()) else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    if let Some(written) = journey.steps.iter().find(|written| written.id == step.short_id()) {
        let claims = written.claims.iter().enumerate();
        parts.extend(claims.map(|(at, claim)| (Part::Claim(at), &claim.when)));
        let others = written.instead.iter().enumerate();
        parts.extend(others.map(|(at, other)| (Part::Instead(at), &other.when)));
    }
    if step.act() == Some(Act::End) {
        let goals = journey.goal.iter().enumerate();
        parts.extend(goals.map(|(at, goal)| (Part::Goal(at), &goal.when)));
    }
    parts.into_iter().map(|(part, when)| (part, conditions(policy, when))).collect()
}

/// Conditions as they are written, which have been found to name questions and values.
fn conditions(policy: &Policy, when: &IdMap<Vec<String>>) -> When {
    let conditions = when.iter().filter_map(|condition| {
        let ix: Ix<Question> = policy.questions.find(&condition.id)?;
        let bits = condition.value.iter().filter_map(|value| policy.questions[ix].bit(value));
        Some((ix, bits.fold(0, |all, bit| all | bit)))
    });
    conditions.collect()
}
