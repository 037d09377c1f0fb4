//! Bad usage: exit status 2, and what is allowed; an error of the policy: exit status 1, and where it is.

use std::fs;

use crate::harness::{altered_policy, folder, golden, lotsen};

#[test]
fn bad_usage_says_what_is_allowed() {
    let cases: &[(&[&str], &[&str])] = &[
        (&["app"], &["email", "meeting_documents", "other"]),
        (&["app", "banana", "--device", "ipad"], &["email", "calendar", "confidential", "other"]),
        (
            &["app", "email", "--device", "toaster"],
            &["iphone", "ipad", "android_phone", "android_tablet", "computer"],
        ),
        (&["app", "email", "--owner", "nobody"], &["municipal", "private"]),
        (&["app", "email", "--answer", "nothing"], &["QUESTION=VALUE"]),
        (&["app", "email", "--answer", "nothing=yes"], &["device", "owner", "information"]),
        (&["app", "email", "--answer", "shared=perhaps"], &["yes", "no"]),
        (&["app", "email", "--device", "ipad", "--answer", "device=iphone"], &["one answer"]),
        (&["contact"], &["device", "password", "assignment_ended", "unsure"]),
        (&["contact", "weather"], &["lost_or_stolen", "unsure"]),
        (&["contact", "password", "--at", "yesterday"], &["RFC 3339"]),
        (&["contact", "password", "--at", "1950-01-01T00:00:00Z"], &["1970"]),
        (&["sight"], &["ID is missing", "`lotsen sights`"]),
        (&["sight", "quth_number"], &["auth_number", "`lotsen sights`"]),
        (&["sight", "auth_number", "--device", "toaster"], &["iphone", "computer"]),
        (&["sight", "auth_number", "--colour"], &["--device", "--owner", "--json"]),
        (&["sights", "--colour"], &["Allowed: --json, --lang"]),
        (&["pin", "--check", "1234"], &["--check -"]),
        (&["guide", "--script", "nowhere.json"], &["nowhere.json", "standard input"]),
        (&["--lang", "de"], &["sv", "en"]),
        (&["dance"], &["app", "contact", "sight", "sights", "pin", "guide", "screens", "rehearse"]),
        (&["app", "email", "--colour"], &["--device", "--owner", "--answer", "--json", "--lang", "--help"]),
        (&["contact", "password", "--colour"], &["--at", "--device"]),
        (&["screens", "--colour"], &["Allowed: --json, --lang"]),
        (&["rehearse", "--colour"], &["Allowed: --start, --json, --lang"]),
        (&["rehearse", "--start", "nowhere"], &["no start has “nowhere”", "contact, Private Iphone"]),
        (&["app", "email", "--device"], &["iphone", "ipad", "android_phone", "android_tablet", "computer"]),
        (&["app", "email", "--device", "--owner", "private"], &["“” is not a value for --device", "iphone"]),
        (&["app", "email", "--owner"], &["municipal", "private"]),
        (&["app", "email", "--answer"], &["QUESTION=VALUE", "owner"]),
        (&["app", "email", "--answer", "owner="], &["municipal", "private"]),
        (&["app", "email", "--answer", "kind.is=private_mobile"], &["device", "owner", "information"]),
        (
            &["app", "email", "--device", "ipad", "--owner", "private", "--answer", "information=files"],
            &["email, files"],
        ),
        (&["app", "Email"], &["email"]),
        (&["contact", "password", "--at"], &["RFC 3339"]),
        (&["contact", "password", "--at", "-1"], &["“-1” is not a time", "RFC 3339"]),
        (&["contact", "password", "--at", "2026-03-02"], &["RFC 3339"]),
        (&["contact", "password", "--at", "2026-02-30T08:30:00Z"], &["RFC 3339"]),
        (&["contact", "password", "--at", "2026-03-02T08:30:00"], &["RFC 3339"]),
        (&["contact", "password", "--at", "10000-01-01T00:00:00Z"], &["9999"]),
        (&["contact", "password", "--at", "1970-01-01T00:30:00+01:00"], &["1970"]),
        (&["pin", "--check"], &["--check -"]),
        (&["--lang"], &["sv", "en"]),
    ];
    for (arguments, allowed) in cases {
        let run = lotsen(arguments, "");
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
        for word in *allowed {
            assert!(run.err.contains(word), "{arguments:?} does not say “{word}”: {}", run.err);
        }
    }
    let unknown = lotsen(&["app", "email", "--colour"], "").err;
    assert!(!unknown.contains("--now") && !unknown.contains("as a value"), "{unknown}");
    golden("usage_information.txt", &lotsen(&["app", "banana"], "").err);
}

#[test]
fn help_and_version_are_answers() {
    let help = lotsen(&["--help"], "");
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    for word in [
        "app", "contact", "sights", "pin", "guide", "screens", "rehearse", "--lang", "--fresh", "--plain",
        "--policy",
    ] {
        assert!(help.out.contains(word), "{word}");
    }
    assert!(!help.out.contains("--now") && !help.out.contains("--columns"), "they are for tests");
    assert_eq!(lotsen(&["--version"], "").code, 0);
}

#[test]
fn a_wrong_policy_is_refused_with_part_path_and_id() {
    let folder = folder();
    let policy = altered_policy(folder.path(), "\"of\":\"apps\"", "\"of\":\"appz\"");
    let run = lotsen(&["--policy", policy.to_str().unwrap(), "pin"], "");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    for word in ["tables.json", "tables.app_for", "appz"] {
        assert!(run.err.contains(word), "{word}: {}", run.err);
    }
}

#[test]
fn a_policy_that_is_not_there_or_no_policy_is_refused() {
    let folder = folder();
    let empty = folder.path().to_str().unwrap();
    let file = folder.path().join("policy.json");
    assert!(lotsen(&["--policy", empty, "pin"], "").err.contains("no JSON file in this folder"));
    fs::write(&file, "{\"format\": 1,").unwrap();
    let run = lotsen(&["--policy", file.to_str().unwrap(), "pin"], "");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("policy.json"), "{}", run.err);
    assert_eq!(lotsen(&["--policy", "/nowhere/at/all", "pin"], "").code, 1);
}
