//! The embedded hours (F1, F2, A5) against the crate `opening-hours`, for every hour of fifteen years, and
//! the days of the calendar against the law, reckoned here a third time from an almanac's table of Easter.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, TimeZone, Weekday};
use chrono_tz::{Europe::Stockholm, Tz};
use lotsen::internals::document::Document;
use lotsen::internals::document::calendar::Holiday;
use lotsen::internals::document::contact::Hours;
use lotsen::internals::{Exception, Schedule};
use opening_hours::localization::{Country, TzLocation};
use opening_hours::{Context, OpeningHours};

const CONTACTS: &str = include_str!("../policy/hassleholm/contacts.json");
const HOLIDAYS: &str = include_str!("../policy/base/nordic-municipality/1/holidays.json");
const HOURS: &str = "Mo-Th 07:00-17:00; Fr 07:00-16:00; PH off";
const DROP_IN: &str = "Mo-Fr 08:00-10:00; PH off";

/// Easter Sunday of each year as almanacs print it.
const EASTER: [(i32, u32, u32); 15] = [
    (2023, 4, 9),
    (2024, 3, 31),
    (2025, 4, 20),
    (2026, 4, 5),
    (2027, 3, 28),
    (2028, 4, 16),
    (2029, 4, 1),
    (2030, 4, 21),
    (2031, 4, 13),
    (2032, 3, 28),
    (2033, 4, 17),
    (2034, 4, 9),
    (2035, 3, 25),
    (2036, 4, 13),
    (2037, 4, 5),
];

/// The public holidays of a year by law (SFS 1989:253), ordinary Sundays aside.
fn by_law((year, month, day): (i32, u32, u32)) -> Vec<NaiveDate> {
    let date = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let easter = |days| date(month, day) + TimeDelta::days(days);
    let saturday_from =
        |first: NaiveDate| first.iter_days().find(|date| date.weekday() == Weekday::Sat).unwrap();
    let fixed = [(1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26)].map(|(month, day)| date(month, day));
    let moving = [easter(-2), easter(0), easter(1), easter(39), easter(49)];
    let saturdays = [saturday_from(date(6, 20)), saturday_from(date(10, 31))];
    [fixed.as_slice(), &moving, &saturdays].concat()
}

/// The eves on which offices are closed by custom and agreement: Midsummer's, Christmas and New Year's.
fn eves((year, ..): (i32, u32, u32)) -> Vec<NaiveDate> {
    let date = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let midsummer = date(6, 19).iter_days().find(|date| date.weekday() == Weekday::Fri).unwrap();
    vec![midsummer, date(12, 24), date(12, 31)]
}

fn days(of: fn((i32, u32, u32)) -> Vec<NaiveDate>) -> BTreeSet<NaiveDate> {
    EASTER.into_iter().flat_map(of).collect()
}

fn embedded(which: fn(&lotsen::internals::document::contact::Contact) -> &Vec<Hours>) -> Schedule {
    let document: Document = serde_json::from_str(CONTACTS).unwrap();
    let contact = document.contacts.get("servicedesk").unwrap();
    let holidays: Document = serde_json::from_str(HOLIDAYS).unwrap();
    let calendar = holidays.calendar.iter().map(|entry| &entry.value);
    let exceptions = calendar.filter(|day| day.contacts.is_empty());
    let exceptions = exceptions.map(|day| Exception { on: &day.on, hours: &day.hours, cut: false });
    Schedule::new(which(contact), exceptions, Stockholm).unwrap()
}

/// The crate's own reading of the hours, with its own list of Swedish holidays.
fn judge(hours: &str) -> OpeningHours<TzLocation<Tz>> {
    let context =
        Context::default().with_holidays(Country::SE.holidays()).with_locale(TzLocation::new(Stockholm));
    hours.parse::<OpeningHours>().unwrap().with_context(context)
}

fn first_second(year: i32) -> i64 {
    Stockholm.with_ymd_and_hms(year, 1, 1, 0, 0, 0).unwrap().timestamp()
}

fn in_stockholm(at: i64) -> DateTime<Tz> {
    DateTime::from_timestamp(at, 0).unwrap().with_timezone(&Stockholm)
}

/// The crate takes the three eves for public holidays, the law does not. The policy lists them too, marked as
/// an assumption, so that all three agree on the days that are closed.
#[test]
fn the_crates_holidays_are_the_laws_and_the_three_eves() {
    let holidays = Country::SE.holidays();
    let years = EASTER.map(|(year, ..)| year);
    let in_crate: BTreeSet<_> =
        holidays.get_public().iter().filter(|date| years.contains(&date.year())).collect();
    assert_eq!(days(by_law).len(), 13 * years.len());
    assert_eq!(in_crate.difference(&days(by_law)).copied().collect::<BTreeSet<_>>(), days(eves));
    assert!(days(by_law).is_subset(&in_crate));
}

