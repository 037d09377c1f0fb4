//! The tasks of this repository, behind `cargo xtask`.
//!
//! [`task`] is the list. A task does little by itself: it calls cargo, or a script of the repository that can also be run by
//! hand.

mod bless;
mod command;
mod lint;
mod measure;
mod package;
mod pictures;
pub mod suites;
pub mod task;

pub use task::Arguments;
