//! Devices: the one in the hand, the one in question, and the one on which a step is done.

use super::{Evaluation, Read};
use crate::device::{AboutDevice, Device, OnDevice, Platform};
use crate::plan::{Policy, Sort, Step};
use crate::policy::arena::Ix;
use crate::situation::{Facts, Holder};

/// The device in the hand, as the official said, otherwise as a probe saw it.
pub(crate) fn local_device(policy: &Policy, facts: &Facts) -> Option<Device> {
    let reserved = &policy.reserved;
    let here = Holder::Device(AboutDevice::ThisDevice);
    let probed = || match &policy.questions[reserved.device].sort {
        Sort::Told { probes } => probes.iter().find(|(probe, _)| facts.seen.get(probe) == Some(&true)),
        _ => None,
    };
    let told = facts.answers.get(&(reserved.device, here)).copied();
    told.or_else(|| probed().map(|(_, mask)| *mask)).and_then(|device| reserved.kind(device))
}

impl Evaluation<'_> {
    /// The device in the hand.
    pub(crate) fn local_device(&self) -> Option<Device> {
        self.read(Read::LocalDevice, || local_device(self.policy, self.facts))
    }

    /// Whether the device in the hand can make a telephone call.
    pub(crate) fn calls(&self) -> bool {
        self.read(Read::Calls, || self.local_device().is_some_and(Device::calls))
    }

    /// Whether secure sign-in is confirmed on the device in question; a computer never confirms.
    pub(crate) fn factor_is_device(&self) -> bool {
        self.read(Read::FactorHere, || {
            let reserved = &self.policy.reserved;
            reserved.factor_device.is_none_or(|(question, this)| match self.get(question) {
                Some(mask) => mask & this != 0,
                None => self.device() != Some(Device::Computer),
            })
        })
    }

    /// The kind of the device in question, where it is known.
    pub(crate) fn device(&self) -> Option<Device> {
        let reserved = &self.policy.reserved;
        let device = self.get(reserved.device)?;
        reserved.kind(device)
    }

    /// Whether the journey is about another device than the one in the hand.
    pub(crate) fn about_another(&self) -> bool {
        self.frame.about == Some(AboutDevice::AnotherDevice)
    }

    /// Whether the step is done on the device in the hand, so that effects and probes exist for it.
    pub(crate) fn local(&self, ix: Ix<Step>) -> bool {
        let step = &self.policy.steps[ix];
        step.on == OnDevice::Here
            || !self.about_another() && (step.on != OnDevice::Factor || self.factor_is_device())
    }

    /// On which system the device in the hand runs, where the step is done on it.
    pub(crate) fn platform(&self, ix: Ix<Step>) -> Option<Platform> {
        self.read(Read::Platform(ix), || self.local_device().filter(|_| self.local(ix)).map(Device::platform))
    }

    /// The device that a step's cards of apps are made for: the phone that confirms where it is done there, otherwise the
    /// one in question, which is the one in the hand unless the journey is about another.
    pub(crate) fn card_device(&self, ix: Ix<Step>) -> Option<Device> {
        self.read(Read::Card(ix), || match self.policy.steps[ix].on {
            OnDevice::Factor if !self.factor_is_device() => self.factor_device(),
            OnDevice::Device | OnDevice::Factor if self.about_another() => self.device(),
            _ => self.local_device(),
        })
    }

    /// The kind of another phone that confirms secure sign-in, where it is known.
    pub(crate) fn factor_device(&self) -> Option<Device> {
        let reserved = &self.policy.reserved;
        let (question, devices) = reserved.factor_kind.as_ref()?;
        let answer = self.get(*question)?;
        let said = devices.iter().enumerate().find(|(at, _)| answer & 1 << at != 0);
        said.filter(|(_, device)| device.is_power_of_two()).and_then(|(_, device)| reserved.kind(*device))
    }

    /// Where a step is done, if not on the device in the hand.
    pub(crate) fn elsewhere(&self, ix: Ix<Step>) -> Option<Elsewhere> {
        let step = &self.policy.steps[ix];
        if step.act().is_none_or(|act| !act.needs_device()) {
            return None;
        }
        self.read(Read::Elsewhere(ix), || match step.on {
            _ if self.local(ix) => None,
            OnDevice::Factor => Some(Elsewhere::Factor),
            OnDevice::Device | OnDevice::Here => Some(Elsewhere::Device(self.device())),
        })
    }
}

/// Another device, on which a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Elsewhere {
    /// The phone on which secure sign-in is confirmed.
    Factor,
    /// The device in question, which is not the one in the hand.
    Device(Option<Device>),
}
