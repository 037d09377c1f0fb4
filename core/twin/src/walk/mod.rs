//! The closed loop: every start, every option, every branch; worlds that agree on all that is still looked at are
//! walked as one.

mod alike;
mod interner;
mod live;
mod segment;
mod segments;
mod shared;
mod starts;
mod transcript;
mod walker;

pub use shared::Shared;
pub use starts::{starts, walk_all};
pub use transcript::{Event, Line};
pub use walker::{Ended, Node, Outcome, Shortest, Start, Walk, walk, walk_apart};
