//! What is covered, and what is not where something is planted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;
use lotsen_author::coverage::{Coverage, Item, coverage};
use lotsen_proof::scenario::{load_parts, read_parts};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

/// The second municipality, with something replaced in a part.
fn strandby(changes: &[(&str, &str, &str)]) -> Arc<Policy> {
    let mut files = read_parts(&folder("tests/policies/strandby")).unwrap();
    for (part, from, to) in changes {
        let file = files.iter_mut().find(|file| file.name == *part).unwrap();
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        assert!(text.contains(from), "“{from}” in {part}");
        file.bytes = text.replacen(from, to, 1).into_bytes();
    }
    load_parts(&files).unwrap()
}

fn of(policy: &Arc<Policy>, scenarios: Option<&Path>) -> Coverage {
    coverage(policy, &Moment::new(1_795_422_600, "en"), scenarios).unwrap()
}

fn open(items: &[Item]) -> Vec<&str> {
    items.iter().filter(|item| !item.covered).map(|item| item.id.as_str()).collect()
}

#[test]
fn all_facts_rows_and_steps_of_the_embedded_policy_are_covered() {
    let scenarios = folder("tests/scenarios");
    let found = of(&Policy::embedded(), Some(&scenarios));
    for (kind, items) in found.kinds() {
        assert!(items.len() > 20 && items.iter().all(|item| !item.id.is_empty()), "{kind}");
        println!("{kind}: {:?}", open(items));
    }
    assert_eq!((open(&found.facts), open(&found.rows)), (Vec::new(), Vec::new()));
    assert_eq!(open(found.steps.as_deref().unwrap()), Vec::<&str>::new());
    let said = |id: &str| found.texts.iter().find(|text| text.id == id).unwrap();
    assert_eq!(said("step.contact.servicedesk.body").by, ["contact/servicedesk"]);
    assert!(said("trouble.no_sync").by.contains(&"home".to_owned()));
    let shares: Vec<_> = found.shares().collect();
    assert_eq!(shares[0], ("fact", 100));
}

#[test]
fn a_text_and_a_fact_that_no_screen_says_are_named() {
    let whole = of(&strandby(&[]), None);
    assert_eq!(whole.steps, None);
    let (before, facts) = (open(&whole.texts), open(&whole.facts));
    let planted = strandby(&[
        (
            "texts/en.json",
            "{\"texts\":{\"en\":{",
            "{\"texts\":{\"en\":{\"bring.nobody\": \"Nobody says it.\",",
        ),
        (
            "texts/sv.json",
            "{\"texts\":{\"sv\":{",
            "{\"texts\":{\"sv\":{\"bring.nobody\": \"Ingen säger det.\",",
        ),
        (
            "texts/fi.json",
            "{\"texts\":{\"fi\":{",
            "{\"texts\":{\"fi\":{\"bring.nobody\": \"Kukaan ei sano.\",",
        ),
        (
            "town.json",
            "\"sources\": {",
            "\"sources\": {\"X1\": {\"kind\": \"fact\", \"must_say\": {\"en\": [\"Said nowhere\"]}},",
        ),
    ]);
    let found = of(&planted, None);
    let new: Vec<&str> = open(&found.texts).into_iter().filter(|id| !before.contains(id)).collect();
    assert_eq!(new, ["bring.nobody"]);
    let new: Vec<&str> = open(&found.facts).into_iter().filter(|id| !facts.contains(id)).collect();
    assert_eq!(new, ["X1"]);
}
