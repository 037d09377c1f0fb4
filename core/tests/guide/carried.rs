//! Sessions that are carried over to another version of a policy.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::Event;
use lotsen::screen::{ActionKind, Carried, CarriedChange, Screen, ScreenKind};
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::policies::{hassleholm_as, later, steps};
use crate::walks::{MUNICIPAL_IPAD, PRIVATE_ANDROID, municipal_ipad_at, private_android_at};

/// Hässleholm's next version: six digits in the code, which is to be made again; a question, one of its values and
/// a step renamed; another removed.
pub fn six_digits() -> Arc<Policy> {
    let renamed = |text: String| {
        text.replace("\"account_have\"", "\"has_account\"")
            .replace("question.account_have", "question.has_account")
            .replace("no_password", "without_password")
            .replace("\"step.set_up.mun_apps\":", "\"step.set_up.the_apps\":")
    };
    hassleholm_as(later(1), renamed, |part| {
        if let Some(pin) = part.get_mut("pin") {
            pin["length"] = 6.into();
        }
        if let Some(question) = part.pointer_mut("/questions/has_account") {
            question["formerly"] = json!(["account_have"]);
            question["renamed"] = json!({"no_password": "without_password"});
        }
        for step in steps(part, "set_up").into_iter().flatten() {
            if step["id"] == "outlook_run" {
                step["again_since"] = later(1).into();
            }
            if step["id"] == "mun_apps" {
                step["id"] = "the_apps".into();
                step["formerly"] = json!(["mun_apps"]);
            }
        }
        if let Some(steps) = steps(part, "set_up") {
            steps.retain(|step| step["id"] != "own_user");
        }
    })
}

/// A version in which one step of `set_up` is otherwise.
fn with_step(version: u32, id: &str, change: impl Fn(&mut Value)) -> Arc<Policy> {
    hassleholm_as(
        version,
        |text| text,
        |part| {
            for step in steps(part, "set_up").into_iter().flatten().filter(|step| step["id"] == id) {
                change(step);
            }
        },
    )
}

fn again_since(version: u32, id: &str) -> Arc<Policy> {
    with_step(version, id, |step| step["again_since"] = version.into())
}

fn carry(driver: &Driver, policy: &Arc<Policy>) -> Driver {
    let carried = Driver::open(policy, Some(&driver.bytes())).unwrap();
    let machines = |driver: &Driver| driver.stored()["machines"].clone();
    assert_eq!(machines(&carried), machines(driver), "no machine moves");
    let again = Driver::open(policy, Some(&carried.bytes())).unwrap();
    assert_eq!(again.now(), carried.now(), "what was carried over is told once");
    carried
}

fn changes(driver: &Driver) -> Vec<(CarriedChange, String)> {
    let carried = driver.now().carried.into_iter();
    carried.map(|Carried { change, id, .. }| (change, id)).collect()
}

fn change(change: CarriedChange, id: &str) -> (CarriedChange, String) {
    (change, id.to_owned())
}

fn private_computer_at(step: &str) -> Driver {
    let mut driver = Driver::begin("set_up");
    let answers = [
        ("about", "this_device"),
        ("device", "computer"),
        ("owner", "private"),
        ("account_have", "no_password"),
        ("factor_device", "another"),
        ("secure_sign_in", "none"),
        ("shared", "yes"),
        ("password", "unregistered"),
    ];
    driver.walk_to(step, &answers);
    driver
}

#[test]
fn a_version_in_which_nothing_changed_tells_nothing() {
    let driver = private_android_at("check");
    let same = carry(&driver, &hassleholm_as(later(6), |text| text, |_| {}));
    // The other version was written in another order, which the lists of words and of what can go wrong follow.
    let in_order = |mut screen: Screen| {
        screen.terms.sort_by(|one, other| one.id.cmp(&other.id));
        screen.actions.sort_by(|one, other| (one.role, &one.of).cmp(&(other.role, &other.of)));
        screen
    };
    assert_eq!(in_order(same.screen()), in_order(driver.screen()));
    assert_eq!(changes(&same), []);
    assert_eq!(same.stored()["version"], later(6));
}

