//! Which entries are found by some words, best first.
//!
//! A word counts by what it says, by where it stands, and by how alike it is to the one that stands there. Words that
//! stand together in one title or label count more, and an entry that lacks most of what was typed is none.

use std::cmp::Reverse;

use super::index::{Index, Phrase};
use super::query::Query;
use super::tally::{OfEntry, Tally};
use super::vocabulary::Like;

/// No more are shown.
const MOST: usize = 12;
/// The least that an entry scores, of a thousand.
const FLOOR: u64 = 110;
/// The least that an entry scores beside the best, of a hundred.
const BESIDE: u64 = 30;
/// How much of what was typed stands at least in an entry that is found, of a thousand: where a word stands as it was
/// typed, and where all of them only resemble what stands there.
const HELD: u64 = 150;
const HELD_UNSURE: u64 = 450;
/// So much of what was typed is all of it, of a thousand: an ending makes no difference.
const ALL: u64 = 920;
/// How much an entry counts beside others when it was called by its whole name; of a hundred.
const NAME: u64 = 112;
/// The least likeness by which two words that were typed are one.
const ONE_WORD: u32 = 70;

impl Index {
    /// The numbers of the entries that are found, best first.
    pub(super) fn ranked(&self, query: &Query) -> Vec<usize> {
        let mut tally = Tally::new(self);
        for (word, likes) in query.words.iter().zip(&self.likes(query)) {
            tally.count(likes, self.is_common(word));
        }
        let together = together(&tally, &self.phrases);
        let scores = tally.entries.iter().zip(together).zip(&self.priors).enumerate();
        let scores = scores.filter(|(_, ((entry, _), _))| is_enough(entry, tally.typed));
        let scores = scores.map(|(number, ((entry, together), prior))| {
            // Who types a name means that, whatever its kind; the less of a name, the less.
            let prior = u64::from(*prior);
            let weight = prior + NAME.saturating_sub(prior) * together.of_name / 1000;
            (score(entry, together.share, tally.meant) * weight / 100, number)
        });
        let mut scores: Vec<(u64, usize)> = scores.filter(|(score, _)| *score >= FLOOR).collect();
        scores.sort_unstable_by_key(|(score, number)| (Reverse(*score), *number));
        let least = scores.first().map_or(0, |(best, _)| best * BESIDE / 100);
        let shown = scores.into_iter().take(MOST).take_while(|(score, _)| *score >= least);
        shown.map(|(_, number)| number).collect()
    }

    /// For each word that was typed the known words that it is like, by itself or with its neighbour.
    fn likes(&self, query: &Query) -> Vec<Vec<Like>> {
        let words = query.words.iter().enumerate().map(|(at, word)| {
            if self.is_common(word) && !query.goes_on(at) {
                return self.vocabulary.same(word).into_iter().collect();
            }
            self.vocabulary.like(word, query.goes_on(at))
        });
        let mut likes: Vec<Vec<Like>> = words.collect();
        for (at, whole) in query.pairs() {
            let first = query.words.get(at).map_or(0, Vec::len);
            let joined = self.vocabulary.joined(&whole, first, query.goes_on(at + 1));
            for like in joined.into_iter().filter(|like| like.likeness >= ONE_WORD) {
                likes.iter_mut().skip(at).take(2).for_each(|word| word.push(like));
            }
        }
        likes
    }
}

/// How what was typed stands in the phrases of an entry.
#[derive(Debug, Clone, Copy, Default)]
struct Together {
    /// How much of it stands together in one of them, of a thousand; the more of the phrase was typed, the better.
    share: u64,
    /// How much of the entry's own name was typed, and nothing else; of a thousand.
    of_name: u64,
}

fn together(tally: &Tally<'_>, phrases: &[Phrase]) -> Vec<Together> {
    let mut together = vec![Together::default(); tally.entries.len()];
    for (sum, phrase) in
        tally.phrases.iter().zip(phrases).filter(|(sum, phrase)| **sum > 0 && phrase.mass > 0)
    {
        let of_typed = (sum * 10 / tally.meant.max(1)).min(1000);
        let of_phrase = (sum * 10 / u64::from(phrase.mass)).min(1000);
        let whole = of_typed * (500 + of_phrase / 2) * u64::from(phrase.weight) / 100_000;
        if let Some(most) = together.get_mut(phrase.entry as usize) {
            most.share = whole.max(most.share);
            if phrase.is_name && of_typed >= ALL {
                most.of_name = of_phrase.max(most.of_name);
            }
        }
    }
    together
}

/// Whether enough of what was typed stands in an entry.
fn is_enough(entry: &OfEntry, typed: u64) -> bool {
    let held = entry.held / 10 / typed.max(1);
    held >= if entry.sure { HELD } else { HELD_UNSURE }
}

/// The score of an entry, of a thousand.
fn score(entry: &OfEntry, together: u64, meant: u64) -> u64 {
    let of_meant = |sum: u64| (sum / 10 / meant.max(1)).min(1000);
    (of_meant(entry.score) * (400 + of_meant(entry.held) * 6 / 10) + together * 1000) / 2000
}
