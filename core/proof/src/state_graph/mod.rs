//! The state graph: every situation that can be come to from one start, and the scenes that are to be seen on the way.
//!
//! [`walk()`] gives what is found. [`builder`] builds a [`graph`] of nodes, each of which stands for all situations
//! that differ in nothing that lies ahead. What such situations have shown may differ all the same; the
//! [`valuations`] of a node say in what, [`propagation`] carries them along the edges, and [`scenes`] has each of them
//! shown once, by a situation that [`replay`] makes again.

mod builder;
mod fault;
mod graph;
mod propagation;
mod replay;
mod scenes;
mod valuations;
mod walk;

pub use fault::Fault;
pub use walk::{DistinctScene, WalkResult, walk};