#[test]
fn the_embedded_calendar_is_the_law_and_the_three_eves() {
    let schedule = embedded(|contact| &contact.hours);
    let expected = &days(by_law) | &days(eves);
    let noon =
        |date: &NaiveDate| Stockholm.from_local_datetime(&date.and_hms_opt(12, 0, 0).unwrap()).unwrap();
    let first = NaiveDate::from_ymd_opt(2023, 1, 1).unwrap();
    let every_day = first.iter_days().take_while(|date| date.year() < 2038);
    let found: BTreeSet<_> =
        every_day.filter(|date| schedule.holiday_on(noon(date).timestamp()).is_some()).collect();
    assert_eq!(found, expected);
}

#[test]
fn open_and_closed_agree_at_both_ends_of_every_hour_of_fifteen_years() {
    for (schedule, judge) in [
        (embedded(|contact| &contact.hours), judge(HOURS)),
        (embedded(|contact| &contact.drop_in), judge(DROP_IN)),
    ] {
        for hour in (first_second(2023)..first_second(2038)).step_by(3600) {
            for at in [hour, hour + 59, hour + 59 * 60, hour + 59 * 60 + 59] {
                let time = in_stockholm(at);
                assert_eq!(schedule.is_open(at), judge.is_open(time), "{time}");
            }
        }
    }
}

#[test]
fn every_change_of_fifteen_years_comes_when_the_crate_says() {
    for (schedule, judge) in [
        (embedded(|contact| &contact.hours), judge(HOURS)),
        (embedded(|contact| &contact.drop_in), judge(DROP_IN)),
    ] {
        let mut at = first_second(2023);
        while at < first_second(2038) {
            let state = schedule.state(at);
            assert_eq!(state.changes_at, judge.next_change(in_stockholm(at)).map(|time| time.timestamp()));
            let opens = state.next_opening.unwrap();
            assert!(schedule.is_open(opens) && !schedule.is_open(opens - 1));
            at = state.changes_at.unwrap();
        }
    }
}

/// Hours of towns that are not this one: what a policy would write, and the same for the crate.
const ELSEWHERE: [(&str, &str, &str); 4] = [
    // A lunch break, and a shorter week in summer.
    (
        r#"[{"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "08:00", "to": "12:00"},
            {"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "13:00", "to": "16:30"}]"#,
        r#"[{"on": {"between": {"from": "06-15", "to": "08-14"}}, "source": [],
             "hours": [{"days": ["monday", "tuesday", "wednesday", "thursday"], "from": "09:00", "to": "15:00"}]}]"#,
        "Mo-Fr 08:00-12:00,13:00-16:30; Jun 15-Aug 14 off; Jun 15-Aug 14 Mo-Th 09:00-15:00",
    ),
    // A helpline over midnight. (Where the day after is closed the two differ: here an evening goes on to its end.)
    (
        r#"[{"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
             "from": "17:00", "to": "25:30"}]"#,
        "[]",
        "Mo-Su 17:00-25:30",
    ),
    // Tuesdays only, and not over New Year.
    (
        r#"[{"days": ["tuesday"], "from": "08:00", "to": "10:00"}]"#,
        r#"[{"on": {"between": {"from": "12-20", "to": "01-06"}}, "source": []}]"#,
        "Tu 08:00-10:00; Dec 20-Jan 06 off",
    ),
    // Round the clock in the week, and moving house for some days of one year.
    (
        r#"[{"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "from": "00:00", "to": "24:00"}]"#,
        r#"[{"on": {"between": {"from": "2026-03-10", "to": "2026-03-12"}}, "source": [],
             "hours": [{"from": "10:00", "to": "11:00"}]}]"#,
        "Mo-Fr 00:00-24:00; 2026 Mar 10-12 10:00-11:00",
    ),
];

#[test]
fn the_hours_of_other_towns_agree_too() {
    for (hours, calendar, judged) in ELSEWHERE {
        let hours: Vec<Hours> = serde_json::from_str(hours).unwrap();
        let calendar: Vec<Holiday> = serde_json::from_str(calendar).unwrap();
        let exceptions = calendar.iter().map(|day| Exception { on: &day.on, hours: &day.hours, cut: false });
        let schedule = Schedule::new(&hours, exceptions, Stockholm).unwrap();
        let judge = judged.parse::<OpeningHours>().unwrap();
        let judge = judge.with_context(Context::default().with_locale(TzLocation::new(Stockholm)));
        for half in (first_second(2025)..first_second(2028)).step_by(1800) {
            for at in [half, half + 1799] {
                let time = in_stockholm(at);
                assert_eq!(schedule.is_open(at), judge.is_open(time), "{judged}: {time}");
                assert_eq!(schedule.state(at).open, schedule.is_open(at), "{judged}: {time}");
            }
        }
        let mut at = first_second(2025);
        while at < first_second(2028) {
            let change = schedule.state(at).changes_at.unwrap();
            let expected = judge.next_change(in_stockholm(at)).map(|time| time.timestamp());
            assert_eq!(Some(change), expected, "{judged}: {}", in_stockholm(at));
            at = change;
        }
    }
}
