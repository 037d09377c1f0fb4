//! The effect of a pressed action, as data for the shell.

use super::draw;
use super::effect::Effect;
use super::offer::Target;
use super::press::Pressed;
use super::screen::ActionKind;
use super::situation::Situation;
use crate::moment::Moment;
use crate::plan::Policy;

/// What the shell is asked to perform for what was pressed.
pub(crate) fn effect(
    policy: &Policy,
    before: &Situation,
    pressed: &Pressed,
    moment: &Moment,
) -> Option<Effect> {
    match (pressed.action.kind, pressed.action.target) {
        (ActionKind::Open, Target::Store(app)) => {
            let app = &policy.apps[app];
            let (app_store, package) = (app.apple_id.clone(), app.package.clone());
            Some(Effect::OpenStore { app: app.id.clone(), app_store, package })
        }
        (ActionKind::Open, Target::App(app)) => {
            let app = &policy.apps[app];
            let (scheme, package) = (app.scheme.clone(), app.package.clone());
            Some(Effect::OpenApp { app: app.id.clone(), scheme, package })
        }
        (ActionKind::Open, Target::Link(link)) => {
            policy.links[link].address.clone().map(|address| Effect::OpenLink { address })
        }
        (ActionKind::Open, Target::Settings(section)) => Some(Effect::OpenSettings { section }),
        (ActionKind::Call, Target::Contact(contact)) => {
            policy.contacts[contact].dial.clone().map(|dial| Effect::Call { dial })
        }
        (ActionKind::Map, Target::Contact(contact)) => {
            policy.contacts[contact].visit.clone().map(|query| Effect::OpenMap { query })
        }
        (ActionKind::Share, Target::Contact(contact)) => {
            Some(Effect::Share { text: draw::contact_to_share(policy, contact, moment) })
        }
        (ActionKind::Share, _) => {
            Some(Effect::Share { text: draw::step_to_share(policy, before, &pressed.scene, moment) })
        }
        _ => None,
    }
}
