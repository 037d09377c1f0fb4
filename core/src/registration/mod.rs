//! Three state machines for what the official registers: the device, secure sign-in, and self-service for the
//! password.
//!
//! Each machine starts in its `unknown` state and is told where it stands; nothing is assumed. An *event*
//! that makes progress is refused where it contradicts what is known, and changes nothing where its purpose
//! *holds* already. An event of loss is never refused; from the unknown state it tells what there was, from
//! any other it never leads forwards. `docs/registration.md` draws the machines.

mod device_registration;
#[cfg(test)]
mod diagram;
mod event;
mod machine;
mod password;
mod secure_sign_in;
mod transition;

#[cfg(test)]
mod tests;

pub use device_registration::{DeviceEvent, DeviceState};
pub use machine::{Machine, MachineEvent, MachineState, Refused};
pub use password::{PasswordEvent, PasswordState};
pub use secure_sign_in::{SignInEvent, SignInState};
pub use transition::Transition;
