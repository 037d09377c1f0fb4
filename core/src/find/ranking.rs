//! Which entries are found by some words, best first.
//!
//! A word counts by what it says, by where it stands, and by how alike it is to the one that stands there. Words that
//! stand together in one title or label count more, and an entry that lacks most of what was typed is none.

use super::index::Index;
use super::information::{information, little};
use super::query::Query;
use super::vocabulary::Like;

/// No more are shown.
const MOST: usize = 12;
/// The least that an entry scores, in parts of a thousand of a perfect one.
const FLOOR: u64 = 170;
/// The least that an entry scores beside the best, in parts of a hundred.
const BESIDE: u64 = 30;
/// The least likeness by which two words that were typed are one.
const ONE_WORD: u32 = 70;
/// A word that stands nowhere is taken to say what one says that stands in one of so many entries.
const NOWHERE: usize = 20;

impl Index {
    /// The numbers of the entries that are found, best first.
    pub(super) fn ranked(&self, query: &Query) -> Vec<usize> {
        let mut tally = Tally::new(self);
        let likes = |(at, word)| {
            if self.is_common(word) && !query.goes_on(at) {
                return self.vocabulary.same(word).into_iter().collect();
            }
            self.vocabulary.like(word, query.goes_on(at))
        };
        let mut likes: Vec<Vec<Like>> = query.words.iter().enumerate().map(likes).collect();
        for (at, whole) in query.pairs() {
            let joined = self.vocabulary.beginning(&whole, query.goes_on(at + 1));
            for like in joined.into_iter().filter(|like| like.likeness >= ONE_WORD) {
                likes.iter_mut().skip(at).take(2).for_each(|word| word.push(like));
            }
        }
        for (word, likes) in query.words.iter().zip(&likes) {
            tally.count(likes, self.is_common(word));
        }
        tally.best()
    }
}

/// What the words so far say of each entry.
struct Tally<'a> {
    index: &'a Index,
    /// Of each entry what its words say, where they stand counted in.
    scores: Vec<u64>,
    /// Of each entry how much of what was typed stands in it.
    held: Vec<u64>,
    /// Of each phrase the same.
    phrases: Vec<u64>,
    /// What all words that were typed say.
    typed: u64,
    /// For the word at hand: of each phrase its likeness, and of each entry the best and the best by its place.
    in_phrase: Vec<u32>,
    in_entry: Vec<(u32, u32)>,
}

impl<'a> Tally<'a> {
    fn new(index: &'a Index) -> Self {
        let (entries, phrases) = (index.priors.len(), index.phrases.len());
        Self {
            index,
            scores: vec![0; entries],
            held: vec![0; entries],
            phrases: vec![0; phrases],
            typed: 0,
            in_phrase: vec![0; phrases],
            in_entry: vec![(0, 0); entries],
        }
    }

    /// Counts a word by the words that it is like.
    fn count(&mut self, likes: &[Like], common: bool) {
        let mut touched = Vec::new();
        for like in likes {
            for phrase in self.index.phrases_of(like.word) {
                if let Some(known) = self.in_phrase.get_mut(*phrase as usize) {
                    if *known == 0 {
                        touched.push(*phrase as usize);
                    }
                    *known = (*known).max(like.likeness);
                }
            }
        }
        for phrase in &touched {
            let (Some(likeness), Some(known)) =
                (self.in_phrase.get(*phrase), self.index.phrases.get(*phrase))
            else {
                continue;
            };
            if let Some((best, placed)) = self.in_entry.get_mut(known.entry as usize) {
                *best = (*best).max(likeness * known.share);
                *placed = (*placed).max(likeness * known.weight);
            }
        }
        let all = self.index.priors.len();
        let says = u64::from(match self.alike(&touched) {
            alike if common => little(alike, all),
            0 => information(all / NOWHERE, all) / 2,
            alike => information(alike, all),
        });
        self.typed += says;
        for phrase in touched {
            if let (Some(likeness), Some(sum)) =
                (self.in_phrase.get_mut(phrase), self.phrases.get_mut(phrase))
            {
                *sum += says * u64::from(std::mem::take(likeness));
            }
        }
        for ((best, placed), (score, held)) in
            self.in_entry.iter_mut().zip(self.scores.iter_mut().zip(&mut self.held))
        {
            *score += says * u64::from(std::mem::take(placed));
            *held += says * u64::from(std::mem::take(best));
        }
    }

    /// In how many entries a word stands, of those in which it is about as alike as anywhere.
    fn alike(&mut self, touched: &[usize]) -> usize {
        let most =
            touched.iter().filter_map(|phrase| self.in_phrase.get(*phrase)).max().copied().unwrap_or(0);
        let alike = touched
            .iter()
            .filter(|phrase| self.in_phrase.get(**phrase).is_some_and(|like| like * 4 >= most * 3));
        let mut entries: Vec<u32> =
            alike.filter_map(|phrase| self.index.phrases.get(*phrase).map(|phrase| phrase.entry)).collect();
        entries.sort_unstable();
        entries.dedup();
        entries.len()
    }

    /// The entries worth showing, best first; of equals the one that stands first.
    fn best(self) -> Vec<usize> {
        let typed = self.typed.max(1);
        let mut together = vec![0; self.scores.len()];
        for (sum, phrase) in
            self.phrases.iter().zip(&self.index.phrases).filter(|(sum, phrase)| **sum > 0 && phrase.mass > 0)
        {
            // How much of what was typed stands in the phrase, and how much of the phrase was typed: of a thousand.
            let of_typed = (sum * 10 / typed).min(1000);
            let of_phrase = (sum * 10 / u64::from(phrase.mass)).min(1000);
            let bonus = of_typed * (500 + of_phrase / 2) * u64::from(phrase.weight) / 100_000;
            if let Some(most) = together.get_mut(phrase.entry as usize) {
                *most = bonus.max(*most);
            }
        }
        let entries = self.scores.iter().zip(&self.held).zip(together).zip(&self.index.priors);
        let mut scored: Vec<(u64, usize)> = entries
            .enumerate()
            .map(|(entry, (((score, held), together), prior))| {
                let (score, held) = (score / 10 / typed, (held / 10 / typed).min(1000));
                let score = (score * (400 + 6 * held / 10) + together * 1000) / 2000;
                (score * u64::from(*prior) / 100, entry)
            })
            .filter(|(score, _)| *score >= FLOOR)
            .collect();
        scored.sort_unstable_by_key(|(score, entry)| (std::cmp::Reverse(*score), *entry));
        let least = scored.first().map_or(0, |(best, _)| best * BESIDE / 100);
        scored
            .into_iter()
            .take(MOST)
            .take_while(|(score, _)| *score >= least)
            .map(|(_, entry)| entry)
            .collect()
    }
}
