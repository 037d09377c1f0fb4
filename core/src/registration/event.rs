//! What is true of an event of any machine.

use super::machine::{Machine, MachineEvent, MachineState};

impl MachineEvent {
    /// The machine that it belongs to.
    #[must_use]
    pub fn machine(self) -> Machine {
        match self {
            Self::Device(_) => Machine::DeviceRegistration,
            Self::SignIn(_) => Machine::SecureSignIn,
            Self::Password(_) => Machine::Password,
        }
    }

    /// The id, `machine.event`, unique among all machines.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Device(event) => event.id(),
            Self::SignIn(event) => event.id(),
            Self::Password(event) => event.id(),
        }
    }

    /// The id without its machine, such as `signed_in`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.id().split_once('.').map_or("", |(_, name)| name)
    }

    /// The event with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let (machine, name) = id.split_once('.')?;
        Machine::from_id(machine)?.events().into_iter().find(|event| event.name() == name)
    }

    /// Whether something is lost. Such an event is never refused.
    #[must_use]
    pub fn is_loss(self) -> bool {
        match self {
            Self::Device(event) => event.is_loss(),
            Self::SignIn(event) => event.is_loss(),
            Self::Password(event) => event.is_loss(),
        }
    }

    /// Whether the event makes progress: there are states in which its purpose is fulfilled. A loss makes none, nor does
    /// a reset that failed.
    #[must_use]
    pub fn makes_progress(self) -> bool {
        match self {
            Self::Device(event) => !event.holds().is_empty(),
            Self::SignIn(event) => !event.holds().is_empty(),
            Self::Password(event) => !event.holds().is_empty(),
        }
    }

    /// Whether the purpose of the event is fulfilled in a state: a step that asks for it is settled there, and the event
    /// changes nothing.
    #[must_use]
    pub fn holds_in(self, state: MachineState) -> bool {
        match (self, state) {
            (Self::Device(event), MachineState::Device(state)) => event.holds().contains(&state),
            (Self::SignIn(event), MachineState::SignIn(state)) => event.holds().contains(&state),
            (Self::Password(event), MachineState::Password(state)) => event.holds().contains(&state),
            (Self::Device(_), MachineState::SignIn(_) | MachineState::Password(_))
            | (Self::SignIn(_), MachineState::Device(_) | MachineState::Password(_))
            | (Self::Password(_), MachineState::Device(_) | MachineState::SignIn(_)) => false,
        }
    }

    /// The state that the machine falls back to when the event turns out to be no longer true; none where it makes no
    /// progress. The event does not hold in it, and is allowed from it.
    #[must_use]
    pub fn undo(self) -> Option<MachineState> {
        match self {
            Self::Device(event) => event.undo().map(MachineState::Device),
            Self::SignIn(event) => event.undo().map(MachineState::SignIn),
            Self::Password(event) => event.undo().map(MachineState::Password),
        }
    }
}
