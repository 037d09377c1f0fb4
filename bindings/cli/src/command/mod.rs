//! The commands that answer on the spot, a file for each.

pub mod app;
pub mod check;
pub mod contact;
pub mod decide;
pub mod find;
pub mod fmt;
pub mod pin;
pub mod rehearse;
pub mod screens;
pub mod script;
pub mod shells;
pub mod show;
pub mod sight;
pub mod sights;
