//! Searching a policy: what words find, what their actions do, and what hostile input does.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::sync::Arc;

use lotsen::guide::{Event, GuideError, Observation, ProbeSpec, Seen};
use lotsen::screen::{Effect, FindResult, FoundKind};
use lotsen::{Guide, Moment, Policy};
use proptest::prelude::*;

fn moment() -> Moment {
    Moment::new(1_795_422_600, "sv")
}

fn find(words: &str) -> FindResult {
    Policy::embedded().find(words, &moment())
}

fn open() -> Guide {
    Guide::open(Policy::embedded(), None, &moment()).unwrap()
}

/// A guide that knows on which device it runs.
fn on(device: &str) -> Guide {
    let mut guide = open();
    let observation = |probe: &ProbeSpec| Observation {
        probe: probe.id.clone(),
        seen: if probe.id == format!("form.{device}") { Seen::Yes } else { Seen::Unknown },
    };
    let seen = guide.probes().iter().map(observation).collect();
    guide.send(Event::Observed(seen), &moment()).unwrap();
    guide
}

#[test]
fn a_trouble_is_found_in_either_language() {
    for words in ["glömt lösenordet", "GLOMT LOSENORDET", "forgotten the password"] {
        let found = find(words).found;
        let place = found.iter().position(|found| found.id == "password_lost");
        assert!(place.is_some_and(|place| place < 3), "{words}: {found:#?}");
    }
}

#[test]
fn one_wrong_letter_is_forgiven() {
    let found = find("losenordt").found;
    assert_eq!(found.first().map(|found| found.id.as_str()), Some("password"), "{found:#?}");
}

#[test]
fn results_are_in_the_language_of_the_moment() {
    let found = Policy::embedded().find("lösenordet", &Moment::new(1_795_422_600, "en")).found;
    let trouble = found.iter().find(|found| found.id == "password_lost").unwrap();
    assert!(trouble.title.contains("password"), "{trouble:?}");
}

#[test]
fn there_are_at_most_twelve_results_and_none_is_a_remedy() {
    for words in ["kod", "a", "telefon", "app", "inloggning"] {
        let found = find(words).found;
        assert!((1..=12).contains(&found.len()), "{words}");
        assert!(!found.iter().any(|found| found.id.ends_with("_remedy")), "{words}");
    }
}

#[test]
fn a_term_is_found_with_its_explanation_and_has_no_action() {
    let result = open().find("värdehandling", &moment()).unwrap();
    let term = result.found.iter().find(|found| found.kind == FoundKind::Term).unwrap();
    assert_eq!(term.id, "information_value");
    assert!(term.detail.is_some() && term.action.is_none());
}

#[test]
fn where_nothing_is_found_somebody_can_help() {
    let result = find("xyzzy plugh");
    assert!(result.found.is_empty() && result.remark.is_some());
    assert!(!result.help.unwrap().routes.is_empty());
    let result = open().find("xyzzy plugh", &moment()).unwrap();
    assert!(!result.help.unwrap().routes.is_empty());
}

#[test]
fn nothing_typed_gives_nothing() {
    for words in ["", "   ", "\n\t", "\u{0}"] {
        assert_eq!(find(words), FindResult::default(), "{words:?}");
    }
}

#[test]
fn a_code_or_a_password_is_refused_with_a_word() {
    for words in
        ["47", "4711", "12 34", "1234", "0000", "19640823-3234", "640823 3234", "Sommar2024!", "Pa$$word1"]
    {
        let result = find(words);
        assert!(result.found.is_empty() && result.help.is_none(), "{words}");
        assert!(result.remark.unwrap().contains("aldrig"), "{words}");
    }
}

#[test]
fn numbers_that_the_policy_itself_speaks_of_are_searched_for() {
    for words in ["365", "office 365", "office365", "0451-26 77 00", "26 77 00", "iPhone 15", "ipad10"] {
        let result = find(words);
        assert_ne!(result.remark, find("4711").remark, "{words}");
    }
    assert!(find("0451-26 77 00").found.iter().any(|found| found.kind == FoundKind::Contact));
}

#[test]
fn a_trouble_that_was_found_leads_into_its_remedy() {
    let mut guide = open();
    let found = guide.find("Posten uppdateras inte", &moment()).unwrap().found;
    let action = found[0].action.clone().unwrap();
    assert_eq!((found[0].kind, action.of.as_str()), (FoundKind::Trouble, "no_sync"));
    let screen = guide.send(Event::Press(action.token), &moment()).unwrap().screen;
    assert_eq!(screen.journey.as_deref(), Some("no_sync_remedy"));
}

#[test]
fn a_journey_that_was_found_begins() {
    let mut guide = open();
    let found = guide.find("byta lösenord", &moment()).unwrap().found;
    let journey = found.iter().find(|found| found.kind == FoundKind::Journey).unwrap();
    let token = journey.action.clone().unwrap().token;
    let screen = guide.send(Event::Press(token), &moment()).unwrap().screen;
    assert_eq!(screen.journey.as_deref(), Some(journey.id.as_str()));
}

