//! Intents: what an action on a screen means.

use crate::device::AboutDevice;
use crate::plan::{App, Contact, Journey, Link, Policy, Step, Trouble};
use crate::policy::arena::{Ix, Named};
use crate::registration::MachineEvent;
use crate::screen::{ActionKind, SettingsSection};

/// What an action means, with all that it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Intent {
    /// What a new policy changed has been read.
    Acknowledge,
    /// Back into the journey from home.
    Resume,
    /// On to the current step from one that was looked at.
    Continue,
    /// To the step before the one shown.
    LookBack,
    /// To the list of journeys; the journey waits.
    Home,
    /// Into a journey, about a device where that is known.
    Begin(Ix<Journey>, Option<AboutDevice>),
    /// Something went wrong: into its remedy.
    Trouble(Ix<Trouble>),
    /// What the step is for: into the remedy of its trouble.
    GoTo(Ix<Trouble>),
    /// Out of the journey at hand, before its end.
    Leave,
    /// The journey at hand is at its end.
    End,
    /// A step is done.
    Done(Ix<Step>),
    /// What a step asks for did not work: what that means to its machine.
    Failed(Ix<Step>, MachineEvent),
    /// A step is done, whatever a probe saw.
    Keep(Ix<Step>),
    /// A step is no longer done.
    Undo(Ix<Step>),
    /// Opens the store at an app.
    OpenStore(Ix<App>),
    /// Opens an app.
    OpenApp(Ix<App>),
    /// Opens a web page.
    OpenLink(Ix<Link>),
    /// Opens the device's settings.
    OpenSettings(SettingsSection),
    /// Calls a contact.
    Call(Ix<Contact>),
    /// Writes to a contact.
    Mail(Ix<Contact>),
    /// Shows the way to a contact.
    Map(Ix<Contact>),
    /// Shares the contact's card as a text.
    ShareContact(Ix<Contact>),
    /// Shares the step shown as a text.
    ShareStep,
}

impl Intent {
    /// What a shell is told that the action does.
    pub(crate) fn kind(self) -> ActionKind {
        match self {
            Self::Acknowledge => ActionKind::Acknowledge,
            Self::Resume => ActionKind::Resume,
            Self::Continue => ActionKind::Continue,
            Self::LookBack => ActionKind::LookBack,
            Self::Home => ActionKind::Home,
            Self::Begin(..) => ActionKind::Begin,
            Self::Trouble(_) | Self::GoTo(_) => ActionKind::Trouble,
            Self::Leave => ActionKind::Leave,
            Self::End => ActionKind::End,
            Self::Done(_) => ActionKind::Done,
            Self::Failed(..) => ActionKind::Failed,
            Self::Keep(_) => ActionKind::Keep,
            Self::Undo(_) => ActionKind::Undo,
            Self::OpenStore(_) | Self::OpenApp(_) | Self::OpenLink(_) | Self::OpenSettings(_) => {
                ActionKind::Open
            }
            Self::Call(_) => ActionKind::Call,
            Self::Mail(_) => ActionKind::Mail,
            Self::Map(_) => ActionKind::Map,
            Self::ShareContact(_) | Self::ShareStep => ActionKind::Share,
        }
    }

    /// The id of what the action does it with; empty where nothing needs to be said.
    pub(crate) fn target_id(self, policy: &Policy) -> &str {
        match self {
            Self::Begin(journey, _) => policy.journeys[journey].id(),
            Self::Trouble(trouble) | Self::GoTo(trouble) => policy.troubles[trouble].id(),
            Self::OpenStore(app) | Self::OpenApp(app) => policy.apps[app].id(),
            Self::OpenLink(link) => policy.links[link].id(),
            Self::Call(contact) | Self::Mail(contact) | Self::Map(contact) | Self::ShareContact(contact) => {
                policy.contacts[contact].id()
            }
            Self::Acknowledge
            | Self::Resume
            | Self::Continue
            | Self::LookBack
            | Self::Home
            | Self::Leave
            | Self::End
            | Self::Done(_)
            | Self::Failed(..)
            | Self::Keep(_)
            | Self::Undo(_)
            | Self::OpenSettings(_)
            | Self::ShareStep => "",
        }
    }

    /// Whether it brings the device in the hand to open something for the step itself.
    #[cfg(feature = "proof")]
    pub(crate) fn opens(self) -> bool {
        matches!(self.kind(), ActionKind::Open | ActionKind::Map)
    }
}
