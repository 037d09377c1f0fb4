//! What recurs: the day on which it was done is kept, and it is to be done again when its days are over.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::device::AboutDevice;
use lotsen::guide::Event;
use lotsen::screen::{ActionKind, BlockKind, Role, ScreenKind, Tone};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::driver::{Driver, MONDAY, stored};
use crate::policies::{load, of_tests};
use crate::properties::holds_under;
use crate::snapshots::seal;
use crate::storm::{Storm, moves};

const DAY: i64 = 86_400;

/// Monday is 23 November 2026; the password is to be changed again by 22 January 2027, and reminded of a week before.
const LAST_DAY: i64 = MONDAY + 60 * DAY;
const REMINDED: i64 = LAST_DAY - 7 * DAY;

fn policy() -> Arc<Policy> {
    load(&of_tests("sixty_days"))
}

/// Walks the journey of the password to its end.
fn change(driver: &mut Driver) {
    driver.send_begin("password").unwrap();
    driver.done("change").end();
}

/// A session in which the password was changed on Monday.
fn changed() -> Driver {
    let mut driver = Driver::open(&policy(), None).unwrap();
    change(&mut driver);
    driver
}

/// The same at another time, once something has happened.
fn at(driver: &mut Driver, now: i64) {
    driver.moment.now = now;
    driver.observe(&[]);
}

/// What home reminds of: the tone, what it is, and the words.
fn reminders(driver: &Driver) -> Vec<(Tone, String, String)> {
    let notes = driver.screen().blocks.into_iter().filter_map(|block| match block.kind {
        BlockKind::Note { tone, label, text } => Some((tone, label, text)),
        _ => None,
    });
    notes.collect()
}

fn password(tone: Tone, text: &str) -> Vec<(Tone, String, String)> {
    vec![(tone, "Byt ditt lösenord".to_owned(), text.to_owned())]
}

#[test]
fn home_reminds_from_the_day_before_the_last_by_so_many_until_it_is_done() {
    let mut driver = changed();
    // 09.30 is nine and a half hours into the day of the municipality.
    let midnight = REMINDED - 9 * 3600 - 1800;
    at(&mut driver, midnight - 1);
    assert_eq!(reminders(&driver), []);
    driver.send_begin("password").unwrap();
    assert_eq!(driver.at(), "done", "nothing is due yet");
    driver.end();

    at(&mut driver, midnight);
    let until = password(Tone::Info, "Det är dags igen. Gör det senast 22 januari.");
    assert_eq!(reminders(&driver), until);
    at(&mut driver, LAST_DAY);
    assert_eq!(reminders(&driver), until);
    assert_eq!(driver.screen().changes_at, Some(midnight + 8 * DAY), "the words change as the day ends");
    at(&mut driver, LAST_DAY + DAY);
    let over = "Det är dags igen. Det skulle ha gjorts senast 22 januari.";
    assert_eq!(reminders(&driver), password(Tone::Care, over));

    driver.press(ActionKind::Begin);
    assert_eq!(
        (driver.at(), reminders(&driver)),
        ("change".into(), vec![(Tone::Care, "Tänk på".into(), over.into())])
    );
    driver.done("change").end();
    assert_eq!(reminders(&driver), []);
    at(&mut driver, LAST_DAY + DAY + 60 * DAY);
    assert_eq!(reminders(&driver).len(), 1, "the next days begin when it is done");
}

#[test]
fn what_is_due_has_a_button_and_is_no_row_besides() {
    let mut driver = changed();
    driver.send_begin("check").unwrap();
    driver.walk_to("done", &[("about", "this_device"), ("owner", "private")]);
    driver.end();
    at(&mut driver, LAST_DAY);
    let offered = |driver: &Driver| -> Vec<(Role, String)> {
        driver.screen().actions.into_iter().map(|action| (action.role, action.of)).collect()
    };
    let (password, check) = ("password".to_owned(), "check".to_owned());
    let first = [(Role::Primary, password.clone()), (Role::Journey, check.clone())];
    assert_eq!((offered(&driver), reminders(&driver).len()), (first.to_vec(), 2));
    driver.press_of(ActionKind::Begin, "check");
    driver.press(ActionKind::Home);
    let below = [(Role::Primary, String::new()), (Role::Secondary, password), (Role::Journey, check)];
    assert_eq!(offered(&driver), below, "what waits stands first");
}

#[test]
fn a_session_that_is_opened_finds_what_has_become_due() {
    let mut driver = changed();
    driver.moment.now = LAST_DAY;
    let due = lotsen::Guide::open(policy(), Some(&driver.bytes()), &driver.moment).unwrap();
    assert_eq!(due.current(&driver.moment).unwrap().screen.actions[0].role, Role::Primary);
    assert_eq!(reminders(&driver), [], "to look changes nothing");
}

#[test]
fn a_clock_before_the_rules_makes_nothing_due_and_counts_from_them() {
    let mut driver = changed();
    at(&mut driver, LAST_DAY);
    assert_eq!(reminders(&driver).len(), 1);
    change(&mut driver);
    at(&mut driver, 0);
    assert_eq!(driver.stored()["days"][0][2], "2027-01-22", "it is no day on which anything was done");
    assert_eq!(driver.stored()["again"], json!([]));

    let mut driver = Driver::open(&policy(), None).unwrap();
    driver.moment.now = 0;
    change(&mut driver);
    assert_eq!(driver.stored()["days"][0][2], "2026-01-01");
    at(&mut driver, MONDAY);
    assert_eq!(reminders(&driver).len(), 1);
}

