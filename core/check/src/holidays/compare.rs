//! What of a country's holidays a calendar lacks, or has on another date.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate};
use lotsen::explore::Explorer;
use lotsen::internals::CompiledRule;
use lotsen::internals::document::Document;
use lotsen::internals::document::contact::Day as Weekday;

use super::country::{Country, Day};
use super::dates::{dates, dates_of_day};
use super::entries;
use super::told::{Comparison, Elsewhere, Lacking};
use crate::semantics::Written;
use crate::unloaded::Whole;

pub(super) fn comparison(whole: &Whole, country: &Country, years: (i32, i32), today: &str) -> Comparison {
    let document = whole.policy.document();
    let languages = whole.policy.locales();
    let elsewhere = elsewhere(whole, country, years);
    let lacking: Vec<(&Day, Lacking)> = country
        .days
        .iter()
        .filter(|day| !elsewhere.iter().any(|entry| entry.id == day.id))
        .filter_map(|day| Some((day, lacking(document, day, years)?)))
        .collect();
    let add = entries::part(country, lacking.iter().map(|(day, _)| *day), languages, today);
    let lacking = lacking.into_iter().map(|(_, lacking)| lacking).collect();
    Comparison { country: country.code, years, lacking, elsewhere, add }
}

/// The dates of a holiday on which a contact would seem to be there; none where there is no such date.
fn lacking(document: &Document, day: &Day, years: (i32, i32)) -> Option<Lacking> {
    let (mut at, mut contacts) = (Vec::new(), BTreeSet::new());
    for date in dates_of_day(day, years) {
        let there: Vec<&str> = document
            .contacts
            .iter()
            .filter(|contact| {
                let hours = &contact.value.hours;
                hours.iter().any(|hours| hours.days.contains(&weekday(date)))
            })
            .map(|contact| contact.id.as_str())
            .filter(|contact| !is_in(document, contact, date))
            .collect();
        if !there.is_empty() {
            at.push(date.to_string());
            contacts.extend(there.into_iter().map(str::to_owned));
        }
    }
    let contacts = contacts.into_iter().collect();
    (!at.is_empty()).then(|| Lacking { id: day.id, name: day.own.to_owned(), dates: at, contacts })
}

/// Whether the calendar has a day of its own for a contact on a date. A time of the year is none.
fn is_in(document: &Document, contact: &str, date: NaiveDate) -> bool {
    document.calendar.iter().map(|entry| &entry.value).any(|entry| {
        let concerns = entry.contacts.is_empty() || entry.contacts.iter().any(|known| known == contact);
        concerns && CompiledRule::new(&entry.on).is_ok_and(|rule| !rule.is_period() && rule.falls_on(date))
    })
}

/// Entries that are called as a holiday, by id or by name, and fall on dates that it does not.
fn elsewhere(whole: &Whole, country: &Country, years: (i32, i32)) -> Vec<Elsewhere> {
    let written = Written { files: &whole.files, trees: &whole.trees };
    let explorer = Explorer::new(Arc::clone(&whole.policy));
    let texts = explorer.texts();
    let mut found = Vec::new();
    for entry in &whole.policy.document().calendar {
        let key = format!("calendar.{}", entry.id);
        let names: Vec<String> = texts
            .iter()
            .filter(|text| text.key == key)
            .flat_map(|text| text.texts.iter().map(|name| name.to_lowercase()))
            .collect();
        let is_called = |day: &&Day| {
            let of_day = ["sv", "en", country.language].map(|language| country.name(day, language));
            let mut of_day = of_day.into_iter().flatten().map(str::to_lowercase);
            entry.id == day.id || of_day.any(|name| names.contains(&name))
        };
        let Some(day) = country.days.iter().find(is_called) else { continue };
        let (has, is) = (dates(&entry.value.on, years), dates_of_day(day, years));
        let strays: Vec<String> =
            has.iter().filter(|date| !is.contains(date)).map(NaiveDate::to_string).collect();
        let Some(location) = written.path(&key).filter(|_| !strays.is_empty()) else { continue };
        found.push(Elsewhere {
            entry: entry.id.clone(),
            location,
            id: day.id,
            has: strays,
            dates: is.iter().map(NaiveDate::to_string).collect(),
            on: entries::rule(day.on),
        });
    }
    found
}

fn weekday(date: NaiveDate) -> Weekday {
    let from_monday = usize::try_from(date.weekday().num_days_from_monday()).unwrap_or(0);
    Weekday::WEEK.get(from_monday).copied().unwrap_or(Weekday::Monday)
}
