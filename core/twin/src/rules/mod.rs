//! The rules by which the world changes: what each stage of a run shows, what an answer leads to, and what is true once
//! a run is over.
//!
//! One function for each rule, named as the rule is: `web` has bW1 to bW14, `outlook` bO1 to bO17, `management` bN1 to
//! bN4, `password` bP1 to bP7. What every store and every device does without a maker's rule stands in `device`.

mod answers;
pub mod device;
mod finish;
pub mod management;
pub mod outlook;
pub mod password;
pub mod people;
mod stages;
mod truths;
pub mod web;

use crate::run::{Sight, Stage};

pub use answers::answer;
pub use finish::finish;
pub use stages::{again, begin};
pub use truths::{Harm, harms, is_had, is_true};

/// What a stage shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Nothing: the run passes it.
    Pass,
    /// A sight.
    Sight(Sight),
    /// Nothing, and the run goes on at another stage.
    Jump(Stage),
}

impl Show {
    /// A sight where it comes, otherwise nothing.
    #[must_use]
    pub fn when(comes: bool, sight: Sight) -> Self {
        if comes { Self::Sight(sight) } else { Self::Pass }
    }
}
