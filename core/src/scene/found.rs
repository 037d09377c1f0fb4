//! What can be done with what a search finds, whatever screen it is made on.

use super::actions::SceneAction;
use super::intent::Intent;
use crate::device::Device;
use crate::plan::{Findable, Policy};
use crate::screen::Role;

/// What the device in the hand does with something that was found; none where the shell opens it by its id.
pub(crate) fn on_found(policy: &Policy, found: Findable, device: Option<Device>) -> Option<SceneAction> {
    let (role, intent) = match found {
        Findable::Trouble(trouble) => (Role::Trouble, Intent::Trouble(trouble)),
        Findable::Journey(journey) => (Role::Journey, Intent::Begin(journey, None)),
        Findable::App(app) => {
            let there = !policy.apps[app].built_in && policy.apps[app].in_store(device?.platform());
            there.then_some((Role::Secondary, Intent::OpenStore(app)))?
        }
        Findable::Contact(ix) => {
            let contact = &policy.contacts[ix];
            let calls = device.is_some_and(Device::calls) && contact.dial.is_some();
            let ways = [
                (Intent::Call(ix), calls),
                (Intent::Map(ix), contact.visit.is_some()),
                (Intent::Mail(ix), contact.email.is_some()),
            ];
            let (intent, _) = ways.into_iter().find(|(_, there)| *there)?;
            (Role::Contact, intent)
        }
        Findable::Sight(_) | Findable::Term(_) => return None,
    };
    Some(SceneAction { role, intent })
}
