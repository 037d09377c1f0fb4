//! What `app`, `contact` and `pin` answer, in sentences and in JSON.

use serde_json::Value;

use crate::support::{MIDSUMMER, golden, lotsen};

/// The keys of a JSON object in the order in which they stand.
fn keys(json: &str) -> Vec<String> {
    let mut depth = 0;
    let mut keys = Vec::new();
    let mut rest = json;
    while let Some(at) = rest.find(['{', '}', '[', ']', '"']) {
        let (sign, after) = rest.split_at(at + 1);
        rest = after;
        match sign.chars().last() {
            Some('{' | '[') => depth += 1,
            Some('}' | ']') => depth -= 1,
            _ => {
                let mut end = 0;
                while rest.as_bytes()[end] != b'"' {
                    end += if rest.as_bytes()[end] == b'\\' { 2 } else { 1 };
                }
                let (word, after) = rest.split_at(end);
                rest = &after[1..];
                if depth == 1 && rest.starts_with(':') {
                    keys.push(word.to_owned());
                }
            }
        }
    }
    keys
}

#[test]
fn an_app_is_named_with_its_reason_and_what_would_change_it() {
    let run = lotsen(&["app", "email", "--device", "iphone", "--owner", "private", "--json"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(keys(&run.out), ["outcome", "app", "never", "why", "changes"]);
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(answer["outcome"], "app");
    assert_eq!(answer["app"]["id"], "outlook");
    assert_eq!(answer["why"]["table"], "app_for");
    assert!(answer["why"]["sources"].as_array().unwrap().contains(&"F41".into()));
    let web = answer["changes"].as_array().unwrap().iter().any(|change| {
        change["question"] == "device" && change["value"] == "computer" && change["outcome"] == "web"
    });
    assert!(web, "another device would change it");
    golden("app_email.json", &run.out);
}

#[test]
fn an_app_is_named_in_sentences() {
    for (name, arguments) in [
        ("app_email.txt", ["app", "email", "--device", "iphone", "--owner", "private"]),
        ("app_chat.txt", ["app", "chat", "--device", "android_phone", "--owner", "private"]),
        ("app_files_on_computer.txt", ["app", "files", "--device", "computer", "--owner", "private"]),
    ] {
        let run = lotsen(&arguments, "");
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{name}");
        golden(name, &run.out);
    }
}

#[test]
fn nothing_is_guessed_where_no_app_is_named() {
    let run = lotsen(&["app", "confidential", "--device", "ipad", "--owner", "municipal", "--json"], "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &answer["outcome"], &answer["app"]), (0, &"none_named".into(), &Value::Null));
}

#[test]
fn a_missing_answer_is_named_and_never_assumed() {
    let run = lotsen(&["app", "email", "--device", "iphone", "--json"], "");
    assert_eq!((run.code, run.out.as_str()), (1, "{\"needs\":[\"owner\"]}\n"));
    let run = lotsen(&["app", "email", "--device", "iphone"], "");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    golden("app_needs_owner.txt", &run.err);
    let told = lotsen(&["app", "email", "--device", "iphone", "--answer", "owner=private", "--json"], "");
    assert_eq!(told.code, 0);
}

#[test]
fn a_contact_is_given_with_its_hours_as_they_are() {
    let run = lotsen(&["contact", "password", "--device", "iphone", "--owner", "private", "--json"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let order = ["helper", "contact", "open", "drop_in", "next_opening", "bring", "routes", "why"];
    assert_eq!(keys(&run.out), order);
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(answer["contact"]["id"], "servicedesk");
    assert_eq!(answer["open"], true);
    assert_eq!(answer["drop_in"], false);
    assert_eq!(answer["next_opening"], "2026-03-03T07:00:00+01:00");
    golden("contact_password.json", &run.out);
}

#[test]
fn a_contact_is_closed_on_an_eve_and_says_when_it_opens() {
    let arguments = ["contact", "device", "--device", "ipad", "--owner", "municipal", "--at", MIDSUMMER];
    let run = lotsen(&[&arguments[..], &["--json"]].concat(), "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &answer["helper"], &answer["open"]), (0, &"servicedesk".into(), &false.into()));
    assert_eq!(answer["next_opening"], "2026-06-22T07:00:00+02:00");
    golden("contact_at_midsummer.txt", &lotsen(&arguments, "").out);
    golden("contact_at_midsummer_en.txt", &lotsen(&[&arguments[..], &["--lang", "en"]].concat(), "").out);
}

#[test]
fn a_contact_without_known_hours_is_neither_open_nor_closed() {
    let run = lotsen(&["contact", "meeting_app", "--device", "ipad", "--owner", "municipal", "--json"], "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &answer["helper"]), (0, &"committee_secretary".into()));
    assert_eq!(
        (&answer["open"], &answer["drop_in"], &answer["next_opening"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
}

#[test]
fn the_rules_of_the_app_code_are_told() {
    let run = lotsen(&["pin"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    golden("pin.txt", &run.out);
    let json = lotsen(&["pin", "--json"], "").out;
    assert_eq!(keys(&json), ["length", "tries", "biometrics", "rules"]);
    golden("pin.json", &json);
}

#[test]
fn a_code_is_checked_and_never_repeated() {
    for (code, status, expected) in [
        ("7351\n", 0, r#"{"ok":true,"broken":[],"advice":[]}"#),
        ("7351", 0, r#"{"ok":true,"broken":[],"advice":[]}"#),
        ("1234\r\n", 0, r#"{"ok":true,"broken":[],"advice":["sequence"]}"#),
        ("73510\n", 1, r#"{"ok":false,"broken":["length"],"advice":[]}"#),
        ("73a1\n", 1, r#"{"ok":false,"broken":["digits"],"advice":[]}"#),
        ("", 1, r#"{"ok":false,"broken":["length"],"advice":[]}"#),
    ] {
        let run = lotsen(&["pin", "--check", "-", "--json"], code);
        assert_eq!((run.code, run.out.trim_end(), run.err.as_str()), (status, expected, ""), "{code:?}");
        let said = lotsen(&["pin", "--check", "-"], code);
        assert_eq!(said.code, status);
        let code = code.trim_end();
        assert!(code.is_empty() || !said.out.contains(code) && !said.err.contains(code));
    }
    golden("pin_broken.txt", &lotsen(&["pin", "--check", "-"], "12ab5\n").out);
    golden("pin_easy.txt", &lotsen(&["pin", "--check", "-"], "2020\n").out);
}
