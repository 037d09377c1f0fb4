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
