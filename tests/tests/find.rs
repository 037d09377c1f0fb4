//! Searches as officials write them, each with what it must find among the first three.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;

use lotsen::screen::FoundKind;
use lotsen::{Moment, Policy};
use serde::Deserialize;

/// Of a hundred searches so many find what they must.
const LEAST: usize = 95;
/// Who searches looks at so many results.
const FIRST: usize = 3;

/// A search, and what it must find one of, as `kind:id`.
#[derive(Deserialize)]
struct Search {
    words: String,
    finds: Vec<String>,
}

fn searches() -> Vec<Search> {
    serde_json::from_str(include_str!("../searches.json")).unwrap()
}

/// What a search finds, as `kind:id`.
fn found(policy: &Policy, words: &str) -> Vec<String> {
    let result = policy.find(words, &Moment::new(1_795_422_600, "sv"));
    let name = |kind| serde_json::to_value::<FoundKind>(kind).unwrap().as_str().unwrap().to_owned();
    result.found.iter().map(|found| format!("{}:{}", name(found.kind), found.id)).collect()
}

#[test]
fn officials_find_what_they_look_for() {
    let policy = Policy::embedded();
    let searches = searches();
    let mut missed = Vec::new();
    for Search { words, finds } in &searches {
        let found = found(&policy, words);
        if !found.iter().take(FIRST).any(|found| finds.contains(found)) {
            let place = found.iter().position(|found| finds.contains(found));
            missed.push((words, finds, place, found));
        }
    }
    for (words, finds, place, found) in &missed {
        println!("“{words}” finds {:?} before {finds:?} (place {place:?})", &found[..found.len().min(FIRST)]);
    }
    let hits = searches.len() - missed.len();
    println!("{hits} of {} searches find it among the first {FIRST}", searches.len());
    assert!(hits * 100 >= searches.len() * LEAST, "only {hits} of {}", searches.len());
}

#[test]
fn the_list_is_long_and_names_what_there_is() {
    let searches = searches();
    assert!(searches.len() >= 100, "{}", searches.len());
    let words: BTreeSet<&str> = searches.iter().map(|search| search.words.as_str()).collect();
    assert_eq!(words.len(), searches.len(), "a search stands twice");
    let policy = Policy::embedded();
    let document = policy.document();
    for finds in searches.iter().flat_map(|search| &search.finds) {
        let (kind, id) = finds.split_once(':').unwrap();
        let there = match kind {
            "sight" => document.sights.get(id).is_some(),
            "trouble" => document.troubles.get(id).is_some(),
            "journey" => document.journeys.get(id).is_some(),
            "term" => document.terms.get(id).is_some(),
            "app" => document.apps.get(id).is_some(),
            "contact" => document.contacts.get(id).is_some(),
            _ => false,
        };
        assert!(there, "{finds}");
    }
}
