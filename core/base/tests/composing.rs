//! What becomes of a policy on a base.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use lotsen_base::{Part, compose, files, merged, names};
use serde_json::Value;

fn base() -> String {
    names().into_iter().next().expect("a base is shipped")
}

fn on_base(rest: &str) -> Part {
    Part::own("own.json", format!("{{ \"base\": \"{}\"{rest} }}", base()))
}

/// The entries of a map in all parts: ids with the part that has them.
fn entries(parts: &[Part], map: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in parts {
        let part_value: Value = serde_json::from_str(&part.text).expect("every part stays JSON");
        let entries = part_value.get(map).and_then(Value::as_object);
        found.extend(entries.into_iter().flatten().map(|(id, _)| (id.clone(), part.name.clone())));
    }
    found
}

#[test]
fn a_policy_without_a_base_stays_as_it_is() {
    let own = vec![Part::own("a.json", "{ \"format\": 1 }"), Part::own("b.json", "no JSON")];
    let composed = compose(own.clone()).expect("there is nothing to find");
    assert_eq!(composed.parts, own);
    assert_eq!(composed.base, None);
}

#[test]
fn a_base_that_is_not_there_is_refused_with_those_that_are() {
    let error =
        compose(vec![Part::own("own.json", "{\"base\":\"nowhere/1\"}")]).expect_err("it is not there");
    assert_eq!(
        error.to_string(),
        format!("own.json: the base “nowhere/1” is not known; there are: {}", names().join(", "))
    );
}

#[test]
fn what_the_policy_writes_takes_the_place_of_what_the_base_has() {
    let all = entries(&files(&base()).expect("it is shipped"), "calendar");
    let (first, second) = (&all[0].0, &all[1].0);
    let own = on_base(&format!(
        ",\n\"calendar\": {{ \"{first}\": {{}},\n \"{second}\": null, \"another\": {{}} }}"
    ));
    let lines = own.text.lines().count();
    let composed = compose(vec![own]).expect("the base is there");
    let now = entries(&composed.parts, "calendar");
    assert_eq!(now.len(), all.len(), "one is taken out and one comes in");
    assert!(now.contains(&(first.clone(), "own.json".to_owned())) && !now.iter().any(|(id, _)| id == second));
    let told: Vec<_> = composed.overridden.iter().map(|entry| (entry.id.as_str(), entry.taken_out)).collect();
    let mut expected = [(format!("calendar.{first}"), false), (format!("calendar.{second}"), true)];
    expected.sort();
    assert_eq!(told, expected.iter().map(|(id, out)| (id.as_str(), *out)).collect::<Vec<_>>());
    let own = composed.parts.last().expect("the policy's own part");
    assert_eq!((own.text.lines().count(), own.of_base), (lines, false), "places stay where they are");
}

#[test]
fn what_is_taken_out_and_was_never_there_is_told() {
    let composed =
        compose(vec![on_base(", \"sights\": { \"never_there\": null }")]).expect("the base is there");
    assert_eq!(composed.missing[0].id, "sights.never_there");
    assert!(composed.overridden.is_empty());
}

#[test]
fn a_text_is_overridden_by_language_and_key() {
    let texts = entries(&files(&base()).expect("it is shipped"), "texts");
    let language = &texts[0].0;
    let part =
        files(&base()).expect("it is shipped").into_iter().find(|part| part.name == texts[0].1).expect("it");
    let value: Value = serde_json::from_str(&part.text).expect("JSON");
    let key =
        value["texts"][language].as_object().and_then(|texts| texts.keys().next()).expect("a text").clone();
    let own = on_base(&format!(", \"texts\": {{ \"{language}\": {{ \"{key}\": \"Annat.\" }} }}"));
    let composed = compose(vec![own]).expect("the base is there");
    assert_eq!(composed.overridden[0].id, format!("texts.{language}.{key}"));
    let whole: Value = serde_json::from_str(&merged(&composed.parts)).expect("the whole is JSON");
    assert_eq!(whole["texts"][language][&key], "Annat.");
}

#[test]
fn the_whole_policy_as_one_part_has_everything_once() {
    let composed =
        compose(vec![on_base(", \"format\": 1, \"policy\": { \"id\": \"x\" }")]).expect("the base is there");
    let whole = merged(&composed.parts);
    let read: Value = serde_json::from_str(&whole).expect("the whole is JSON");
    for map in ["links", "calendar"] {
        let count = entries(&composed.parts, map).len();
        assert_eq!(read[map].as_object().map(serde_json::Map::len), Some(count), "{map}");
    }
    assert_eq!(read["policy"]["id"], "x");
    assert!(read.get("base").is_none());
}
