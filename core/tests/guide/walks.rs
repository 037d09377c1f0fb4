//! The fifteen walks that must go through; each broke an earlier draft of the model.

use lotsen::Policy;
use lotsen::guide::{Event, Seen};
use lotsen::moment::Moment;
use lotsen::screen::ActionKind;
use serde_json::Value;

use crate::driver::{Answers, Driver, choose};

/// Saturday, 28 November 2026, 12.00 in Stockholm.
const SATURDAY: i64 = 1_795_863_600;
/// The Monday after, 08.30, in the drop-in hours.
const MONDAY_AFTER: i64 = 1_796_023_800;

pub const PRIVATE_ANDROID: Answers<'static> = &[
    ("about", "this_device"),
    ("device", "android_phone"),
    ("owner", "private"),
    ("factor_device", "this"),
    ("secure_sign_in", "none"),
    ("account_have", "yes"),
    ("builtin", "no"),
    ("more", "no"),
    ("password", "unregistered"),
];

pub const MUNICIPAL_IPAD: Answers<'static> = &[
    ("about", "this_device"),
    ("device", "ipad"),
    ("owner", "municipal"),
    ("account_have", "yes"),
    ("factor_device", "another"),
    ("secure_sign_in", "none"),
    ("builtin", "no"),
    ("password", "unregistered"),
];

/// Some answers, and the rest as others have them.
pub fn with<'a>(own: Answers<'a>, rest: Answers<'a>) -> Vec<(&'a str, &'a str)> {
    own.iter().chain(rest).copied().collect()
}

/// A private Android phone with everything done.
pub fn private_android_done() -> Driver {
    let mut driver = Driver::begin("set_up");
    driver.walk_to("done", PRIVATE_ANDROID);
    driver
}

/// A private Android phone on its way.
pub fn private_android_at(step: &str) -> Driver {
    let mut driver = Driver::begin("set_up");
    driver.walk_to(step, PRIVATE_ANDROID);
    driver
}

/// A municipal iPad on its way.
pub fn municipal_ipad_at(step: &str) -> Driver {
    let mut driver = Driver::begin("set_up");
    driver.walk_to(step, MUNICIPAL_IPAD);
    driver
}

/// The state of a machine in a snapshot; empty where it is unknown.
fn state(driver: &Driver, machine: &str, holder: &str) -> String {
    let stored = driver.stored();
    let machines = stored["machines"].as_array().unwrap();
    let found = machines.iter().find(|one| one[0] == machine && one[1] == holder);
    found.map_or_else(String::new, |one| one[2].as_str().unwrap().to_owned())
}

/// What a snapshot stores in a list about one device.
fn about(driver: &Driver, list: &str, device: &str) -> Vec<Value> {
    let stored = driver.stored();
    let all = stored[list].as_array().unwrap();
    all.iter().filter(|one| one[1] == device).cloned().collect()
}

fn journeys(driver: &Driver) -> Vec<String> {
    let stored = driver.stored();
    let frames = stored["frames"].as_array().unwrap();
    frames.iter().map(|frame| frame[0].as_str().unwrap().to_owned()).collect()
}

fn opens_anything(driver: &Driver) -> bool {
    driver.offers(ActionKind::Open) || driver.offers(ActionKind::Map)
}

#[test]
fn walk_01_private_android_back_three_steps_from_signing_in_and_forward_again() {
    let mut driver = private_android_at("outlook_run");
    let before = driver.now();
    for step in ["security_page", "ask_account_have", "app_outlook"] {
        driver.send(Event::LookBack).unwrap();
        assert_eq!(driver.at(), step);
    }
    driver.press(ActionKind::Continue);
    assert_eq!(driver.now(), before);
}

#[test]
fn walk_02_teams_is_added_after_all_is_verified() {
    let mut driver = private_android_done();
    driver.change("ask_more", "meetings");
    assert_eq!(driver.at(), "app_teams");
    assert_eq!(state(&driver, "device_registration", "this_device"), "verified");
    driver.done("app_teams");
    assert_eq!(driver.at(), "done");
    driver.end();
    assert_eq!(driver.at(), "home");
}

