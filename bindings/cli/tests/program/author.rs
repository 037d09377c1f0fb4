//! The commands for those who write a policy.

use std::fs;

use serde_json::Value;

use crate::harness::{altered_policy, folder, lotsen};

#[test]
fn fmt_writes_what_has_another_form_and_then_nothing() {
    let folder = folder();
    let policy = altered_policy(folder.path(), "\"format\": 1", "\"format\":    1");
    let name = policy.to_str().unwrap();
    let before = fs::read_to_string(policy.join("policy.json")).unwrap();
    let check = lotsen(&["fmt", name, "--check"], "");
    assert_eq!((check.code, check.err.as_str()), (1, ""));
    assert!(check.out.contains("policy.json\n"), "{}", check.out);
    assert_eq!(fs::read_to_string(policy.join("policy.json")).unwrap(), before, "a check writes nothing");
    let run = lotsen(&["fmt", name, "--json"], "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &answer["unreadable"]), (0, &Value::Array(Vec::new())));
    assert!(answer["changed"].as_array().unwrap().contains(&"policy.json".into()), "{answer}");
    assert!(
        fs::read_to_string(policy.join("policy.json")).unwrap().starts_with("{\n\"format\": 1,\n\"base\": ")
    );
    let again = lotsen(&["fmt", name, "--check"], "");
    assert_eq!((again.code, again.out.as_str(), again.err.as_str()), (0, "", ""));
    assert_eq!(lotsen(&["--policy", name, "pin"], "").out, lotsen(&["pin"], "").out);
}

#[test]
fn fmt_names_the_place_of_what_is_no_json_and_writes_the_rest() {
    let folder = folder();
    fs::write(folder.path().join("bad.json"), "{\"a\": 1,}").unwrap();
    fs::write(folder.path().join("good.json"), "{\"a\":1}").unwrap();
    let run = lotsen(&["fmt", folder.path().to_str().unwrap()], "");
    assert_eq!((run.code, run.out.as_str()), (1, "good.json\n"));
    assert_eq!(run.err, "lotsen: bad.json, line 1, column 9: key must be a string\n");
    assert_eq!(lotsen(&["fmt", "/nowhere/at/all"], "").code, 1);
}

#[test]
fn explain_answers_in_json_and_says_what_is_missing() {
    let run = lotsen(&["explain", "kind", "--device", "iphone", "--owner", "private", "--json"], "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &answer["decisions"][0]["why"]["row"]), (0, &"private_mobile".into()), "{answer}");
    let missing = lotsen(&["explain", "kind", "--device", "iphone"], "");
    assert_eq!((missing.code, missing.out.as_str()), (1, "needs an answer to: owner\n"));
    let unknown = lotsen(&["explain", "kindz"], "");
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("the nearest: kind, "), "{}", unknown.err);
}

#[test]
fn coverage_fails_below_its_threshold_and_names_what_is_open() {
    let strandby = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/policies/strandby");
    let run = lotsen(&["coverage", strandby, "--threshold", "100"], "");
    assert_eq!(run.code, 1);
    assert!(run.out.contains("not covered: text "), "{}", run.out);
    assert!(run.err.starts_with("lotsen: less than 100 % is covered of: texts ("), "{}", run.err);
    let run = lotsen(&["coverage", strandby, "--json", "--threshold", "50"], "");
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, &answer["steps"]), (0, &Value::Null));
    assert!(answer["rows"][0]["by"].is_array(), "{answer}");
}

