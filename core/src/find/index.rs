//! The index: made once of all entries, then only read.

use std::collections::BTreeMap;

use super::entry::{Entry, Field};
use super::information::{information, little};
use super::numbers::{Numbers, grouped};
use super::vocabulary::{Vocabulary, any_number};
use super::words::{Word, words_and_wholes};

/// What can be found, by its words.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(super) vocabulary: Vocabulary,
    /// For each word where its phrases begin in `phrases_of`; one more at the end.
    starts: Vec<u32>,
    phrases_of: Vec<u32>,
    pub(super) phrases: Vec<Phrase>,
    /// For each entry how much its kind counts.
    pub(super) priors: Vec<u32>,
    pub(super) numbers: Numbers,
    /// Little words, which say nearly nothing; sorted.
    common: Vec<Word>,
}

/// A text of an entry, or a piece of one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase {
    pub entry: u32,
    /// How much a word of it counts, and how much of it as one that was typed and stands there: parts of a hundred.
    pub weight: u32,
    pub share: u32,
    /// All that its words say; none for running text, which is no phrase.
    pub mass: u32,
    /// Whether it is the name of the entry.
    pub is_name: bool,
}

impl Index {
    /// Reads the entries; `common` are the little words of the languages, such as "the" and "my".
    pub(crate) fn new(entries: &[Entry], common: &[&str]) -> Self {
        let mut common: Vec<Word> = common.iter().flat_map(|text| words_and_wholes(text)).collect();
        common.sort_unstable();
        let mut index = Self { common, ..Self::default() };
        let mut written: BTreeMap<Word, Places> = BTreeMap::new();
        for (entry, number) in entries.iter().zip(0_u32..) {
            index.priors.push(entry.prior);
            for (field, text) in &entry.texts {
                if *field != Field::Number {
                    index.numbers.learn(text, field.is_close());
                }
                for piece in pieces(*field, text) {
                    index.read(number, *field, piece, &mut written);
                }
            }
        }
        index.weigh(&written, entries.len());
        index.vocabulary = Vocabulary::new(written.iter().map(|(word, places)| (word, places.close)));
        for places in written.into_values() {
            index.starts.push(u32::try_from(index.phrases_of.len()).unwrap_or(u32::MAX));
            index.phrases_of.extend(places.phrases);
        }
        index.starts.push(u32::try_from(index.phrases_of.len()).unwrap_or(u32::MAX));
        index
    }

    fn read(&mut self, entry: u32, field: Field, text: &str, written: &mut BTreeMap<Word, Places>) {
        let phrase = u32::try_from(self.phrases.len()).unwrap_or(u32::MAX);
        let mut words = words_and_wholes(text);
        if field == Field::Number {
            words = words.iter().filter_map(|word| any_number(word)).collect();
        }
        let (weight, share) = (field.weight(words.len()), field.share());
        let groups = grouped(text).filter(|_| field != Field::Number);
        for word in words.into_iter().chain(groups) {
            let places = written.entry(word).or_default();
            places.close |= field.is_close();
            if places.phrases.last() != Some(&phrase) {
                places.phrases.push(phrase);
            }
            if places.last != Some(entry) {
                (places.last, places.entries) = (Some(entry), places.entries + 1);
            }
        }
        self.phrases.push(Phrase { entry, weight, share, mass: 0, is_name: field == Field::Title });
    }

    /// Adds up what the words of each phrase say.
    fn weigh(&mut self, written: &BTreeMap<Word, Places>, entries: usize) {
        for (word, places) in written {
            let says = if self.is_common(word) {
                little(places.entries, entries)
            } else {
                information(places.entries, entries)
            };
            for phrase in &places.phrases {
                if let Some(phrase) = self.phrases.get_mut(*phrase as usize)
                    && phrase.share > Field::Body.share()
                {
                    phrase.mass += says;
                }
            }
        }
    }

    /// Whether it is a little word, which says nearly nothing.
    pub(super) fn is_common(&self, word: &Word) -> bool {
        self.common.binary_search(word).is_ok()
    }

    /// The phrases in which a word of the vocabulary stands.
    pub(super) fn phrases_of(&self, word: usize) -> &[u32] {
        let at = |word: usize| self.starts.get(word).map_or(0, |start| *start as usize);
        self.phrases_of.get(at(word)..at(word + 1)).unwrap_or_default()
    }
}

/// Where a word stands.
#[derive(Default)]
struct Places {
    close: bool,
    phrases: Vec<u32>,
    /// The last entry in which it was met, and in how many it was.
    last: Option<u32>,
    entries: usize,
}

/// What of a text belongs together: search words that commas part do not.
fn pieces(field: Field, text: &str) -> impl Iterator<Item = &str> {
    let comma = move |c: char| field == Field::Search && matches!(c, ',' | ';');
    text.split(comma)
}
