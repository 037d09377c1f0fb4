//! Words on a screen that have an explanation.

use crate::plan::Policy;
use crate::screen::{Screen, Term};

/// The terms whose forms stand as whole words on the screen, in the order of the policy.
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
            let form = entry.value.forms.get(locale)?.iter().find(|form| text.holds(form))?;
            let explanation = policy.texts.find(&format!("term.{}.explain", entry.id))?;
            Some(Term {
                id: entry.id.clone(),
                form: form.clone(),
                explanation: policy.texts.get(explanation, language).to_owned(),
            })
        })
        .collect()
}

/// A text in lower case, and where its words begin: a screen is searched for many forms and holds few.
struct Text {
    lower: String,
    /// The first byte of each word and its place, sorted.
    words: Vec<(u8, usize)>,
}

impl Text {
    fn new<'a>(paragraphs: impl Iterator<Item = &'a String>) -> Self {
        let mut lower = String::new();
        let mut words = Vec::new();
        for paragraph in paragraphs {
            let mut inside = false;
            for c in paragraph.chars() {
                let (at, letter) = (lower.len(), c.is_alphanumeric());
                if c.is_ascii() {
                    lower.push(c.to_ascii_lowercase());
                } else {
                    lower.extend(c.to_lowercase());
                }
                if letter && !inside {
                    words.extend(lower.as_bytes().get(at).map(|first| (*first, at)));
                }
                inside = letter;
            }
            lower.push('\n');
        }
        words.sort_unstable();
        Self { lower, words }
    }

    /// Whether a form stands in it with no letter beside it.
    fn holds(&self, form: &str) -> bool {
        let Some(initial) = form.bytes().next() else {
            return false;
        };
        let from = self.words.partition_point(|(first, _)| *first < initial);
        let alike = self.words.iter().skip(from).take_while(|(first, _)| *first == initial);
        let after = |at: usize| self.lower.get(at..).and_then(|rest| rest.strip_prefix(form));
        alike.filter_map(|(_, at)| after(*at)).any(|after| !after.starts_with(char::is_alphanumeric))
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn holds(text: &str, form: &str) -> bool {
        Text::new([text.to_owned()].iter()).holds(form)
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
        assert!(!Text::new(paragraphs.iter()).holds("säker inloggning"));
        assert!(Text::new(paragraphs.iter()).holds("inloggning"));
    }
}