#[test]
fn a_screen_is_drawn_and_a_scenario_is_held() {
    let strandby = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/policies/strandby");
    let run = lotsen(&["preview", "password/finish", strandby, "--lang", "sv"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.starts_with("1 of ") && run.out.contains("[ ] "), "{}", run.out);
    assert_eq!(lotsen(&["preview", "password/finish", strandby, "--device", "toaster"], "").code, 2);
    assert_eq!(lotsen(&["preview", "password/finis", strandby], "").code, 2);
    let folder = folder();
    let scenario = r#"{"name": "first", "locale": "sv", "start": "2026-03-02T07:30:00+01:00", "events": []}"#;
    fs::write(folder.path().join("first.json"), scenario).unwrap();
    let name = folder.path().to_str().unwrap();
    assert_eq!(lotsen(&["test", name], "").code, 1);
    assert_eq!(lotsen(&["test", name, "--bless"], "").out, "1 of 1 hold\n");
    let held = lotsen(&["test", name], "");
    assert_eq!((held.code, held.out.as_str()), (0, "1 of 1 hold\n"));
}

#[test]
fn the_apps_declare_what_the_policy_asks_for() {
    let repository = concat!(env!("CARGO_MANIFEST_DIR"), "/../../");
    let (android, ios) = (format!("{repository}android-demo"), format!("{repository}ios-demo"));
    let run = lotsen(&["shells", "--check", "--android", &android, "--ios", &ios], "");
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (0, "", ""),
        "run: lotsen shells --android … --ios …"
    );
}

#[test]
fn shells_writes_between_the_marks_and_prints_without_a_folder() {
    let folder = folder();
    let manifest = folder.path().join("AndroidManifest.xml");
    fs::write(&manifest, "<queries>\n<!-- lotsen: packages -->\n<!-- lotsen: end -->\n</queries>\n").unwrap();
    let name = folder.path().to_str().unwrap();
    let check = lotsen(&["shells", "--check", "--android", name], "");
    assert_eq!((check.code, check.out.as_str()), (1, format!("{}\n", manifest.display()).as_str()));
    assert_eq!(lotsen(&["shells", "--android", name], "").code, 0);
    let again = lotsen(&["shells", "--check", "--android", name], "");
    assert_eq!((again.code, again.out.as_str(), again.err.as_str()), (0, "", ""));
    let printed = lotsen(&["shells", "--ios", "--android"], "");
    let written = fs::read_to_string(&manifest).unwrap();
    let package = written.lines().find(|line| line.contains("<package")).unwrap();
    assert!(
        printed.out.contains(package) && printed.out.contains("<!-- lotsen: schemes -->"),
        "{}",
        printed.out
    );
}

#[test]
fn shells_says_what_is_missing() {
    let none = lotsen(&["shells"], "");
    assert!(none.code == 2 && none.err.contains("--android, --ios"), "{}", none.err);
    let folder = folder();
    let bare = lotsen(&["shells", "--ios", folder.path().to_str().unwrap()], "");
    assert!(bare.code == 2 && bare.err.contains("has the mark"), "{}", bare.err);
}

#[test]
fn check_tells_a_fault_at_its_place_and_what_to_do() {
    let folder = folder();
    let policy = altered_policy(folder.path(), "\"time_zone\":", "\"time_zne\":");
    let name = policy.to_str().unwrap();
    let run = lotsen(&["check", name, "--quick"], "");
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    for said in ["error[unknown-key]", "policy.json:", "Is “time_zone” meant?", "does not hold: 1 error"]
    {
        assert!(run.out.contains(said), "{said} is not in {}", run.out);
    }
    let json = lotsen(&["check", name, "--quick", "--json"], "");
    let report: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((json.code, &report["findings"][0]["instead"]), (1, &"\"time_zone\"".into()));
    let sarif = lotsen(&["check", name, "--quick", "--sarif"], "");
    let sarif: Value = serde_json::from_str(&sarif.out).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&"unknown-key".into(), &"error".into()));
    let place = &result["locations"][0]["physicalLocation"];
    assert!(place["artifactLocation"]["uri"].as_str().unwrap().ends_with("/policy.json"), "{place}");
    assert_eq!(place["region"]["startLine"], report["findings"][0]["line"]);
}

#[test]
fn check_of_a_sound_policy_ends_well_and_bad_usage_with_two() {
    let folder = folder();
    let policy = altered_policy(folder.path(), "\"format\": 1", "\"format\": 1");
    let run = lotsen(&["check", policy.to_str().unwrap(), "--quick"], "");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.starts_with("The policy holds: ") && run.out.lines().count() == 1, "{}", run.out);
    assert_eq!(lotsen(&["check", "--json", "--sarif"], "").code, 2);
    assert_eq!(lotsen(&["check", "no/such/folder"], "").code, 1);
}

