//! Schedules from the outside: small weeks, exceptions, nights, daylight saving and the ends of time.

use chrono::DateTime;
use chrono_tz::Europe::Stockholm;
use chrono_tz::Tz;
use proptest::prelude::*;

use super::schedule::OpeningStatus;
use super::{BadHours, Exception, Schedule, WeekLine};
use crate::moment::LAST_SECOND;
use crate::policy::document::calendar::{Between, DateRule, OnOrAfter};
use crate::policy::document::contact::Day::{
    self, Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday,
};
use crate::policy::document::contact::Hours;

const EVERY_DAY: [Day; 7] = [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];

fn hours(days: &[Day], from: &str, to: &str) -> Hours {
    Hours { days: days.to_vec(), from: from.to_owned(), to: to.to_owned() }
}

fn schedule_with(week: &[Hours], exceptions: &[(DateRule, Vec<Hours>)]) -> Result<Schedule, BadHours> {
    let exceptions = exceptions.iter().map(|(on, hours)| Exception { on, hours, cut: false });
    Schedule::new(week, exceptions, Stockholm)
}

fn schedule(week: &[Hours]) -> Schedule {
    schedule_with(week, &[]).unwrap()
}

fn office() -> Vec<Hours> {
    vec![hours(&[Monday, Tuesday, Wednesday, Thursday], "07:00", "17:00"), hours(&[Friday], "07:00", "16:00")]
}

fn utc(text: &str) -> i64 {
    DateTime::parse_from_rfc3339(text).unwrap().timestamp()
}

fn state(open: bool, changes_at: &str, next_opening: &str) -> OpeningStatus {
    OpeningStatus { open, changes_at: Some(utc(changes_at)), next_opening: Some(utc(next_opening)) }
}

#[test]
fn it_is_open_from_the_first_second_to_before_the_last() {
    let office = schedule(&office());
    assert!(!office.is_open(utc("2026-11-23T06:59:59+01:00")));
    assert!(office.is_open(utc("2026-11-23T07:00:00+01:00")));
    assert!(office.is_open(utc("2026-11-23T16:59:59+01:00")));
    assert!(!office.is_open(utc("2026-11-23T17:00:00+01:00")));
}

#[test]
fn the_state_tells_the_next_change_and_the_next_opening() {
    let office = schedule(&office());
    let friday_morning = office.state(utc("2026-11-27T09:00:00+01:00"));
    assert_eq!(friday_morning, state(true, "2026-11-27T16:00:00+01:00", "2026-11-30T07:00:00+01:00"));
    let friday_evening = office.state(utc("2026-11-27T16:00:00+01:00"));
    assert_eq!(friday_evening, state(false, "2026-11-30T07:00:00+01:00", "2026-11-30T07:00:00+01:00"));
    let at_opening = office.state(utc("2026-11-30T07:00:00+01:00"));
    assert_eq!(at_opening, state(true, "2026-11-30T17:00:00+01:00", "2026-12-01T07:00:00+01:00"));
}

#[test]
fn an_exception_rules_its_day_and_the_first_of_two_rules() {
    let every = |date: &str| DateRule::Every(date.to_owned());
    let short = vec![hours(&[], "07:00", "12:00")];
    let exceptions =
        [(every("12-23"), short), (every("12-24"), vec![]), (DateRule::Once("2026-12-23".into()), vec![])];
    let office = schedule_with(&office(), &exceptions).unwrap();
    let before = office.state(utc("2026-12-23T08:00:00+01:00"));
    assert_eq!(before, state(true, "2026-12-23T12:00:00+01:00", "2026-12-25T07:00:00+01:00"));
    assert_eq!(office.holiday_on(utc("2026-12-23T23:59:59+01:00")), Some(0));
    assert_eq!(office.holiday_on(utc("2026-12-24T00:00:00+01:00")), Some(1));
    assert_eq!(office.holiday_on(utc("2026-12-25T00:00:00+01:00")), None);
}

#[test]
fn hours_that_touch_or_overlap_are_one_opening_also_past_midnight() {
    let night = schedule(&[
        hours(&[Monday], "20:00", "22:00"),
        hours(&[Monday], "21:00", "24:00"),
        hours(&[Tuesday], "02:00", "04:00"),
        hours(&[Tuesday], "00:00", "02:00"),
    ]);
    let monday = night.state(utc("2026-11-23T21:30:00+01:00"));
    assert_eq!(monday, state(true, "2026-11-24T04:00:00+01:00", "2026-11-30T20:00:00+01:00"));
    let tuesday = night.state(utc("2026-11-24T00:00:00+01:00"));
    assert_eq!(tuesday, monday);
}

