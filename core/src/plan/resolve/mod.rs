//! Turns a document into a policy: finds what every reference refers to, or says which does not.

mod acts;
mod blocks;
mod check;
mod delivery;
mod document;
mod help;
mod journeys;
mod known;
mod place;
mod promises;
mod questions;
mod reachable;
mod resolver;
mod rests_on;
mod runs;
mod sights;
mod sketches;
mod sound;
mod tables;
mod templates;
mod troubles;
mod truths;

pub(super) use document::resolve;
