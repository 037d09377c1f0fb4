//! The machines, and a state and an event of any of them.

use thiserror::Error;

use super::device_registration::{DeviceEvent, DeviceState};
use super::password::{PasswordEvent, PasswordState};
use super::secure_sign_in::{SignInEvent, SignInState};

/// One of the state machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Machine {
    /// The registration of one private mobile device and its app code (F51, F52); once per device and account
    /// (A13).
    DeviceRegistration,
    /// The account's secure sign-in: the password, and a confirmation on a device (F60).
    SecureSignIn,
    /// The account's password, and self-service for it (F56–F59).
    Password,
}

/// A state of any machine.
///
/// What is registered is always said, for three different things are (A3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MachineState {
    /// Of the registration of a device.
    Device(DeviceState),
    /// Of secure sign-in.
    SignIn(SignInState),
    /// Of the password.
    Password(PasswordState),
}

/// An event of any machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MachineEvent {
    /// Of the registration of a device.
    Device(DeviceEvent),
    /// Of secure sign-in.
    SignIn(SignInEvent),
    /// Of the password.
    Password(PasswordEvent),
}

/// An event that contradicts the state of its machine, or was fired at another machine. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{}” is refused while {} is “{}”", .event.id(), .state.machine().id(), .state.id())]
pub struct Refused {
    /// The machine that it was fired at.
    pub machine: Machine,
    /// The state, which stays.
    pub state: MachineState,
    /// The event.
    pub event: MachineEvent,
    /// The events that are allowed in the state.
    pub allowed: Vec<MachineEvent>,
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
    pub fn start(self) -> MachineState {
        match self {
            Self::DeviceRegistration => MachineState::Device(DeviceState::Unknown),
            Self::SecureSignIn => MachineState::SignIn(SignInState::Unknown),
            Self::Password => MachineState::Password(PasswordState::Unknown),
        }
    }

    /// Its states, the one it starts in first.
    #[must_use]
    pub fn states(self) -> Vec<MachineState> {
        match self {
            Self::DeviceRegistration => DeviceState::ALL.map(MachineState::Device).to_vec(),
            Self::SecureSignIn => SignInState::ALL.map(MachineState::SignIn).to_vec(),
            Self::Password => PasswordState::ALL.map(MachineState::Password).to_vec(),
        }
    }

    /// Its events, those of loss last.
    #[must_use]
    pub fn events(self) -> Vec<MachineEvent> {
        match self {
            Self::DeviceRegistration => DeviceEvent::ALL.map(MachineEvent::Device).to_vec(),
            Self::SecureSignIn => SignInEvent::ALL.map(MachineEvent::SignIn).to_vec(),
            Self::Password => PasswordEvent::ALL.map(MachineEvent::Password).to_vec(),
        }
    }
}

impl MachineState {
    /// The machine that it is a state of.
    #[must_use]
    pub fn machine(self) -> Machine {
        match self {
            Self::Device(_) => Machine::DeviceRegistration,
            Self::SignIn(_) => Machine::SecureSignIn,
            Self::Password(_) => Machine::Password,
        }
    }

    /// The id, unique within its machine.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Device(state) => state.id(),
            Self::SignIn(state) => state.id(),
            Self::Password(state) => state.id(),
        }
    }

    /// The state of a machine with this id.
    #[must_use]
    pub fn from_id(machine: Machine, id: &str) -> Option<Self> {
        machine.states().into_iter().find(|state| state.id() == id)
    }

    /// The state after an event, or the same state where the event's purpose holds already; none where the
    /// event contradicts the state or belongs to another machine.
    #[must_use]
    pub fn next(self, event: MachineEvent) -> Option<Self> {
        match (self, event) {
            (Self::Device(state), MachineEvent::Device(event)) => state.next(event).map(Self::Device),
            (Self::SignIn(state), MachineEvent::SignIn(event)) => state.next(event).map(Self::SignIn),
            (Self::Password(state), MachineEvent::Password(event)) => state.next(event).map(Self::Password),
            (Self::Device(_), MachineEvent::SignIn(_) | MachineEvent::Password(_))
            | (Self::SignIn(_), MachineEvent::Device(_) | MachineEvent::Password(_))
            | (Self::Password(_), MachineEvent::Device(_) | MachineEvent::SignIn(_)) => None,
        }
    }

    /// The events that are not refused in this state, in the order of [`Machine::events`].
    pub fn allowed(self) -> impl Iterator<Item = MachineEvent> {
        self.machine().events().into_iter().filter(move |event| self.next(*event).is_some())
    }

    /// The state after an event.
    ///
    /// # Errors
    /// [`Refused`] where the event contradicts the state or belongs to another machine; nothing changes then.
    ///
    /// # Examples
    /// ```
    /// use lotsen::registration::{MachineEvent, MachineState, SignInEvent, SignInState};
    ///
    /// let gone = MachineState::SignIn(SignInState::NeedsReset);
    /// let refused = gone.fire(MachineEvent::SignIn(SignInEvent::NumberMatched)).unwrap_err();
    /// assert!(refused.allowed.contains(&MachineEvent::SignIn(SignInEvent::ResetByAdministrator)));
    /// ```
    pub fn fire(self, event: MachineEvent) -> Result<Self, Refused> {
        self.next(event).ok_or_else(|| Refused {
            machine: self.machine(),
            state: self,
            event,
            allowed: self.allowed().collect(),
        })
    }
}
