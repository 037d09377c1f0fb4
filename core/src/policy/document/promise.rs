//! What the proof holds a policy to, over every situation.

use crate::policy::id_map::IdMap;
use crate::policy::record::{choice, record};

/// A promise and where it comes from.
#[derive(Debug, Clone)]
pub struct Promise {
    /// What is promised.
    pub promise: PromiseKind,
    /// Where it comes from.
    pub source: Vec<String>,
}

record!(Promise { must promise, must source, });

/// The kinds of promise that the proof knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PromiseKind {
    /// A table never tells one of these values while the answers match.
    OutcomeNever(OutcomeNever),
    /// No app that came with the device is ever told as the one to use.
    NeverBuiltIn(NeverBuiltIn),
    /// A helper is never named for these subjects while the answers match.
    HelperNever(HelperNever),
    /// In a journey, one step always comes before another where both apply.
    Before(Before),
    /// No question's text has one of these words in it, by locale.
    NothingAsks(NothingAsks),
    /// Every screen that is not home names somebody who can help.
    EveryStopHelps,
    /// Every journey in the list passes a screen whose text holds these words, by locale.
    EveryJourneyNames(EveryJourneyNames),
    /// A step for another device offers no effect.
    NoEffectElsewhere,
}

choice!(PromiseKind {
    OutcomeNever = "outcome_never" (promise: OutcomeNever),
    NeverBuiltIn = "never_built_in" (promise: NeverBuiltIn),
    HelperNever = "helper_never" (promise: HelperNever), Before = "before" (promise: Before),
    NothingAsks = "nothing_asks" (promise: NothingAsks), EveryStopHelps = "every_stop_helps",
    EveryJourneyNames = "every_journey_names" (promise: EveryJourneyNames),
    NoEffectElsewhere = "no_effect_elsewhere",
} else Self::EveryStopHelps);

/// What [`PromiseKind::OutcomeNever`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeNever {
    /// The table.
    pub table: String,
    /// Its output.
    pub output: String,
    /// The values.
    pub values: Vec<String>,
    /// The answers; empty means always.
    pub when: IdMap<Vec<String>>,
}

record!(OutcomeNever { must table, must output, must values, may when, });

/// What [`PromiseKind::NeverBuiltIn`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeverBuiltIn {
    /// The table whose output `app` is meant.
    pub table: String,
}

record!(NeverBuiltIn { must table, });

/// What [`PromiseKind::HelperNever`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelperNever {
    /// The helper.
    pub helper: String,
    /// Subjects and answers.
    pub when: IdMap<Vec<String>>,
}

record!(HelperNever { must helper, must when, });

/// What [`PromiseKind::Before`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The journey.
    pub journey: String,
    /// The step that comes first.
    pub first: String,
    /// The step that comes later.
    pub then: String,
}

record!(Before { must journey, must first, must then, });

/// What [`PromiseKind::NothingAsks`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NothingAsks {
    /// The words, whole and in lower case.
    pub words: IdMap<Vec<String>>,
}

record!(NothingAsks { must words, });

/// What [`PromiseKind::EveryJourneyNames`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EveryJourneyNames {
    /// The journeys.
    pub journeys: Vec<String>,
    /// The words.
    pub words: IdMap<Vec<String>>,
}

record!(EveryJourneyNames { must journeys, must words, });
