//! The walk over every situation: a graph from each start, and the scenes that are to be seen on it.

mod graph;
mod readings;
mod scenes;
mod walked;

pub use walked::{Scene, Walked};
