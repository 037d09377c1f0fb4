//! What a pressed action asks the shell to perform, before it has words.

use crate::draw;
use crate::moment::Moment;
use crate::plan::{Contact, Policy};
use crate::policy::arena::Ix;
use crate::scene::{Evaluated, Intent};
use crate::screen::Effect;

/// What a shell is asked to perform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Request {
    /// An effect that needs no words.
    Perform(Effect),
    /// To share a contact's card.
    ShareContact(Ix<Contact>),
    /// To share the step that is shown.
    ShareStep,
}

impl Request {
    /// The effect, with its words as they are on the screen that was shown.
    pub(super) fn effect(self, shown: &Evaluated<'_>, moment: &Moment) -> Effect {
        match self {
            Self::Perform(effect) => effect,
            Self::ShareContact(contact) => {
                Effect::Share { text: draw::contact_to_share(shown.policy, contact, moment) }
            }
            Self::ShareStep => Effect::Share { text: draw::step_to_share(shown, moment) },
        }
    }
}

/// What an intent asks for; none where it only changes the situation, or what it needs is not published.
pub(super) fn request(policy: &Policy, intent: Intent) -> Option<Request> {
    let effect = match intent {
        Intent::OpenStore(app) => {
            let app = &policy.apps[app];
            let (app_store, package) = (app.apple_id.clone(), app.package.clone());
            Effect::OpenStore { app: app.id.clone(), app_store, package }
        }
        Intent::OpenApp(app) => {
            let app = &policy.apps[app];
            let (scheme, package) = (app.scheme.clone(), app.package.clone());
            Effect::OpenApp { app: app.id.clone(), scheme, package }
        }
        Intent::OpenLink(link) => Effect::OpenLink { address: policy.links[link].address.clone()? },
        Intent::OpenSettings(section) => Effect::OpenSettings { section },
        Intent::Call(contact) => Effect::Call { dial: policy.contacts[contact].dial.clone()? },
        Intent::Mail(contact) => Effect::Mail { address: policy.contacts[contact].email.clone()? },
        Intent::Map(contact) => Effect::OpenMap { query: policy.contacts[contact].visit.clone()? },
        Intent::ShareContact(contact) => return Some(Request::ShareContact(contact)),
        Intent::ShareStep => return Some(Request::ShareStep),
        Intent::Acknowledge
        | Intent::Resume
        | Intent::Continue
        | Intent::LookBack
        | Intent::Home
        | Intent::Begin(..)
        | Intent::Trouble(_)
        | Intent::GoTo(_)
        | Intent::Leave
        | Intent::End
        | Intent::Done(_)
        | Intent::Failed(..)
        | Intent::Keep(_)
        | Intent::Undo(_) => return None,
    };
    Some(Request::Perform(effect))
}