#[test]
fn a_clock_that_ran_ahead_is_put_right() {
    let mut driver = Driver::open(&policy(), None).unwrap();
    driver.moment.now = LAST_DAY + 1000 * DAY;
    change(&mut driver);
    at(&mut driver, MONDAY);
    assert_eq!(driver.stored()["days"][0][2], "2026-11-23");
}

#[test]
fn what_is_taken_back_is_not_reminded_of() {
    let mut driver = Driver::open(&policy(), None).unwrap();
    driver.send_begin("password").unwrap();
    driver.done("change").look_at("change");
    driver.press(ActionKind::Undo);
    assert_eq!(driver.stored()["days"], Value::Null);
}

#[test]
fn who_comes_to_the_end_without_it_is_not_reminded_any_more() {
    let mut driver = Driver::open(&policy(), None).unwrap();
    driver.send_begin("check").unwrap();
    driver.walk_to("done", &[("about", "this_device"), ("owner", "private")]);
    driver.end();
    at(&mut driver, LAST_DAY);
    driver.press(ActionKind::Begin);
    assert_eq!(driver.at(), "back_up");
    driver.change("ask_owner", "municipal").end();
    assert_eq!((reminders(&driver), driver.stored()["days"].clone()), (vec![], Value::Null));
}

#[test]
fn it_is_the_device_on_which_it_was_done_that_is_reminded_of() {
    let mut driver = Driver::open(&policy(), None).unwrap();
    let other = Some(AboutDevice::AnotherDevice);
    driver.send(Event::Begin { journey: "check".to_owned(), about: other }).unwrap();
    driver.walk_to("done", &[("owner", "private")]);
    driver.end();
    at(&mut driver, LAST_DAY);
    driver.press(ActionKind::Begin);
    assert_eq!(
        (driver.at(), driver.stored()["frames"][0][1].clone()),
        ("back_up".into(), "another_device".into())
    );
    driver.done("back_up");
    assert_eq!(driver.screen().kind, ScreenKind::End);
}

#[test]
fn a_session_without_days_opens_and_wrong_days_are_damage() {
    let json = stored(&changed().bytes());
    let opened = |json: &Value| Driver::open(&policy(), Some(&seal(json))).map(|driver| driver.stored());
    assert_eq!(opened(&json), Ok(json.clone()));
    let day = |step: &str, device: &str, day: &str| json!([[step, device, day]]);
    for wrong in [
        day("password/change", "this_device", "2026-11-31"),
        day("password/change", "this_device", "today"),
        day("password/change", "", "2026-11-23"),
        day("password/done", "this_device", "2026-11-23"),
        day("password/gone", "this_device", "2026-11-23"),
        json!([["password/change", "this_device"]]),
    ] {
        let mut damaged = json.clone();
        damaged["days"] = wrong;
        assert_eq!(opened(&damaged).map_err(|error| error.id()), Err("damaged"), "{damaged}");
    }
    let mut older = json.clone();
    older.as_object_mut().unwrap().remove("days");
    assert_eq!(opened(&older), Ok(older));
}

#[test]
fn a_day_follows_its_step_into_a_newer_policy_as_far_as_it_still_recurs() {
    let newer = |changes: &[(&str, &str)]| {
        let parts = of_tests("sixty_days").into_iter().map(|(name, mut text)| {
            for (from, to) in changes.iter().chain(&[(r#""version": 1"#, r#""version": 2"#)]) {
                assert!(text.contains(from), "{from}");
                text = text.replace(from, to);
            }
            (name, text)
        });
        load(&parts.collect())
    };
    let bytes = changed().bytes();
    let days = |policy: &Arc<Policy>| Driver::open(policy, Some(&bytes)).unwrap().stored()["days"].clone();
    let renamed = newer(&[
        (r#"{"id": "change", "#, r#"{"id": "renew", "formerly": ["change"], "#),
        ("step.password.change", "step.password.renew"),
    ]);
    assert_eq!(days(&renamed), json!([["password/renew", "this_device", "2026-11-23"]]));
    assert_eq!(days(&newer(&[(r#", "recurs": {"days": 60, "remind": 7}"#, "")])), Value::Null);
}

#[test]
fn after_any_events_what_home_reminds_of_can_be_done_and_is_settled_by_that() {
    holds_under(&[policy()], 1, (moves(), 0..200_i64), |policy, (moves, days)| {
        let mut driver = Storm::new(policy).all(&moves).driver;
        driver.moment.now = driver.moment.now.max(MONDAY) + days * DAY;
        driver.send(Event::Home).unwrap();
        let once = driver.stored();
        driver.observe(&[]);
        prop_assert_eq!(&driver.stored(), &once, "what is due becomes due at once");
        // Two journeys, about two devices at most.
        for _ in 0..4 {
            let Some(due) = driver
                .screen()
                .actions
                .into_iter()
                .find(|action| action.kind == ActionKind::Begin && action.role != Role::Journey)
            else {
                break;
            };
            driver.send(Event::Press(due.token)).unwrap();
            while driver.screen().kind != ScreenKind::End {
                let answers = [("about", "this_device"), ("owner", "private")];
                driver.take_step(&answers);
            }
            driver.end();
            driver.send(Event::Home).unwrap();
        }
        prop_assert_eq!(&driver.stored()["again"], &json!([]));
        Ok(())
    });
}