#[test]
fn hours_after_midnight_belong_to_the_day_on_which_they_begin() {
    let every = |date: &str| DateRule::Every(date.to_owned());
    let night = vec![hours(&[Friday, Saturday], "18:00", "26:00")];
    let line = schedule_with(&night, &[(every("11-28"), vec![])]).unwrap();
    // Friday 27 November goes on into Saturday, although Saturday itself is closed.
    let friday = line.state(utc("2026-11-27T23:00:00+01:00"));
    assert_eq!(friday, state(true, "2026-11-28T02:00:00+01:00", "2026-12-04T18:00:00+01:00"));
    assert_eq!(line.state(utc("2026-11-28T01:59:59+01:00")), friday);
    assert!(
        line.is_open(utc("2026-11-28T01:59:59+01:00")) && !line.is_open(utc("2026-11-28T02:00:00+01:00"))
    );
    assert!(!line.is_open(utc("2026-11-29T01:00:00+01:00")));
    // The night in which summer time begins is an hour shorter: two o'clock is three.
    let spring = line.state(utc("2026-03-28T22:00:00+01:00"));
    assert_eq!(spring.changes_at, Some(utc("2026-03-29T03:00:00+02:00")));
    assert_eq!(line.lines(), [WeekLine { first: Friday, last: Saturday, spans: vec![(1080, 1560)] }]);
}

#[test]
fn an_opening_that_lies_within_a_longer_one_does_not_close_it() {
    let long = schedule(&[hours(&[Monday], "12:00", "34:00"), hours(&[Tuesday], "01:00", "02:00")]);
    let monday = long.state(utc("2026-11-23T13:00:00+01:00"));
    assert_eq!(monday, state(true, "2026-11-24T10:00:00+01:00", "2026-11-30T12:00:00+01:00"));
}

#[test]
fn a_time_of_the_year_has_a_week_of_its_own() {
    let between =
        |from: &str, to: &str| DateRule::Between(Between { from: from.to_owned(), to: to.to_owned() });
    let summer = vec![hours(&[Monday, Tuesday, Wednesday, Thursday], "08:00", "15:00")];
    let midsummer = DateRule::OnOrAfter(OnOrAfter { date: "06-19".to_owned(), day: Friday });
    let office = [(midsummer, vec![]), (between("06-15", "08-14"), summer)];
    let office = schedule_with(&self::office(), &office).unwrap();
    let friday = utc("2026-06-26T09:00:00+02:00");
    assert_eq!(office.state(friday), state(false, "2026-06-29T08:00:00+02:00", "2026-06-29T08:00:00+02:00"));
    assert!(office.is_open(utc("2026-06-12T15:59:00+02:00")), "before it");
    assert!(office.is_open(utc("2026-08-17T16:59:00+02:00")), "after it");
    let lines = [WeekLine { first: Monday, last: Thursday, spans: vec![(480, 900)] }];
    assert_eq!(office.lines_at(friday), lines);
    assert_eq!(office.lines_at(utc("2026-06-19T09:00:00+02:00")), lines, "on its holidays too");
    assert_eq!(office.lines_at(utc("2026-08-15T00:00:00+02:00")), office.lines());
    let ruling = office.holiday_on(friday).unwrap();
    assert!(!office.is_closed_on(ruling) && office.is_closed_on(0));
}

#[test]
fn a_time_of_the_year_may_go_on_past_new_year_or_come_once() {
    let between =
        |from: &str, to: &str| DateRule::Between(Between { from: from.to_owned(), to: to.to_owned() });
    let office = schedule_with(&office(), &[(between("12-23", "01-07"), vec![])]).unwrap();
    let closed = office.state(utc("2026-12-23T09:00:00+01:00"));
    assert_eq!(closed.next_opening, Some(utc("2027-01-08T07:00:00+01:00")));
    let once = schedule_with(&self::office(), &[(between("2026-11-23", "2026-11-24"), vec![])]).unwrap();
    assert_eq!(
        once.state(utc("2026-11-23T09:00:00+01:00")).next_opening,
        Some(utc("2026-11-25T07:00:00+01:00"))
    );
    assert!(once.is_open(utc("2027-11-23T09:00:00+01:00")));
    for (from, to) in [("2026-11-24", "2026-11-23"), ("11-23", "2026-11-24"), ("11-31", "12-01")] {
        let bad = schedule_with(&[], &[(between(from, to), vec![])]).unwrap_err();
        assert_eq!(bad, BadHours::BadPeriod { from: from.to_owned(), to: to.to_owned() });
    }
}

