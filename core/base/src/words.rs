//! Words that the texts of a base leave open, such as `{word.helpdesk}`: what the municipality calls its helpers and places.

use std::collections::{BTreeMap, BTreeSet};

use crate::Part;
use crate::fault::{BaseFault, Named};
use crate::members::each_member;
use crate::said::Said;

/// By language and id what stands for a word.
pub(crate) type Words = BTreeMap<(String, String), String>;

/// The words as the base has them and the policy says them, and those that the policy says and the base does not leave open.
pub(crate) fn words(said: &Said, base: &[Part]) -> (Words, Vec<BaseFault>) {
    let mut of_base = Said::default();
    for part in base {
        of_base.read(part);
    }
    let mut words: Words = of_base.words.into_iter().map(|(id, (word, _))| (id, word)).collect();
    let mut faults = Vec::new();
    for ((language, word), (saying, part)) in &said.words {
        let id = (language.clone(), word.clone());
        if let Some(known) = words.get_mut(&id) {
            known.clone_from(saying);
        } else {
            let known = words.keys().filter(|(known, _)| known == language).map(|(_, word)| word.clone());
            let known = known.collect();
            faults.push(BaseFault { part: part.clone(), what: Named::Word, named: word.clone(), known });
        }
    }
    (words, faults)
}

/// The text of a part with the words in their places: in whatever is written by language.
pub(crate) fn filled(text: &str, words: &Words) -> String {
    let known: BTreeSet<&str> = words.keys().map(|(language, _)| language.as_str()).collect();
    let mut found = Vec::new();
    each_member(text, text, &mut |member| {
        let (open, language) = (member.value.contains(OPEN), known.contains(member.key.as_ref()));
        found.extend((open && language).then(|| member.clone()));
        open && !language
    });
    let mut filled = text.to_owned();
    // From the last one on, so that the places of the others stay.
    for language in found.into_iter().rev() {
        filled.replace_range(language.place, &in_language(language.value, &language.key, words));
    }
    filled
}

/// The beginning of a place for a word.
const OPEN: &str = "{word.";

fn in_language(said: &str, language: &str, words: &Words) -> String {
    let mut pieces = said.split(OPEN);
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (id, rest) = piece.split_once('}').unwrap_or((piece, ""));
        let lower = lower_first(id);
        match words.get(&(language.to_owned(), lower.clone())) {
            Some(word) => {
                let word = if lower == id { word.clone() } else { upper_first(word) };
                // Within a string of JSON, without the quotation marks around it.
                let quoted = serde_json::Value::from(word).to_string();
                filled.push_str(quoted.trim_start_matches('"').strip_suffix('"').unwrap_or_default());
                filled.push_str(rest);
            }
            None => {
                filled.push_str(OPEN);
                filled.push_str(piece);
            }
        }
    }
    filled
}

fn lower_first(id: &str) -> String {
    let mut letters = id.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn upper_first(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