#[test]
fn what_was_renamed_follows_and_what_is_gone_is_dropped() {
    use CarriedChange::{Again, Gone, Renamed};
    let later = six_digits();
    let phone = carry(&private_android_at("sign_up"), &later);
    assert_eq!(changes(&phone), [change(Renamed, "has_account"), change(Again, "set_up/outlook_run")]);
    let ipad = carry(&municipal_ipad_at("mun_sign_in"), &later);
    assert_eq!(changes(&ipad), [change(Renamed, "has_account"), change(Renamed, "set_up/the_apps")]);

    let mut computer = carry(&private_computer_at("sign_up"), &later);
    assert_eq!(changes(&computer), [change(Renamed, "has_account"), change(Gone, "set_up/own_user")]);
    computer.press(ActionKind::Acknowledge);
    assert_eq!(computer.at(), "sign_up");
    assert!(!computer.steps().contains(&"own_user".to_owned()));
    computer.look_at("ask_account_have");
    let choices = computer.screen().input.unwrap().choices;
    let selected: Vec<&str> =
        choices.iter().filter(|choice| choice.selected).map(|choice| choice.value.as_str()).collect();
    assert_eq!(selected, ["without_password"], "a renamed value follows");
}

#[test]
fn the_screen_of_changes_names_them_in_words_and_waits_until_it_is_read() {
    let mut driver = carry(&private_android_at("sign_up"), &six_digits());
    let screen = driver.screen();
    assert_eq!(screen.kind, ScreenKind::Carried);
    assert!(screen.help.is_some());
    let plain: String = screen.blocks.iter().map(|block| block.plain.as_str()).collect();
    for item in driver.now().carried {
        assert!(plain.contains(&item.text), "{} is not in {plain}", item.text);
        assert!(!item.text.contains('_') && !item.text.contains('/'), "an id stands in “{}”", item.text);
        assert!(
            !item.text.contains("  ") && !item.text.ends_with(' '),
            "a word is missing in “{}”",
            item.text
        );
    }
    driver.send(Event::SaveFailed).unwrap();
    assert_ne!(driver.screen().blocks, screen.blocks, "a failure is told here too");
    assert_eq!(driver.send(Event::LookBack).unwrap_err().id(), "nothing_before");
    assert_eq!(driver.send(Event::LookAt("ask_owner".to_owned())).unwrap_err().id(), "not_here");
    let answered = driver.send(crate::driver::choose("owner", "private"));
    assert_eq!(answered.unwrap_err().id(), "not_asked");
    driver.send(Event::Home).unwrap();
    assert_eq!(driver.at(), "carried");
    driver.press(ActionKind::Acknowledge);
    assert_eq!(driver.at(), "home");
    assert_eq!(driver.now().carried, []);
}

#[test]
fn ids_of_things_that_are_gone_never_stand_on_the_screen() {
    let mut driver = private_computer_at("sign_up");
    driver.observe(&[("installed.teams", lotsen::guide::Seen::No)]);
    let gone = hassleholm_as(
        later(1),
        |text| text,
        |part| {
            if let Some(steps) = steps(part, "set_up") {
                steps.retain(|step| step["id"] != "own_user" && step["id"] != "get_password");
            }
        },
    );
    let driver = carry(&driver, &gone);
    assert_eq!(changes(&driver).len(), 2);
    for item in driver.now().carried {
        assert!(!item.text.contains(&item.id), "an id stands in “{}”", item.text);
    }
    let plain: String = driver.screen().blocks.iter().map(|block| block.plain.as_str()).collect();
    assert!(!plain.contains("own_user"), "{plain}");
}

#[test]
fn a_value_that_is_gone_makes_its_question_be_asked_again() {
    let other = |text: String| text.replace("no_password", "password_missing");
    let mut driver = carry(&private_computer_at("sign_up"), &hassleholm_as(later(1), other, |_| {}));
    assert_eq!(changes(&driver), [change(CarriedChange::AskedAgain, "account_have")]);
    driver.press(ActionKind::Acknowledge);
    assert_eq!(driver.at(), "ask_account_have");
    driver.answer("password_missing");
    assert_eq!(driver.at(), "sign_up", "the words of the step that it leads to are kept");
}

