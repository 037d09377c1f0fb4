//! Days on which contacts keep other hours, most of them as rules that hold in every year.

use serde::Deserialize;

use super::contact::{Day, Hours};

/// A day, or a time of the year, when contacts keep other hours. Text: `calendar.<id>` (its name).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// When it falls.
    pub on: DateRule,
    /// The contacts that it concerns; empty means all that have hours.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// The hours then; empty means closed. Hours without `days` hold on all of its days.
    #[serde(default)]
    pub hours: Vec<Hours>,
    /// The hours of visits without appointment then; left out, the ordinary ones as far as `hours` allow.
    #[serde(default)]
    pub drop_in: Option<Vec<Hours>>,
    /// Where the entry comes from.
    pub source: Vec<String>,
}

/// When a day falls.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DateRule {
    /// The same date every year, `MM-DD`.
    Every(String),
    /// So many days after Easter Sunday; negative before it.
    Easter(i16),
    /// The first such day of the week on or after a date.
    OnOrAfter {
        /// `MM-DD`.
        date: String,
        /// The day of the week.
        day: Day,
    },
    /// One date, `YYYY-MM-DD`.
    Once(String),
    /// From one date to another, both among them: every year, `MM-DD`, also past New Year; or once, `YYYY-MM-DD`.
    Between {
        /// The first date.
        from: String,
        /// The last date.
        to: String,
    },
}
