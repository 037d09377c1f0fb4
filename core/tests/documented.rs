//! What `docs/policy.md` shows, and the examples of `docs/how-to.md`: every example loads, and every error reads as it says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::Guide;
use lotsen::moment::Moment;
use lotsen::policy::{Part, PolicyError};
use serde_json::{Value, json};

/// An example of the page.
struct Example {
    /// What stands after `json` on its fence, such as `policy`.
    kind: String,
    /// The line of its fence, from 1.
    line: usize,
    json: Value,
}

fn page() -> String {
    page_called("policy.md")
}

fn page_called(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(name)).unwrap()
}

fn examples() -> Vec<Example> {
    examples_of(&page())
}

fn examples_of(page: &str) -> Vec<Example> {
    let mut lines = page.lines().zip(1..);
    let mut examples = Vec::new();
    while let Some((fence, line)) = lines.find(|(line, _)| line.starts_with("```")) {
        let inside = lines.by_ref().map(|(line, _)| line).take_while(|line| *line != "```");
        let inside = inside.collect::<Vec<_>>().join("\n");
        let Some(kind) = fence.strip_prefix("```json") else { continue };
        let json = serde_json::from_str(&inside).unwrap_or_else(|error| panic!("line {line}: {error}"));
        examples.push(Example { kind: kind.trim().to_owned(), line, json });
    }
    examples
}

fn smallest() -> Value {
    examples().into_iter().find(|example| example.kind == "policy smallest").unwrap().json
}

/// Adds to a policy; what is no object takes the place of what was there.
fn add(to: &mut Value, more: Value) {
    match (to, more) {
        (Value::Object(there), Value::Object(more)) => {
            for (key, value) in more {
                add(there.entry(key).or_insert(Value::Null), value);
            }
        }
        (there, more) => *there = more,
    }
}

fn load(parts: &[(&str, &Value)]) -> Result<Arc<Policy>, PolicyError> {
    let parts: Vec<(&str, Vec<u8>)> =
        parts.iter().map(|(name, json)| (*name, serde_json::to_vec(json).unwrap())).collect();
    let parts: Vec<Part<'_>> = parts.iter().map(|(name, bytes)| Part { name, bytes }).collect();
    Policy::load(&parts)
}

/// Loads a policy, and draws its home in every language.
#[track_caller]
fn opens(policy: &Value, line: usize) {
    let policy = load(&[("policy.json", policy)]).unwrap_or_else(|error| panic!("line {line}: {error}"));
    for locale in policy.locales() {
        let moment = Moment::new(1_795_422_600, locale);
        let home = Guide::open(Arc::clone(&policy), None, &moment).unwrap().current(&moment).unwrap();
        assert!(!home.screen.actions.is_empty(), "line {line}");
    }
}

#[test]
fn every_example_says_what_it_is() {
    let examples = examples();
    assert!(examples.len() > 15);
    for Example { kind, line, .. } in examples {
        let known = ["policy", "policy smallest", "policy base", "policy on base"].contains(&kind.as_str());
        let known = known || kind.starts_with("policy step ");
        assert!(known, "line {line}: “{kind}”");
    }
}

#[test]
fn every_example_loads_on_top_of_the_smallest_policy() {
    for Example { kind, line, json } in examples() {
        if kind == "policy" || kind == "policy smallest" {
            let mut policy = smallest();
            add(&mut policy, json);
            opens(&policy, line);
        }
    }
}

#[test]
fn all_examples_load_together() {
    let mut policy = json!({});
    for Example { kind, json, .. } in examples() {
        if !kind.starts_with("policy step") && !kind.ends_with(" base") {
            add(&mut policy, json);
        }
    }
    opens(&policy, 0);
}

