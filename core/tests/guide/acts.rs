//! Steps that go to a remedy, and steps that go on on another device.

use lotsen::guide::Event;
use lotsen::screen::{ActionKind, Role};
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
    assert_eq!(driver.at(), "next");
}

#[test]
fn the_step_is_done_once_the_remedy_has_been_walked_to_its_end() {
    let mut driver = begun();
    driver.press(ActionKind::Trouble);
    driver.press(ActionKind::Leave);
    assert_eq!(driver.at(), "first", "who leaves the remedy has not been to its end");
    driver.press(ActionKind::Trouble);
    driver.all_done(&["next", "meanwhile"]).end();
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
    driver.all_done(&["secretary", "waiting"]).end();
    assert_eq!(driver.at(), "first");
}

#[test]
fn a_journey_waits_while_one_goes_on_elsewhere() {
    let mut driver = begun();
    driver.done("first");
    assert_eq!(driver.offered(), [ActionKind::Done, ActionKind::Home, ActionKind::Share]);
    driver.press(ActionKind::Home);
    driver.press(ActionKind::Resume);
    driver.done("there");
    assert_ne!(driver.at(), "there");
}
