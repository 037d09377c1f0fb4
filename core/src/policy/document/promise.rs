//! What the proof holds a policy to, over every situation.

use serde::Deserialize;

use crate::policy::id_map::IdMap;

/// A promise and where it comes from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// What is promised.
    pub promise: PromiseKind,
    /// Where it comes from.
    pub source: Vec<String>,
}

/// The kinds of promise that the proof knows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PromiseKind {
    /// A table never tells one of these values while the answers match.
    OutcomeNever {
        /// The table.
        table: String,
        /// Its output.
        output: String,
        /// The values.
        values: Vec<String>,
        /// The answers; empty means always.
        #[serde(default)]
        when: IdMap<Vec<String>>,
    },
    /// No app that came with the device is ever told as the one to use.
    NeverBuiltIn {
        /// The table whose output `app` is meant.
        table: String,
    },
    /// A helper is never named for these subjects while the answers match.
    HelperNever {
        /// The helper.
        helper: String,
        /// Subjects and answers.
        when: IdMap<Vec<String>>,
    },
    /// In a journey, one step always comes before another where both apply.
    Before {
        /// The journey.
        journey: String,
        /// The step that comes first.
        first: String,
        /// The step that comes later.
        then: String,
    },
    /// No question's text has one of these words in it, by locale.
    NothingAsks {
        /// The words, whole and in lower case.
        words: IdMap<Vec<String>>,
    },
    /// Every screen that is not home names somebody who can help.
    EveryStopHelps,
    /// Every journey in the list passes a screen whose text holds these words, by locale.
    EveryJourneyNames {
        /// The journeys.
        journeys: Vec<String>,
        /// The words.
        words: IdMap<Vec<String>>,
    },
    /// A step for another device offers no effect.
    NoEffectElsewhere,
}
