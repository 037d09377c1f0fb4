//! Days on which contacts keep other hours, most of them as rules that hold in every year.

use super::contact::{Day, Hours};
use crate::policy::record::{choice, record};

/// A day, or a time of the year, when contacts keep other hours. Text: `calendar.<id>` (its name).
#[derive(Debug, Clone)]
pub struct Holiday {
    /// When it falls.
    pub on: DateRule,
    /// The contacts that it concerns; empty means all that have hours.
    pub contacts: Vec<String>,
    /// The hours then; empty means closed. Hours without `days` hold on all of its days.
    pub hours: Vec<Hours>,
    /// The hours of visits without appointment then; left out, the ordinary ones as far as `hours` allow.
    pub drop_in: Option<Vec<Hours>>,
    /// Where the entry comes from.
    pub source: Vec<String>,
}

record!(Holiday { must on, may contacts, may hours, may drop_in, must source, });

/// When a day falls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateRule {
    /// The same date every year, `MM-DD`.
    Every(String),
    /// So many days after Easter Sunday; negative before it.
    Easter(i16),
    /// The first such day of the week on or after a date.
    OnOrAfter(OnOrAfter),
    /// One date, `YYYY-MM-DD`.
    Once(String),
    /// From one date to another, both among them: every year, `MM-DD`, also past New Year; or once, `YYYY-MM-DD`.
    Between(Between),
}

choice!(DateRule {
    Every = "every" (date: String), Easter = "easter" (days: i16),
    OnOrAfter = "on_or_after" (rule: OnOrAfter), Once = "once" (date: String),
    Between = "between" (period: Between),
} else Self::Easter(0));

/// A day of the week on or after a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnOrAfter {
    /// `MM-DD`.
    pub date: String,
    /// The day of the week.
    pub day: Day,
}

record!(OnOrAfter { must date, must day, });

/// From one date to another, both among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Between {
    /// The first date.
    pub from: String,
    /// The last date.
    pub to: String,
}

record!(Between { must from, must to, });
