//! Every distinct word of what can be found, and which of them are like a word that was typed.

use super::likeness::{self, ANY_NUMBER, SAME};
use super::words::{MOST_LETTERS, Word};

/// How much a word counts that only resembles one which stands there itself, in parts of a hundred.
const BESIDE_SAME: u32 = 85;

/// The words, sorted.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// The letters of all words, one after another.
    letters: Vec<char>,
    known: Vec<Known>,
}

/// A word that is known.
#[derive(Debug, Clone, Copy)]
struct Known {
    start: u32,
    length: u8,
    /// Whether mistakes and parts of it are looked at: it stands in more than running text.
    close: bool,
    signature: u32,
}

/// A word of the vocabulary, by its number, and how alike it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Like {
    pub word: usize,
    pub likeness: u32,
}

impl Vocabulary {
    /// Takes distinct words in their order, each with whether it is looked at closely.
    pub(super) fn new<'a>(words: impl Iterator<Item = (&'a Word, bool)>) -> Self {
        let mut vocabulary = Self::default();
        for (word, close) in words {
            let start = u32::try_from(vocabulary.letters.len()).unwrap_or(u32::MAX);
            let length = u8::try_from(word.len().min(MOST_LETTERS)).unwrap_or(0);
            vocabulary.letters.extend(word.iter().take(MOST_LETTERS));
            vocabulary.known.push(Known { start, length, close, signature: signature(word) });
        }
        vocabulary
    }

    /// Whether a word stands in more than running text as it is.
    pub(super) fn holds(&self, word: &[char]) -> bool {
        self.place(word).is_some_and(|at| self.known.get(at).is_some_and(|known| known.close))
    }

    /// The word itself, where it is known.
    pub(super) fn same(&self, word: &[char]) -> Option<Like> {
        self.place(word).map(|word| Like { word, likeness: SAME })
    }

    fn place(&self, word: &[char]) -> Option<usize> {
        self.known.binary_search_by(|known| self.letters_of(*known).cmp(word)).ok()
    }

    /// The words that are like one that was typed. An unfinished one may go on in any way.
    pub(super) fn like(&self, typed: &[char], unfinished: bool) -> Vec<Like> {
        let mut found = self.beginning(typed, unfinished);
        // Who wrote a word that stands there meant it more than any that resembles it.
        let known = found.iter().any(|like| like.likeness == SAME);
        self.close(typed, unfinished, known, &mut found);
        if known {
            let others = found.iter_mut().filter(|like| like.likeness < SAME);
            others.for_each(|like| like.likeness = like.likeness * BESIDE_SAME / SAME);
        }
        let number = any_number(typed).and_then(|number| self.place(&number));
        found.extend(number.map(|word| Like { word, likeness: ANY_NUMBER }));
        found
    }

    /// The words that begin as two that were typed apart do, with more than the first of them.
    pub(super) fn joined(&self, whole: &[char], first: usize, unfinished: bool) -> Vec<Like> {
        let mut found = self.beginning(whole, unfinished);
        let stem = whole.get(..first + 2).unwrap_or(whole);
        found.retain(|like| {
            self.known.get(like.word).is_some_and(|known| self.letters_of(*known).starts_with(stem))
        });
        found
    }

    /// The words that begin as it does.
    fn beginning(&self, typed: &[char], unfinished: bool) -> Vec<Like> {
        let mut found = Vec::new();
        let stem = typed.get(..typed.len().min(3)).unwrap_or(typed);
        let from = self.known.partition_point(|known| self.letters_of(*known) < stem);
        for (word, known) in self.known.iter().enumerate().skip(from) {
            let letters = self.letters_of(*known);
            if !letters.starts_with(stem) {
                break;
            }
            let likeness = likeness::by_beginning(typed, letters, unfinished);
            if likeness > 0 {
                found.push(Like { word, likeness });
            }
        }
        found
    }

    /// The words of which it is a part, or that are a part of it, and those with another letter.
    fn close(&self, typed: &[char], unfinished: bool, known_word: bool, found: &mut Vec<Like>) {
        let (ours, length) = (signature(typed), typed.len());
        let stem = signature(likeness::stem(typed));
        let mistakes = likeness::mistakes(length);
        if mistakes == 0 {
            return;
        }
        for (word, known) in self.known.iter().enumerate().filter(|(_, known)| known.close) {
            let (lacks, more) = (ours & !known.signature, known.signature & !ours);
            let (other, lacking) = (usize::from(known.length), lacks.count_ones());
            let near = lacking <= mistakes
                && (more.count_ones() <= mistakes && length.abs_diff(other) <= 2
                    || unfinished && lacking <= 1);
            let part = stem & !known.signature == 0 && other > length || more == 0 && other < length;
            if !near && !part {
                continue;
            }
            let letters = self.letters_of(*known);
            let likeness = if part { likeness::by_part(typed, letters) } else { 0 };
            let likeness = if likeness == 0 && near && !known_word {
                likeness::by_mistake(typed, letters, unfinished)
            } else {
                likeness
            };
            if likeness > 0 {
                found.push(Like { word, likeness });
            }
        }
    }

    #[inline]
    fn letters_of(&self, known: Known) -> &[char] {
        let start = known.start as usize;
        self.letters.get(start..start + usize::from(known.length)).unwrap_or_default()
    }
}

