//! Words that officials do not use, and that the guide uses only where it quotes.

use std::collections::BTreeSet;

use crate::said::{SCREENS, is_read, texts};
use lotsen_check::readability::words;

/// For each language the words of offices, of guesses and of a guide that speaks for others.
const AVOIDED: [(&str, &[&str]); 2] = [
    (
        "sv",
        &[
            "allihop",
            "brukar",
            "dvs",
            "editera",
            "efterfrågas",
            "erfordras",
            "eventuellt",
            "federeringstjänster",
            "handhavande",
            "kanske",
            "nog",
            "oss",
            "proaktivt",
            "samt",
            "såväl",
            "troligen",
            "uppvisas",
            "vi",
            "vår",
            "våra",
            "vårt",
        ],
    ),
    ("en", &["i.e", "maybe", "our", "perhaps", "possibly", "probably", "proactively", "us", "usually", "we"]),
];

/// The words among those of a language that stand in a text, outside what it quotes.
fn avoided<'a>(text: &str, locale: &str, avoid: &[(&str, &'a [&'a str])]) -> Vec<&'a str> {
    let said = words(&unquoted(text).to_lowercase());
    let of_language = avoid.iter().filter(|(language, _)| *language == locale).flat_map(|(_, words)| *words);
    of_language.copied().filter(|word| said.iter().any(|each| each == word)).collect()
}

/// A text without what stands between quotation marks, Swedish or English.
fn unquoted(text: &str) -> String {
    let mut within = false;
    let mut rest = String::new();
    for sign in text.chars() {
        match sign {
            '“' => within = true,
            '”' => within = !within,
            _ if within => {}
            _ => rest.push(sign),
        }
    }
    rest
}

#[test]
fn what_is_quoted_is_let_be_and_all_else_is_not() {
    assert_eq!(avoided("Tryck på ”Kanske senare”.", "sv", &AVOIDED), [""; 0]);
    assert_eq!(avoided("Press “Maybe later”, and we wait.", "en", &AVOIDED), ["we"]);
    assert_eq!(avoided("Det brukar stå i ”Vi ses”, dvs. där.", "sv", &AVOIDED), ["brukar", "dvs"]);
}

#[test]
fn officials_read_no_words_of_offices_and_no_guesses() {
    let quotes: BTreeSet<&String> = SCREENS.values().flatten().flat_map(|screen| &screen.quotes).collect();
    let mut found = Vec::new();
    for (key, in_languages) in texts().into_iter().filter(|(key, _)| is_read(key)) {
        for (locale, text) in in_languages.into_iter().filter(|(_, text)| !quotes.contains(text)) {
            let words = avoided(&text, &locale, &AVOIDED);
            if !words.is_empty() {
                found.push(format!("{locale} {key}, {}: {text}", words.join(", ")));
            }
        }
    }
    assert!(found.is_empty(), "{} texts:\n{}", found.len(), found.join("\n"));
}
