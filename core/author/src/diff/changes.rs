//! The changes that are told.

use serde::Serialize;

use super::who::{Who, Words};

/// What a newer policy changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// What tables tell otherwise.
    pub outcomes: Vec<Outcome>,
    /// What is on the screens of those who stay where they are.
    pub screens: Vec<Shown>,
    /// Where sessions in progress land that do not stay where they are.
    pub landings: Vec<Landing>,
    /// What sessions in progress are asked again, or what no longer applies to them.
    pub asked: Vec<Asked>,
    /// Steps that the older policy did not have, each with the smallest situation that shows it.
    pub steps: Vec<(String, Words)>,
    /// Steps that are to be done again after another number of days.
    pub recurring: Vec<Recurring>,
}

impl Diff {
    /// Whether nothing changes for anybody.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.outcomes.is_empty()
            && self.screens.is_empty()
            && self.landings.is_empty()
            && self.asked.is_empty()
            && self.steps.is_empty()
            && self.recurring.is_empty()
    }
}

/// Another outcome of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The table.
    pub table: String,
    /// What it told, as `output=value`; empty where there was no such table.
    pub before: Vec<String>,
    /// What it tells; empty where there is no such table any longer.
    pub after: Vec<String>,
    /// For whom.
    pub who: Vec<Who>,
    /// For how many combinations of answers.
    pub combinations: usize,
    /// The first of them.
    pub example: Words,
}

/// Other words on screens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// What is there no longer.
    pub gone: Vec<String>,
    /// What is there now.
    pub new: Vec<String>,
    /// The steps, as `journey/step`.
    pub at: Vec<String>,
    /// For whom, among those who come to these steps; empty for all of them.
    pub who: Who,
    /// On how many different screens.
    pub screens: usize,
    /// The smallest situation.
    pub example: Words,
}

/// Sessions that land on another step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Landing {
    /// Where they were.
    pub from: String,
    /// Where they are under the newer policy.
    pub to: String,
    /// Who, among those who were there; empty for all of them.
    pub who: Who,
    /// In how many different situations.
    pub situations: usize,
    /// The smallest of them.
    pub example: Words,
}

/// What becomes of something in sessions that are in progress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// What becomes of it: it is `gone`, is `asked_again`, or is to be done `again`.
    pub change: String,
    /// The question, step or journey.
    pub id: String,
    /// In how many different situations.
    pub situations: usize,
    /// The smallest of them.
    pub example: Words,
}

/// Of what home reminds otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recurring {
    /// The step, as `journey/step`.
    pub step: String,
    /// How often, and from which day; empty where it did not recur.
    pub before: String,
    /// The same now; empty where it recurs no longer.
    pub after: String,
}
