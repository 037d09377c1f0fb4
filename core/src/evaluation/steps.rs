//! Steps: whether each is settled, and by what.

use super::{Evaluation, Read};
use crate::device::{AboutDevice, OnDevice};
use crate::plan::act::Act;
use crate::plan::{Sort, Step, StepKind};
use crate::policy::arena::Ix;
use crate::registration::{MachineEvent, MachineState};
use crate::situation::{Evidence, EvidenceDevice, EvidenceKey};

impl Evaluation<'_> {
    /// The state of an event's machine for the device in question.
    pub(crate) fn state(&self, event: MachineEvent) -> MachineState {
        let machine = event.machine();
        self.read(Read::State(machine), || self.facts.state(machine, self.frame.about))
    }

    /// Whether an event's purpose is fulfilled.
    pub(crate) fn holds(&self, event: MachineEvent) -> bool {
        self.read(Read::Holds(event), || event.holds_in(self.facts.state(event.machine(), self.frame.about)))
    }

    /// Whether the event that a step is a prerequisite of holds already, so that the step is not needed.
    pub(crate) fn no_longer_needed(&self, ix: Ix<Step>) -> bool {
        self.policy.steps[ix].prerequisite_of.is_some_and(|event| self.holds(event))
    }

    /// Whether a step is settled, whether or not it applies.
    pub(crate) fn settled(&self, ix: Ix<Step>) -> bool {
        let step = &self.policy.steps[ix];
        if self.no_longer_needed(ix) {
            return true;
        }
        match step.kind {
            _ if self.to_be_done_again(ix) => false,
            StepKind::Ask { question, offered, .. } => self.answer(question).is_some_and(|answer| {
                let machine = matches!(self.policy.questions[question].sort, Sort::Machine(_));
                machine || answer & offered != 0
            }),
            StepKind::Act { act: Act::End, .. } => false,
            StepKind::Act { .. } => match step.progress() {
                Some(event) => self.holds(event),
                None => self.evidence(ix).settles(),
            },
        }
    }

    /// Whether a new policy has the step done again.
    pub(crate) fn to_be_done_again(&self, ix: Ix<Step>) -> bool {
        self.facts.again.contains(&self.again_key(ix))
    }

    /// Under which key it is kept that a step is to be done again.
    pub(crate) fn again_key(&self, ix: Ix<Step>) -> (Ix<Step>, AboutDevice) {
        (ix, self.frame.about.unwrap_or(AboutDevice::ThisDevice))
    }

    /// What is known of a step that evidence settles.
    pub(crate) fn evidence(&self, ix: Ix<Step>) -> Evidence {
        self.read(Read::Evidence(ix), || self.facts.known(self.evidence_key(ix)))
    }

    /// Whether the device itself shows that a step is done.
    pub(crate) fn seen(&self, ix: Ix<Step>) -> bool {
        self.policy.steps[ix].is_probed() && self.evidence(ix) == Evidence::Seen
    }

    /// Where what is known of a step is kept.
    pub(crate) fn evidence_key(&self, ix: Ix<Step>) -> (EvidenceKey, EvidenceDevice) {
        let step = &self.policy.steps[ix];
        let device = if step.on == OnDevice::Factor && !self.factor_is_device() {
            EvidenceDevice::Factor
        } else {
            EvidenceDevice::Device(self.frame.about.unwrap_or(AboutDevice::ThisDevice))
        };
        match step.kind {
            StepKind::Act { probe: Some(probe), .. } => (EvidenceKey::Probe(probe), device),
            _ => (EvidenceKey::Step(ix), device),
        }
    }
}
