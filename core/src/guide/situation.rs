//! The situation: all that a session stores.

use super::CarriedChange;
use super::effect::EffectKind;
use super::evidence::Evidence;
use super::sorted::{SortedMap, SortedSet};
use crate::plan::{Journey, Mask, Policy, Probe, Question, Step};
use crate::policy::arena::Ix;
use crate::policy::document::journey::AboutDevice;
use crate::policy::document::question::Scope;
use crate::registration::{Machine, State};

/// All that a session stores; everything else follows from it and the policy.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Situation {
    /// The journeys at hand, the one shown last.
    pub(crate) frames: Vec<Frame>,
    /// What was told.
    pub(crate) told: SortedMap<(Ix<Question>, Holder), Mask>,
    /// What probes last saw of the device in the hand.
    pub(crate) seen: SortedMap<Ix<Probe>, bool>,
    /// What is known of steps that are settled by evidence.
    pub(crate) evidence: SortedMap<(Slot, Place), Evidence>,
    /// The machines that have left `unknown`.
    pub(crate) machines: SortedMap<(Machine, Holder), State>,
    /// Steps that a new policy has done again.
    pub(crate) again: SortedSet<(Ix<Step>, AboutDevice)>,
    /// Where the official is looking.
    pub(crate) looking: Looking,
    /// What a new policy changed, until it has been read.
    pub(crate) carried: Vec<CarriedItem>,
    /// Something to be said once.
    pub(crate) notice: Option<Notice>,
}

/// A journey at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Frame {
    pub journey: Ix<Journey>,
    /// Which device it is about; none until it is asked.
    pub about: Option<AboutDevice>,
}

/// What an answer or a machine belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Holder {
    Account,
    Device(AboutDevice),
    Journey(Ix<Journey>),
}

/// What evidence is about: something that a probe sees, or a step that only the official's word settles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Slot {
    Probe(Ix<Probe>),
    Step(Ix<Step>),
}

/// The device on which something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Place {
    Device(AboutDevice),
    /// The phone on which secure sign-in is confirmed, where that is another one.
    Factor,
}

/// Where the official is looking.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Looking {
    /// At the current step.
    Ahead,
    /// At the list of journeys.
    #[default]
    Home,
    /// At a step that is done.
    Back(Ix<Step>),
}

/// Something to be said once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Notice {
    /// The device showed that a step is done, and the guide went on from it by itself.
    Seen(Ix<Step>),
    EffectFailed(EffectKind),
    SaveFailed,
}

/// Something that a new policy changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CarriedItem {
    pub change: CarriedChange,
    pub id: String,
}

impl Situation {
    /// The frame at hand.
    pub(crate) fn frame(&self) -> Option<Frame> {
        self.frames.last().copied()
    }

    /// The state of a machine for a frame; a device's own machine is unknown until the device is known.
    pub(crate) fn state(&self, machine: Machine, about: Option<AboutDevice>) -> State {
        machine_holder(machine, about)
            .and_then(|holder| self.machines.get(&(machine, holder)).copied())
            .unwrap_or(machine.start())
    }

    /// Puts a machine into a state; `unknown` is not stored.
    pub(crate) fn set_state(&mut self, machine: Machine, about: Option<AboutDevice>, state: State) {
        let Some(holder) = machine_holder(machine, about) else {
            return;
        };
        if state == machine.start() {
            self.machines.remove(&(machine, holder));
        } else {
            self.machines.insert((machine, holder), state);
        }
    }

    /// What is known of a slot.
    pub(crate) fn known(&self, slot: Slot, place: Place) -> Evidence {
        self.evidence.get(&(slot, place)).copied().unwrap_or(Evidence::Blank)
    }

    /// Changes what is known of a slot.
    pub(crate) fn know(&mut self, slot: Slot, place: Place, evidence: Evidence) {
        if evidence == Evidence::Blank {
            self.evidence.remove(&(slot, place));
        } else {
            self.evidence.insert((slot, place), evidence);
        }
    }

    /// Forgets what belongs to a journey alone as it begins or ends: its answers, and its words where it forgets them.
    pub(crate) fn forget_journey(&mut self, policy: &Policy, journey: Ix<Journey>) {
        self.told.retain(|(_, holder)| *holder != Holder::Journey(journey));
        if policy.journeys[journey].forgets {
            self.evidence.retain(|(slot, _)| match slot {
                Slot::Step(step) => policy.steps[*step].journey != journey,
                Slot::Probe(_) => true,
            });
        }
    }

    /// Forgets the other device: it is another one altogether now.
    pub(crate) fn forget_another_device(&mut self) {
        let other = AboutDevice::AnotherDevice;
        self.told.retain(|(_, holder)| *holder != Holder::Device(other));
        self.machines.retain(|(_, holder)| *holder != Holder::Device(other));
        self.evidence.retain(|(_, place)| *place != Place::Device(other));
        self.again.retain(|(_, about)| *about != other);
    }
}

/// What an answer belongs to in a frame; none while the frame's device is not known.
pub(crate) fn holder(scope: Scope, frame: Frame) -> Option<Holder> {
    match scope {
        Scope::Account => Some(Holder::Account),
        Scope::Device => frame.about.map(Holder::Device),
        Scope::Journey => Some(Holder::Journey(frame.journey)),
    }
}

/// What a machine belongs to: the account, or the device in question.
pub(crate) fn machine_holder(machine: Machine, about: Option<AboutDevice>) -> Option<Holder> {
    match machine {
        Machine::DeviceRegistration => about.map(Holder::Device),
        Machine::SecureSignIn | Machine::Password => Some(Holder::Account),
    }
}
