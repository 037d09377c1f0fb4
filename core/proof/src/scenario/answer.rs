//! What a guide answers to a question, which changes nothing.

use lotsen::screen::{FindResult, SightGroup, SightSheet};
use serde::Serialize;

/// What a guide answered to a question: what a shell lays over the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "type")]
pub enum Answer {
    /// A sight by itself.
    Sheet {
        /// The sight.
        sheet: Box<SightSheet>,
    },
    /// The sights of each product.
    Groups {
        /// The products.
        groups: Vec<SightGroup>,
    },
    /// What a search found.
    Result {
        /// What was found.
        result: FindResult,
    },
}
