//! Sentences that are too long to be read at once.

use std::collections::BTreeSet;

use super::place::Written;
use crate::document::{File, Member, Node};
use crate::finding::Finding;
use crate::readability::{MOST_WORDS, sentences, words};
use crate::rule::Rule;

/// A text in a language, where it is written.
pub(crate) struct WrittenText<'a> {
    pub locale: &'a str,
    pub file: &'a File,
    /// Its key, with its place, and it itself.
    pub member: &'a Member,
    /// Whether somebody is quoted: then it stands as it was said.
    pub quotes: bool,
}

impl WrittenText<'_> {
    /// The text.
    pub fn text(&self) -> &str {
        self.member.value.as_text().unwrap_or_default()
    }
}

/// Whether nobody reads a text as sentences: words to search by, and where something comes from.
fn is_listed(key: &str) -> bool {
    key.rsplit('.').next() == Some("find") || key.starts_with("ui.find.") || key.starts_with("source.")
}

/// Every text that an official reads as sentences, in the order in which they are written.
pub(crate) fn read<'a>(written: &Written<'a>) -> Vec<WrittenText<'a>> {
    let as_said = quoted(written);
    let languages = written.trees().filter_map(|(file, tree)| Some((file, tree.get("texts")?)));
    let languages =
        languages.flat_map(|(file, texts)| texts.members().iter().map(move |texts| (file, texts)));
    let texts = languages.flat_map(|(file, language)| {
        language.value.members().iter().map(move |member| (file, language.key.as_str(), member))
    });
    let read = texts.filter(|(_, _, member)| !is_listed(&member.key));
    let texts = read.map(|(file, locale, member)| {
        let quotes = as_said.contains(member.key.as_str());
        WrittenText { locale, file, member, quotes }
    });
    texts.collect()
}

/// The first sentence of a text that has too many words, and how many. What is quoted may have as many as it has.
pub(crate) fn too_long<'a>(text: &'a WrittenText<'_>) -> Option<(&'a str, usize)> {
    let mut sentences =
        sentences(text.text()).into_iter().map(|sentence| (sentence.trim(), words(sentence).len()));
    sentences.find(|(_, words)| *words > MOST_WORDS).filter(|_| !text.quotes)
}

/// Sentences of texts with too many words.
pub(super) fn check(written: &Written<'_>) -> Vec<Finding> {
    let read = read(written);
    let findings = read.iter().filter_map(|text| {
        let (long, words) = too_long(text)?;
        let message = format!("a sentence of {words} words: “{long}”");
        let help = format!("Make two of it; at most {MOST_WORDS} words are read at once.");
        let place = text.file.location(text.member.key_span);
        Some(Finding::new(Rule::LongSentence, place, &text.member.key, message, help))
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
