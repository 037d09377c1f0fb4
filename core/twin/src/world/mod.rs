//! The world: what is true of the official's account and devices whatever the guide believes, and the rules by which it
//! changes.

pub mod domain;
mod options;
mod play;
mod rule;
mod state;
mod variables;

pub use options::Options;
pub use play::{Choices, Play};
pub use rule::{Certainty, Rule, RuleInfo, Rules, TABLE as RULES};
pub use state::*;