#[test]
fn walk_03_municipal_ipad_with_the_factor_on_a_private_phone() {
    let mut driver = municipal_ipad_at("factor_app");
    for step in ["factor_app", "scan_qr"] {
        driver.walk_to(step, MUNICIPAL_IPAD);
        assert!(driver.screen().elsewhere.is_some(), "{step} is done on the phone");
        assert!(!opens_anything(&driver), "{step} opens something on the iPad");
    }
    let mut driver = municipal_ipad_at("factor_app");
    let walked = driver.walk_to("done", MUNICIPAL_IPAD);
    let expected = [
        "factor_app",
        "ask_account_have",
        "scan_qr",
        "mun_sign_in",
        "meeting",
        "ask_builtin",
        "ask_password",
        "sign_up",
    ];
    assert_eq!(walked, expected);
    assert_eq!(state(&driver, "device_registration", "this_device"), "");
}

#[test]
fn walk_04_a_fresh_app_on_a_new_phone_and_the_old_one_gone() {
    let mut driver = Driver::begin("new_phone");
    driver
        .answer_at("ask_about", "this_device")
        .answer_at("ask_device", "iphone")
        .answer_at("ask_owner", "private")
        .answer_at("ask_old", "no");
    driver.all_done(&["call_sd", "sd_reset", "auth", "page", "pair", "num"]);
    assert_eq!(state(&driver, "secure_sign_in", "account"), "registered");
    driver.done("register_again").end();
    assert_eq!(driver.at(), "home");

    driver.send_begin("set_up").unwrap();
    driver.answer_at("ask_about", "this_device");
    assert_eq!(driver.at(), "ask_factor_device", "device and owner are known");
    let walked = driver.walk_to("outlook_run", PRIVATE_ANDROID);
    assert!(!walked.contains(&"ask_secure_sign_in".to_owned()), "it is asked again: {walked:?}");
}

#[test]
fn walk_05_a_lost_phone_is_reported_from_the_ipad() {
    let mut driver = municipal_ipad_at("done");
    let told = about(&driver, "told", "this_device");
    let words = about(&driver, "evidence", "this_device");
    driver.send(Event::Trouble("phone_gone".to_owned())).unwrap();
    driver.answer_at("ask_was_factor", "yes");
    for step in ["call_sd", "maker_find", "block_sim", "sd_reset"] {
        assert_eq!(driver.at(), step);
        let on_the_gone_phone = ["maker_find", "block_sim"].contains(&step);
        assert!(!(on_the_gone_phone && opens_anything(&driver)), "{step}");
        driver.done(step);
    }
    assert_eq!(state(&driver, "secure_sign_in", "account"), "none");
    assert_eq!(state(&driver, "device_registration", "another_device"), "not_started");
    assert_eq!(state(&driver, "device_registration", "this_device"), "");
    driver.end();

    assert_eq!(about(&driver, "told", "this_device"), told);
    assert_eq!(about(&driver, "evidence", "this_device"), words, "the iPad's own state is untouched");
    let walked = driver.walk_to("done", MUNICIPAL_IPAD);
    let expected = ["factor_app", "scan_qr"];
    assert_eq!(walked, expected, "the new phone is prepared from the beginning, and nothing else");
}

#[test]
fn walk_06_a_second_device_with_secure_sign_in_already_there() {
    let mut driver = Driver::begin("secure_sign_in");
    driver.walk_to("done", &with(&[("device", "iphone")], PRIVATE_ANDROID));
    driver.end();
    driver.send_begin("set_up").unwrap();
    let walked = driver.walk_to("done", &with(&[("about", "another_device")], MUNICIPAL_IPAD));
    assert!(driver.steps().contains(&"scan_qr".to_owned()), "it can be looked back at");
    for step in ["ask_secure_sign_in", "factor_app", "scan_qr"] {
        assert!(!walked.iter().any(|walked| walked == step), "{step} is asked again");
    }

    let mut driver = municipal_ipad_at("ask_secure_sign_in");
    driver.answer("registered");
    let walked = driver.walk_to("done", MUNICIPAL_IPAD);
    for step in ["factor_app", "scan_qr"] {
        assert!(!walked.iter().any(|walked| walked == step), "{step} is asked although it is registered");
    }
}

#[test]
fn walk_07_a_private_computer_is_read_about_on_an_iphone() {
    let mut driver = Driver::begin("set_up");
    driver.observe(&[("form.iphone", Seen::Yes)]);
    driver.answer_at("ask_about", "another_device");
    assert_eq!(driver.at(), "ask_device", "what is in the hand is not what it is about");
    let answers =
        with(&[("device", "computer"), ("factor_device", "another"), ("shared", "yes")], PRIVATE_ANDROID);
    let mut seen = Vec::new();
    while driver.at() != "done" {
        let screen = driver.screen();
        assert!(!opens_anything(&driver), "{} opens something on the iPhone", screen.step);
        assert!(screen.why.is_some());
        if screen.step == "office_com" {
            assert!(screen.elsewhere.is_some());
            assert!(
                screen.blocks.iter().any(|block| block.plain.contains("office.com")),
                "the address to type"
            );
            assert!(driver.offers(ActionKind::Share));
        }
        seen.push(screen.step);
        driver.take_step(&answers);
    }
    for step in ["office_com", "own_user", "sign_up"] {
        assert!(seen.contains(&step.to_owned()), "{step} is missing in {seen:?}");
    }
}

