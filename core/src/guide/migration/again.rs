//! Marks what a new policy has done again.

use super::Migration;
use crate::device::AboutDevice;
use crate::evaluation::Evaluation;
use crate::plan::{Journey, Sort, Step, StepKind};
use crate::policy::arena::Ix;
use crate::screen::CarriedChange;
use crate::situation::{Frame, Situation, holder};

impl Migration<'_> {
    /// Marks what is to be done again since a version, for each device on which it is settled. Where the step does
    /// not apply now nothing is told of it; it is done again when it applies.
    pub(super) fn again(&mut self, situation: &mut Situation, before: u32) {
        let policy = self.policy;
        let renewed = |step: &Step| before < step.again_since && step.again_since <= policy.header.version;
        let journeys = policy
            .journeys
            .iter()
            .filter(|(_, journey)| journey.steps.iter().any(|ix| renewed(&policy.steps[*ix])));
        let at_hand = |ix: Ix<Journey>| situation.facts.frames.iter().any(|frame| frame.journey == ix);
        let (mut told, mut again) = (Vec::new(), Vec::new());
        for (journey, _) in journeys.filter(|(ix, journey)| !journey.remedy || at_hand(*ix)) {
            for about in [AboutDevice::ThisDevice, AboutDevice::AnotherDevice] {
                let frame = Frame::new(journey, Some(about));
                let Some(evaluation) = Evaluation::over(policy, &situation.facts, frame) else { continue };
                for ix in policy.journeys[journey].steps.iter().copied() {
                    let step = &policy.steps[ix];
                    if !renewed(step) || evaluation.no_longer_needed(ix) || !evaluation.settled(ix) {
                        continue;
                    }
                    let (change, id) = match &step.kind {
                        StepKind::Act { .. } => {
                            again.push((ix, about));
                            (CarriedChange::Again, &step.path)
                        }
                        StepKind::Ask { question, .. } => {
                            let asked = &policy.questions[*question];
                            if let Sort::Machine(_) = asked.sort {
                                again.push((ix, about));
                            } else {
                                let holder = holder(asked.scope, frame);
                                let key = holder.map(|holder| (*question, holder));
                                let Some(key) = key.filter(|key| situation.facts.answers.contains_key(key))
                                else {
                                    continue;
                                };
                                told.push(key);
                            }
                            (CarriedChange::AskedAgain, &asked.id)
                        }
                    };
                    if evaluation.lists(ix) {
                        self.note(change, id);
                    }
                }
            }
        }
        situation.facts.answers.retain(|key| !told.contains(key));
        for key in again {
            situation.facts.again.insert(key);
        }
    }
}
