//! A comparison in lines.

use std::fmt::Write as _;

use super::told::Comparison;

/// What differs, each at its place, and what to add. Files are named from `folder`.
#[must_use]
pub fn page(folder: &str, comparison: &Comparison) -> String {
    let mut page = String::new();
    let (from, to) = comparison.years;
    let country = comparison.country;
    for entry in &comparison.elsewhere {
        let place =
            format!("{folder}{}:{}:{}", entry.location.file, entry.location.line, entry.location.column);
        let (has, dates) = (entry.has.join(", "), entry.dates.join(", "));
        line(
            &mut page,
            &format!("{place}: “{}” falls on {has}, and the holiday of {country} on {dates}", entry.entry),
        );
        line(&mut page, &format!("  write: \"on\": {}", entry.on));
    }
    for lacking in &comparison.lacking {
        let (dates, contacts) = (lacking.dates.join(", "), lacking.contacts.join(", "));
        line(
            &mut page,
            &format!(
                "{} ({}) is not in the calendar: on {dates} open it seems: {contacts}",
                lacking.id, lacking.name
            ),
        );
    }
    if comparison.lacking.is_empty() && comparison.elsewhere.is_empty() {
        line(&mut page, &format!("The calendar has the public holidays of {country} from {from} to {to}."));
    }
    if !comparison.lacking.is_empty() {
        line(&mut page, "\nTo be added as a part, once the laws have been read at their addresses:\n");
        line(&mut page, &format!("{:#}", comparison.add));
    }
    page.trim_end().to_owned()
}

fn line(page: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{line}");
}
