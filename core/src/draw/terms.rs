//! Words on a screen that have an explanation.

use std::borrow::Cow;

use crate::plan::Policy;
use crate::screen::{Screen, Term};

/// The terms whose forms stand as whole words on the screen, in the order of the policy: each in the form that stands
/// first.
pub(super) fn on_screen(policy: &Policy, language: usize, screen: &Screen) -> Vec<Term> {
    let Some(locale) = policy.header.locales.get(language) else {
        return Vec::new();
    };
    let plain = screen.blocks.iter().map(|block| &block.plain);
    let labels = screen.input.iter().flat_map(|input| &input.choices).map(|choice| &choice.label);
    let text = Text::new(std::iter::once(&screen.title).chain(plain).chain(labels));
    let terms = policy.document.terms.iter();
    terms
        .filter_map(|entry| {
            let forms = entry.value.forms.get(locale)?.iter();
            let (part, form) =
                forms.filter_map(|form| Some((text.first(form)?, form))).min_by_key(|(at, _)| *at)?;
            let explanation = policy.texts.find(&format!("term.{}.explain", entry.id))?;
            // The first part is the title; choices follow the blocks.
            let block = part.0.checked_sub(1).filter(|block| *block < screen.blocks.len());
            Some(Term {
                id: entry.id.clone(),
                form: form.clone(),
                block: block.and_then(|block| u32::try_from(block).ok()),
                explanation: policy.texts.get(explanation, language).to_owned(),
            })
        })
        .collect()
}

/// Parts of a screen in lower case, and where their words begin: a screen is searched for many forms and holds few.
struct Text {
    lower: String,
    /// Where each part begins.
    parts: Vec<usize>,
    /// The first byte of each word and its place, sorted.
    words: Vec<(u8, usize)>,
}

impl Text {
    fn new<'a>(parts: impl Iterator<Item = &'a String>) -> Self {
        let mut text = Self { lower: String::new(), parts: Vec::new(), words: Vec::new() };
        for part in parts {
            text.parts.push(text.lower.len());
            let mut inside = false;
            for c in part.chars() {
                let (at, letter) = (text.lower.len(), c.is_alphanumeric());
                push_lower(&mut text.lower, c);
                if letter && !inside {
                    text.words.extend(text.lower.as_bytes().get(at).map(|first| (*first, at)));
                }
                inside = letter;
            }
            text.lower.push('\n');
        }
        text.words.sort_unstable();
        text
    }

    /// The part in which a form first stands with no letter beside it, and its place in the whole.
    fn first(&self, form: &str) -> Option<(usize, usize)> {
        let lower = lower(form);
        let initial = lower.bytes().next()?;
        let from = self.words.partition_point(|(first, _)| *first < initial);
        let mut alike = self.words.iter().skip(from).take_while(|(first, _)| *first == initial);
        let stands = |at: usize| {
            let after = self.lower.get(at..).and_then(|rest| rest.strip_prefix(&*lower));
            after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        };
        let (_, at) = alike.find(|(_, at)| stands(*at))?;
        Some((self.parts.partition_point(|begins| begins <= at).saturating_sub(1), *at))
    }
}

/// A form in lower case, as nearly all are written.
fn lower(form: &str) -> Cow<'_, str> {
    if !form.contains(char::is_uppercase) {
        return Cow::Borrowed(form);
    }
    let mut lower = String::with_capacity(form.len());
    for c in form.chars() {
        push_lower(&mut lower, c);
    }
    Cow::Owned(lower)
}

fn push_lower(lower: &mut String, c: char) {
    if c.is_ascii() {
        lower.push(c.to_ascii_lowercase());
    } else {
        lower.extend(c.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn holds(text: &str, form: &str) -> bool {
        Text::new([text.to_owned()].iter()).first(form).is_some()
    }

    #[test]
    fn a_word_is_found_only_whole() {
        assert!(holds("Skriv din kod, nu", "kod"));
        assert!(!holds("skriv din appkod", "kod"));
        assert!(!holds("koden", "kod"));
        assert!(!holds("koden", ""));
        assert!(holds("säker inloggning", "säker inloggning"));
        assert!(holds("Är du Äldre? Ät (är)", "äldre"));
    }

    #[test]
    fn a_word_does_not_reach_over_the_end_of_a_paragraph() {
        let paragraphs = ["säker".to_owned(), "inloggning".to_owned()];
        assert_eq!(Text::new(paragraphs.iter()).first("säker inloggning"), None);
        assert_eq!(Text::new(paragraphs.iter()).first("inloggning"), Some((1, 7)));
    }

    #[test]
    fn a_word_stands_where_it_first_stands() {
        let paragraphs = ["Din kod".to_owned(), "En kod och Office 365. En kod.".to_owned()];
        let text = Text::new(paragraphs.iter());
        assert_eq!(text.first("kod"), Some((0, 4)));
        assert_eq!(text.first("Office 365"), Some((1, 19)));
    }
}
