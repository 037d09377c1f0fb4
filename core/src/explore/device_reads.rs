//! What a read takes of devices and their owners: no more than changes its answer, since what it takes is kept apart on a
//! whole walk.

use crate::device::OnDevice;
use crate::evaluation::Read;
use crate::plan::{Policy, Question, SightScope, Step};
use crate::policy::arena::Ix;

/// The questions of which a read takes what kind of device somebody has, and whose it is.
pub(super) fn devices_of(policy: &Policy, read: Read) -> Vec<Ix<Question>> {
    let reserved = &policy.reserved;
    let kind = |step| {
        let kind = reserved.factor_kind.as_ref().map(|(question, _)| *question);
        kind.filter(|_| is_on_factor(policy, step))
    };
    match read {
        Read::Card(step) => [reserved.device].into_iter().chain(kind(step)).collect(),
        Read::Elsewhere(_) => vec![reserved.device],
        Read::Sights(step) => {
            let (devices, owners) = sights_narrowed(policy, step);
            let device = devices.then_some(reserved.device);
            let owner = reserved.owner.filter(|_| owners);
            [device, owner, kind(step)].into_iter().flatten().collect()
        }
        _ => Vec::new(),
    }
}

/// Whether some of the sights at a step come on some kinds of device only, and whether to some owners only.
pub(super) fn sights_narrowed(policy: &Policy, step: Ix<Step>) -> (bool, bool) {
    let scopes = policy.steps[step].sights.iter().map(|sight| policy.sights[sight].scope);
    let all = SightScope::ALL;
    scopes.fold((false, false), |(devices, owners), scope| {
        (devices || scope.devices != all.devices, owners || scope.owners != all.owners)
    })
}

/// The questions that decide which device confirms secure sign-in, where a read hangs on that.
pub(super) fn confirming(policy: &Policy, read: Read) -> Vec<Ix<Question>> {
    let reserved = &policy.reserved;
    let factor = reserved.factor_device.map(|(question, _)| question);
    let questions = factor.into_iter().chain([reserved.device]);
    questions.filter(|_| hangs_on_factor(policy, read)).collect()
}

/// Whether a read hangs on which device confirms secure sign-in: one of a step that is done there.
pub(super) fn hangs_on_factor(policy: &Policy, read: Read) -> bool {
    match read {
        Read::FactorHere => true,
        Read::Evidence(step)
        | Read::Card(step)
        | Read::Sights(step)
        | Read::Elsewhere(step)
        | Read::Platform(step) => is_on_factor(policy, step),
        _ => false,
    }
}

fn is_on_factor(policy: &Policy, step: Ix<Step>) -> bool {
    policy.steps[step].on == OnDevice::Factor
}