#[test]
fn visits_without_appointment_are_cut_to_the_hours_of_a_short_day() {
    let on = DateRule::Every("01-05".to_owned());
    let cut = |from: &str, to: &str| {
        let short = [hours(&[], from, to)];
        let exception = Exception { on: &on, hours: &short, cut: true };
        Schedule::new(&[hours(&[Monday, Tuesday], "08:00", "10:00")], [exception], Stockholm).unwrap()
    };
    let tuesday = |time: &str| utc(&format!("2027-01-05T{time}:00+01:00"));
    assert!(
        cut("07:00", "12:00").is_open(tuesday("08:00")) && !cut("07:00", "12:00").is_open(tuesday("10:00"))
    );
    assert!(!cut("07:00", "12:00").is_open(tuesday("07:30")), "the door opens as on other days");
    assert!(
        cut("09:00", "12:00").is_open(tuesday("09:30")) && !cut("09:00", "12:00").is_open(tuesday("08:30"))
    );
    assert!(!cut("11:00", "12:00").is_open(tuesday("09:30")));
}

#[test]
fn nothing_opens_after_the_last_second() {
    let office = schedule(&office());
    assert_eq!(
        office.state(LAST_SECOND),
        OpeningStatus { open: false, changes_at: None, next_opening: None }
    );
}

#[test]
fn hours_that_daylight_saving_leaves_out_begin_at_the_jump() {
    let early = schedule(&[hours(&EVERY_DAY, "02:15", "04:00")]);
    let spring = early.state(utc("2026-03-29T00:00:00+01:00"));
    assert_eq!(spring.changes_at, Some(utc("2026-03-29T03:00:00+02:00")));
    // Hours that lie in the gap altogether do not come that day.
    let gone = schedule(&[hours(&EVERY_DAY, "02:15", "02:45")]);
    let spring = gone.state(utc("2026-03-29T00:00:00+01:00"));
    assert_eq!(spring.changes_at, Some(utc("2026-03-30T02:15:00+02:00")));
}

#[test]
fn hours_that_come_twice_are_kept_the_first_time() {
    let early = schedule(&[hours(&EVERY_DAY, "02:15", "02:45")]);
    assert!(early.is_open(utc("2026-10-25T02:30:00+02:00")));
    assert!(!early.is_open(utc("2026-10-25T02:30:00+01:00")));
    let between = early.state(utc("2026-10-25T02:50:00+02:00"));
    assert_eq!(between, state(false, "2026-10-26T02:15:00+01:00", "2026-10-26T02:15:00+01:00"));
    // Hours around the change are one opening, an hour longer.
    let long = schedule(&[hours(&EVERY_DAY, "01:00", "04:00")]);
    assert!(long.is_open(utc("2026-10-25T02:30:00+02:00")) && long.is_open(utc("2026-10-25T02:30:00+01:00")));
}

#[test]
fn what_never_changes_says_so() {
    let never = |open| OpeningStatus { open, changes_at: None, next_opening: None };
    assert_eq!(schedule(&[]).state(0), never(false));
    let always = [hours(&EVERY_DAY, "00:00", "24:00")];
    assert_eq!(schedule(&always).state(LAST_SECOND), never(true));
    assert_eq!(
        schedule_with(&[], &[(DateRule::Once("2028-12-23".into()), always.to_vec())]).unwrap().state(0),
        never(false)
    );
    let but_once = schedule_with(&always, &[(DateRule::Once("2028-12-23".into()), vec![])]).unwrap();
    assert_eq!(but_once.state(utc("2026-11-23T09:00:00Z")), never(true));
    let soon = but_once.state(utc("2028-11-23T09:00:00Z"));
    assert_eq!(soon, state(true, "2028-12-23T00:00:00+01:00", "2028-12-24T00:00:00+01:00"));
}

