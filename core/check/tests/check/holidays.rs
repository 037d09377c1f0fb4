//! The public holidays of countries, held against a data set of others; and what is told of a calendar.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::{Datelike as _, NaiveDate};
use lotsen_check::holidays::{COUNTRIES, Comparison, Country, compare_files, holidays, part};
use opening_hours::localization::Country as Judge;
use serde_json::json;

use super::edited::{Edit, edited};

/// The years of which the data set knows.
const YEARS: (i32, i32) = (2005, 2076);

fn town() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby")
}

fn compared(edits: &[Edit]) -> Comparison {
    let finland = Country::find("fi").expect("Finland");
    compare_files(&edited(&town(), edits), finland, (2026, 2028), "2026-09-30").expect("it loads")
}

/// What is lacking, and what is elsewhere.
fn told(comparison: &Comparison) -> (Vec<&str>, Vec<&str>) {
    let lacking = comparison.lacking.iter().map(|lacking| lacking.id);
    (lacking.collect(), comparison.elsewhere.iter().map(|entry| entry.entry.as_str()).collect())
}

#[test]
fn every_holiday_of_every_year_is_one_of_the_data_set_and_none_is_missing() {
    for country in &COUNTRIES {
        let judge: Judge = country.code.parse().expect("a country of the data set");
        let public = judge.holidays();
        let first = NaiveDate::from_ymd_opt(YEARS.0, 1, 1).expect("a date");
        let days = first.iter_days().take_while(|day| day.year() <= YEARS.1);
        let theirs: BTreeSet<String> =
            days.filter(|day| public.get_public().contains(*day)).map(|day| day.to_string()).collect();
        let ours: BTreeSet<String> =
            holidays(country, YEARS).into_iter().flat_map(|holiday| holiday.dates).collect();
        assert!(ours.len() > 700, "{}: {} dates", country.code, ours.len());
        let differ: Vec<&String> = ours.symmetric_difference(&theirs).collect();
        assert!(differ.is_empty(), "{}: {differ:?}", country.code);
    }
}

#[test]
fn a_law_that_has_ended_is_kept_to_its_years() {
    let denmark = Country::find("DK").expect("Denmark");
    let prayer = |years| holidays(denmark, years).into_iter().find(|day| day.id == "great_prayer_day");
    assert_eq!(prayer((2023, 2026)).expect("until then").dates, ["2023-05-05"]);
    assert_eq!(prayer((2024, 2026)), None);
}

#[test]
fn a_calendar_with_every_holiday_lacks_none() {
    assert_eq!(told(&compared(&[])), (vec![], vec![]));
}

#[test]
fn a_holiday_that_is_lacking_is_told_with_its_dates_and_who_would_seem_to_be_there() {
    let epiphany = " \"loppiainen\": {\"on\":{\"every\":\"01-06\"},\"source\":[\"docs.days\"]},\n";
    let texts = ["fi", "sv", "en"].map(|language| {
        let file = format!("texts/{language}.json");
        let files = edited(&town(), &[]);
        let text = files.text(&file).expect("a file");
        let line = text.lines().find(|line| line.contains("\"calendar.loppiainen\"")).expect("its name");
        Edit::new(&file, &format!("{line}\n"), "")
    });
    let edits = [&[Edit::new("things.json", epiphany, "")], &texts[..]].concat();
    let found = compared(&edits);
    assert_eq!(told(&found), (vec!["epiphany"], vec![]));
    let lacking = &found.lacking[0];
    // In 2028 it is a Thursday, in 2026 a Tuesday, in 2027 a Wednesday.
    assert_eq!(lacking.dates, ["2026-01-06", "2027-01-06", "2028-01-06"]);
    assert_eq!(lacking.contacts, ["evening_line", "harbour_line"]);
    assert_eq!(found.add["calendar"]["epiphany"]["on"], json!({ "every": "01-06" }));
    assert_eq!(found.add["texts"]["fi"]["calendar.epiphany"], json!("loppiainen"));
    // What is proposed is added as it stands, and mends it.
    let files = edited(&town(), &edits);
    let with_the_part =
        files.names().map(|name| (name.to_owned(), files.text(name).expect("a file").to_owned()));
    let added = ("holidays.json".to_owned(), found.add.to_string());
    let files = lotsen_check::Files::new(with_the_part.chain([added]));
    let finland = Country::find("FI").expect("Finland");
    let mended = compare_files(&files, finland, (2026, 2028), "2026-09-30").expect("it loads");
    assert_eq!(told(&mended), (vec![], vec![]));
}

#[test]
fn a_holiday_on_another_date_is_told_at_its_line_by_its_name() {
    let (from, to) = ("{\"date\":\"06-19\",\"day\":\"friday\"}", "{\"date\":\"06-18\",\"day\":\"friday\"}");
    let found = compared(&[Edit::new("things.json", from, to)]);
    assert_eq!(told(&found), (vec![], vec!["juhannusaatto"]));
    let entry = &found.elsewhere[0];
    let files = edited(&town(), &[]);
    let line =
        files.text("things.json").expect("a file").lines().position(|line| line.contains("juhannusaatto"));
    assert_eq!(
        (entry.location.file.as_str(), entry.location.line),
        ("things.json", line.expect("a line") + 1)
    );
    assert_eq!(entry.has, ["2027-06-18"]);
    assert!(entry.dates.contains(&"2027-06-25".to_owned()), "{:?}", entry.dates);
    assert_eq!(entry.on, json!({ "on_or_after": { "date": "06-19", "day": "friday" } }));
}

#[test]
fn a_part_has_every_holiday_with_its_law_and_its_name_in_each_language() {
    let languages = ["sv", "en", "nb"].map(str::to_owned);
    for country in &COUNTRIES {
        let part = part(country, (2026, 2026), &languages, "2026-09-30");
        let days = part["calendar"].as_object().expect("days");
        assert_eq!(days.len(), holidays(country, (2026, 2026)).len(), "{}", country.code);
        for (id, day) in days {
            for language in &languages {
                let name = &part["texts"][language][format!("calendar.{id}")];
                assert!(
                    name.as_str().is_some_and(|name| !name.is_empty()),
                    "{} {id} {language}",
                    country.code
                );
            }
            let source = day["source"][0].as_str().expect("a source");
            let address = part["sources"][source]["address"].as_str().expect("an address");
            assert!(address.starts_with("https://"), "{address}");
        }
    }
}
