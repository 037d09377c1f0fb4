//! What can be done in a situation, and what comes of it; by the same code as events from a shell.

use super::Visit;
use crate::guide::{GuideError, done, failed, normalize, store};
use crate::plan::StepKind;
use crate::plan::act::Act;
use crate::policy::arena::Named;
use crate::situation::{Cursor, Evidence, EvidenceKey, Signal, Situation};

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
        let (policy, evaluation) = (self.evaluation.policy, &self.evaluation);
        match policy.steps[evaluation.current].kind {
            StepKind::Ask { question, offered, .. } => {
                let single = (0..64).map(|at| 1 << at).filter(|bit| offered & bit != 0).map(Move::Choose);
                let all = policy.questions[question].many.then_some(Move::Choose(offered));
                single.chain(all).collect()
            }
            StepKind::Act { act: Act::End, .. } => Vec::new(),
            StepKind::Act { act, probe } => {
                let mut moves = vec![Move::Done];
                moves.extend(act.failed().map(|_| Move::Failed));
                if probe.is_some() && evaluation.local(evaluation.current) {
                    let blank = evaluation.evidence(evaluation.current) == Evidence::Blank;
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
        let evaluation = &self.evaluation;
        match evaluation.policy.steps[evaluation.current].kind {
            StepKind::Act { probe: Some(probe), .. } if evaluation.local(evaluation.current) => {
                Some(evaluation.policy.probes[probe].id())
            }
            _ => None,
        }
    }

    /// The situation after a move at the current step.
    ///
    /// # Errors
    /// [`GuideError::NotAllowed`] where a machine refuses, which the proof reports.
    pub fn after(&self, made: Move) -> Result<Situation, GuideError> {
        let evaluation = &self.evaluation;
        let mut after = self.situation.clone();
        let step = &evaluation.policy.steps[evaluation.current];
        match made {
            Move::Choose(mask) => {
                store(evaluation, evaluation.current, mask, &mut after);
                after.cursor = Cursor::Current;
            }
            Move::Done => done(evaluation, evaluation.current, step.event, &mut after)?,
            Move::Failed => {
                if let Some(event) = step.act().and_then(Act::failed) {
                    failed(evaluation, evaluation.current, event, &mut after)?;
                    // What is said once is no other situation.
                    after.notice = None;
                }
            }
            Move::Observe(yes) => self.observe(yes, &mut after),
            Move::Lose => {
                self.observe(true, &mut after);
                self.observe(false, &mut after);
            }
        }
        normalize(evaluation.policy, &mut after);
        Ok(after)
    }

    fn observe(&self, yes: bool, after: &mut Situation) {
        let key = self.evaluation.evidence_key(self.evaluation.current);
        after.facts.learn(key, if yes { Signal::ProbeYes } else { Signal::ProbeNo });
        if let EvidenceKey::Probe(probe) = key.0 {
            after.facts.seen.insert(probe, yes);
        }
    }
}
