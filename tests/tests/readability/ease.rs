//! How easy each screen and each journey is to read.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use lotsen::Policy;
use lotsen_check::ease::readability;
use lotsen_check::readability::{MOST_WORDS, sentences, words};

use crate::said::{is_read, texts};

#[test]
fn every_text_screen_and_journey_is_easy_to_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/policy/hassleholm");
    let measured = readability(&folder).unwrap();
    assert_eq!(measured.languages.len(), Policy::embedded().locales().len());
    assert_eq!(measured.over, [], "lotsen readability core/policy/hassleholm");
}

#[test]
fn the_sentences_of_the_core_are_short() {
    for locale in ["sv", "en"] {
        let file = format!("../core/policy/phrases/{locale}.json");
        let phrases = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let phrases: BTreeMap<String, String> = serde_json::from_slice(&phrases).unwrap();
        assert!(phrases.len() > 100, "{} phrases are not all", phrases.len());
        for (key, text) in phrases.into_iter().filter(|(key, _)| is_read(key)) {
            let longest = sentences(&text).into_iter().map(|sentence| words(sentence).len()).max();
            assert!(longest.unwrap_or(0) <= MOST_WORDS, "{locale} {key}: {text}");
        }
    }
}

#[test]
fn every_term_is_explained_in_one_sentence() {
    let texts = texts();
    let policy = Policy::embedded();
    for term in policy.document().terms.ids() {
        for locale in policy.locales() {
            let explanation = &texts[&format!("term.{term}.explain")][locale];
            assert_eq!(sentences(explanation).len(), 1, "{locale}, {term}: {explanation}");
            assert!(explanation.ends_with('.'), "{locale}, {term}: {explanation}");
            assert!(words(explanation).len() <= MOST_WORDS, "{locale}, {term}: {explanation}");
        }
    }
}