#[test]
fn of_several_values_those_that_are_left_stay() {
    let other = |text: String| text.replace("presentations", "slide_shows");
    let mut driver = private_android_at("ask_password");
    driver.change("ask_more", "other").answer_at("ask_extra", "files,presentations");
    driver.all_done(&["app_onedrive", "app_powerpoint"]);
    let mut driver = carry(&driver, &hassleholm_as(later(1), other, |_| {}));
    assert_eq!(changes(&driver), [change(CarriedChange::Gone, "extra")]);
    driver.press(ActionKind::Acknowledge);
    assert_eq!(driver.at(), "ask_password");
    assert!(!driver.steps().contains(&"app_powerpoint".to_owned()));
}

#[test]
fn an_answer_that_belongs_to_another_thing_now_is_asked_again() {
    let driver = private_android_at("sign_up");
    let account = hassleholm_as(
        later(1),
        |text| text,
        |part| {
            if let Some(question) = part.pointer_mut("/questions/builtin") {
                question["scope"] = "account".into();
            }
        },
    );
    let mut driver = carry(&driver, &account);
    assert_eq!(changes(&driver), [change(CarriedChange::AskedAgain, "builtin")]);
    driver.press(ActionKind::Acknowledge);
    driver.answer_at("ask_builtin", "no");
    assert_eq!(driver.at(), "sign_up");
}

#[test]
fn a_step_whose_aim_is_reached_is_not_done_again() {
    let driver = municipal_ipad_at("sign_up");
    let driver = carry(&driver, &again_since(later(1), "factor_app"));
    assert_eq!(changes(&driver), []);
    assert_eq!(driver.at(), "sign_up");
}

#[test]
fn texts_of_changes_name_the_device_in_question() {
    let without_passcode = |answers, step| {
        let mut driver = Driver::begin("set_up");
        driver.observe(&[("passcode_set", lotsen::guide::Seen::No)]);
        driver.walk_to(step, answers);
        driver
    };
    let phone = carry(&without_passcode(PRIVATE_ANDROID, "sign_up"), &again_since(later(1), "passcode"));
    assert!(phone.now().carried[0].text.ends_with("telefonen"), "{:?}", phone.now().carried);
    let tablet = carry(&without_passcode(MUNICIPAL_IPAD, "scan_qr"), &again_since(later(1), "passcode"));
    assert!(tablet.now().carried[0].text.ends_with("iPaden"), "{:?}", tablet.now().carried);
}

#[test]
fn a_journey_that_is_gone_is_left_and_one_that_is_renamed_goes_on() {
    let mut driver = Driver::begin("why");
    driver.done("kinds");
    driver.send(Event::Trouble("which_code".to_owned())).unwrap();
    let renamed = |text: String| {
        text.replace("\"why\"", "\"reasons\"")
            .replace("\"journey.why", "\"journey.reasons")
            .replace("\"step.why.", "\"step.reasons.")
    };
    let mut renamed = carry(
        &driver,
        &hassleholm_as(later(1), renamed, |part| {
            if let Some(journey) = part.pointer_mut("/journeys/reasons") {
                journey["formerly"] = json!(["why"]);
            }
        }),
    );
    assert_eq!(changes(&renamed), [change(CarriedChange::Renamed, "reasons")]);
    renamed.press(ActionKind::Acknowledge);
    renamed.press(ActionKind::Leave);
    assert_eq!(renamed.at(), "ipad", "its words came along");
    assert_eq!(renamed.screen().journey.as_deref(), Some("reasons"));

    let gone = hassleholm_as(
        later(1),
        |text| text,
        |part| {
            if let Some(journeys) = part.get_mut("journeys").and_then(Value::as_object_mut) {
                journeys.remove("why");
            }
        },
    );
    let mut gone = carry(&driver, &gone);
    gone.press(ActionKind::Acknowledge);
    assert_eq!(gone.screen().journey.as_deref(), Some("which_code_remedy"));
    gone.press(ActionKind::Leave);
    assert_eq!(gone.at(), "home");
}

#[test]
fn two_journeys_that_became_one_are_at_hand_once() {
    let mut driver = Driver::begin("why");
    driver.send_begin("set_up").unwrap();
    let joined = hassleholm_as(
        later(1),
        |text| text,
        |part| {
            if let Some(journeys) = part.get_mut("journeys").and_then(Value::as_object_mut) {
                journeys.remove("why");
                if let Some(set_up) = journeys.get_mut("set_up") {
                    set_up["formerly"] = json!(["why"]);
                }
            }
        },
    );
    let driver = carry(&driver, &joined);
    assert_eq!(driver.stored()["frames"].as_array().unwrap().len(), 1);
}

