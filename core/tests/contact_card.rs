//! What the card of a contact says through a year that has more than weekdays and holidays: a short day, a time of
//! the year with hours of its own, and one that is closed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::DateTime;
use lotsen::Policy;
use lotsen::advisor::Advisor;
use lotsen::guide::ContactCard;
use lotsen::moment::Moment;
use lotsen::policy::Part;

/// Days that the embedded policy does not have, written before its own so that they rule.
const YEAR: &str = r#"{"calendar": {
 "short": {"on": {"every": "01-05"}, "hours": [{"from": "07:00", "to": "09:00"}], "source": ["A5"]},
 "midsummer": {"on": {"on_or_after": {"date": "06-19", "day": "friday"}}, "source": ["A5"]},
 "summer": {"on": {"between": {"from": "06-15", "to": "07-10"}}, "source": ["A5"],
  "hours": [{"days": ["monday", "tuesday"], "from": "09:00", "to": "15:00"}]},
 "moving": {"on": {"between": {"from": "2026-07-11", "to": "2026-07-31"}}, "source": ["A5"]}},
 "texts": {"en": {"calendar.short": "the day before Epiphany", "calendar.midsummer": "Midsummer’s Eve, written again",
  "calendar.summer": "summer hours", "calendar.moving": "the move"},
  "sv": {"calendar.short": "trettondagsafton", "calendar.midsummer": "midsommarafton, skriven igen",
  "calendar.summer": "sommartid", "calendar.moving": "flytten"}}}"#;

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, into) } else { into.push(path) }
    }
}

fn policy() -> Arc<Policy> {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("policy/hassleholm"), &mut paths);
    let read = |path: &PathBuf| (path.display().to_string(), fs::read(path).unwrap());
    let read: Vec<_> = paths.iter().map(read).collect();
    let own = Part { name: "a_year.json", bytes: YEAR.as_bytes() };
    let parts = read.iter().map(|(name, bytes)| Part { name, bytes });
    Policy::load(&[own].into_iter().chain(parts).collect::<Vec<_>>()).unwrap()
}

fn at(time: &str) -> ContactCard {
    let told = [("subject", "device"), ("owner", "municipal")];
    let told = told.map(|(question, value)| (question.to_owned(), vec![value.to_owned()]));
    let now = DateTime::parse_from_rfc3339(time).unwrap().timestamp();
    let advice = Advisor::new(policy()).who_helps(&told.into(), &Moment::new(now, "en")).unwrap();
    advice.routes[0].contact.clone().unwrap()
}

fn status(time: &str) -> String {
    at(time).status.unwrap()
}

#[test]
fn a_short_day_is_not_called_closed_all_day() {
    assert_eq!(status("2027-01-05T08:30:00+01:00"), "Open now, closes 09:00.");
    assert_eq!(status("2027-01-05T09:00:00+01:00"), "Closed now. Opens Thursday 07:00.");
    assert_eq!(status("2027-01-06T09:00:00+01:00"), "Closed today, Epiphany. Opens tomorrow 07:00.");
}

#[test]
fn drop_in_ends_with_a_short_day() {
    let card = at("2027-01-05T08:30:00+01:00");
    assert!(card.drop_in.unwrap().ends_with("Drop-in now."));
    let card = at("2027-01-05T09:00:00+01:00");
    assert!(card.drop_in.unwrap().ends_with("Next drop-in Thursday 08:00."));
}

#[test]
fn a_time_of_the_year_shows_its_own_week_and_holidays_within_it_stay_closed() {
    let ordinary = ["Monday–Thursday 07:00–17:00", "Friday 07:00–16:00"];
    assert_eq!(at("2026-06-14T12:00:00+02:00").hours, ordinary);
    assert_eq!(at("2026-06-16T12:00:00+02:00").hours, ["Monday–Tuesday 09:00–15:00"]);
    assert!(
        at("2026-06-16T12:00:00+02:00").drop_in.unwrap().starts_with("Drop-in Monday–Tuesday 09:00–10:00.")
    );
    assert_eq!(status("2026-06-17T12:00:00+02:00"), "Closed now. Opens Monday 09:00.");
    let midsummer = at("2026-06-19T12:00:00+02:00");
    assert_eq!(
        midsummer.status.unwrap(),
        "Closed today, Midsummer’s Eve, written again. Opens Monday 09:00."
    );
    assert_eq!(midsummer.hours, ["Monday–Tuesday 09:00–15:00"]);
}

#[test]
fn a_time_that_is_closed_is_named_and_says_when_it_ends() {
    assert_eq!(status("2026-07-20T12:00:00+02:00"), "Closed today, the move. Opens 3 August 07:00.");
    assert_eq!(status("2027-07-20T12:00:00+02:00"), "Open now, closes 17:00.");
}
