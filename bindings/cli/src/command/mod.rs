//! The commands that answer on the spot, a file for each.

pub mod app;
pub mod check;
pub mod contact;
pub mod coverage;
pub mod decide;
pub mod diff;
pub mod explain;
pub mod find;
pub mod fmt;
pub mod graph;
pub mod holidays;
pub mod new;
pub mod pin;
pub mod preview;
pub mod readability;
pub mod rehearse;
pub mod schema;
pub mod screens;
pub mod script;
pub mod shells;
pub mod show;
pub mod sight;
pub mod sights;
pub mod test;
pub mod web;
