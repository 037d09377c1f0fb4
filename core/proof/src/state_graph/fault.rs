//! What the walk meets and should not.

use std::collections::BTreeMap;

/// Something that the walk met and should not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, in the words of the check.
    pub check: &'static str,
    /// The journey.
    pub journey: String,
    /// The step.
    pub step: String,
    /// What was seen.
    pub seen: String,
    /// The smallest situation, in words.
    pub situation: BTreeMap<String, String>,
}
