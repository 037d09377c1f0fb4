//! Words on a screen that have an explanation.

use crate::guide::screen::{Screen, Term};
use crate::plan::Policy;

/// The terms whose forms stand as whole words on the screen, in the order of the policy.
pub(super) fn on_screen(policy: &Policy, language: usize, screen: &Screen) -> Vec<Term> {
    let Some(locale) = policy.header.locales.get(language) else {
        return Vec::new();
    };
    let mut text = screen.title.to_lowercase();
    for block in &screen.blocks {
        text.push('\n');
        text.push_str(&block.plain.to_lowercase());
    }
    for choice in screen.input.iter().flat_map(|input| &input.choices) {
        text.push('\n');
        text.push_str(&choice.label.to_lowercase());
    }
    let terms = policy.document.terms.iter();
    terms
        .filter_map(|entry| {
            let form = entry.value.forms.get(locale)?.iter().find(|form| stands_in(&text, form))?;
            let explanation = policy.texts.find(&format!("term.{}.explain", entry.id))?;
            Some(Term {
                id: entry.id.clone(),
                form: form.clone(),
                explanation: policy.texts.get(explanation, language).to_owned(),
            })
        })
        .collect()
}

/// Whether a word stands in a text with no letter beside it.
fn stands_in(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !letter(before) && !letter(after)
    })
}

#[cfg(test)]
mod tests {
    use super::stands_in;

    #[test]
    fn a_word_is_found_only_whole() {
        assert!(stands_in("skriv din kod, nu", "kod"));
        assert!(!stands_in("skriv din appkod", "kod"));
        assert!(!stands_in("koden", "kod"));
        assert!(stands_in("säker inloggning", "säker inloggning"));
    }
}
