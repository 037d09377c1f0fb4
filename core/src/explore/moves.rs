//! What can be done in a situation, and what comes of it; by the same code as events from a shell.

use super::Visit;
use crate::guide::{Evidence, GuideError, Looking, Situation, Slot, Witness, press, send, settle};
use crate::plan::Kind;
use crate::plan::act::Act;
use crate::policy::arena::Named;

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
    /// A probe sees that it is done, and then that it is so no longer.
    Lose,
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
                if probe.is_some() && pass.local(pass.current) {
                    let blank = pass.evidence(pass.current) == Evidence::Blank;
                    moves.push(Move::Observe(true));
                    moves.extend(blank.then_some([Move::Observe(false), Move::Lose]).into_iter().flatten());
                }
                moves
            }
        }
    }

    /// The probe that can see whether the current step is done.
    #[must_use]
    pub fn probe(&self) -> Option<&str> {
        let pass = &self.pass;
        match pass.policy.steps[pass.current].kind {
            Kind::Act { probe: Some(probe), .. } if pass.local(pass.current) => {
                Some(pass.policy.probes[probe].id())
            }
            _ => None,
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
            Move::Observe(yes) => self.observe(yes, &mut after),
            Move::Lose => {
                self.observe(true, &mut after);
                self.observe(false, &mut after);
            }
        }
        settle::settle(pass.policy, &mut after);
        Ok(after)
    }

    fn observe(&self, yes: bool, after: &mut Situation) {
        let (slot, place) = self.pass.slot(self.pass.current);
        let witness = if yes { Witness::Yes } else { Witness::No };
        after.know(slot, place, after.known(slot, place).after(witness));
        if let Slot::Probe(probe) = slot {
            after.seen.insert(probe, yes);
        }
    }
}
