//! Words that a text quotes as standing on a screen, and that stand on none.

use std::collections::BTreeSet;

use lotsen::Policy;
use lotsen::explore::TextInfo;
use lotsen::screen::Tone;

use super::finding::{Finding, Sort};

/// Quotations in texts that are neither words of a sight, nor the guide's own, nor declared.
pub(super) fn unknown(policy: &Policy, texts: &[TextInfo]) -> Vec<Finding> {
    let quoting = quoting_notes(policy);
    let labels = labels(policy);
    let own = |key: &str| !key.starts_with("ui.") && !quoting.contains(key);
    let mut findings = Vec::new();
    for (language, locale) in policy.locales().iter().enumerate() {
        let names = names(policy, texts, language, locale);
        for text in texts.iter().filter(|text| own(&text.key)) {
            let words = text.texts.get(language).map_or("", String::as_str);
            let known =
                |quoted: &str| names.contains(quoted) || labels.iter().any(|label| holds(label, quoted));
            let stray = quotations(words).filter(|quoted| !known(&plain(quoted)));
            findings.extend(stray.map(|quoted| {
                let seen = format!("“{quoted}” in “{locale}”");
                Finding::new(Sort::Quotation, "no sight has the words that are quoted", &text.key).seen(seen)
            }));
        }
    }
    findings
}

/// The keys of notes that quote the municipality itself.
fn quoting_notes(policy: &Policy) -> BTreeSet<&str> {
    let steps = policy.document().journeys.iter().flat_map(|journey| &journey.value.steps);
    let blocks = steps.flat_map(|step| &step.blocks).filter(|block| block.tone == Tone::Quote);
    blocks.filter_map(|block| block.note.as_deref()).collect()
}

/// The words of all sights, in every language: a product may speak another one than the official.
fn labels(policy: &Policy) -> Vec<String> {
    let wordings = policy.document().sights.iter().flat_map(|sight| &sight.value.words);
    wordings.flat_map(|wording| &wording.value.labels).map(|label| plain(&label.value)).collect()
}

/// What a text may quote besides: the guide's own names and buttons, what a fact must say, and what the policy declares.
fn names(policy: &Policy, texts: &[TextInfo], language: usize, locale: &str) -> BTreeSet<String> {
    let document = policy.document();
    let facts = document.sources.iter().flat_map(|source| &source.value.must_say);
    let facts = facts.flat_map(|words| &words.value).map(String::as_str);
    let declared = document.quotations.get(locale).into_iter().flatten().map(String::as_str);
    let own = texts.iter().filter_map(|text| text.texts.get(language)).map(String::as_str);
    facts.chain(declared).chain(own).chain(policy.phrases(language)).map(plain).collect()
}

/// Whether words stand in a label with no letter beside them.
fn holds(label: &str, words: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    label.match_indices(words).any(|(at, _)| {
        let (before, after) = label.split_at(at);
        !letter(before.chars().next_back())
            && !letter(after.strip_prefix(words).and_then(|after| after.chars().next()))
    })
}

/// Words without what ends a sentence, in lower case.
fn plain(words: &str) -> String {
    words.trim().trim_end_matches(['.', ',', '…', '?', '!', ':', ' ']).to_lowercase()
}

/// What stands between typographic quotation marks, single words and whole sentences alike.
fn quotations(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(['”', '“', '„'])?;
        let (quoted, after) = after.split_once(['”', '“'])?;
        rest = after;
        Some(quoted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_found_in_every_manner_of_quoting() {
        let found: Vec<&str> = quotations("Tryck ”Ja”, sedan ”Nej”. Press “OK”.").collect();
        assert_eq!(found, ["Ja", "Nej", "OK"]);
        assert_eq!(quotations("ett ” ensamt").count(), 0);
        assert_eq!(plain("Mer information krävs …"), "mer information krävs");
        assert!(holds("ange en pin-kod", "pin-kod") && !holds("ange pinkoden", "pinkod"));
    }
}
