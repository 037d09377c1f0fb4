//! Steps that go to a remedy, and steps that go on on another device.

use lotsen::guide::Event;
use lotsen::screen::{ActionKind, Role, ScreenKind};
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::policies::{hassleholm_as, load, of_tests, steps};

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

/// A session at a step that resets a password, in a journey with these steps after it; what it shows once that failed.
fn after_failing(reset: &Value, then: &Value) -> (String, Vec<String>, String) {
    let parts = of_tests("sixty_days").into_iter().map(|(name, text)| {
        let mut part: Value = serde_json::from_str(&text).unwrap();
        part["questions"]["password"] =
            json!({"sort": "machine", "scope": "account", "values": ["registered", "lost_can_reset"]});
        let ask = json!({"id": "ask", "ask": "password"});
        let steps = [vec![ask, reset.clone()], then.as_array().unwrap().clone()].concat();
        part["journeys"]["password"]["steps"] = steps.into();
        let keys = [
            "question.password",
            "value.registered",
            "value.lost_can_reset",
            "call_us",
            "step.password.call",
        ];
        for key in keys {
            for locale in ["sv", "en"] {
                part["texts"][locale][key] = key.into();
            }
        }
        (name, part.to_string())
    });
    let mut driver = Driver::open(&load(&parts.collect()), None).unwrap();
    driver.send_begin("password").unwrap();
    driver.answer_at("ask", "lost_can_reset");
    driver.press(ActionKind::Failed);
    let blocks = driver.screen().blocks.into_iter().map(|block| block.plain);
    let state = driver.stored()["machines"][0][2].as_str().unwrap().to_owned();
    (driver.at(), blocks.filter(|plain| !plain.contains("example.com")).collect(), state)
}

#[test]
fn an_act_that_failed_is_never_answered_as_if_it_had_worked() {
    let when = json!({"password": ["lost_can_reset"]});
    let reset = json!({"id": "change", "act": "reset_password", "link": "change"});
    let only_then = json!({"id": "change", "act": "reset_password", "link": "change", "when": when});
    let end = json!({"id": "done", "act": "end"});
    let failed = "Tänk på: Det gick inte den här gången. Försök en gång till, eller ta hjälp.".to_owned();
    let stays = ("change".to_owned(), vec![failed], "lost_can_reset".to_owned());
    assert_eq!(after_failing(&reset, &json!([end])), stays, "the same step would come again");
    assert_eq!(after_failing(&only_then, &json!([end])), stays, "the end congratulates");

    let lost = json!({"password": ["lost_needs_help"]});
    let needs_help = || "lost_needs_help".to_owned();
    let said = json!([{"id": "done", "act": "end", "blocks": [{"when": lost, "text": "call_us"}]}]);
    assert_eq!(after_failing(&only_then, &said), ("done".into(), vec!["call_us".into()], needs_help()));
    let called = json!([{"id": "call", "act": "call", "contact": "desk", "when": lost}, end]);
    let (step, _, state) = after_failing(&only_then, &called);
    assert_eq!((step, state), ("call".to_owned(), needs_help()));
}