/// The word that stands for all numbers of as many digits; one digit alone is no number that is looked for.
pub(super) fn any_number(word: &[char]) -> Option<Word> {
    (word.len() > 1 && word.iter().all(char::is_ascii_digit)).then(|| vec!['#'; word.len()])
}

/// Which letters a word has: a bit for each, by which most words are told apart without being read.
fn signature(word: &[char]) -> u32 {
    word.iter().fold(0, |bits, c| {
        bits | match c {
            'a'..='z' => 1 << (u32::from(*c) - u32::from('a')),
            '0'..='9' => 1 << 26,
            _ => 1 << (27 + u32::from(*c) % 5),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let mut words: Vec<Word> = words.iter().map(|word| word.chars().collect()).collect();
        words.sort_unstable();
        Vocabulary::new(words.iter().map(|word| (word, word.first() != Some(&'x'))))
    }

    fn like(words: &[&str], typed: &str, unfinished: bool) -> Vec<String> {
        let vocabulary = vocabulary(words);
        let typed: Word = typed.chars().collect();
        let mut found = vocabulary.like(&typed, unfinished);
        found.sort_by_key(|like| std::cmp::Reverse(like.likeness));
        found.iter().map(|like| vocabulary.letters_of(vocabulary.known[like.word]).iter().collect()).collect()
    }

    #[test]
    fn words_are_found_best_first() {
        let words = ["appkod", "kod", "koden", "lösenkod", "telefon"];
        assert_eq!(like(&words, "kod", false), ["kod", "koden"]);
        assert_eq!(
            like(&["telefon", "teleofn", "mobiltelefon"], "telefon", false),
            ["telefon", "mobiltelefon"]
        );
        assert_eq!(like(&["telefon", "mobiltelefon"], "telefom", false)[0], "telefon");
    }

    #[test]
    fn of_running_text_only_beginnings_are_looked_at() {
        assert_eq!(like(&["xtelefon"], "telefon", false), [] as [&str; 0]);
        assert_eq!(like(&["xtelefon"], "xtele", true), ["xtelefon"]);
    }

    #[test]
    fn a_word_is_held_only_whole_and_outside_running_text() {
        let known = vocabulary(&["kod", "xray"]);
        assert!(known.holds(&['k', 'o', 'd']));
        assert!(!known.holds(&['k', 'o']));
        assert!(!known.holds(&['x', 'r', 'a', 'y']));
    }
}
