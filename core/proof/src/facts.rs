//! Which facts a screen says: those of which all words stand on it.

use lotsen::Policy;
use lotsen::screen::Screen;

use crate::text::text_of;

/// The facts whose words all stand on a screen, in the order of the policy.
#[must_use]
pub fn facts_on(policy: &Policy, screen: &Screen) -> Vec<String> {
    let text = text_of(screen);
    let sources = policy.document().sources.iter();
    let said = sources.filter(|source| {
        let words = source.value.must_say.get(&screen.locale);
        words.is_some_and(|words| !words.is_empty() && says_all(&text, words))
    });
    said.map(|source| source.id.clone()).collect()
}

/// Whether all words stand in a text.
pub(crate) fn says_all(text: &str, words: &[String]) -> bool {
    words.iter().all(|word| text.contains(word.as_str()))
}
