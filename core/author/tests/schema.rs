//! The schema of parts: it is the one in the repository, takes every part there, and refuses what reading refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::Path;

use lotsen::Policy;
use lotsen::policy::{Fault, Part};
use lotsen_author::schema::{FILE, schema};
use lotsen_proof::scenario::read_parts;
use serde_json::{Value, json};

/// Why a value is not of a schema, of the words that this schema uses; nothing where it is.
fn fault(whole: &Value, schema: &Value, value: &Value) -> Option<String> {
    let Some(words) = schema.as_object() else {
        return (schema == false).then(|| "nothing may stand here".into());
    };
    for (word, says) in words {
        let fault = match word.as_str() {
            "$ref" => {
                let at = says.as_str().unwrap().trim_start_matches("#/$defs/");
                fault(whole, &whole["$defs"][at], value)
            }
            "type" => {
                let found = match value {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(number) if number.is_i64() => "integer",
                    Value::Number(_) => "number",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                (found != says).then(|| format!("{found} instead of {says}"))
            }
            "enum" => {
                (!says.as_array().unwrap().contains(value)).then(|| format!("{value} is none of {says}"))
            }
            "anyOf" => {
                let faults = says.as_array().unwrap().iter().map(|one| fault(whole, one, value));
                faults.collect::<Option<Vec<_>>>().map(|faults| faults.join("; or "))
            }
            "minimum" => {
                value.as_i64().filter(|number| *number < says.as_i64().unwrap()).map(|_| "too small".into())
            }
            "maximum" => {
                value.as_i64().filter(|number| *number > says.as_i64().unwrap()).map(|_| "too great".into())
            }
            "items" => value.as_array().into_iter().flatten().find_map(|item| fault(whole, says, item)),
            "prefixItems" => {
                let columns = says.as_array().unwrap().iter().zip(value.as_array().into_iter().flatten());
                columns.into_iter().find_map(|(column, item)| fault(whole, column, item))
            }
            "minItems" => value
                .as_array()
                .filter(|items| items.len() < usize::try_from(says.as_u64().unwrap()).unwrap())
                .map(|_| "too short".into()),
            "maxItems" => value
                .as_array()
                .filter(|items| items.len() > usize::try_from(says.as_u64().unwrap()).unwrap())
                .map(|_| "too long".into()),
            "required" => {
                let mut required = says.as_array().unwrap().iter().map(|key| key.as_str().unwrap());
                let there = value.as_object();
                required
                    .find(|key| there.is_some_and(|there| !there.contains_key(*key)))
                    .map(|key| format!("lacks {key}"))
            }
            "properties" | "additionalProperties" => {
                value.as_object().into_iter().flatten().find_map(|(key, value)| {
                    let known = schema["properties"].get(key);
                    let of = if word == "properties" {
                        known?
                    } else if known.is_none() {
                        says
                    } else {
                        return None;
                    };
                    fault(whole, of, value).map(|fault| format!("{key}: {fault}"))
                })
            }
            "$schema" | "title" | "$defs" => None,
            other => panic!("the schema says “{other}”, which this test does not know"),
        };
        if fault.is_some() {
            return fault;
        }
    }
    None
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_schema_in_the_repository_is_that_of_the_types() {
    let file = root().join(FILE);
    let text = format!("{:#}\n", schema());
    if std::env::var_os("LOTSEN_BLESS").is_some_and(|value| value == "1") {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, &text).unwrap();
    }
    assert!(fs::read_to_string(file).unwrap() == text, "{FILE} differs; cargo xtask bless schema");
}

#[test]
fn every_part_of_every_policy_is_of_the_schema() {
    let schema = schema();
    for folder in ["core/policy/hassleholm", "tests/policies/strandby", "tests/policies/renewal"] {
        for part in read_parts(&root().join(folder)).unwrap() {
            let value = serde_json::from_slice(&part.bytes).unwrap();
            assert_eq!(fault(&schema, &schema, &value), None, "{folder}/{}", part.name);
        }
    }
}

/// What is changed in a good part, and whether it is still of the form.
const CHANGES: [(&str, &str, bool); 16] = [
    (r#""//": "why""#, r#""//": ["why", {"not": 1}]"#, true),
    (r#""way": "call""#, r#""way": "shout""#, false),
    (r#""way": "call""#, r#""way": {"call": 1}"#, false),
    (r#""helper": "desk", "#, "", false),
    (r#""helper""#, r#""helpers""#, false),
    (r#""length": 4"#, r#""length": "4""#, false),
    (r#""length": 4"#, r#""length": 256"#, false),
    (r#""length": 4"#, r#""length": 255"#, true),
    (r#""biometrics": true"#, r#""biometrics": "yes""#, false),
    (r#"{"easter": -2}"#, r#"{"easter": -2, "//": "Good Friday"}"#, true),
    (r#"{"easter": -2}"#, r#"{"easter": "-2"}"#, false),
    (r#"{"easter": -2}"#, r#"{"easter": -2, "every": "12-24"}"#, false),
    (r#"{"easter": -2}"#, r#""easter""#, false),
    (r#""then": {"routes": "call"}"#, r#""then": {"routes": ["call", "visit"]}"#, true),
    (r#""then": {"routes": "call"}"#, r#""then": {"routes": 7}"#, false),
    (r#""address": null"#, r#""address": 5"#, false),
];

/// A part whose texts stand for much of the format.
const GOOD: &str = r#"{"$schema": "x", "//": "why",
    "routes": {"call": {"helper": "desk", "way": "call", "source": []}},
    "pin": {"length": 4, "tries": 5, "biometrics": true, "rules": {}},
    "calendar": {"good_friday": {"on": {"easter": -2}, "source": []}},
    "links": {"web": {"address": null, "source": []}},
    "tables": {"who": {"inputs": [], "outputs": {"routes": {"of": "routes"}},
        "rows": [{"id": "all", "then": {"routes": "call"}, "source": []}]}}}"#;

#[test]
fn what_the_schema_refuses_reading_refuses_and_the_other_way_about() {
    let schema = schema();
    assert_eq!(fault(&schema, &schema, &serde_json::from_str(GOOD).unwrap()), None);
    for (from, to, good) in CHANGES {
        assert_eq!(GOOD.matches(from).count(), 1, "{from}");
        let text = GOOD.replace(from, to);
        let refused = fault(&schema, &schema, &serde_json::from_str(&text).unwrap());
        assert_eq!(refused.is_none(), good, "{to}: {refused:?}");
        let read = Policy::load(&[Part { name: "part.json", bytes: text.as_bytes() }]).unwrap_err();
        // What is of the form lacks the header of a policy, and nothing before that.
        let of_the_form = read.fault == Fault::Lacks { what: "format".into() };
        assert_eq!(of_the_form, good, "{to}: {read}");
    }
    assert!(fault(&schema, &schema, &json!({"colour": 1})).is_some());
    let taken_out =
        json!({"base": "x/1", "calendar": {"epiphany": null}, "texts": {"sv": {"calendar.epiphany": null}}});
    assert_eq!(fault(&schema, &schema, &taken_out), None);
    assert!(fault(&schema, &schema, &json!({"texts": {"sv": null}})).is_some());
}
