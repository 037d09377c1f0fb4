//! What the card of a contact says through a year that has more than weekdays and holidays: a short day, a time of
//! the year with hours of its own, and one that is closed; and which of several comes first.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::path::Path;
use std::sync::Arc;

use chrono::DateTime;
use lotsen::Policy;
use lotsen::advisor::Advisor;
use lotsen::moment::Moment;
use lotsen::policy::Part;
use lotsen::screen::ContactCard;

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

fn policy() -> Arc<Policy> {
    let whole = lotsen_base::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("policy/hassleholm")).unwrap();
    let own = Part { name: "a_year.json", bytes: YEAR.as_bytes() };
    let parts = whole.parts.iter().map(|part| Part { name: &part.name, bytes: part.text.as_bytes() });
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

/// A policy in which one helper has a line for the day, one for the evening, and a door.
const LINES: &str = r##"{"format": 1,
"policy": {"id": "small", "version": 1, "brand": {"name": "Small", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["en"], "email_domains": [], "link_domains": [], "default_subject": "all"},
"sources": {"S": {"kind": "fact"}},
"questions": {
 "about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
 "device": {"sort": "told", "values": ["iphone", "computer"]},
 "subject": {"sort": "told", "scope": "journey", "values": ["all"]}},
"contacts": {
 "secretary": {"phone": "300 00 00", "dial": "+33000000", "hours": [{"days": ["monday"], "from": "17:00", "to": "26:00"}], "source": ["S"]},
 "day": {"phone": "100 00 00", "dial": "+11000000", "visit": "Square 1", "hours": [{"days": ["monday"], "from": "08:00", "to": "17:00"}], "source": ["S"]},
 "evening": {"phone": "200 00 00", "dial": "+22000000", "hours": [{"days": ["monday"], "from": "17:00", "to": "26:00"}], "source": ["S"]}},
"routes": {
 "day": {"helper": "desk", "way": "call", "contact": "day", "source": ["S"]},
 "evening": {"helper": "desk", "way": "call", "contact": "evening", "source": ["S"]},
 "visit": {"helper": "desk", "way": "visit", "contact": "day", "source": ["S"]},
 "secretary": {"helper": "secretary", "way": "call", "contact": "secretary", "source": ["S"]}},
"tables": {"who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
  {"id": "all", "then": {"routes": ["day", "evening", "visit", "secretary"]}, "source": ["S"]}]}},
"journeys": {"start": {"source": ["S"], "steps": [{"id": "done", "act": "end"}]}},
"texts": {"en": {"contact.day": "Day", "contact.evening": "Evening", "contact.secretary": "Secretary", "journey.start": "Start",
 "route.day": "Call", "route.evening": "Call", "route.secretary": "Call", "route.visit": "Visit", "step.start.done": "Done",
 "table.who_helps.all": "The desk."}}}"##;

#[test]
fn of_two_lines_of_one_helper_the_open_one_comes_first() {
    let policy = Policy::load(&[Part { name: "lines.json", bytes: LINES.as_bytes() }]).unwrap();
    let order = |time: &str| {
        let told = [("subject".to_owned(), vec!["all".to_owned()])];
        let moment = Moment::new(DateTime::parse_from_rfc3339(time).unwrap().timestamp(), "en");
        let advice = Advisor::new(Arc::clone(&policy)).who_helps(&told.into(), &moment).unwrap();
        let ids: Vec<String> = advice.routes.into_iter().map(|route| route.id).collect();
        (ids.join(" "), advice.hours.unwrap().open)
    };
    assert_eq!(order("2026-03-02T12:00:00+01:00"), ("day evening visit secretary".to_owned(), true));
    assert_eq!(order("2026-03-02T20:00:00+01:00"), ("evening day visit secretary".to_owned(), true));
    assert_eq!(order("2026-03-03T01:59:59+01:00"), ("evening day visit secretary".to_owned(), true));
    assert_eq!(order("2026-03-03T20:00:00+01:00"), ("day evening visit secretary".to_owned(), false));
    // A clock that cannot be believed changes nothing.
    assert_eq!(order("2025-03-03T20:00:00+01:00"), ("day evening visit secretary".to_owned(), false));
}

#[test]
fn a_time_that_is_closed_is_named_and_says_when_it_ends() {
    assert_eq!(status("2026-07-20T12:00:00+02:00"), "Closed today, the move. Opens 3 August 07:00.");
    assert_eq!(status("2027-07-20T12:00:00+02:00"), "Open now, closes 17:00.");
}
