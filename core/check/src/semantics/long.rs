//! Sentences that are too long to be read at once.

use std::collections::BTreeSet;

use super::place::Written;
use crate::document::Node;
use crate::finding::Finding;
use crate::readability::{MOST_WORDS, sentences, words};
use crate::rule::Rule;

/// Whether nobody reads a text as sentences: words to search by, and where something comes from.
fn is_listed(key: &str) -> bool {
    key.rsplit('.').next() == Some("find") || key.starts_with("ui.find.") || key.starts_with("source.")
}

/// Sentences of texts with too many words. What is quoted stands as it was said.
pub(super) fn check(written: &Written<'_>) -> Vec<Finding> {
    let quoted = quoted(written);
    let languages = written.trees().filter_map(|(file, tree)| Some((file, tree.get("texts")?)));
    let languages =
        languages.flat_map(|(file, texts)| texts.members().iter().map(move |texts| (file, texts)));
    let texts =
        languages.flat_map(|(file, texts)| texts.value.members().iter().map(move |text| (file, text)));
    let read = texts.filter(|(_, text)| !is_listed(&text.key) && !quoted.contains(text.key.as_str()));
    let findings = read.filter_map(|(file, text)| {
        let mut sentences = sentences(text.value.as_text()?).into_iter();
        let long = sentences.find(|sentence| words(sentence).len() > MOST_WORDS)?;
        let message = format!("a sentence of {} words: “{}”", words(long).len(), long.trim());
        let help = format!("Make two of it; at most {MOST_WORDS} words are read at once.");
        Some(Finding::new(Rule::LongSentence, file.location(text.key_span), &text.key, message, help))
    });
    findings.collect()
}

/// The texts that stand on screens as what somebody has said.
fn quoted<'a>(written: &Written<'a>) -> BTreeSet<&'a str> {
    let steps = written.trees().filter_map(|(_, tree)| tree.get("journeys"));
    let steps = steps.flat_map(Node::members).filter_map(|journey| journey.value.get("steps"));
    let blocks = steps.flat_map(Node::items).filter_map(|step| step.get("blocks")).flat_map(Node::items);
    let quotes = blocks.filter(|block| block.get("tone").and_then(Node::as_text) == Some("quote"));
    quotes.filter_map(|block| block.get("note").and_then(Node::as_text)).collect()
}
