//! Holidays as entries of a policy.

use lotsen::internals::document::contact::Day as Weekday;
use serde_json::{Map, Value, json};

use super::country::{Country, Day, Falls};

/// A part with some days: entries, the laws as sources, and names in some languages. What has no name in a language is named in that
/// of the country.
pub(super) fn part<'a>(
    country: &Country,
    days: impl Iterator<Item = &'a Day>,
    languages: &[String],
    today: &str,
) -> Value {
    let (mut sources, mut calendar, mut texts) = (Map::new(), Map::new(), Map::new());
    for day in days {
        let source = format!("docs.holidays_{}_{}", country.code.to_lowercase(), day.law + 1);
        if let Some((law, address)) = country.laws.get(day.law) {
            let page = json!({ "//": law, "kind": "page", "address": address, "date": today });
            sources.insert(source.clone(), page);
        }
        calendar.insert(day.id.to_owned(), json!({ "on": rule(day.on), "source": [source] }));
        for language in languages {
            let name = country.name(day, language).unwrap_or(day.own);
            let texts = texts.entry(language.clone()).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(texts) = texts {
                texts.insert(format!("calendar.{}", day.id), Value::from(name));
            }
        }
    }
    for (language, texts) in &mut texts {
        for (id, (law, _)) in (1..).zip(country.laws) {
            let key = format!("docs.holidays_{}_{id}", country.code.to_lowercase());
            if let (true, Value::Object(texts)) = (sources.contains_key(&key), &mut *texts) {
                let said = if language == "sv" { format!("Lagen: {law}") } else { format!("The law: {law}") };
                texts.insert(format!("source.{key}"), Value::from(said));
            }
        }
    }
    json!({ "sources": sources, "calendar": calendar, "texts": texts })
}

/// When a day falls, as a policy writes it.
pub(super) fn rule(on: Falls) -> Value {
    match on {
        Falls::Every(date) => json!({ "every": date }),
        Falls::Easter(days) => json!({ "easter": days }),
        Falls::OnOrAfter(date, day) => json!({ "on_or_after": { "date": date, "day": word(day) } }),
    }
}

fn word(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}
