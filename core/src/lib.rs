//! Lotsen leads elected officials through setting up their devices.
//!
//! This crate is its platform-neutral heart: it knows what a municipality has decided (the [`Policy`]) and turns
//! that into one clear screen at a time (the [`Guide`](guide::Guide)), or into an answer on the spot (the
//! [`Advisor`](advisor::Advisor)). It is pure: no files, network, clock, threads or logging. Time and languages come
//! in with each call as a [`Moment`](moment::Moment); effects go out as data for the shell to perform.
//!
//! Data flows one way: `policy` is read into tables, journeys and texts; `rules`, `registration`, `contact` and
//! `pin` decide; `guide` turns a situation into a screen; shells draw it.
#![forbid(unsafe_code)]

#[cfg(feature = "uniffi")]
#[macro_use]
mod foreign_types;

pub mod advisor;
mod contact;
pub mod device;
mod draw;
mod evaluation;
#[cfg(feature = "proof")]
pub mod explore;
pub mod guide;
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
