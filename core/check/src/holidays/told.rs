//! What is told of a country's holidays and of a calendar.

use serde::Serialize;
use serde_json::Value;

use crate::finding::Location;

/// How the calendar of a policy differs from the public holidays of a country, in some years.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Comparison {
    /// The code of the country.
    pub country: &'static str,
    /// The first and the last year.
    pub years: (i32, i32),
    /// Holidays on which some contact would seem to be there.
    pub lacking: Vec<Lacking>,
    /// Entries of the calendar that are called as a holiday and fall on other dates.
    pub elsewhere: Vec<Elsewhere>,
    /// A part with what is lacking, ready to be added.
    pub add: Value,
}

/// A holiday that a calendar lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Lacking {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// The dates on which a contact would seem to be there.
    pub dates: Vec<String>,
    /// Those contacts.
    pub contacts: Vec<String>,
}

/// An entry that falls on other dates than the holiday.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Elsewhere {
    /// The entry.
    pub entry: String,
    /// Where it stands.
    #[serde(flatten)]
    pub location: Location,
    /// The holiday.
    pub id: &'static str,
    /// The dates on which the entry falls, and the holiday does not.
    pub has: Vec<String>,
    /// The dates of the holiday.
    pub dates: Vec<String>,
    /// When it falls, as a policy writes it.
    pub on: Value,
}

/// A holiday of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Holiday {
    /// Its id.
    pub id: &'static str,
    /// Its name in the language of the country.
    pub name: &'static str,
    /// Its dates.
    pub dates: Vec<String>,
}
