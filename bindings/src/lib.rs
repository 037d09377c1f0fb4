//! The facade of Lotsen for Swift, Kotlin and Python: the same calls as the core's, and nothing but conversions.
//!
//! The types of the core cross as they are: each is declared once more for uniffi, which checks the declaration
//! against the core at build time, so that no code converts one into another. Only what is held by a handle stands
//! here by itself: [`Policy`], [`Guide`] and [`Advisor`]. No rule and no text lives here.
//!
//! Every call is synchronous, takes in all that it needs, and is safe from any thread. What is refused is a typed
//! error with ids, and changes nothing.

mod advisor;
#[cfg(feature = "bench")]
mod bench;
mod effect;
mod error;
mod event;
mod guide;
mod moment;
mod pin;
mod policy;
mod registration;
mod screen;

pub use advisor::Advisor;
#[cfg(feature = "bench")]
pub use bench::Empty;
pub use guide::Guide;
pub use policy::{Brand, Policy, PolicyPart};

uniffi::setup_scaffolding!("lotsen");
