//! Marks what a new policy has done again.

use super::Carry;
use crate::guide::CarriedChange;
use crate::guide::pass::Pass;
use crate::guide::situation::{Frame, Situation, holder};
use crate::plan::{Journey, Kind, Sort, Step};
use crate::policy::arena::Ix;
use crate::policy::document::journey::AboutDevice;

impl Carry<'_> {
    /// Marks what is to be done again since a version, for each device on which it is settled. Where the step does
    /// not apply now nothing is told of it; it is done again when it applies.
    pub(super) fn again(&mut self, situation: &mut Situation, before: u32) {
        let policy = self.policy;
        let renewed = |step: &Step| before < step.again_since && step.again_since <= policy.header.version;
        let journeys = policy
            .journeys
            .iter()
            .filter(|(_, journey)| journey.steps.iter().any(|ix| renewed(&policy.steps[*ix])));
        let at_hand = |ix: Ix<Journey>| situation.frames.iter().any(|frame| frame.journey == ix);
        let (mut told, mut again) = (Vec::new(), Vec::new());
        for (journey, _) in journeys.filter(|(ix, journey)| !journey.remedy || at_hand(*ix)) {
            for about in [AboutDevice::ThisDevice, AboutDevice::AnotherDevice] {
                let frame = Frame { journey, about: Some(about) };
                let Some(pass) = Pass::over(policy, situation, frame) else { continue };
                for ix in policy.journeys[journey].steps.iter().copied() {
                    let step = &policy.steps[ix];
                    if !renewed(step) || pass.aim_holds(ix) || !pass.settled(ix) {
                        continue;
                    }
                    let (change, id) = match &step.kind {
                        Kind::Act { .. } => {
                            again.push((ix, about));
                            (CarriedChange::Again, &step.path)
                        }
                        Kind::Ask { question, .. } => {
                            let asked = &policy.questions[*question];
                            if let Sort::Machine(_) = asked.sort {
                                again.push((ix, about));
                            } else {
                                let holder = holder(asked.scope, frame);
                                let key = holder.map(|holder| (*question, holder));
                                let Some(key) = key.filter(|key| situation.told.contains_key(key)) else {
                                    continue;
                                };
                                told.push(key);
                            }
                            (CarriedChange::AskedAgain, &asked.id)
                        }
                    };
                    if pass.steps.iter().any(|(known, _)| *known == ix) {
                        self.note(change, id);
                    }
                }
            }
        }
        situation.told.retain(|key| !told.contains(key));
        for key in again {
            situation.again.insert(key);
        }
    }
}
