//! The states of all machines.

use super::{Event, Machine, Refused};

/// A state of one of the machines.
///
/// What is registered is always said, for three different things are (A3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// `unknown`: nobody has said whether the device is registered.
    DeviceUnknown,
    /// `not_started`: the device is not registered, and the account not signed in on it.
    NotStarted,
    /// `signed_in`: the account is signed in, but the device is not registered.
    SignedIn,
    /// `registered_first`: the device is registered, but the account not signed in yet.
    RegisteredFirst,
    /// `registered`: the account is signed in and the device registered (F52); no app code is chosen.
    DeviceRegistered,
    /// `code_made`: an app code is chosen as well (F51).
    CodeMade,
    /// `verified`: the official has seen the mail behind the code.
    Verified,
    /// `unknown`: nobody has said whether secure sign-in is registered.
    FactorUnknown,
    /// `none`: no device confirms sign-ins.
    NoFactor,
    /// `registered`: a device confirms sign-ins (F60).
    FactorRegistered,
    /// `moving`: the old device still confirms, and a new one is being added.
    FactorMoving,
    /// `needs_reset`: what confirmed sign-ins is gone; somebody else has to reset it.
    FactorNeedsReset,
    /// `unknown`: nobody has said whether self-service for the password is registered.
    ResetUnknown,
    /// `unregistered`: the password works, but self-service is not registered.
    ResetUnregistered,
    /// `registered`: the password works and self-service is registered (F56).
    ResetRegistered,
    /// `lost_can_reset`: the password does not work, and can be reset by self-service (F57).
    LostCanReset,
    /// `lost_must_visit`: the password does not work, and others have to help (F58).
    LostMustVisit,
}

impl State {
    /// The machine that it is a state of.
    #[must_use]
    pub fn machine(self) -> Machine {
        match self {
            Self::DeviceUnknown
            | Self::NotStarted
            | Self::SignedIn
            | Self::RegisteredFirst
            | Self::DeviceRegistered
            | Self::CodeMade
            | Self::Verified => Machine::DeviceRegistration,
            Self::FactorUnknown
            | Self::NoFactor
            | Self::FactorRegistered
            | Self::FactorMoving
            | Self::FactorNeedsReset => Machine::SecureSignIn,
            Self::ResetUnknown
            | Self::ResetUnregistered
            | Self::ResetRegistered
            | Self::LostCanReset
            | Self::LostMustVisit => Machine::Password,
        }
    }

    /// The id, unique within its machine.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DeviceUnknown | Self::FactorUnknown | Self::ResetUnknown => "unknown",
            Self::NotStarted => "not_started",
            Self::SignedIn => "signed_in",
            Self::RegisteredFirst => "registered_first",
            Self::DeviceRegistered | Self::FactorRegistered | Self::ResetRegistered => "registered",
            Self::CodeMade => "code_made",
            Self::Verified => "verified",
            Self::NoFactor => "none",
            Self::FactorMoving => "moving",
            Self::FactorNeedsReset => "needs_reset",
            Self::ResetUnregistered => "unregistered",
            Self::LostCanReset => "lost_can_reset",
            Self::LostMustVisit => "lost_must_visit",
        }
    }

    /// The state of a machine with this id.
    #[must_use]
    pub fn from_id(machine: Machine, id: &str) -> Option<Self> {
        machine.states().iter().copied().find(|state| state.id() == id)
    }

    /// The state after an event, or the same state where the event's purpose holds already; none where the
    /// event contradicts the state or belongs to another machine.
    #[must_use]
    pub fn next(self, event: Event) -> Option<Self> {
        (self.machine().table().next)(self, event)
    }

    /// The events that are not refused in this state, in the order of [`Machine::events`].
    pub fn allowed(self) -> impl Iterator<Item = Event> {
        self.machine().events().iter().copied().filter(move |event| self.next(*event).is_some())
    }

    /// The state after an event.
    ///
    /// # Errors
    /// [`Refused`] where the event contradicts the state or belongs to another machine; nothing changes then.
    pub fn fire(self, event: Event) -> Result<Self, Refused> {
        self.next(event).ok_or_else(|| Refused {
            machine: self.machine(),
            state: self,
            event,
            allowed: self.allowed().collect(),
        })
    }
}
