//! The texts of a policy in all its languages, found by key once and then by position.

use std::borrow::Cow;

use super::document::Document;
use super::error::{Fault, PolicyError};
use super::id_map::IdMap;
use super::phrases::{self, Phrase};

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
    phrases: Vec<Vec<Cow<'static, str>>>,
}

impl Texts {
    /// Aligns the texts of the document's languages and gives every language its phrases.
    pub(crate) fn new(
        document: &mut Document,
        locales: &[String],
        parts: &[&str],
    ) -> Result<Self, PolicyError> {
        let mut written: Vec<IdMap<String>> = Vec::with_capacity(locales.len());
        let mut texts = std::mem::take(&mut document.texts).into_entries();
        for locale in locales {
            match texts.iter().position(|entry| entry.id == *locale) {
                Some(at) => written.push(texts.swap_remove(at).value),
                None => return Err(missing(parts, 0, "texts", locale, locale)),
            }
        }
        let phrases = locales
            .iter()
            .zip(&written)
            .map(|(locale, texts)| {
                phrases::collect(locale, texts).map_err(|key| missing(parts, 0, "texts", key, locale))
            })
            .collect::<Result<_, _>>()?;
        let mut languages = written.into_iter();
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
        self.phrases.get(language).and_then(|all| all.get(phrase as usize)).map_or("", Cow::as_ref)
    }

    /// Every text with its key, in written order, and the part that it was read from.
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
) -> Result<Vec<String>, PolicyError> {
    let path = |locale: &str| format!("texts.{locale}");
    if let Some(extra) =
        texts.iter().find(|entry| first.get(&entry.id).is_none() && !phrases::is_phrase(&entry.id))
    {
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
            None if phrases::is_phrase(&entry.id) => Ok(String::new()),
            None => Err(missing(parts, entry.part, &path(first_locale), &entry.id, locale)),
            Some(text) => Ok(text),
        })
        .collect()
}

fn missing(parts: &[&str], part: u16, path: &str, key: &str, locale: &str) -> PolicyError {
    PolicyError {
        part: parts.get(usize::from(part)).copied().unwrap_or("policy").to_owned(),
        path: path.to_owned(),
        id: key.to_owned(),
        fault: Fault::MissingText { key: key.to_owned(), locale: locale.to_owned() },
    }
}
