//! Screens of other products: as commands answer them, and as the guide shows them.

use serde_json::Value;

use crate::harness::{folder, golden, guide, lotsen, run};

/// The name of a golden file, the columns, and the arguments.
const SHEETS: [(&str, &str, &[&str]); 12] = [
    ("auth_number_40", "40", &["auth_number"]),
    ("auth_number_80", "80", &["auth_number"]),
    ("auth_number_120_en", "120", &["auth_number", "--lang", "en"]),
    ("approve_number_page_40", "40", &["approve_number_page"]),
    ("android_work_profile_80", "80", &["android_work_profile", "--owner", "private"]),
    ("android_work_profile_40_en", "40", &["android_work_profile", "--lang", "en"]),
    ("qr_code_80", "80", &["qr_code"]),
    ("pair_this_phone_80_en", "80", &["pair_this_phone", "--lang", "en"]),
    ("ipad_passcode_40", "40", &["ipad_passcode", "--device", "ipad", "--owner", "municipal"]),
    ("auth_telemetry_80", "80", &["auth_telemetry"]),
    ("auth_no_push_40", "40", &["auth_no_push"]),
    ("ms_pick_account_24", "24", &["ms_pick_account"]),
];

/// Some lines of the guide, on a terminal of so many columns without colour.
fn drawn(columns: &str, arguments: &[&str], lines: &str) -> String {
    let run = guide(folder().path(), &[&["--columns", columns], arguments].concat(), lines);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    run.out
}

#[test]
fn a_sheet_is_drawn_as_wide_as_the_terminal() {
    for (name, columns, arguments) in SHEETS {
        let run = lotsen(&[&["--columns", columns, "sight"], arguments].concat(), "");
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{name}");
        golden(&format!("sight_{name}.txt"), &run.out);
    }
}

#[test]
fn a_sheet_is_told_in_words_where_nothing_is_drawn() {
    let piped = lotsen(&["sight", "android_work_profile", "--owner", "private"], "");
    golden("sight_android_work_profile.txt", &piped.out);
    let plain = ["--plain", "--columns", "80", "sight", "android_work_profile", "--owner", "private"];
    assert_eq!(lotsen(&plain, "").out, piped.out);
}

#[test]
fn an_answer_is_that_for_the_device_and_the_owner_where_they_are_given() {
    let answers = |arguments: &[&str]| {
        let run = lotsen(&[&["sight", "ipad_hello", "--json"], arguments].concat(), "");
        let sheet: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!(sheet["id"], "ipad_hello");
        sheet["answers"].as_array().unwrap().len()
    };
    assert_eq!([answers(&[]), answers(&["--owner", "private"])], [2, 1]);
}

#[test]
fn the_sights_are_listed_by_product() {
    let run = lotsen(&["sights", "--json"], "");
    let groups: Value = serde_json::from_str(&run.out).unwrap();
    let ids = groups.as_array().unwrap().iter().flat_map(|group| group["sights"].as_array().unwrap());
    let ids: Vec<&str> = ids.map(|card| card["id"].as_str().unwrap()).collect();
    let listed = lotsen(&["sights"], "").out;
    assert!(ids.contains(&"auth_number") && ids.iter().all(|id| listed.contains(&format!("• {id}: "))));
    for id in ids {
        let run = lotsen(&["--columns", "40", "sight", id], "");
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{id}");
        let framed = run.out.lines().filter(|line| line.starts_with(['│', '╭', '╰']));
        let wide: Vec<&str> = framed.filter(|line| line.chars().count() != 38).collect();
        assert!(wide.is_empty(), "{id}: {wide:#?}");
    }
}

#[test]
fn a_sight_is_found_by_its_product_and_leads_to_the_next_and_back() {
    let out = drawn("80", &[], "d 3 5 2 h t t t t t a");
    golden("guide_sights.txt", &out);
    assert!(out.trim_end().ends_with("Allt är sparat. Starta igen så fortsätter du här."));
}

#[test]
fn a_step_shows_the_sights_that_may_come_and_the_way_to_all() {
    for (name, columns) in [("guide_step_sights_80.txt", "80"), ("guide_step_sights_40.txt", "40")] {
        let out = drawn(columns, &[], "3 1 1 2 1 1 1 a");
        golden(name, &out);
    }
}

#[test]
fn words_find_sights_and_troubles_and_are_shown_nowhere() {
    let folder = folder();
    let lines = "k\nFrågan om jobbprofil\n1\nt\nt\nf\nk\nqzxwvq\nh\nt\nt\nt\na\n";
    let run = lotsen(&["--data", folder.path().to_str().unwrap()], lines);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    golden("guide_search.txt", &run.out);
    let saved = std::fs::read(folder.path().join("session.lotsen")).unwrap();
    for text in [run.out.as_bytes(), saved.as_slice()] {
        assert!(!text.windows(6).any(|part| part == b"qzxwvq"));
    }
}

#[test]
fn a_code_is_not_searched_for() {
    let out = drawn("80", &[], "k 4711 t a");
    assert!(!out.contains("4711"), "{out}");
    golden("guide_search_code.txt", &out);
}

#[test]
fn an_empty_line_finds_nothing_and_the_end_of_the_input_leaves() {
    let out = drawn("80", &["--lang", "en"], "e  q");
    assert_eq!(out.matches("What would you like to do?").count(), 2, "{out}");
    assert!(drawn("80", &["--lang", "en"], "e").contains("All is saved."));
}

/// The path of a policy for tests.
fn policy(name: &str) -> String {
    format!("{}/../../tests/policies/{name}", env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn another_municipality_shows_its_sights_in_its_own_language() {
    let (policy, data) = (policy("strandby"), folder());
    let data = data.path().to_str().unwrap();
    let arguments = ["--columns", "80", "--policy", &policy, "--lang", "fi", "--data", data];
    let out = run(&[], &arguments, "n\n1\n1\nt\nt\nk\nsalasana\nt\nl\n").out;
    assert!(!out.contains("ui."), "{out}");
    golden("guide_sights_fi.txt", &out);
}

#[test]
fn where_no_sights_are_known_none_are_offered() {
    let (policy, data) = (policy("renewal/four_digits"), folder());
    let arguments = ["--policy", &policy, "--data", data.path().to_str().unwrap()];
    let out = run(&[], &arguments, "a\n").out;
    assert!(out.contains("k. Sök") && !out.contains("Vad ser du"), "{out}");
    let unknown = run(&[], &[&arguments[..], &["sight", "auth_number"]].concat(), "");
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("no sights"), "{}", unknown.err);
}

#[test]
fn words_are_answered_by_a_command_in_json_and_as_wide_as_the_terminal() {
    let run = lotsen(&["find", "jobbprofil", "--json"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let found: Vec<Value> = serde_json::from_str(&run.out).unwrap();
    let keys: Vec<&String> = found[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["detail", "id", "kind", "title"]);
    let sight = |found: &Value| found["kind"] == "sight" && found["id"] == "android_work_profile";
    assert!(found.iter().take(3).any(sight), "{found:?}");

    let narrow = lotsen(&["--columns", "30", "find", "jobbprofil"], "");
    assert_eq!((narrow.code, narrow.err.as_str()), (0, ""));
    let wide = lotsen(&["--columns", "120", "find", "jobbprofil"], "");
    assert!(narrow.out.lines().count() > wide.out.lines().count(), "{}", narrow.out);
}

#[test]
fn a_code_is_not_searched_for_by_the_command() {
    let run = lotsen(&["find", "123", "456"], "");
    assert_ne!(run.code, 0);
    assert!(run.out.is_empty() && !run.err.contains("456"), "{run:?}");
}
