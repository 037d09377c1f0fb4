//! Steps that go to a remedy, and steps that go on on another device.

use lotsen::guide::Event;
use lotsen::screen::{ActionKind, Role, ScreenKind};
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::policies::{hassleholm_as, steps};

/// A session in a journey that begins with two steps more.
fn begun() -> Driver {
    let policy = hassleholm_as(
        9,
        |part| part,
        |part| {
            if let Some(steps) = steps(part, "why") {
                let more = json!([
                    {"id": "first", "act": "go_to", "trouble": "closed_now"},
                    {"id": "there", "act": "elsewhere", "on": "factor"},
                ]);
                steps.splice(0..0, more.as_array().unwrap().clone());
            }
            for locale in ["sv", "en"] {
                if let Some(texts) =
                    part.pointer_mut(&format!("/texts/{locale}")).and_then(Value::as_object_mut)
                    && texts.contains_key("journey.why")
                {
                    texts.insert("step.why.first".into(), "Se efter vem som har öppet".into());
                    texts.insert("step.why.first.done".into(), "Se efter nu".into());
                    texts.insert("step.why.there".into(), "Läs vidare på datorn".into());
                }
            }
        },
    );
    let mut driver = Driver::open(&policy, None).unwrap();
    driver.send_begin("why").unwrap();
    driver
}

#[test]
fn the_first_button_of_a_step_that_goes_to_a_remedy_begins_it() {
    let mut driver = begun();
    let screen = driver.screen();
    let offered: Vec<_> =
        screen.actions.iter().map(|action| (action.role, action.kind, &*action.label)).collect();
    assert_eq!(
        offered,
        [(Role::Primary, ActionKind::Trouble, "Se efter nu"), (Role::Secondary, ActionKind::Done, "Klart")]
    );
    driver.press(ActionKind::Trouble);
    assert_eq!(driver.screen().journey.as_deref(), Some("closed_now_remedy"));
}

/// Walks the remedy at hand to its end, with the first answer to each question.
fn through(driver: &mut Driver) {
    for _ in 0..40 {
        let screen = driver.screen();
        match screen.input {
            Some(input) => {
                driver.answer(&input.choices[0].value);
            }
            None if screen.kind == ScreenKind::End => {
                driver.end();
                return;
            }
            None => {
                driver.press(ActionKind::Done);
            }
        }
    }
    panic!("the remedy has no end, at {}", driver.at());
}

#[test]
fn the_step_is_done_once_the_remedy_has_been_walked_to_its_end() {
    let mut driver = begun();
    driver.press(ActionKind::Trouble);
    driver.press(ActionKind::Leave);
    assert_eq!(driver.at(), "first", "who leaves the remedy has not been to its end");
    driver.press(ActionKind::Trouble);
    through(&mut driver);
    assert_eq!(driver.at(), "there");
    driver.look_at("first").press(ActionKind::Undo);
    assert_eq!(driver.at(), "first");
    driver.done("first");
    assert_eq!(driver.at(), "there");
}

#[test]
fn the_end_of_another_remedy_settles_nothing() {
    let mut driver = begun();
    driver.send(Event::Trouble("needs_device_or_account".to_owned())).unwrap();
    through(&mut driver);
    assert_eq!(driver.at(), "first");
}

#[test]
fn a_journey_waits_while_one_goes_on_elsewhere() {
    let mut driver = begun();
    driver.done("first");
    assert!(driver.offers(ActionKind::Done) && driver.offers(ActionKind::Share));
    assert_eq!(driver.screen().back.map(|action| action.kind), Some(ActionKind::Home));
    driver.press(ActionKind::Home);
    driver.press(ActionKind::Resume);
    driver.done("there");
    assert_ne!(driver.at(), "there");
}

/// A policy that has passwords changed, and does not read that one failed.
const UNREAD_FAILURE: &str = r##"{"format": 1,
"policy": {"id": "town", "version": 1, "brand": {"name": "Town", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["en"], "email_domains": [], "link_domains": [], "default_subject": "all"},
"sources": {"S": {"kind": "fact"}},
"questions": {
 "about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
 "device": {"sort": "told", "values": ["iphone"]},
 "password": {"sort": "machine", "scope": "account", "values": ["lost_can_reset", "registered"]},
 "subject": {"sort": "told", "scope": "journey", "values": ["all"]}},
"links": {"reset": {"address": "https://town.example", "source": ["S"]}},
"routes": {"alone": {"helper": "self", "way": "alone", "source": ["S"]}},
"tables": {"who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
  {"id": "all", "then": {"routes": ["alone"]}, "source": ["S"]}]}},
"journeys": {"start": {"source": ["S"], "steps": [
 {"id": "password", "ask": "password"},
 {"id": "change", "act": "reset_password", "link": "reset", "on": "here"},
 {"id": "done", "act": "end"}]}},
"texts": {"en": {"journey.start": "Start", "link.reset": "The page", "question.password": "Which?", "route.alone": "Alone.",
 "value.lost_can_reset": "Forgotten", "value.registered": "Fine", "step.start.change": "Change it", "step.start.done": "Done",
 "table.who_helps.all": "You."}}}"##;

#[test]
fn what_failed_is_said_where_the_policy_knows_no_other_way() {
    let part = lotsen::policy::Part { name: "town.json", bytes: UNREAD_FAILURE.as_bytes() };
    let mut driver = Driver::open(&lotsen::Policy::load(&[part]).unwrap(), None).unwrap();
    driver.send_begin("start").unwrap();
    driver
        .send(Event::Choose { question: "password".to_owned(), values: vec!["lost_can_reset".to_owned()] })
        .unwrap();
    let said =
        |driver: &Driver| driver.screen().blocks.iter().any(|it| it.plain.contains("did not work this time"));
    assert!(!said(&driver));
    for _ in 0..2 {
        driver.press(ActionKind::Failed);
        assert_eq!((driver.at().as_str(), said(&driver)), ("change", true));
    }
    driver.press(ActionKind::Open);
    assert!(!said(&driver), "it is said once");
    driver.press(ActionKind::Failed);
    driver.press(ActionKind::Done);
    assert_eq!((driver.at().as_str(), said(&driver)), ("done", false));
}
