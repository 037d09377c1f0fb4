//! Journeys at hand, the device that each is about, and looking back.

use lotsen::device::AboutDevice;

use lotsen::guide::{Event, Seen};

use lotsen::screen::ActionKind;

use crate::driver::{Driver, choose};
use crate::walks::{PRIVATE_ANDROID, municipal_ipad_at, private_android_at, with};

fn about(driver: &Driver) -> String {
    let stored = driver.stored();
    stored["frames"].as_array().unwrap().last().unwrap()[1].as_str().unwrap().to_owned()
}

#[test]
fn another_device_altogether_begins_from_the_beginning() {
    let mut driver = private_android_at("sign_up");
    driver.change("ask_about", "another_device");
    driver.walk_to("ask_builtin", &with(&[("device", "iphone")], PRIVATE_ANDROID));
    let iphone = driver.now();
    driver.change("ask_device", "iphone");
    assert_eq!(driver.now(), iphone, "the same kind is the same device");
    driver.change("ask_device", "ipad");
    assert_eq!(driver.at(), "ask_owner", "nothing is known of the iPad");
    let kept = driver.bytes();
    assert!(!String::from_utf8(kept).unwrap().contains("[\"owner\",\"another_device\""));
    driver.change("ask_about", "this_device");
    assert_eq!(driver.at(), "sign_up", "the device in the hand is untouched");
    driver.change("ask_device", "iphone");
    assert_eq!(driver.at(), "sign_up", "what was told of the device in the hand stays told");
}

#[test]
fn a_trouble_is_about_the_device_of_the_journey_unless_it_says_otherwise() {
    let mut driver = Driver::begin("set_up");
    driver.answer("another_device").answer("computer").answer("private");
    driver.send(Event::Trouble("password_lost".to_owned())).unwrap();
    assert_eq!(about(&driver), "another_device");
    assert_eq!(driver.at(), "ask_lost_pw", "the computer is known already");
    driver.press(ActionKind::Leave);
    driver.send(Event::Trouble("phone_gone_new".to_owned())).unwrap();
    assert_eq!(about(&driver), "this_device");
    driver.press(ActionKind::Leave);
    driver.send(Event::Home).unwrap();
    let begin = Event::Begin { journey: "leaving".to_owned(), about: Some(AboutDevice::ThisDevice) };
    driver.send(begin).unwrap();
    assert_eq!(driver.at(), "ask_device", "which device it is about was said with the journey");
}

#[test]
fn only_a_trouble_enters_its_remedy() {
    let mut driver = Driver::new();
    assert_eq!(driver.send_begin("password_lost_remedy").unwrap_err().id(), "unknown_journey");
    assert_eq!(driver.send_begin("bogus").unwrap_err().id(), "unknown_journey");
    let trouble = driver.send(Event::Trouble("set_up".to_owned()));
    assert_eq!(trouble.unwrap_err().id(), "unknown_trouble");
}

#[test]
fn observations_and_failures_do_not_disturb_looking_back() {
    let mut driver = private_android_at("check");
    driver.look_at("app_outlook");
    driver.observe(&[("installed.teams", Seen::No), ("installed.outlook", Seen::Yes)]);
    assert_eq!(driver.at(), "app_outlook");
    driver.send(Event::SaveFailed).unwrap();
    assert_eq!(driver.at(), "app_outlook");
    driver.observe(&[("installed.authenticator", Seen::Yes), ("installed.authenticator", Seen::No)]);
    assert_eq!(driver.at(), "app_outlook", "what is lost elsewhere waits");
    driver.press(ActionKind::Continue);
    assert_eq!(driver.at(), "app_authenticator");
}

#[test]
fn looking_at_a_step_that_is_lost_is_standing_at_it() {
    let mut driver = private_android_at("check");
    driver.observe(&[("installed.outlook", Seen::Yes)]);
    driver.look_at("app_outlook");
    driver.observe(&[("installed.outlook", Seen::No)]);
    assert!(!driver.looks_back());
    assert_eq!(driver.at(), "app_outlook");
    driver.done("app_outlook");
    assert_eq!(driver.at(), "check");
}

