//! The texts of a policy in all its languages, found by key once and then by position.

use super::document::Document;
use super::error::{Fault, PolicyError, Refused};
use super::id_map::{Entry, IdMap};
use super::phrases::{Phrase, Phrases, is_phrase};

/// A text in every language of the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Text(u32);

/// All texts, aligned over the languages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    /// The first language, which also gives each key its position.
    first: IdMap<String>,
    /// The other languages in the same order.
    others: Vec<Vec<String>>,
    /// For each language the phrases of the core.
    phrases: Vec<Phrases>,
}

impl Texts {
    /// Aligns the texts of the document's languages and gives every language its phrases.
    pub(crate) fn new(document: &mut Document, locales: &[String], parts: &[&str]) -> Result<Self, Refused> {
        let mut written = Vec::with_capacity(locales.len());
        let mut texts = std::mem::take(&mut document.texts).into_entries();
        for locale in locales {
            match texts.iter().position(|entry| entry.id == *locale) {
                Some(at) => written.push(texts.swap_remove(at)),
                None => return Err(no_such_language(parts, document.policy_part, "policy.locales", locale)),
            }
        }
        if let Some(stray) = texts.first() {
            return Err(no_such_language(parts, stray.part, "texts", &stray.id));
        }
        let phrases = written
            .iter()
            .map(|Entry { id: locale, part, value }| {
                let path = format!("texts.{locale}");
                Phrases::collect(locale, value).map_err(|key| missing(parts, *part, &path, key, locale))
            })
            .collect::<Result<_, _>>()?;
        let mut languages = written.into_iter().map(|entry| entry.value);
        let first = languages.next().unwrap_or_default();
        let first_locale = locales.first().map_or("", String::as_str);
        let mut others = Vec::new();
        for (texts, locale) in languages.zip(locales.iter().skip(1)) {
            others.push(align(&first, texts, locale, first_locale, parts)?);
        }
        Ok(Self { first, others, phrases })
    }

    /// The position of a key.
    pub(crate) fn find(&self, key: &str) -> Option<Text> {
        self.first.position(key).and_then(|at| u32::try_from(at).ok()).map(Text)
    }

    /// The text in a language, placeholders and all.
    pub(crate) fn get(&self, text: Text, language: usize) -> &str {
        match language.checked_sub(1) {
            None => self.first.at(text.0 as usize).map_or("", |entry| entry.value.as_str()),
            Some(other) => {
                self.others.get(other).and_then(|all| all.get(text.0 as usize)).map_or("", String::as_str)
            }
        }
    }

    /// A phrase of the core in a language.
    pub(crate) fn phrase(&self, phrase: Phrase, language: usize) -> &str {
        self.phrases.get(language).map_or("", |phrases| phrases.get(phrase))
    }

    /// Every phrase of the core in a language.
    #[cfg(feature = "proof")]
    pub(crate) fn phrases(&self, language: usize) -> impl Iterator<Item = &str> {
        self.phrases.get(language).into_iter().flat_map(Phrases::all)
    }

    /// A phrase by its key, those that only a shell asks for among them.
    pub(crate) fn phrase_by_key(&self, key: &str, language: usize) -> Option<&str> {
        self.phrases.get(language).and_then(|phrases| phrases.by_key(key))
    }

    /// Every text with its key, in written order, and the part that it was read from.
    #[cfg(feature = "proof")]
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Text, &str, u16)> {
        (0..).map(Text).zip(&self.first).map(|(text, entry)| (text, entry.id.as_str(), entry.part))
    }

    /// In how many languages the texts are.
    pub(crate) fn languages(&self) -> usize {
        self.others.len() + 1
    }
}

fn align(
    first: &IdMap<String>,
    texts: IdMap<String>,
    locale: &str,
    first_locale: &str,
    parts: &[&str],
) -> Result<Vec<String>, Refused> {
    let path = |locale: &str| format!("texts.{locale}");
    if let Some(extra) = texts.iter().find(|entry| first.get(&entry.id).is_none() && !is_phrase(&entry.id)) {
        return Err(missing(parts, extra.part, &path(locale), &extra.id, first_locale));
    }
    let mut found: Vec<Option<String>> = vec![None; first.len()];
    for entry in texts.into_entries() {
        if let Some(place) = first.position(&entry.id).and_then(|at| found.get_mut(at)) {
            *place = Some(entry.value);
        }
    }
    found
        .into_iter()
        .zip(first)
        .map(|(text, entry)| match text {
            None if is_phrase(&entry.id) => Ok(String::new()),
            None => Err(missing(parts, entry.part, &path(first_locale), &entry.id, locale)),
            Some(text) => Ok(text),
        })
        .collect()
}

/// A language that is declared without texts, or has texts without being declared.
fn no_such_language(parts: &[&str], part: u16, path: &str, locale: &str) -> Refused {
    let of = if path == "texts" { "languages of “policy.locales”" } else { "languages of “texts”" };
    Box::new(PolicyError {
        part: parts.get(usize::from(part)).copied().unwrap_or("policy").to_owned(),
        path: path.to_owned(),
        id: locale.to_owned(),
        fault: Fault::Unknown { id: locale.to_owned(), of: of.to_owned() },
    })
}

fn missing(parts: &[&str], part: u16, path: &str, key: &str, locale: &str) -> Refused {
    Box::new(PolicyError {
        part: parts.get(usize::from(part)).copied().unwrap_or("policy").to_owned(),
        path: path.to_owned(),
        id: key.to_owned(),
        fault: Fault::MissingText { key: key.to_owned(), locale: locale.to_owned() },
    })
}