#[test]
fn an_example_on_a_base_is_put_on_it_and_loads_with_the_smallest_policy_there() {
    let of_kind = |kind: &str| {
        let pages = ["policy.md", "how-to.md"].map(page_called);
        let all = pages.iter().flat_map(|page| examples_of(page)).filter(|example| example.kind == kind);
        let parts = all.map(|example| {
            let named = format!("line {}", example.line);
            (example.line, lotsen_base::Part::own(named, example.json.to_string()))
        });
        parts.collect::<Vec<_>>()
    };
    let smallest = of_kind("policy base");
    assert_eq!(smallest.len(), 1);
    for (line, example) in smallest.iter().cloned().chain(of_kind("policy on base")) {
        let mut own = vec![smallest[0].1.clone()];
        own.extend((example != own[0]).then_some(example));
        let whole = lotsen_base::compose(own).unwrap_or_else(|error| panic!("line {line}: {error}"));
        assert!(whole.base.is_some() && whole.missing.is_empty(), "line {line}");
        let mut policy = json!({});
        for part in whole.parts {
            add(&mut policy, serde_json::from_str(&part.text).unwrap());
        }
        opens(&policy, line);
    }
}

#[test]
fn every_step_stands_where_the_page_says_in_the_policy_of_hassleholm() {
    let steps: Vec<Example> =
        examples().into_iter().filter(|example| example.kind.starts_with("policy step")).collect();
    assert!(!steps.is_empty());
    for Example { kind, line, json } in steps {
        let (journey, before) = kind.trim_start_matches("policy step ").split_once('/').unwrap();
        let mut policy = hassleholm();
        let key = format!("step.{journey}.{}", json["id"].as_str().unwrap());
        let steps = policy["journeys"][journey]["steps"].as_array_mut().unwrap();
        let at = steps.iter().position(|step| step["id"] == before).unwrap();
        steps.insert(at, json);
        for (_, texts) in policy["texts"].as_object_mut().unwrap() {
            texts[&key] = "Registrera telefonen".into();
        }
        opens(&policy, line);
    }
}

fn hassleholm() -> Value {
    let whole = lotsen_base::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("policy/hassleholm")).unwrap();
    let mut policy = json!({});
    for part in whole.parts {
        add(&mut policy, serde_json::from_str(&part.text).unwrap());
    }
    policy
}

/// The error of the smallest policy with something added is on the page, word for word.
#[track_caller]
fn reads(more: Value) {
    let mut policy = smallest();
    add(&mut policy, more);
    stands_on_the_page(load(&[("policy.json", &policy)]));
}

#[track_caller]
fn stands_on_the_page(loaded: Result<Arc<Policy>, PolicyError>) {
    let error = loaded.expect_err("it loads").to_string();
    assert!(page().contains(&format!("`{error}`")), "{error}");
}

#[test]
fn errors_read_as_the_page_says() {
    let source = json!(["S1"]);
    let app = json!({"source": source});
    reads(json!({"routes": {"call": {"contact": "servicdesk"}}}));
    reads(json!({"tables": {"who_helps": {"rows": [
        {"id": "password", "when": {"subject": ["password"]}, "then": {"routes": "call"}, "source": source}]}}}));
    reads(json!({"tables": {"who_helps": {"rows": [
        {"id": "everything", "then": {"routes": "call"}, "source": source},
        {"id": "password", "when": {"subject": ["password"]}, "then": {"routes": "call"}, "source": source}]}}}));
    let output = json!({"is": {"values": ["x"]}});
    reads(json!({"tables": {
        "a": {"inputs": ["b.is"], "outputs": output, "rows": []},
        "b": {"inputs": ["a.is"], "outputs": output, "rows": []}}}));
    reads(json!({"links": {"web": {"address": "http://example.com", "source": source}}}));
    reads(json!({"apps": {"mail": app}}));
    reads(json!({"apps": {"mail": app}, "texts": {"sv": {"app.mail": "Post"}}}));
    reads(json!({"texts": {"sv": {"step.start.done": "{app.mial}"}}}));
    reads(json!({"policy": {"time_zone": "Mars/Base"}}));
    reads(json!({"format": 2}));

    stands_on_the_page(Policy::load(&[Part { name: "policy.json", bytes: br#"{"format": "1"}"# }]));
    let mut policy = smallest();
    policy["policy"].as_object_mut().unwrap().remove("version");
    stands_on_the_page(load(&[("policy.json", &policy)]));
    let again = json!({"contacts": {"servicedesk": {"source": source}}});
    stands_on_the_page(load(&[("policy.json", &smallest()), ("more.json", &again)]));
}