#[test]
fn walk_08_a_lost_password_and_nobody_knows_whether_it_was_registered() {
    let answers = with(&[("lost_pw", "forgotten")], PRIVATE_ANDROID);
    let mut driver = Driver::in_trouble("password_lost");
    driver.walk_to("ask_ready", &answers);
    driver.answer("dont_know");
    assert_eq!(driver.at(), "reset", "trying does no harm");
    driver.press(ActionKind::Failed);
    driver.all_done(&["closed_now", "case_number", "go_there", "helped"]).end();
    assert_eq!(state(&driver, "password", "account"), "unregistered");

    let mut driver = Driver::in_trouble("password_lost");
    driver.walk_to("ask_ready", &answers);
    driver.answer("dont_know").done("reset");
    assert_eq!(driver.at(), "done", "who could reset it is registered");
    driver.end();
}

#[test]
fn walk_09_registered_but_the_reset_fails() {
    let mut driver = Driver::begin("set_up");
    driver.walk_to("done", &with(&[("password", "registered")], PRIVATE_ANDROID));
    driver.send(Event::Trouble("password_lost".to_owned())).unwrap();
    let walked = driver.walk_to("reset", &[("lost_pw", "forgotten")]);
    assert_eq!(walked, ["ask_lost_pw", "stop_forgotten"], "what is known is not asked");
    let position = |driver: &Driver| driver.screen().progress.unwrap().position;
    let reset = position(&driver);
    driver.press(ActionKind::Failed);
    assert_eq!(state(&driver, "password", "account"), "lost_needs_help");
    let why = driver.screen().why.unwrap();
    assert!(why.answers.iter().all(|answer| !answer.contains('_')), "{:?}", why.answers);
    assert_eq!(position(&driver), reset + 1, "what was tried is counted, though it applies no longer");
    driver.all_done(&["closed_now", "case_number", "go_there", "helped"]).end();
    assert_eq!(driver.at(), "sign_up", "who had to be helped registers at once");
    assert_eq!(driver.screen().journey.as_deref(), Some("set_up"));
}

#[test]
fn walk_10_unregistered_locked_closed_for_the_weekend_helped_there_registers_at_once() {
    let mut driver = private_android_at("sign_up");
    driver.moment = Moment::new(SATURDAY, "sv");
    driver.send(Event::Trouble("password_lost".to_owned())).unwrap();
    driver.walk_to("closed_now", &[("lost_pw", "locked")]);
    let open = |driver: &Driver| {
        let cards = crate::driver::cards(&driver.screen());
        cards.iter().find(|card| card.id == "servicedesk").unwrap().open
    };
    assert_eq!(open(&driver), Some(false));
    let opens = driver.screen().changes_at.unwrap();
    assert!(SATURDAY < opens && opens < MONDAY_AFTER, "it is redrawn when the office opens");
    driver.all_done(&["closed_now", "case_number", "go_there"]);
    assert_eq!(driver.at(), "helped");

    let bytes = driver.bytes();
    let mut driver = Driver::open(&Policy::embedded(), Some(&bytes)).unwrap();
    driver.moment = Moment::new(MONDAY_AFTER, "sv");
    assert_eq!(driver.at(), "helped", "who waits is still waiting after the weekend");
    assert_eq!(open(&driver), Some(true));
    driver.press(ActionKind::Home);
    assert_eq!(driver.at(), "home");
    driver.press(ActionKind::Resume);
    driver.done("helped").end();
    driver.done("sign_up");
    assert_eq!(driver.at(), "done", "who had to be helped registers at once");
}

