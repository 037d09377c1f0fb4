//! Sights: which may come at a step, on the device on which it is done.

use super::{Evaluation, Read, local_device};
use crate::device::{Device, OnDevice};
use crate::plan::{Policy, Sight, SightScope, Step};
use crate::policy::arena::Ix;
use crate::rules::Mask;

impl Evaluation<'_> {
    /// The sights that may come at a step, in the usual order.
    pub(crate) fn sights(&self, ix: Ix<Step>) -> Vec<Ix<Sight>> {
        let sights = &self.policy.steps[ix].sights;
        if sights.is_empty() {
            return Vec::new();
        }
        self.read(Read::Sights(ix), || {
            let scope = self.sight_scope(ix);
            let may = sights.iter().filter(|sight| self.policy.sights[**sight].scope.meets(scope));
            may.copied().collect()
        })
    }

    /// What is known of the device on which a step is done, and of its owner. Of another phone that confirms secure
    /// sign-in at most its kind is known.
    pub(crate) fn sight_scope(&self, ix: Ix<Step>) -> SightScope {
        let (policy, reserved) = (self.policy, &self.policy.reserved);
        let on = policy.steps[ix].on;
        if on == OnDevice::Factor && !self.factor_is_device() {
            return SightScope { devices: self.factor_kinds(), ..SightScope::ALL };
        }
        let here = on == OnDevice::Here;
        let device = self.device().filter(|_| !here || !self.about_another());
        let local = || local_device(policy, self.facts).filter(|_| here || !self.about_another());
        let owner =
            reserved.owner.and_then(|owner| self.get(owner)).filter(|_| !here || !self.about_another());
        SightScope {
            devices: device.or_else(local).map_or(Mask::MAX, |device| mask_of(policy, device)),
            owners: owner.unwrap_or(Mask::MAX),
        }
    }

    /// The values of the question `device` that another phone may have which confirms secure sign-in.
    fn factor_kinds(&self) -> Mask {
        let kind = self.policy.reserved.factor_kind.as_ref();
        let known = kind.and_then(|(question, devices)| Some((self.get(*question)?, devices)));
        known.map_or(Mask::MAX, |(answer, devices)| {
            let said = devices.iter().enumerate().filter(|(at, _)| answer & 1 << at != 0);
            said.fold(0, |mask, (_, device)| mask | device)
        })
    }
}

/// The values of the question `device` that are of a kind.
fn mask_of(policy: &Policy, device: Device) -> Mask {
    let kinds = policy.reserved.kinds.iter().enumerate();
    kinds.filter(|(_, kind)| **kind == device).fold(0, |mask, (at, _)| mask | 1 << at)
}
