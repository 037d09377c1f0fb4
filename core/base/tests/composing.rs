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

/// The texts of a language in all parts.
fn texts(parts: &[Part], language: &str) -> serde_json::Map<String, Value> {
    let mut found = serde_json::Map::new();
    for part in parts {
        let part: Value = serde_json::from_str(&part.text).expect("every part stays JSON");
        let texts = part["texts"][language].as_object().cloned().unwrap_or_default();
        found.extend(texts);
    }
    found
}

/// Whether a word stands anywhere in what the base brings.
fn says(parts: &[Part], word: &str) -> bool {
    parts.iter().any(|part| part.of_base && part.text.contains(word))
}

#[test]
fn no_place_for_a_word_stays_open_and_a_word_at_a_beginning_is_written_large() {
    let usual = compose(vec![on_base("")]).expect("the base is there");
    assert!(!says(&usual.parts, "{word."));
    let own = on_base(r#", "words": { "sv": { "helpdesk": "hjälp ”nu”" } }"#);
    let said = compose(vec![own]).expect("the word is there");
    let (before, after) = (texts(&usual.parts, "sv"), texts(&said.parts, "sv"));
    let changed: Vec<_> = after.iter().filter(|(key, text)| before[*key] != **text).collect();
    assert!(changed.iter().any(|(_, text)| text.to_string().contains("\"Hjälp ”nu”")));
    assert!(changed.iter().any(|(_, text)| text.to_string().contains(" hjälp ”nu”")));
    assert_eq!(texts(&usual.parts, "en"), texts(&said.parts, "en"), "the other language has its own");
}

#[test]
fn what_stands_under_another_choice_is_gone_and_its_condition_too() {
    let usual = compose(vec![on_base("")]).expect("the base is there");
    let other = compose(vec![on_base(r#", "options": { "private_devices": "refused" }"#)]).expect("a choice");
    let row = "\"id\":\"private_refused\"";
    assert!(!says(&usual.parts, row) && says(&other.parts, row));
    let key = "table.app_for.private_refused";
    assert!(!texts(&usual.parts, "sv").contains_key(key) && texts(&other.parts, "sv").contains_key(key));
    for composed in [&usual, &other] {
        assert!(!says(&composed.parts, "\"if\"") && !says(&composed.parts, "\"if_said\""));
    }
    assert_eq!(
        (usual.chosen["private_devices"].as_str(), other.chosen["private_devices"].as_str()),
        ("allowed", "refused")
    );
}

#[test]
fn a_place_for_a_quotation_is_there_once_the_policy_says_it() {
    let key = "step.set_up.done.quote";
    let usual = compose(vec![on_base("")]).expect("the base is there");
    let own = on_base(&format!(r#", "texts": {{ "sv": {{ "{key}": "Så sa vi." }} }}"#));
    let said = compose(vec![own]).expect("the base is there");
    let note = format!("\"note\":\"{key}\"");
    assert!(!says(&usual.parts, &note) && says(&said.parts, &note));
}

#[test]
fn what_the_municipality_has_said_stands_where_the_base_supposed_it() {
    let own = r#", "sources": { "rules": { "kind": "fact", "backs": ["usual.outlook_for_mail", "usual.teams_for_meetings"] } }"#;
    let usual = compose(vec![on_base("")]).expect("the base is there");
    let said = compose(vec![on_base(own)]).expect("both are of the base");
    let gone: Vec<_> = usual.supposed.keys().filter(|id| !said.supposed.contains_key(*id)).collect();
    assert_eq!(gone, ["usual.outlook_for_mail", "usual.teams_for_meetings"]);
    assert!(
        says(&usual.parts, "\"usual.outlook_for_mail\"") && !says(&said.parts, "\"usual.outlook_for_mail\"")
    );
    assert!(says(&said.parts, "\"rules\""));
    let own = said.parts.last().expect("the policy's own part");
    assert!(!own.text.contains("backs"), "the library knows nothing of it");
    assert!(said.parts.iter().all(|part| serde_json::from_str::<Value>(&part.text).is_ok()));
}

#[test]
fn all_that_the_base_does_not_know_is_told_at_once_with_what_there_is() {
    let own = on_base(
        r#", "options": { "coffee": "yes", "meeting_app": "many" },
           "words": { "sv": { "mayor": "x" } },
           "sources": { "rules": { "kind": "fact", "backs": ["usual.tea"] } }"#,
    );
    let error = compose(vec![own]).expect_err("nothing of it is known").to_string();
    let lines: Vec<_> = error.lines().collect();
    assert_eq!(lines.len(), 4, "{error}");
    for (line, what) in lines.iter().zip([
        "the option “coffee”",
        "the choice “many”",
        "the word “mayor”",
        "the source of the base “usual.tea”",
    ]) {
        assert!(line.starts_with(&format!("own.json: {what} is not known; there are: ")), "{line}");
    }
}

#[test]
fn a_policy_that_stands_alone_has_each_part_once_by_its_short_name() {
    let composed =
        compose(vec![on_base(""), Part::own("tables.json", "{ \"names\": {} }")]).expect("the base is there");
    let base = composed.base.clone().expect("it has one");
    let count = composed.parts.len();
    let parts = composed.as_own();
    let names: std::collections::BTreeSet<_> = parts.iter().map(|part| part.name.clone()).collect();
    assert_eq!(names.len(), count);
    assert!(names.contains("apps.json") && names.contains("tables.json"));
    assert!(names.contains(&format!("{base}/tables.json")), "the policy's own name is kept");
    assert!(parts.iter().all(|part| !part.of_base));
}

#[test]
fn comments_go_and_everything_else_stays_in_its_place() {
    let text = "{ \"//\": \"of all\", \"a\": [ { \"//\": { \"deep\": 1 }, \"b\": \"// no comment\" } ], \"$schema\": \"x\" }";
    let without = lotsen_base::without_comments(text);
    assert_eq!(without.len(), text.len());
    let read: Value = serde_json::from_str(&without).expect("JSON");
    assert_eq!(read.to_string(), r#"{"a":[{"b":"// no comment"}]}"#);
    assert_eq!(without.find("\"b\""), text.find("\"b\""));
}

#[test]
fn nothing_in_a_base_is_said_twice_and_what_it_supposes_is_explained() {
    let parts = files(&base()).expect("it is shipped");
    let mut seen = std::collections::BTreeSet::new();
    for part in &parts {
        let whole: Value = serde_json::from_str(&part.text).expect("JSON");
        // What is said for one choice may be said otherwise for another.
        let choice = whole.get("if").map(Value::to_string).unwrap_or_default();
        for (map, entries) in whole.as_object().into_iter().flatten().filter(|(map, _)| *map != "if") {
            for (id, entry) in entries.as_object().into_iter().flatten() {
                let inside = entry.as_object().filter(|_| matches!(map.as_str(), "texts" | "words"));
                let ids = inside.map_or_else(
                    || vec![id.clone()],
                    |texts| texts.keys().map(|key| format!("{id}.{key}")).collect(),
                );
                for id in ids {
                    let always = seen.contains(&(String::new(), format!("{map}.{id}")));
                    let new = seen.insert((choice.clone(), format!("{map}.{id}")));
                    assert!(new && !always, "{}: {map}.{id} is there already", part.name);
                }
            }
        }
    }
    let supposed = compose(vec![on_base("")]).expect("the base is there").supposed;
    assert!(supposed.len() > 50 && supposed.values().all(|about| about.ends_with('.')));
}
