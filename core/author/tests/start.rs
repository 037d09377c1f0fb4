//! What a new policy begins with.
#![allow(clippy::expect_used, reason = "tests")]

use lotsen_author::start::{Answers, WrongAnswer};

/// Answers to what has no usual answer.
fn needed() -> Answers {
    let mut answers = Answers::default();
    for (id, answer) in [
        ("name", "Granby kommun"),
        ("domain", "granby.example"),
        ("phone", "0441-100 10"),
        ("visit", "Kommunhuset, Storgatan 1, Granby"),
        ("meeting_app_name", "Kallelsen"),
    ] {
        answers.give(id, answer).expect("it is one");
    }
    answers
}

#[test]
fn each_thing_is_asked_once_and_what_follows_from_another_answer_is_not() {
    let mut answers = Answers::default();
    let mut asked = Vec::new();
    while let Some(next) = answers.next() {
        let answer = match (next.id.as_str(), next.usual) {
            ("domain", _) => "granby.example".to_owned(),
            ("phone", _) => "0441-100 10".to_owned(),
            ("meeting_app", _) => "none".to_owned(),
            (_, Some(usual)) => usual,
            (_, None) => "Granby".to_owned(),
        };
        answers.give(&next.id, &answer).expect("it is an answer");
        asked.push(next.id);
    }
    let asks = |id: &str| asked.iter().any(|asked| asked == id);
    assert!(asks("meeting_app") && !asks("meeting_app_name"));
    assert_eq!(asked.iter().collect::<std::collections::BTreeSet<_>>().len(), asked.len());
    assert_eq!(answers.said("site"), "www.granby.example");
}

#[test]
fn an_answer_that_is_none_says_why_and_leaves_the_others() {
    let told = |id: &str, answer: &str| {
        let mut answers = needed();
        let before = answers.clone();
        let WrongAnswer { reason, .. } = answers.give(id, answer).expect_err("it is none");
        assert_eq!(answers, before);
        reason
    };
    for (id, answer, reason) in [
        ("mayor", "x", "nothing is asked so; there are: name, domain"),
        ("name", "  ", "an answer is needed"),
        ("name", "Gran{by}", "braces"),
        ("domain", "granby", "is no domain; write it as granby.se"),
        ("site", "https://granby.se", "write it as www.granby.se"),
        ("address", "fornamn", "is no e-mail address"),
        ("languages", "sv, fi", "there are: sv, en"),
        ("phone", "112", "cannot be dialled; write it as 0441-100 10"),
        ("hours", "always", "mon-thu 7-17"),
        ("private_devices", "perhaps", "there are: allowed, refused"),
    ] {
        let told = told(id, answer);
        assert!(told.contains(reason), "{id}: {told}");
    }
}

#[test]
fn the_files_say_what_was_answered_and_are_in_the_form_of_all() {
    let mut answers = needed();
    answers.give("email", "hjalp@it.granby.example").expect("an address");
    answers.give("languages", "en").expect("a language");
    let files = answers.files("2028-02-29");
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    for said in [
        "\"id\": \"granby_kommun\"",
        "\"expires\": \"2029-02-28\"",
        "\"dial\": \"+4644110010\"",
        "\"hjalp@it.granby.example\"",
        "\"it.granby.example\"",
        "\"locales\": [\"en\"]",
        "\"the app Kallelsen\"",
        "\"place\": \"Kommunhuset\"",
    ] {
        assert!(all.contains(said), "{said}: {all}");
    }
    assert!(!all.contains("\"sv\""), "only the languages that are spoken have words");
    for (name, text) in files.iter().filter(|(name, _)| name != "README.md") {
        assert_eq!(&lotsen_author::format::format(text).expect("JSON"), text, "{name}");
    }
}
