//! What an official's guide knows of the devices at hand, and what it has said before: for the twin.

use super::Explorer;
use crate::device::{Device, OnDevice};
use crate::evaluation::Evaluation;
use crate::plan::{Step, StepContent};
use crate::policy::arena::Ix;
use crate::policy::texts::Text;
use crate::situation::Situation;

impl Evaluation<'_> {
    /// The kind of the device on which a step is done, where it is known.
    pub(super) fn kind_at(&self, ix: Ix<Step>) -> Option<Device> {
        match self.policy.steps[ix].on {
            OnDevice::Here => self.local_device(),
            OnDevice::Factor if !self.factor_is_device() => self.factor_device(),
            OnDevice::Device | OnDevice::Factor => self.device(),
        }
    }

    /// The kinds of all devices that are known: the one in question, the one in the hand, the phone that confirms.
    pub(super) fn kinds(&self) -> Vec<Device> {
        let factor = self.factor_device().filter(|_| !self.factor_is_device());
        self.device().into_iter().chain(self.local_device()).chain(factor).collect()
    }
}

impl Explorer {
    /// The keys of the texts at the current step that an earlier step of its journey has shown already.
    #[must_use]
    pub fn told_twice(&self, situation: &Situation) -> Vec<String> {
        let policy = &*self.policy;
        let Some(evaluation) = Evaluation::new(policy, &situation.facts) else { return Vec::new() };
        let told = |ix: Ix<Step>| {
            let blocks = policy.steps[ix].blocks.iter().filter(|block| evaluation.applies(&block.when));
            blocks.flat_map(|block| match &block.content {
                StepContent::Paragraph(text) | StepContent::Note { text, .. } => vec![*text],
                StepContent::List { items, .. } => items.clone(),
                _ => Vec::new(),
            })
        };
        let now: Vec<Text> = told(evaluation.current).collect();
        if now.is_empty() {
            return Vec::new();
        }
        let before = evaluation.steps.iter().map(|(ix, _)| *ix).take_while(|ix| *ix != evaluation.current);
        let before: Vec<Text> = before.flat_map(told).collect();
        let again = policy.texts.iter().filter(|(text, ..)| now.contains(text) && before.contains(text));
        again.map(|(_, key, _)| key.to_owned()).collect()
    }
}
