//! The public holidays of a country, and how the calendar of a policy differs from them.

mod compare;
mod country;
mod dates;
mod entries;
mod page;
mod told;

use std::path::Path;

use chrono::NaiveDate;
use serde_json::Value;

use crate::document::Files;
use crate::unloaded::{self, Unloaded};
use dates::dates_of_day;

pub use country::{COUNTRIES, Country};
pub use page::page;
pub use told::{Comparison, Elsewhere, Holiday, Lacking};

/// Holds the calendar of the policy in a folder or a file against the holidays of a country, from one year to another.
///
/// # Errors
/// [`Unloaded`] where the policy cannot be read or does not load.
pub fn compare(
    path: &Path,
    country: &Country,
    years: (i32, i32),
    today: &str,
) -> Result<Comparison, Unloaded> {
    compare_files(&Files::read(path)?, country, years, today)
}

/// The same of files that are in memory.
///
/// # Errors
/// [`Unloaded::Faulty`] where they do not load.
pub fn compare_files(
    files: &Files,
    country: &Country,
    years: (i32, i32),
    today: &str,
) -> Result<Comparison, Unloaded> {
    Ok(compare::comparison(&unloaded::load(files)?, country, years, today))
}

/// The holidays of a country from one year to another.
#[must_use]
pub fn holidays(country: &Country, years: (i32, i32)) -> Vec<Holiday> {
    let of = |day: &country::Day| {
        let dates = dates_of_day(day, years).iter().map(NaiveDate::to_string).collect();
        Holiday { id: day.id, name: day.own, dates }
    };
    country.days.iter().map(of).filter(|holiday| !holiday.dates.is_empty()).collect()
}

/// A part with all holidays of a country that fall in some years, ready to be added to a policy in some languages; where none is
/// named, in that of the country and in English. `today` is the day on which the laws are said to have been read.
#[must_use]
pub fn part(country: &Country, years: (i32, i32), languages: &[String], today: &str) -> Value {
    let days = country.days.iter().filter(|day| !dates_of_day(day, years).is_empty());
    let usual = [country.language.to_owned(), "en".to_owned()];
    let languages = if languages.is_empty() { usual.as_slice() } else { languages };
    entries::part(country, days, languages, today)
}

/// The years for which the laws are known, the first and the last.
#[must_use]
pub fn known_years() -> (i32, i32) {
    country::YEARS
}
