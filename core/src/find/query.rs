//! What was typed, as it is looked for.

use super::words::{MOST_LETTERS, Word, words};

/// Longer texts are not searched for at all.
const LONGEST: usize = 1000;
/// So many words are looked for; those after them say little more.
const MOST_WORDS: usize = 10;

/// The words that are looked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Query {
    pub words: Vec<Word>,
    /// Whether the last word may go on.
    pub unfinished: bool,
}

impl Query {
    /// Reads what was typed; control characters are no letters, and what is too long has no words.
    pub(super) fn new(typed: &str) -> Self {
        if typed.len() > 4 * LONGEST || typed.chars().count() > LONGEST {
            return Self::default();
        }
        let mut words = words(typed);
        let unfinished = typed.ends_with(char::is_alphanumeric) && words.len() <= MOST_WORDS;
        words.truncate(MOST_WORDS);
        Self { words, unfinished }
    }

    /// Each two neighbours as one word, with the number of the first: "app kod", "e-post".
    pub(super) fn pairs(&self) -> impl Iterator<Item = (usize, Word)> {
        let pairs = self.words.windows(2).map(<[Word]>::concat).enumerate();
        pairs.filter(|(_, whole)| whole.len() <= MOST_LETTERS)
    }

    /// Whether the word of this number may go on.
    pub(super) fn goes_on(&self, number: usize) -> bool {
        self.unfinished && number + 1 == self.words.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_may_go_on_until_something_follows_it() {
        assert!(Query::new("app ko").goes_on(1));
        assert!(!Query::new("app ko").goes_on(0));
        assert!(!Query::new("app kod ").goes_on(1));
    }

    #[test]
    fn neighbours_may_be_one_word() {
        let pairs: Vec<_> =
            Query::new("min app kod").pairs().map(|(at, word)| (at, String::from_iter(word))).collect();
        assert_eq!(pairs, [(0, "minapp".to_owned()), (1, "appkod".to_owned())]);
    }

    #[test]
    fn what_is_endless_is_not_searched_for() {
        assert_eq!(Query::new(&"kod ".repeat(2500)), Query::default());
        assert_eq!(Query::new(&"kod ".repeat(100)).words.len(), MOST_WORDS);
        assert_eq!(
            Query::new("\u{0}\u{1b}[31m"),
            Query { words: vec![vec!['3', '1', 'm']], unfinished: true }
        );
    }
}