#[test]
fn the_week_is_told_in_lines_of_like_days() {
    let line = |first, last, spans: &[(u16, u16)]| WeekLine { first, last, spans: spans.to_vec() };
    assert_eq!(
        schedule(&office()).lines(),
        [line(Monday, Thursday, &[(420, 1020)]), line(Friday, Friday, &[(420, 960)])]
    );
    let parted = schedule(&[
        hours(&[Sunday, Monday, Wednesday], "08:00", "10:00"),
        hours(&[Sunday], "23:00", "24:00"),
    ]);
    assert_eq!(
        parted.lines(),
        [
            line(Monday, Monday, &[(480, 600)]),
            line(Wednesday, Wednesday, &[(480, 600)]),
            line(Sunday, Sunday, &[(480, 600), (1380, 1440)])
        ]
    );
    assert!(schedule(&[]).lines().is_empty());
}

#[test]
fn hours_that_cannot_be_read_are_named() {
    for text in ["7:00", "07.00", "07:60", "48:01", "49:00", "", "07:00:00", "٠٧:٠٠", "-1:00"] {
        let bad = Err(BadHours::BadTime(text.to_owned()));
        assert_eq!(schedule_with(&[hours(&[Monday], text, "24:00")], &[]), bad, "{text}");
        let exception = (DateRule::Easter(0), vec![hours(&[], "00:00", text)]);
        assert_eq!(schedule_with(&[], &[exception]), bad, "{text}");
    }
    let (from, to) = ("17:00".to_owned(), "17:00".to_owned());
    let backwards = schedule_with(&[hours(&[Monday], &from, &to)], &[]);
    assert_eq!(backwards, Err(BadHours::BadSpan { from, to }));
    for (from, to) in [("17:00", "07:00"), ("24:00", "26:00"), ("07:00", "31:01")] {
        let bad = BadHours::BadSpan { from: from.to_owned(), to: to.to_owned() };
        assert_eq!(schedule_with(&[hours(&[Monday], from, to)], &[]), Err(bad));
    }
    let (from, to) = ("07:00".to_owned(), "17:00".to_owned());
    assert_eq!(schedule_with(&[hours(&[], &from, &to)], &[]), Err(BadHours::NoDay { from, to }));
    let dated = schedule_with(&[], &[(DateRule::Every("31-12".into()), vec![])]);
    assert_eq!(dated, Err(BadHours::BadDate("31-12".into())));
}

fn any_hours() -> impl Strategy<Value = Hours> {
    (proptest::sample::subsequence(EVERY_DAY.to_vec(), 1..=7), 0..1440u16, 1..=1440u16).prop_map(
        |(days, from, length)| {
            let to = from + length;
            let text = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
            hours(&days, &text(from), &text(to))
        },
    )
}

proptest! {
    #[test]
    fn the_state_agrees_with_is_open_up_to_the_next_change(
        week in proptest::collection::vec(any_hours(), 0..6),
        closed in -400..400i16,
        zone in proptest::sample::select(vec![Stockholm, Tz::UTC, Tz::Europe__Helsinki]),
        at in 0..=LAST_SECOND,
        part in 0.0..1.0f64,
    ) {
        let easter = DateRule::Easter(closed);
        let schedule = Schedule::new(&week, [Exception { on: &easter, hours: &[], cut: false }], zone).unwrap();
        let state = schedule.state(at);
        prop_assert_eq!(state.open, schedule.is_open(at));
        if let Some(change) = state.changes_at.filter(|change| *change <= LAST_SECOND) {
            prop_assert!(change > at);
            prop_assert_eq!(schedule.is_open(change), !state.open);
            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
            let between = at + ((change - at) as f64 * part) as i64;
            prop_assert_eq!(schedule.is_open(between.min(change - 1)), state.open);
            let opening = if state.open { schedule.state(change).changes_at } else { state.changes_at };
            prop_assert_eq!(state.next_opening, opening.filter(|_| state.next_opening.is_some()));
        }
    }

    #[test]
    fn no_moment_is_out_of_bounds(at in any::<i64>()) {
        let schedule = schedule(&office());
        let _ = schedule.state(at);
        let _ = schedule.local(at);
        let _ = schedule.holiday_on(at);
        prop_assert_eq!(schedule.is_open(at), schedule.is_open(at.clamp(0, LAST_SECOND)));
    }
}