#[test]
fn show_says_what_is_overridden_and_prints_a_whole_that_is_the_same_policy() {
    let folder = folder();
    let policy = altered_policy(
        folder.path(),
        "\"base\": \"nordic-municipality/1\",",
        "\"base\": \"nordic-municipality/1\", \"calendar\": {\"epiphany\": null},",
    );
    let name = policy.to_str().unwrap();
    let run = lotsen(&["show", name], "");
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("calendar.epiphany is taken out (policy.json)"), "{}", run.out);
    let whole = lotsen(&["show", name, "--merged"], "");
    let file = folder.path().join("whole.json");
    fs::write(&file, &whole.out).unwrap();
    let file = file.to_str().unwrap();
    assert_eq!(lotsen(&["--policy", file, "sights"], "").out, lotsen(&["--policy", name, "sights"], "").out);
}

#[test]
fn readability_is_measured_and_fails_with_the_place_of_what_is_over_a_limit() {
    let folder = folder();
    let page = include_str!("../../../../docs/policy.md");
    let (_, smallest) = page.split_once("```json policy smallest\n").unwrap();
    let (smallest, _) = smallest.split_once("\n```").unwrap();
    let file = folder.path().join("policy.json");
    fs::write(&file, smallest).unwrap();
    let name = folder.path().to_str().unwrap();
    let good = lotsen(&["readability", name], "");
    assert_eq!((good.code, good.err.as_str()), (0, ""), "{}", good.out);
    assert!(good.out.ends_with("Nothing is over a limit.\n"), "{}", good.out);
    let long = format!("\"step.start.done\": \"{}.\"", ["ett"; 21].join(" "));
    fs::write(&file, smallest.replace("\"step.start.done\": \"Nu är du klar\"", &long)).unwrap();
    let line = smallest.lines().position(|line| line.contains("Nu är du klar")).unwrap() + 1;
    let run = lotsen(&["readability", name], "");
    assert_eq!(run.code, 1);
    assert!(
        run.out.contains(&format!("/policy.json:{line}:7: sv step.start.done: a sentence of 21 ")),
        "{}",
        run.out
    );
    let json: Value = serde_json::from_str(&lotsen(&["readability", name, "--json"], "").out).unwrap();
    assert_eq!(
        (&json["over"][0]["line"], &json["over"][0]["measure"]),
        (&line.into(), &21.0.into()),
        "{json}"
    );
    fs::write(&file, smallest.replace("\"time_zone\"", "\"time_zne\"")).unwrap();
    let refused = lotsen(&["readability", name], "");
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("policy.json:") && refused.err.contains("lotsen check"), "{}", refused.err);
    assert_eq!(lotsen(&["readability", name, "--all", "--json"], "").code, 2);
}

/// What no command can read is refused by each with its place and a way out, and never as if it were well.
#[test]
fn what_cannot_be_read_is_refused_with_its_place_and_the_way_out() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let town = crate::harness::strandby(folder.path());
    fs::create_dir(at("empty")).unwrap();
    fs::create_dir(at("cut")).unwrap();
    let whole = fs::read_to_string(town.join("asking.json")).unwrap();
    fs::write(at("cut/part.json"), whole.get(..whole.len() / 2).unwrap()).unwrap();
    let town = town.to_str().unwrap();
    let broken = [
        ("nowhere", "there is no such folder or file"),
        ("empty", "there is no JSON file in this folder"),
        ("cut", "part.json"),
    ];
    for (name, said) in broken {
        let path = at(name);
        let path = path.to_str().unwrap();
        let commands: [&[&str]; 13] = [
            &["check", path],
            &["check", path, "--quick"],
            &["readability", path],
            &["explain", "who_helps", path],
            &["coverage", path],
            &["coverage", town, "--scenarios", path],
            &["graph", "set_up", path],
            &["diff", path, town],
            &["diff", town, path],
            &["preview", "set_up/finish", path],
            &["show", path],
            &["fmt", path, "--check"],
            &["test", path],
        ];
        for command in commands {
            let run = lotsen(command, "");
            let told = format!("{}{}", run.out, run.err);
            assert_eq!(run.code, 1, "{command:?}: {told}");
            // A scenario has another form than a part.
            let is_scenario = command.contains(&"--scenarios") || command[0] == "test";
            let said = if is_scenario && name == "cut" { "not of the form" } else { said };
            assert!(told.contains(said), "{command:?}: {told}");
        }
    }
    let wrong = lotsen(&["explain", "who_helps", at("cut").to_str().unwrap()], "");
    assert!(wrong.err.contains("`lotsen check FOLDER` says everything"), "{}", wrong.err);
}

