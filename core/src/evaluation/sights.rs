//! Sights: which may come at a step, on the device on which it is done.

use super::{Evaluation, Read};
use crate::device::{Device, OnDevice};
use crate::plan::{Expected, Sight, SightScope, Step};
use crate::policy::arena::Ix;
use crate::rules::Mask;

impl Evaluation<'_> {
    /// The sights that may come at a step, in the usual order.
    pub(crate) fn sights(&self, ix: Ix<Step>) -> Expected {
        let sights = &self.policy.steps[ix].sights;
        if sights.is_empty() {
            return Expected::default();
        }
        self.read(Read::Sights(ix), || {
            let scope = self.sight_scope(ix);
            let may = |sights: &[Ix<Sight>]| {
                let may = sights.iter().filter(|sight| self.policy.sights[**sight].scope.meets(scope));
                may.copied().collect()
            };
            Expected { usual: may(&sights.usual), also: may(&sights.also) }
        })
    }

    /// What is known of the device on which a step is done, and of its owner. Of another phone that confirms secure
    /// sign-in at most its kind is known.
    pub(crate) fn sight_scope(&self, ix: Ix<Step>) -> SightScope {
        let reserved = &self.policy.reserved;
        let on = self.policy.steps[ix].on;
        if on == OnDevice::Factor && !self.factor_is_device() {
            return SightScope { devices: self.factor_kinds(), ..SightScope::ALL };
        }
        let devices = |device: Option<Device>| device.map_or(Mask::MAX, |device| reserved.value_of(device));
        let another = self.about_another();
        if on == OnDevice::Here && another {
            return SightScope { devices: devices(self.local_device()), ..SightScope::ALL };
        }
        let owner = reserved.owner.and_then(|owner| self.get(owner));
        let in_hand = || self.local_device().filter(|_| !another);
        SightScope { devices: devices(self.device().or_else(in_hand)), owners: owner.unwrap_or(Mask::MAX) }
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
