//! The guide, answered line by line: what it says, what it saves, and what it does with a session that it cannot use.

use std::fs;
use std::path::Path;

use crate::harness::{altered_policy, folder, golden, guide, lotsen, run};

const SESSION: &str = "session.lotsen";

fn file_names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_session_is_led_by_numbers_and_letters() {
    let folder = folder();
    let lines = "1 1 1 2 1,12 nothing h 1 t s 2 t 3 v t o t f t a ";
    let run = guide(folder.path(), &[], lines);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    golden("guide_session.txt", &run.out);
    golden("guide_home_en.txt", &guide(crate::harness::folder().path(), &["--lang", "en"], "").out);
}

#[test]
fn nothing_in_a_pipe_is_coloured_or_boxed() {
    let out = guide(folder().path(), &[], "1 1 1 2 1 h").out;
    assert!(!out.contains(['\u{1b}', '╭', '━']), "{out}");
}

#[test]
fn the_end_of_the_input_saves_and_leaves() {
    let folder = folder();
    let first = guide(folder.path(), &[], "1 1 2");
    assert_eq!(first.code, 0);
    assert_eq!(file_names(folder.path()), [SESSION]);
    let again = guide(folder.path(), &["guide"], "");
    assert_eq!(again.code, 0);
    golden("guide_resumed.txt", &again.out);
}

#[test]
fn a_fresh_start_keeps_the_old_session_beside() {
    let folder = folder();
    guide(folder.path(), &[], "1 1 2");
    let old = fs::read(folder.path().join(SESSION)).unwrap();
    let run = guide(folder.path(), &["--fresh"], "");
    assert_eq!(run.code, 0);
    assert_eq!(file_names(folder.path()), [SESSION, "session.lotsen.before-fresh-1"]);
    assert_eq!(fs::read(folder.path().join("session.lotsen.before-fresh-1")).unwrap(), old);
    assert!(run.out.contains("before-fresh-1"));
    guide(folder.path(), &["--fresh"], "");
    assert_eq!(file_names(folder.path()).len(), 3, "no backup is overwritten");
}

#[test]
fn a_damaged_session_is_reported_and_backed_up() {
    let folder = folder();
    guide(folder.path(), &[], "1 1 2");
    let path = folder.path().join(SESSION);
    let whole = fs::read(&path).unwrap();
    for (number, damaged) in
        [&whole[..whole.len() / 2], b"", b"no session at all \xff"].into_iter().enumerate()
    {
        fs::write(&path, damaged).unwrap();
        let run = guide(folder.path(), &[], "");
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        let kept = format!("{SESSION}.unreadable-{}", number + 1);
        assert!(run.out.contains(&kept), "{}", run.out);
        assert_eq!(fs::read(folder.path().join(kept)).unwrap(), damaged);
        if number == 0 {
            let out = run.out.replace(folder.path().to_str().unwrap(), "FOLDER");
            golden("guide_damaged.txt", &out.replace("FOLDER\\", "FOLDER/"));
        }
    }
}

#[test]
fn a_session_of_another_policy_is_reported_and_backed_up() {
    let folder = folder();
    guide(folder.path(), &[], "1 1 2");
    let policy = altered_policy(folder.path(), "\"id\":\"hassleholm\"", "\"id\":\"elsewhere\"");
    let run = guide(folder.path(), &["--policy", policy.to_str().unwrap()], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.contains("session.lotsen.unreadable-1"), "{}", run.out);
    assert!(run.out.contains("en annan kommun"), "{}", run.out);
}

#[test]
fn what_cannot_be_saved_is_reported_and_the_guide_goes_on() {
    let folder = folder();
    let full = folder.path().join("full");
    fs::write(&full, "").unwrap();
    let run = guide(&full, &[], "1 1 2");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    golden("guide_unsaved.txt", &run.out);
}

#[test]
fn the_session_lies_in_the_users_data_folder() {
    let folder = folder();
    let data = if cfg!(windows) { "APPDATA" } else { "XDG_DATA_HOME" };
    let run = run(&[(data, folder.path().to_str().unwrap())], &[], "1\n");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(file_names(&folder.path().join("lotsen")), [SESSION]);
}