#[test]
fn what_is_to_come_cannot_be_looked_at_and_nothing_is_before_the_first() {
    let mut driver = private_android_at("ask_device");
    for step in ["ask_owner", "done", "bogus", ""] {
        assert_eq!(driver.send(Event::LookAt(step.to_owned())).unwrap_err().id(), "not_here", "{step}");
    }
    driver.send(Event::LookBack).unwrap();
    assert_eq!(driver.send(Event::LookBack).unwrap_err().id(), "nothing_before");
    let mut home = Driver::new();
    assert_eq!(home.send(Event::LookBack).unwrap_err().id(), "nothing_before");
    assert_eq!(home.send(Event::LookAt("ask_about".to_owned())).unwrap_err().id(), "not_here");
    assert_eq!(home.send(choose("about", "this_device")).unwrap_err().id(), "not_asked");
}

#[test]
fn answers_are_refused_that_are_not_offered() {
    let mut driver = private_android_at("ask_owner");
    for values in ["bogus", "municipal,private", "municipal,municipal", ""] {
        let error = driver.send(choose("owner", values)).unwrap_err();
        assert_eq!(error.id(), "bad_value", "{values}");
    }
    let none = Event::Choose { question: "owner".to_owned(), values: Vec::new() };
    assert_eq!(driver.send(none).unwrap_err().id(), "bad_value");
    assert_eq!(driver.send(choose("device", "ipad")).unwrap_err().id(), "not_asked");
    assert_eq!(driver.send(choose("bogus", "ipad")).unwrap_err().id(), "not_asked");
    let computer = with(&[("device", "computer")], PRIVATE_ANDROID);
    let mut driver = Driver::begin("set_up");
    driver.walk_to("ask_factor_phone", &computer);
    let this = driver.send(choose("factor_device", "this"));
    assert_eq!(this.unwrap_err().id(), "bad_value", "a computer never confirms");
}

#[test]
fn what_is_no_longer_so_falls_back_as_the_machine_says() {
    let mut driver = private_android_at("ask_builtin");
    driver.look_at("check");
    driver.press(ActionKind::Undo);
    assert_eq!(driver.at(), "check");
    driver.look_at("outlook_run");
    driver.press(ActionKind::Undo);
    driver.all_done(&["outlook_run", "check"]);
    driver.look_at("security_page");
    driver.press(ActionKind::Undo);
    driver.done("security_page");
    assert_eq!(driver.at(), "ask_builtin");
    let mut driver = municipal_ipad_at("mun_sign_in");
    driver.look_at("factor_app");
    assert!(!driver.offers(ActionKind::Undo), "what it led to still holds");
}

#[test]
fn a_computer_confirms_on_a_phone_even_where_nobody_was_asked() {
    let mut driver = Driver::in_trouble("no_notification");
    driver.answer("computer").answer("private");
    assert_eq!(driver.at(), "pull_down");
    assert!(driver.screen().elsewhere.is_some());
    assert!(!driver.offers(ActionKind::Open));
}

#[test]
fn what_is_done_on_the_phone_that_confirms_is_known_on_every_device() {
    let mut driver = municipal_ipad_at("scan_qr");
    driver.change("ask_about", "another_device");
    let walked = driver.walk_to(
        "scan_qr",
        &with(&[("device", "computer"), ("factor_device", "another"), ("shared", "no")], PRIVATE_ANDROID),
    );
    assert!(!walked.contains(&"factor_app".to_owned()), "it was done on the same phone: {walked:?}");
}

#[test]
fn a_page_that_is_not_published_has_no_button() {
    let mut driver = private_android_at("security_page");
    assert!(!driver.offers(ActionKind::Open));
    let press = driver.send(Event::Press("bogus".to_owned()));
    assert_eq!(press.unwrap_err().id(), "stale");
    driver.walk_to("outlook_run", PRIVATE_ANDROID);
    assert!(driver.offers(ActionKind::Open));
}