#[test]
fn a_question_that_is_renewed_is_asked_again_whatever_answered_it() {
    use CarriedChange::AskedAgain;
    let driver = private_android_at("sign_up");
    let mut told = carry(&driver, &again_since(later(2), "ask_builtin"));
    assert_eq!(changes(&told), [change(AskedAgain, "builtin")]);
    told.press(ActionKind::Acknowledge);
    told.answer_at("ask_builtin", "no");
    assert_eq!(told.at(), "sign_up");

    let mut machine = carry(&driver, &again_since(later(2), "ask_password"));
    assert_eq!(changes(&machine), [change(AskedAgain, "password")]);
    machine.press(ActionKind::Acknowledge);
    machine.answer_at("ask_password", "unregistered");
    assert_eq!(machine.at(), "sign_up");
}

#[test]
fn what_is_renewed_is_done_again_on_every_device_and_when_it_applies_again() {
    let mut driver = private_android_at("sign_up");
    driver.change("ask_about", "another_device");
    driver.walk_to("ask_builtin", &[("device", "iphone"), ("owner", "private"), ("factor_device", "this")]);
    let mut driver = carry(&driver, &six_digits());
    driver.press(ActionKind::Acknowledge);
    driver.done("outlook_run");
    assert_eq!(driver.at(), "ask_builtin");
    driver.change("ask_about", "this_device");
    driver.done("outlook_run");
    assert_eq!(driver.at(), "sign_up");

    let mut driver = private_android_at("sign_up");
    driver.change("ask_owner", "municipal");
    let mut driver = carry(&driver, &six_digits());
    assert!(
        !changes(&driver).contains(&change(CarriedChange::Again, "set_up/outlook_run")),
        "nothing to do on this one"
    );
    driver.press(ActionKind::Acknowledge);
    driver.change("ask_owner", "private");
    assert_eq!(driver.at(), "outlook_run");
}

#[test]
fn what_was_looked_at_is_looked_at_no_more() {
    let mut driver = private_android_at("check");
    driver.look_at("app_outlook");
    let mut driver = carry(&driver, &six_digits());
    driver.press(ActionKind::Acknowledge);
    assert_eq!(driver.at(), "outlook_run");
    assert!(!driver.looks_back());
}

#[test]
fn changes_of_two_versions_are_told_together_and_each_once() {
    use CarriedChange::Again;
    let driver = private_android_at("sign_up");
    let second = carry(&driver, &again_since(later(1), "outlook_run"));
    let third = carry(&second, &again_since(later(2), "app_outlook"));
    assert_eq!(changes(&third), [change(Again, "set_up/outlook_run"), change(Again, "set_up/app_outlook")]);
    let mut third = third;
    third.press(ActionKind::Acknowledge);
    third.done("app_outlook").done("outlook_run");
    assert_eq!(third.at(), "sign_up");

    let skipped = carry(&driver, &again_since(later(1), "outlook_run"));
    let skipped = carry(&skipped, &hassleholm_as(later(3), |text| text, |_| {}));
    assert_eq!(changes(&skipped), [change(Again, "set_up/outlook_run")]);
}

#[test]
fn an_older_policy_opens_the_session_of_a_newer_one() {
    let mut driver = Driver::open(&six_digits(), None).unwrap();
    driver.send_begin("set_up").unwrap();
    let answers = [
        ("about", "this_device"),
        ("device", "ipad"),
        ("owner", "municipal"),
        ("has_account", "without_password"),
        ("factor_device", "this"),
        ("secure_sign_in", "registered"),
    ];
    driver.walk_to("mun_sign_in", &answers);
    let mut older = carry(&driver, &Policy::embedded());
    assert_eq!(
        changes(&older),
        [change(CarriedChange::Gone, "has_account"), change(CarriedChange::Gone, "set_up/the_apps")]
    );
    older.press(ActionKind::Acknowledge);
    older.done("mun_apps").answer_at("ask_account_have", "no_password");
    assert_eq!(older.at(), "mun_sign_in");
}
