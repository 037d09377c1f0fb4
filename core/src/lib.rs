//! Lotsen leads elected officials through setting up their devices.
//!
//! This crate is its platform-neutral heart: it knows what a municipality has decided (the [`Policy`]) and turns that
//! into one clear screen at a time (the [`Guide`]), or into an answer on the spot (the [`Advisor`]). It is pure: no
//! files, network, clock, threads or logging. Time and languages come in with each call as a [`Moment`]; effects go out
//! as data for the shell to perform.
//!
//! # Where to begin
//! - To show the guide in an app: [`Guide::open`], [`Guide::send`], and the [`screen::Screen`] that they give.
//! - To answer one question: [`Advisor::app_for`] and [`Advisor::who_helps`].
//! - To use another municipality's policy: [`Policy::load`]; an error says part, path and id.
//! - To see what a registration allows: [`registration`]. To check a candidate for an app code: [`pin`].
//!
//! ```
//! use lotsen::guide::Event;
//! use lotsen::{Guide, Moment, Policy};
//!
//! // Seconds since 1970, and the language of the device: a Monday morning in November 2026.
//! let moment = Moment::new(1_795_422_600, "sv");
//! let mut guide = Guide::open(Policy::embedded(), None, &moment)?;
//! let home = guide.current(&moment)?.screen; // its actions are the journeys, in words to draw
//! let pressed = Event::Press(home.actions[0].token.clone());
//! let update = guide.send(pressed, &moment)?;
//! println!("{}", update.screen.title); // draw the screen, store update.snapshot, perform update.effects
//!
//! // After a restart the session goes on where it was.
//! let resumed = Guide::open(Policy::embedded(), Some(&update.snapshot), &moment)?;
//! assert_eq!(resumed.current(&moment)?.screen, update.screen);
//! # Ok::<(), lotsen::guide::GuideError>(())
//! ```
//!
//! # How it is made
//! Data flows one way: a policy is read and resolved; a situation is evaluated under it; a scene says what is on the
//! screen, without words and without time; drawing puts it into a language at a moment. ARCHITECTURE.md of the
//! repository shows the modules and the way of an event through them.
#![forbid(unsafe_code)]

#[cfg(feature = "uniffi")]
#[macro_use]
mod foreign_types;

pub mod advisor;
mod contact;
pub mod delivery;
pub mod device;
mod draw;
mod evaluation;
#[cfg(feature = "proof")]
pub mod explore;
mod find;
mod frame;
pub mod guide;
mod hash;
#[cfg(feature = "proof")]
pub mod internals;
pub mod moment;
pub mod pin;
mod plan;
pub mod policy;
pub mod registration;
mod rules;
mod scene;
pub mod screen;
mod situation;

pub use advisor::Advisor;
pub use guide::Guide;
pub use moment::Moment;
pub use plan::Policy;

#[cfg(feature = "uniffi")]
pub(crate) use foreign_types::UniFfiTag;
