//! What `app`, `contact` and `pin` answer, in sentences and in JSON.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{MIDSUMMER, folder, golden, lotsen};

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
    let answered = lotsen(&["app", "email", "--device", "iphone", "--answer", "owner=private", "--json"], "");
    assert_eq!(answered.code, 0);
}

#[test]
fn any_table_is_asked_by_its_name_and_of_several_values_each_by_itself() {
    let told = ["--device", "iphone", "--owner", "private"];
    let run = lotsen(
        &[&["decide", "app_for", "--answer", "information=email,files", "--json"], &told[..]].concat(),
        "",
    );
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    let decisions = answer.as_array().unwrap();
    let about: Vec<&Value> = decisions.iter().map(|it| &it["about"][0]["value"]).collect();
    assert_eq!(about, ["email", "files"]);
    assert!(decisions.iter().all(|it| it["why"]["table"] == "app_for"), "{}", run.out);
    let run =
        lotsen(&[&["decide", "app_for", "--answer", "information=email,files"], &told[..]].concat(), "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    golden("decide_app_for.txt", &run.out);
    let run =
        lotsen(&["decide", "who_helps", "--answer", "subject=device", "--device", "iphone", "--json"], "");
    assert_eq!((run.code, run.out.as_str()), (1, "{\"needs\":[\"owner\"]}\n"));
}

#[test]
fn a_question_that_is_never_asked_is_called_by_its_id() {
    let folder = folder();
    let from = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/policies/sixty_days/policy.json");
    let mut policy: Value = serde_json::from_slice(&fs::read(from).unwrap()).unwrap();
    policy["routes"]["alone"] = json!({"helper": "self", "way": "alone", "source": ["given"]});
    let row = |id, subject, route| json!({"id": id, "when": {"subject": [subject]}, "then": {"routes": [route]}, "source": ["given"]});
    policy["tables"]["who_helps"]["rows"] =
        json!([row("all", "password", "call"), row("own", "device", "alone")]);
    for locale in ["sv", "en"] {
        policy["texts"][locale]["table.who_helps.own"] = "Gör det själv.".into();
        policy["texts"][locale]["route.alone"] = "Gör det själv.".into();
    }
    let changed = folder.path().join("policy.json");
    fs::write(&changed, policy.to_string()).unwrap();
    let named = changed.to_str().unwrap();
    let run = lotsen(&["--policy", named, "decide", "who_helps", "--answer", "subject=password"], "");
    assert!(run.out.contains("• subject device: Gör det själv."), "{}{}", run.out, run.err);
}

#[test]
fn a_table_that_is_not_there_is_answered_with_those_that_are() {
    for (arguments, what) in
        [(&["decide"][..], "TABLE is missing"), (&["decide", "apps"], "“apps” is not a table")]
    {
        let run = lotsen(arguments, "");
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        assert!(run.err.contains(what) && run.err.contains("who_helps"), "{}", run.err);
    }
}

#[test]
fn several_values_may_stand_wherever_an_answer_does() {
    let told = ["--device", "iphone", "--owner", "private", "--json"];
    let run = lotsen(&[&["app", "email,calendar"], &told[..]].concat(), "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &answer["app"]["id"]), (0, &"outlook".into()));
    let run = lotsen(&["app", "email", "--device", "iphone,ipad", "--owner", "private"], "");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("has one answer"), "{}", run.err);
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

/// Open, drop-in, next opening at awkward hours; what is expected was worked out by a person from F1, F2 and A5.
const HOURS: &str = "
Friday, a second before four    2026-03-06T15:59:59+01:00  open   -       2026-03-09T07:00:00+01:00
Friday at four                  2026-03-06T16:00:00+01:00  closed -       2026-03-09T07:00:00+01:00
Thursday, a second before five  2026-03-05T16:59:59+01:00  open   -       2026-03-06T07:00:00+01:00
before drop-in                  2026-03-05T07:59:59+01:00  open   -       2026-03-06T07:00:00+01:00
drop-in begins                  2026-03-05T08:00:00+01:00  open   drop-in 2026-03-06T07:00:00+01:00
drop-in, the last second        2026-03-05T09:59:59+01:00  open   drop-in 2026-03-06T07:00:00+01:00
drop-in is over                 2026-03-05T10:00:00+01:00  open   -       2026-03-06T07:00:00+01:00
the second before opening       2026-03-02T06:59:59+01:00  closed -       2026-03-02T07:00:00+01:00
summer time begins, before      2026-03-29T01:59:59+01:00  closed -       2026-03-30T07:00:00+02:00
summer time begins, after       2026-03-29T03:00:00+02:00  closed -       2026-03-30T07:00:00+02:00
Friday before summer time       2026-03-27T16:00:00+01:00  closed -       2026-03-30T07:00:00+02:00
summer time ends, first two     2026-10-25T02:30:00+02:00  closed -       2026-10-26T07:00:00+01:00
summer time ends, second two    2026-10-25T02:30:00+01:00  closed -       2026-10-26T07:00:00+01:00
Midsummer's Eve                 2026-06-19T09:00:00+02:00  closed -       2026-06-22T07:00:00+02:00
Midsummer's Eve of another year 2027-06-25T09:00:00+02:00  closed -       2027-06-28T07:00:00+02:00
the day before Midsummer's Eve  2026-06-18T16:59:59+02:00  open   -       2026-06-22T07:00:00+02:00
the day before Epiphany         2026-01-05T10:00:00+01:00  open   -       2026-01-07T07:00:00+01:00
Epiphany                        2026-01-06T09:00:00+01:00  closed -       2026-01-07T07:00:00+01:00
Ascension Day                   2026-05-14T09:00:00+02:00  closed -       2026-05-15T07:00:00+02:00
Maundy Thursday in the evening  2026-04-02T17:00:00+02:00  closed -       2026-04-07T07:00:00+02:00
Good Friday                     2026-04-03T08:30:00+02:00  closed -       2026-04-07T07:00:00+02:00
Easter Monday                   2026-04-06T08:30:00+02:00  closed -       2026-04-07T07:00:00+02:00
May Day on a Friday             2026-05-01T08:30:00+02:00  closed -       2026-05-04T07:00:00+02:00
the National Day                2025-06-06T08:30:00+02:00  closed -       2025-06-09T07:00:00+02:00
Christmas Eve on a Thursday     2026-12-24T08:30:00+01:00  closed -       2026-12-28T07:00:00+01:00
New Year's Eve on a Thursday    2026-12-31T08:30:00+01:00  closed -       2027-01-04T07:00:00+01:00
Christmas over a weekend        2027-12-23T17:00:00+01:00  closed -       2027-12-27T07:00:00+01:00
New Year over a weekend         2027-12-31T09:00:00+01:00  closed -       2028-01-03T07:00:00+01:00
between Christmas and New Year  2029-12-27T08:30:00+01:00  open   drop-in 2029-12-28T07:00:00+01:00
a leap day                      2028-02-29T08:30:00+01:00  open   drop-in 2028-03-01T07:00:00+01:00
UTC, where Sweden is at eight   2026-03-02T07:00:00Z       open   drop-in 2026-03-03T07:00:00+01:00
India, where Sweden is at six   2026-03-02T10:30:00+05:30  closed -       2026-03-02T07:00:00+01:00
yesterday in America            2026-03-01T23:00:00-08:00  open   drop-in 2026-03-03T07:00:00+01:00
the last working day there is   9999-12-31T16:00:00+01:00  closed -       -
";

#[test]
fn the_servicedesk_is_open_at_the_right_second_whatever_the_offset() {
    for line in HOURS.trim().lines() {
        let cells: Vec<&str> = line[32..].split_whitespace().collect();
        let arguments = ["contact", "device", "--owner", "municipal", "--json", "--at", cells[0]];
        let run = lotsen(&arguments, "");
        let answer: Value = serde_json::from_str(&run.out).unwrap();
        let next = if cells[3] == "-" { Value::Null } else { cells[3].into() };
        assert_eq!((run.code, &answer["open"]), (0, &(cells[1] == "open").into()), "{line}");
        assert_eq!(answer["drop_in"], cells[2] == "drop-in", "{line}");
        assert_eq!(answer["next_opening"], next, "{line}");
    }
}

#[test]
fn before_the_rules_were_given_out_nobody_knows_whether_it_is_open() {
    for time in ["1970-01-01T00:00:00Z", "2023-02-26T23:59:59Z"] {
        let run = lotsen(&["contact", "device", "--owner", "municipal", "--json", "--at", time], "");
        let answer: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!((run.code, &answer["open"], &answer["next_opening"]), (0, &Value::Null, &Value::Null));
    }
}

#[test]
fn every_value_that_the_documentation_names_is_answered() {
    for information in [
        "email",
        "calendar",
        "contacts",
        "reminders",
        "notes",
        "files",
        "pictures",
        "pdf",
        "text_documents",
        "spreadsheets",
        "presentations",
        "video_meetings",
        "meeting_documents",
        "chat",
        "text_messages",
        "web_pages",
        "confidential",
        "other",
    ] {
        for device in ["iphone", "ipad", "android_phone", "android_tablet", "computer"] {
            let run = lotsen(&["app", information, "--device", device, "--owner", "private", "--json"], "");
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{information} {device}");
        }
    }
    for subject in [
        "device",
        "account",
        "password",
        "municipal_apps",
        "meeting_app",
        "order_device",
        "order_account",
        "store_account",
        "passcode",
        "app_code",
        "secure_sign_in",
        "device_registration",
        "lost_or_stolen",
        "security_incident",
        "subscription",
        "assignment_ended",
        "unsure",
    ] {
        for owner in ["municipal", "private"] {
            let run = lotsen(&["contact", subject, "--device", "ipad", "--owner", owner, "--json"], "");
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{subject} {owner}");
        }
    }
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
fn the_rules_of_the_app_code_are_listed() {
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
        ("\r\n", 1, r#"{"ok":false,"broken":["length"],"advice":[]}"#),
        ("7351\n\n", 1, r#"{"ok":false,"broken":["length","digits"],"advice":[]}"#),
        ("٧٣٥١\n", 1, r#"{"ok":false,"broken":["digits"],"advice":[]}"#),
        ("\0\u{1}\u{2}\u{3}", 1, r#"{"ok":false,"broken":["digits"],"advice":[]}"#),
    ] {
        let run = lotsen(&["pin", "--check", "-", "--json"], code);
        assert_eq!((run.code, run.out.trim_end(), run.err.as_str()), (status, expected, ""), "{code:?}");
        let sentences = lotsen(&["pin", "--check", "-"], code);
        assert_eq!(sentences.code, status);
        let code = code.trim_end();
        assert!(code.is_empty() || !sentences.out.contains(code) && !sentences.err.contains(code));
    }
    let endless = "7".repeat(10 << 20);
    let run = lotsen(&["pin", "--check", "-", "--json"], &endless);
    assert_eq!((run.code, run.out.trim_end()), (1, r#"{"ok":false,"broken":["length"],"advice":[]}"#));
    golden("pin_broken.txt", &lotsen(&["pin", "--check", "-"], "12ab5\n").out);
    golden("pin_easy.txt", &lotsen(&["pin", "--check", "-"], "2020\n").out);
}
