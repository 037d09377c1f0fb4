//! The registration machines.

use lotsen::registration::{Machine, Transition};

/// One cell of a machine's table: what an event leads to from a state.
#[uniffi::remote(Record)]
pub struct Transition {
    /// The id of the state, unique within its machine.
    pub state: String,
    /// The id of the event, without its machine.
    pub event: String,
    /// The id of the state afterwards: the same one where the event's purpose holds already; none where the event
    /// is refused.
    pub next: Option<String>,
}

/// One of the state machines.
#[uniffi::remote(Enum)]
pub enum Machine {
    /// The registration of one private mobile device and its app code (F51, F52); once per device and account
    /// (A13).
    DeviceRegistration,
    /// The account's secure sign-in: the password, and a confirmation on a device (F60).
    SecureSignIn,
    /// The account's password, and self-service for it (F56–F59).
    Password,
}
