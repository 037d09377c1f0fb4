//! `lotsen holidays`: the public holidays of a country, and how a calendar differs from them.

use std::process::ExitCode;

use chrono::Datelike as _;
use lotsen_check::holidays::{COUNTRIES, Country, compare, holidays, known_years, page, part};
use serde_json::json;

use crate::arguments::{GlobalOptions, HolidaysArguments};
use crate::clock::Clock;
use crate::error::CliError;
use crate::folder;
use crate::output;

/// As many years are looked at where nothing else is said.
const YEARS: i32 = 3;

/// Holds the calendar of a folder against the holidays of a country; without a folder lists them, with a part to be added. Exits
/// with 1 where the calendar differs.
///
/// # Errors
/// A country or years that are not known, a policy that does not load, or an output that cannot be written.
pub fn run(global: &GlobalOptions, arguments: &HolidaysArguments) -> Result<ExitCode, CliError> {
    let known: Vec<&str> = COUNTRIES.iter().map(|country| country.code).collect();
    let Some(country) = Country::find(&arguments.country) else {
        let (asked, known) = (&arguments.country, known.join(", "));
        return Err(CliError::Usage(format!(
            "“{asked}” is no country whose holidays are known; allowed: {known}"
        )));
    };
    let today = Clock::of(global.now.as_deref())?.day();
    let from = arguments.from.unwrap_or_else(|| today.year());
    let to = arguments.to.unwrap_or(from + YEARS - 1);
    let (first, last) = known_years();
    if from < first || to > last || from > to {
        return Err(CliError::Usage(format!(
            "{from} to {to} are no years that can be looked at; allowed: from {first} to {last}, the first before the last"
        )));
    }
    let (years, today) = ((from, to), today.to_string());
    let Some(folder) = arguments.folder.as_deref().or(global.policy.as_deref()) else {
        let (all, add) = (holidays(country, years), part(country, years, &[], &today));
        if arguments.json {
            output::json(&json!({ "country": country.code, "years": years, "holidays": all, "add": add }))?;
        } else {
            for holiday in &all {
                output::line(&format!("{} ({}): {}", holiday.id, holiday.name, holiday.dates.join(", ")))?;
            }
            output::line(&format!(
                "\nAs a part, once the laws have been read at their addresses:\n\n{add:#}"
            ))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    let found =
        compare(folder, country, years, &today).map_err(|error| CliError::Refused(error.to_string()))?;
    if arguments.json {
        output::json(&found)?;
    } else {
        output::line(&page(&folder::prefix(folder), &found))?;
    }
    let is_same = found.lacking.is_empty() && found.elsewhere.is_empty();
    Ok(if is_same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