#[test]
fn an_app_opens_the_store_of_the_device_in_the_hand() {
    let token = |guide: &Guide| {
        let found = guide.find("outlook", &moment()).unwrap().found;
        let app = found.into_iter().find(|found| found.kind == FoundKind::App).unwrap();
        app.action.map(|action| action.token)
    };
    let mut iphone = on("iphone");
    let update = iphone.send(Event::Press(token(&iphone).unwrap()), &moment()).unwrap();
    assert!(
        matches!(&update.effects[..], [Effect::OpenStore { app, .. }] if app == "outlook"),
        "{:?}",
        update.effects
    );
    assert_eq!(token(&open()), None, "no device is known");
}

#[test]
fn an_app_that_must_not_be_used_is_found_to_say_so() {
    let found = on("android_phone").find("gmail", &moment()).unwrap().found;
    let app = found.iter().find(|found| found.kind == FoundKind::App).unwrap();
    assert_eq!(app.id, "android_gmail");
    assert!(app.action.is_none() && app.detail.as_ref().unwrap().contains("inte"), "{app:?}");
}

#[test]
fn a_contact_is_called_on_a_phone_and_shown_on_a_map_elsewhere() {
    let press = |mut guide: Guide| {
        let found = guide.find("servicedesk", &moment()).unwrap().found;
        let contact = found.into_iter().find(|found| found.kind == FoundKind::Contact).unwrap();
        guide.send(Event::Press(contact.action.unwrap().token), &moment()).unwrap().effects
    };
    assert!(matches!(press(on("iphone"))[..], [Effect::Call { .. }]));
    assert!(matches!(press(on("ipad"))[..], [Effect::OpenMap { .. }]));
}

#[test]
fn the_token_of_a_result_belongs_to_the_screen_it_was_found_on() {
    let mut guide = open();
    let old = guide.find("outlook bad mig aldrig", &moment()).unwrap().found[0].action.clone().unwrap();
    let journey = guide.current(&moment()).unwrap().screen.actions[0].token.clone();
    guide.send(Event::Press(journey), &moment()).unwrap();
    let refused = guide.send(Event::Press(old.token.clone()), &moment());
    assert_eq!(refused, Err(GuideError::Stale));
    let new = guide.find("outlook bad mig aldrig", &moment()).unwrap().found[0].action.clone().unwrap();
    assert_ne!(new.token, old.token);
    guide.send(Event::Press(new.token), &moment()).unwrap();
}

#[test]
fn a_search_changes_nothing_and_keeps_nothing() {
    let guide = open();
    let before = guide.current(&moment()).unwrap();
    guide.find("hemligtord lösenord", &moment()).unwrap();
    let after = guide.current(&moment()).unwrap();
    assert_eq!(before, after);
    assert!(!String::from_utf8_lossy(&after.snapshot).contains("hemligtord"));
}

#[test]
fn the_time_of_a_search_is_checked_in_a_guide_and_bent_outside_one() {
    let never = Moment::new(i64::MIN, "sv");
    assert!(matches!(open().find("kod", &never), Err(GuideError::TimeOutOfRange { .. })));
    assert!(Policy::embedded().find("xyzzy", &never).help.is_some());
}

#[test]
fn hostile_input_finds_nothing() {
    for words in [
        "a".repeat(10_000),
        "lösenord ".repeat(2_000),
        "🙂".repeat(50),
        "\u{202e}\u{0}\u{1b}\u{7f}\u{200b}".into(),
    ] {
        assert!(find(&words).found.is_empty(), "{words:.20}");
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        3 => any::<char>(),
        2 => prop_oneof![Just('\u{0}'), Just('\u{1b}'), Just('\u{202e}'), Just('\u{200b}'), Just('\u{301}'), Just('🙂'), Just('א'), Just('م')],
        4 => proptest::char::range('a', 'z'),
        1 => proptest::char::range('0', '9'),
        2 => prop_oneof![Just(' '), Just('-'), Just('å'), Just('Ö'), Just('.'), Just('@')],
    ];
    let letters = |most| proptest::collection::vec(letter.clone(), 0..most).prop_map(String::from_iter);
    prop_oneof![8 => letters(40), 1 => letters(10_000)]
}

proptest! {
    #[test]
    fn any_search_gives_results_that_can_be_pressed(words in hostile()) {
        let mut guide = open();
        let result = guide.find(&words, &moment()).unwrap();
        prop_assert_eq!(&guide.find(&words, &moment()).unwrap(), &result);
        prop_assert!(result.found.len() <= 12);
        prop_assert!(result.found.is_empty() || result.remark.is_none() && result.help.is_none());
        if let Some(action) = result.found.into_iter().find_map(|found| found.action) {
            prop_assert!(guide.send(Event::Press(action.token), &moment()).is_ok());
        }
    }
}

#[test]
fn a_policy_can_be_searched_from_many_threads() {
    let policy = Policy::embedded();
    let once = policy.find("kod", &moment());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            let (policy, once) = (Arc::clone(&policy), &once);
            scope.spawn(move || assert_eq!(&policy.find("kod", &moment()), once));
        }
    });
}
