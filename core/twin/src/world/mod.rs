//! The world: what is true of the official's account and devices whatever the guide believes, and the rules by which it
//! changes.

mod choices;
pub mod domain;
mod options;
mod rule;
mod sample;
mod state;
mod variables;

pub use choices::Choices;
pub use options::Options;
pub use rule::{Certainty, Rule, RuleInfo, Rules, TABLE as RULES};
pub use sample::Sample;
pub use state::*;

impl<'a> Play<'a> {
    /// The world, with choices to make and rules to follow.
    pub fn new(world: World, choices: &'a mut Choices, rules: Rules) -> Self {
        Self::within(world, choices, rules, domain::of)
    }
}
