//! What can be done in a situation, and what comes of it; by the same code as events from a shell.

use super::Visit;
use crate::guide::{Evidence, GuideError, Looking, Situation, Slot, Witness, press, send, settle};
use crate::plan::Kind;
use crate::plan::act::Act;

/// Something that can be done at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Move {
    /// Answers the step's question with the values of these bits.
    Choose(u64),
    /// Says that it is done.
    Done,
    /// Says that it did not work.
    Failed,
    /// A probe sees whether it is done.
    Observe(bool),
}

impl Visit<'_> {
    /// What can be done at the current step, without troubles and without taking anything back. A question with
    /// several values is answered with each of them, and with all.
    #[must_use]
    pub fn moves(&self) -> Vec<Move> {
        let (policy, pass) = (self.pass.policy, &self.pass);
        match policy.steps[pass.current].kind {
            Kind::Ask { question, offered, .. } => {
                let single = (0..64).map(|at| 1 << at).filter(|bit| offered & bit != 0).map(Move::Choose);
                let all = policy.questions[question].many.then_some(Move::Choose(offered));
                single.chain(all).collect()
            }
            Kind::Act { act: Act::End, .. } => Vec::new(),
            Kind::Act { act, probe } => {
                let mut moves = vec![Move::Done];
                moves.extend(act.failed().map(|_| Move::Failed));
                let (slot, _) = pass.slot(pass.current);
                if probe.is_some() && pass.local(pass.current) && matches!(slot, Slot::Probe(_)) {
                    let blank = pass.evidence(pass.current) == Evidence::Blank;
                    moves.push(Move::Observe(true));
                    moves.extend(blank.then_some(Move::Observe(false)));
                }
                moves
            }
        }
    }

    /// The situation after a move at the current step.
    ///
    /// # Errors
    /// [`GuideError::NotAllowed`] where a machine refuses, which the proof reports.
    pub fn after(&self, made: Move) -> Result<Situation, GuideError> {
        let pass = &self.pass;
        let mut after = pass.situation.clone();
        let step = &pass.policy.steps[pass.current];
        match made {
            Move::Choose(mask) => {
                send::store(pass, &mut after, mask);
                after.looking = Looking::Ahead;
            }
            Move::Done => press::done(pass, pass.current, step.event, &mut after)?,
            Move::Failed => press::done(pass, pass.current, step.act().and_then(Act::failed), &mut after)?,
            Move::Observe(yes) => {
                let (slot, place) = pass.slot(pass.current);
                let witness = if yes { Witness::Yes } else { Witness::No };
                after.know(slot, place, after.known(slot, place).after(witness));
                if let Slot::Probe(probe) = slot {
                    after.seen.insert(probe, yes);
                }
            }
        }
        settle::settle(pass.policy, &mut after);
        Ok(after)
    }

    /// The situation after a move, looking back at the step it was made at; none where that step no longer applies
    /// or is still the current one.
    #[must_use]
    pub fn looking_back(&self, after: &Situation) -> Option<Situation> {
        let before = self.pass.current;
        let pass = super::Pass::new(self.pass.policy, after)?;
        let there = pass.current != before && pass.steps.iter().any(|(step, _)| *step == before);
        there.then(|| Situation { looking: Looking::Back(before), ..after.clone() })
    }
}