#[test]
fn the_language_is_the_systems_unless_another_is_asked_for() {
    let folder = folder();
    let speak = |variables: &[(&str, &str)], arguments: &[&str]| {
        run(variables, &[&["--data", folder.path().to_str().unwrap()], arguments].concat(), "").out
    };
    let british = ("LANG", "en_GB.UTF-8");
    assert!(speak(&[british], &[]).contains("What would you like to do?"));
    assert!(speak(&[british, ("LC_ALL", "sv_SE")], &[]).contains("Vad vill du göra?"));
    assert!(speak(&[("LANG", "C")], &[]).contains("Vad vill du göra?"));
    assert!(speak(&[("LANG", "sv_SE.UTF-8")], &["--lang", "en"]).contains("What would you like to do?"));
}

#[test]
fn a_scenario_is_run_from_a_file_or_the_input() {
    let folder = folder();
    let scenario = r#"{"name": "short", "locale": "sv", "start": "2026-03-02T07:30:00+01:00", "events": [
        {"begin": {"journey": "set_up"}},
        {"at": "+30s", "press": {"token": "stale"}, "expect": {"error": "stale"}},
        {"choose": {"question": "about", "values": ["this_device"]}, "expect": {"step": "ask_device"}}]}"#;
    let path = folder.path().join("short.json");
    fs::write(&path, scenario).unwrap();
    let run = lotsen(&["guide", "--script", path.to_str().unwrap()], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(run.out.lines().count(), 4);
    assert!(run.out.lines().all(|line| line.starts_with(r#"{"at":"2026-03-02T06:30:"#)));
    assert_eq!(lotsen(&["guide", "--script", "-"], scenario).out, run.out);
}

#[test]
fn a_scenario_that_cannot_be_followed_says_where() {
    let lost = r#"{"name": "lost", "locale": "sv", "start": "2026-03-02T07:30:00+01:00", "events": [
        {"press": {"kind": "done"}}]}"#;
    let run = lotsen(&["guide", "--script", "-"], lost);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.contains("event 1") && run.err.contains("journey begin of set_up"), "{}", run.err);
    for (scenario, reason) in [
        ("{\"name\": 7}", "not of the form"),
        ("", "not of the form"),
        ("[]", "one JSON object"),
        ("null", "one JSON object"),
        ("{\"name\": \"a\", \"colour\": 1}", "unknown field `colour`"),
    ] {
        let run = lotsen(&["guide", "--script", "-"], scenario);
        assert_eq!((run.code, run.out.as_str()), (1, ""));
        assert!(run.err.contains(reason), "{scenario}: {}", run.err);
    }
    for (event, reason) in [
        (r#"{"home": true, "look_back": true}"#, "exactly one key, and this has “home”, “look_back”"),
        (r#"{"at": "+5m"}"#, "exactly one key, and this has none"),
        (r#"{"home": false}"#, "allowed: true"),
        (r#"{"dance": true}"#, "unknown variant `dance`, expected one of `press`"),
        (r#"{"at": "+1w", "home": true}"#, "+30s, +5m, +2h, +1d"),
        (r#"{"observed": {"installed.outlook": "perhaps"}}"#, "`yes`, `no`, `unknown`"),
        (r#"{"effect_failed": "wifi"}"#, "allowed: store, app, link"),
        (r#"{"resume_with": "nowhere"}"#, "nowhere"),
        (r#"{"home": true, "expect": {"step": "check"}}"#, "“home” is shown, not “check”"),
    ] {
        let scenario = format!(
            r#"{{"name": "a", "locale": "sv", "start": "2026-03-02T07:30:00+01:00", "events": [{event}]}}"#
        );
        let run = lotsen(&["guide", "--script", "-"], &scenario);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{event}");
        assert!(run.err.contains("event 1: ") && run.err.contains(reason), "{event}: {}", run.err);
    }
}