#[test]
fn a_policy_without_a_header_and_one_that_is_no_utf_8_are_told_as_just_that() {
    let folder = folder();
    let file = folder.path().join("part.json");
    let check = || {
        let run = lotsen(&["check", folder.path().to_str().unwrap(), "--quick", "--json"], "");
        let report: Value = serde_json::from_str(&run.out).unwrap();
        let findings = report["findings"].as_array().unwrap().clone();
        findings
            .into_iter()
            .map(|finding| finding["message"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    fs::write(&file, "{\"format\": 1}").unwrap();
    assert_eq!(check(), ["lacks “policy”"]);
    fs::write(&file, "no json").unwrap();
    let told = check();
    assert!(told.len() == 1 && told[0].starts_with("this is no JSON"), "{told:?}");
    fs::write(&file, b"{\"format\": 1, \"texts\": {\"sv\": {\"a\": \"\xe5\"}}}").unwrap();
    assert!(check().contains(&"here stands a sign that is no UTF-8".to_owned()), "{:?}", check());
}

#[test]
fn a_command_speaks_the_languages_of_the_folder_that_it_is_given() {
    let folder = folder();
    let town = crate::harness::strandby(folder.path());
    let town = town.to_str().unwrap();
    for command in [&["explain", "who_helps"][..], &["preview", "set_up/finish"], &["graph", "set_up"]] {
        let finnish = [
            command,
            &[town, "--lang", "fi", "--answer", "subject=six"][..if command[0] == "explain" { 5 } else { 3 }],
        ]
        .concat();
        let run = lotsen(&finnish, "");
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{finnish:?}");
    }
    let none = lotsen(&["explain", "who_helps", town, "--lang", "en-ZZ"], "");
    assert!(none.code == 2 && none.err.contains("allowed: fi, sv, en"), "{}", none.err);
}

#[test]
fn holidays_are_held_against_a_calendar_and_what_is_lacking_is_ready_to_be_added() {
    let folder = folder();
    let town = crate::harness::strandby(folder.path());
    let town = town.to_str().unwrap();
    let same = lotsen(&["holidays", "fi", town], "");
    assert_eq!((same.code, same.err.as_str()), (0, ""), "{}", same.out);
    let norway = lotsen(&["holidays", "NO", town, "--from", "2026", "--to", "2026", "--json"], "");
    let found: Value = serde_json::from_str(&norway.out).unwrap();
    assert_eq!((norway.code, &found["lacking"][0]["id"]), (1, &"maundy_thursday".into()), "{found:#}");
    let shown = lotsen(&["holidays", "NO", town, "--from", "2027", "--to", "2027"], "");
    assert!(shown.code == 1 && shown.out.contains("\"every\": \"05-17\""), "{}", shown.out);
    let listed = lotsen(&["holidays", "is", "--from", "2026", "--to", "2026", "--json"], "");
    let listed: Value = serde_json::from_str(&listed.out).unwrap();
    assert_eq!(listed["holidays"].as_array().unwrap().len(), 16);
    assert_eq!(listed["add"]["texts"]["is"]["calendar.epiphany"], Value::Null);
    for wrong in [
        &["holidays", "XX"][..],
        &["holidays", "SE", "--from", "1999"],
        &["holidays", "SE", "--from", "2027", "--to", "2026"],
    ] {
        let run = lotsen(wrong, "");
        assert!(run.code == 2 && run.err.contains("allowed: "), "{}", run.err);
    }
}
