//! What a check looks at, and how far it goes.

use std::sync::Arc;

use lotsen::Policy;

/// What a check looks at.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// How far it goes.
    pub depth: Depth,
    /// The policy that is in use now, to which this one is the next.
    pub since: Option<Arc<Policy>>,
}

/// How far a check goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Depth {
    /// To what stands in the files: nothing is walked through.
    Written,
    /// To the proof: every situation.
    Proven,
    /// To the rehearsal of every start: an official does what the guide says, in a simulated world.
    #[default]
    Rehearsed,
    /// To the rehearsal of the starts that have this in their names, without the proof: what is quick to look at again
    /// while mending. That something is allowed and no longer found is not told.
    Starts(String),
}