#[test]
fn walk_11_a_probe_that_says_no_then_yes_then_no() {
    let mut driver = private_android_at("app_outlook");
    let outlook = |seen| [("installed.outlook", seen)];
    let before = driver.now();
    driver.observe(&outlook(Seen::Unknown));
    assert_eq!(driver.now(), before);
    driver.observe(&outlook(Seen::No));
    assert_eq!(driver.at(), "app_outlook");
    driver.observe(&outlook(Seen::Yes));
    assert_eq!(driver.at(), "ask_account_have");
    driver.observe(&outlook(Seen::No));
    assert_eq!(driver.at(), "app_outlook", "it is gone");
    driver.done("app_outlook");
    assert_eq!(driver.at(), "ask_account_have", "people know more than probes");
    driver.look_at("app_outlook");
    driver.press(ActionKind::Keep);
    assert_eq!(driver.at(), "ask_account_have");
}

#[test]
fn walk_12_the_owner_is_changed_in_the_middle() {
    let mut driver = private_android_at("check");
    let before = driver.now();
    driver.change("ask_owner", "municipal");
    assert_eq!(driver.at(), "mun_apps");
    let mut fresh = Driver::begin("set_up");
    fresh.walk_to("mun_apps", &with(&[("owner", "municipal")], PRIVATE_ANDROID));
    assert_eq!(driver.steps(), fresh.steps());
    for step in ["outlook_run", "app_portal", "check"] {
        assert!(!driver.steps().contains(&step.to_owned()), "{step} is left of the private phone");
    }
    driver.change("ask_owner", "private");
    assert_eq!(driver.now(), before);
}

#[test]
fn walk_13_a_trouble_inside_a_trouble() {
    let mut driver = private_android_at("check");
    driver.trouble("app_code_forgotten");
    assert_eq!(driver.at(), "sign_in_again");
    driver.trouble("phone_gone");
    driver.answer_at("ask_was_factor", "no").all_done(&["call_wipe", "maker_find", "block_sim"]).end();
    assert_eq!(driver.at(), "sign_in_again");
    driver.trouble("password_lost");
    driver.walk_to("closed_now", &[("lost_pw", "locked"), ("password", "unregistered")]);
    driver.send(Event::Trouble("app_code_forgotten".to_owned())).unwrap();
    assert_eq!(driver.at(), "sign_in_again");
    let expected = ["set_up", "password_lost_remedy", "app_code_forgotten_remedy"];
    assert_eq!(journeys(&driver), expected, "a trouble again raises the same one");
    driver.all_done(&["sign_in_again", "new_code"]).end();
    assert_eq!(driver.at(), "closed_now");
    driver.press(ActionKind::Leave);
    assert_eq!(driver.at(), "check");
}

#[test]
fn walk_14_a_policy_update_in_the_middle_that_changes_the_code_to_six_digits() {
    let driver = private_android_at("sign_up");
    let later = crate::carried::six_digits();
    let mut driver = Driver::open(&later, Some(&driver.bytes())).unwrap();
    assert_eq!(driver.at(), "carried");
    driver.press(ActionKind::Acknowledge);
    assert_eq!(driver.at(), "outlook_run");
    let mut driver = Driver::open(&later, Some(&driver.bytes())).unwrap();
    assert_eq!(driver.at(), "outlook_run", "it is still to be made again after a restart");
    let rules: String = driver.screen().blocks.into_iter().map(|block| block.plain).collect();
    assert!(rules.contains("6 siffror") && !rules.contains("4 siffror"), "{rules}");
    driver.done("outlook_run");
    assert_eq!(driver.at(), "sign_up");
    assert_eq!(
        state(&driver, "device_registration", "this_device"),
        "verified",
        "the machine itself does not move"
    );

    let driver = municipal_ipad_at("mun_sign_in");
    let mut driver = Driver::open(&later, Some(&driver.bytes())).unwrap();
    driver.press(ActionKind::Acknowledge);
    assert_eq!(driver.at(), "mun_sign_in", "a device without a code has nothing to do again");
}

#[test]
fn walk_15_everything_is_done_already() {
    let mut driver = Driver::begin("set_up");
    driver.observe(&[
        ("form.iphone", Seen::Yes),
        ("passcode_set", Seen::Yes),
        ("os_new_enough", Seen::Yes),
        ("installed.outlook", Seen::Yes),
        ("installed.authenticator", Seen::Yes),
    ]);
    let walked = driver.walk_to("done", &with(&[("password", "registered")], PRIVATE_ANDROID));
    let told: Vec<&String> = walked.iter().filter(|step| !step.starts_with("ask_")).collect();
    assert_eq!(told, ["security_page", "outlook_run", "check"], "only what no probe sees is to be said");
    assert!(!walked.contains(&"ask_device".to_owned()), "the probe has answered it");
    assert_eq!(driver.send(choose("device", "ipad")).unwrap_err().id(), "not_asked");
}
