//! Facts: the journeys at hand, the answers, what probes saw, evidence, and the states of the machines.

use chrono::{Days, NaiveDate};

use super::evidence::{Evidence, Signal};
use super::sorted::{SortedMap, SortedSet};
use crate::device::AboutDevice;
use crate::plan::{Journey, Policy, Probe, Question, Step};
use crate::policy::arena::Ix;
use crate::policy::document::question::Scope;
use crate::registration::{Machine, MachineState};
use crate::rules::Mask;

/// What is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Facts {
    /// The journeys at hand, the one shown last.
    pub frames: Vec<Frame>,
    /// The answers that were given.
    pub answers: SortedMap<(Ix<Question>, Holder), Mask>,
    /// What probes last saw of the device in the hand.
    pub seen: SortedMap<Ix<Probe>, bool>,
    /// What is known of steps that are settled by evidence; nothing blank is stored.
    pub evidence: SortedMap<(EvidenceKey, EvidenceDevice), Evidence>,
    /// The machines that have left `unknown`.
    pub machines: SortedMap<(Machine, Holder), MachineState>,
    /// Steps that are to be done again: a new policy has it so, or their days are over.
    pub again: SortedSet<(Ix<Step>, AboutDevice)>,
    /// The days on which steps that recur were done.
    pub days: SortedMap<(Ix<Step>, AboutDevice), NaiveDate>,
}

/// A journey at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Frame {
    pub journey: Ix<Journey>,
    /// Which device it is about; none until it is asked.
    pub about: Option<AboutDevice>,
    /// How many steps have been gone through that its list no longer has: a registration has changed since. Only how far
    /// one has come is counted with it; no evaluation reads it.
    pub behind: u32,
}

impl Frame {
    /// The frame of a journey that begins.
    pub(crate) fn new(journey: Ix<Journey>, about: Option<AboutDevice>) -> Self {
        Self { journey, about, behind: 0 }
    }
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
pub(crate) enum EvidenceKey {
    Probe(Ix<Probe>),
    Step(Ix<Step>),
}

/// The device on which something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum EvidenceDevice {
    Device(AboutDevice),
    /// The phone on which secure sign-in is confirmed, where that is another one.
    Factor,
}

impl Facts {
    /// The frame at hand.
    pub(crate) fn frame(&self) -> Option<Frame> {
        self.frames.last().copied()
    }

    /// The state of a machine for a frame; a device's own machine is unknown until the device is known.
    pub(crate) fn state(&self, machine: Machine, about: Option<AboutDevice>) -> MachineState {
        machine_holder(machine, about)
            .and_then(|holder| self.machines.get(&(machine, holder)).copied())
            .unwrap_or(machine.start())
    }

    /// Puts a machine into a state; `unknown` is not stored.
    pub(crate) fn set_state(&mut self, machine: Machine, about: Option<AboutDevice>, state: MachineState) {
        let Some(holder) = machine_holder(machine, about) else {
            return;
        };
        if state == machine.start() {
            self.machines.remove(&(machine, holder));
        } else {
            self.machines.insert((machine, holder), state);
        }
    }

    /// What is known of something on a device.
    pub(crate) fn known(&self, key: (EvidenceKey, EvidenceDevice)) -> Evidence {
        self.evidence.get(&key).copied().unwrap_or(Evidence::Blank)
    }

    /// Changes what is known of something on a device.
    pub(crate) fn know(&mut self, key: (EvidenceKey, EvidenceDevice), evidence: Evidence) {
        if evidence == Evidence::Blank {
            self.evidence.remove(&key);
        } else {
            self.evidence.insert(key, evidence);
        }
    }

    /// Adds a signal to what is known of something on a device.
    pub(crate) fn learn(&mut self, key: (EvidenceKey, EvidenceDevice), signal: Signal) {
        self.know(key, self.known(key).after(signal));
    }

    /// Takes in what a probe saw of the device in the hand.
    pub(crate) fn observe(&mut self, policy: &Policy, probe: Ix<Probe>, yes: bool) {
        self.seen.insert(probe, yes);
        if policy.probes[probe].kind.is_evidence() {
            let key = (EvidenceKey::Probe(probe), EvidenceDevice::Device(AboutDevice::ThisDevice));
            self.learn(key, if yes { Signal::ProbeYes } else { Signal::ProbeNo });
        }
    }

    /// Forgets what belongs to a journey alone as it begins or ends: its answers, and its words where it forgets them.
    pub(crate) fn forget_journey(&mut self, policy: &Policy, journey: Ix<Journey>) {
        self.answers.retain(|(_, holder)| *holder != Holder::Journey(journey));
        if policy.journeys[journey].forgets {
            self.evidence.retain(|(key, _)| match key {
                EvidenceKey::Step(step) => policy.steps[*step].journey != journey,
                EvidenceKey::Probe(_) => true,
            });
        }
    }

    /// The last day on which to do a step again, where its day is known.
    pub(crate) fn last_day(&self, policy: &Policy, key: (Ix<Step>, AboutDevice)) -> Option<NaiveDate> {
        let recurs = policy.steps[key.0].recurs?;
        self.days.get(&key)?.checked_add_days(Days::new(recurs.days.into()))
    }

    /// What is to be done again because its days are over.
    pub(crate) fn due(&self) -> impl Iterator<Item = (Ix<Step>, AboutDevice)> + '_ {
        self.again.iter().copied().filter(|key| self.days.contains_key(key))
    }

    /// Forgets the other device: it is another one altogether now.
    pub(crate) fn forget_another_device(&mut self) {
        let other = AboutDevice::AnotherDevice;
        self.answers.retain(|(_, holder)| *holder != Holder::Device(other));
        self.machines.retain(|(_, holder)| *holder != Holder::Device(other));
        self.evidence.retain(|(_, device)| *device != EvidenceDevice::Device(other));
        self.again.retain(|(_, about)| *about != other);
        self.days.retain(|(_, about)| *about != other);
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
