//! The machines, what each consists of, and the refusal of an event.

use thiserror::Error;

use super::{Event, State, device_registration, password, secure_sign_in};

/// One of the state machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Machine {
    /// The registration of one private mobile device and its app code (F51, F52); once per device and account
    /// (A13).
    DeviceRegistration,
    /// The account's secure sign-in: the password, and a confirmation on a device (F60).
    SecureSignIn,
    /// The account's password, and self-service for it (F56–F59).
    Password,
}

/// What a machine is made of.
pub(super) struct Table {
    /// Its states, the unknown one first.
    pub states: &'static [State],
    /// Its events.
    pub events: &'static [Event],
    pub next: fn(State, Event) -> Option<State>,
    pub holds: fn(Event) -> Option<&'static [State]>,
    pub undo: fn(Event) -> Option<State>,
}

impl Machine {
    /// Every machine.
    pub const ALL: [Self; 3] = [Self::DeviceRegistration, Self::SecureSignIn, Self::Password];

    /// The id: `device_registration`, `secure_sign_in` or `password`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DeviceRegistration => "device_registration",
            Self::SecureSignIn => "secure_sign_in",
            Self::Password => "password",
        }
    }

    /// The machine with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|machine| machine.id() == id)
    }

    /// Where it starts: nobody has said anything yet.
    #[must_use]
    pub fn start(self) -> State {
        match self {
            Self::DeviceRegistration => State::DeviceUnknown,
            Self::SecureSignIn => State::FactorUnknown,
            Self::Password => State::ResetUnknown,
        }
    }

    /// Its states, the one it starts in first.
    #[must_use]
    pub fn states(self) -> &'static [State] {
        self.table().states
    }

    /// Its events, those of loss last.
    #[must_use]
    pub fn events(self) -> &'static [Event] {
        self.table().events
    }

    pub(super) fn table(self) -> &'static Table {
        match self {
            Self::DeviceRegistration => &device_registration::TABLE,
            Self::SecureSignIn => &secure_sign_in::TABLE,
            Self::Password => &password::TABLE,
        }
    }
}

/// An event that contradicts the state of its machine, or was fired at another machine. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{}” is refused while {} is “{}”", .event.id(), .state.machine().id(), .state.id())]
pub struct Refused {
    /// The machine that it was fired at.
    pub machine: Machine,
    /// The state, which stays.
    pub state: State,
    /// The event.
    pub event: Event,
    /// The events that are allowed in the state.
    pub allowed: Vec<Event>,
}
