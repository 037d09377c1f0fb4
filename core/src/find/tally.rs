//! Adds up, word by word, what was typed stands for in each entry and in each phrase.

use super::index::Index;
use super::information::{information, little};
use super::vocabulary::Like;

/// A word that stands nowhere is taken to say what one says that stands in one of so many entries.
const NOWHERE: usize = 20;
/// From this likeness on, and where it stands, a word is the one that was typed.
const SURE: u32 = 75 * 85;
/// However little a word stands for, so much of what it says was meant: of ten thousand.
const MEANT: u64 = 3_000;

/// What the words so far say.
pub(super) struct Tally<'a> {
    index: &'a Index,
    pub entries: Vec<OfEntry>,
    /// Of each phrase what the words say that stand in it, in parts of a hundred.
    pub phrases: Vec<u64>,
    /// What all words say, and what they say without what stands nowhere as it was typed.
    pub typed: u64,
    pub meant: u64,
    /// For the word at hand the likeness in each phrase.
    likeness: Vec<u32>,
}

/// What the words so far say of an entry, in parts of ten thousand.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct OfEntry {
    /// By where they stand.
    pub score: u64,
    /// Of what was typed.
    pub held: u64,
    /// Whether a word that says something stands in it as it was typed, or with another ending.
    pub sure: bool,
    /// For the word at hand the best of each.
    placed: u32,
    best: u32,
}

impl<'a> Tally<'a> {
    /// Nothing so far.
    pub(super) fn new(index: &'a Index) -> Self {
        let (entries, phrases) = (index.priors.len(), index.phrases.len());
        Self {
            index,
            entries: vec![OfEntry::default(); entries],
            phrases: vec![0; phrases],
            typed: 0,
            meant: 0,
            likeness: vec![0; phrases],
        }
    }

    /// Counts a word by the words that it is like; a common one counts little.
    pub(super) fn count(&mut self, likes: &[Like], common: bool) {
        let touched = self.look(likes);
        let all = self.entries.len();
        let says = u64::from(match self.alike(&touched) {
            alike if common => little(alike, all),
            0 => information(all / NOWHERE, all),
            alike => information(alike, all),
        });
        let best = self.entries.iter().map(|entry| u64::from(entry.best)).max().unwrap_or(0);
        self.typed += says;
        self.meant += says * best.max(MEANT) / 10_000;
        for phrase in touched {
            if let (Some(likeness), Some(sum)) = (self.likeness.get_mut(phrase), self.phrases.get_mut(phrase))
            {
                *sum += says * u64::from(std::mem::take(likeness));
            }
        }
        for entry in &mut self.entries {
            entry.sure |= !common && entry.best >= SURE;
            entry.score += says * u64::from(std::mem::take(&mut entry.placed));
            entry.held += says * u64::from(std::mem::take(&mut entry.best));
        }
    }

    /// Finds the phrases in which a word or one like it stands, and what that is to their entries.
    fn look(&mut self, likes: &[Like]) -> Vec<usize> {
        let mut touched = Vec::new();
        for like in likes {
            for phrase in self.index.phrases_of(like.word) {
                let phrase = *phrase as usize;
                let Some(known) = self.likeness.get_mut(phrase) else { continue };
                if *known == 0 {
                    touched.push(phrase);
                }
                *known = (*known).max(like.likeness);
            }
        }
        for phrase in &touched {
            let likeness = self.likeness.get(*phrase).copied().unwrap_or(0);
            if let Some(phrase) = self.index.phrases.get(*phrase)
                && let Some(entry) = self.entries.get_mut(phrase.entry as usize)
            {
                entry.best = entry.best.max(likeness * phrase.share);
                entry.placed = entry.placed.max(likeness * phrase.weight);
            }
        }
        touched
    }

    /// In how many entries the word at hand stands, of those in which it is about as alike as anywhere.
    fn alike(&self, touched: &[usize]) -> usize {
        let likeness = |phrase: &usize| self.likeness.get(*phrase).copied().unwrap_or(0);
        let most = touched.iter().map(likeness).max().unwrap_or(0);
        let alike = touched.iter().filter(|phrase| likeness(phrase) * 4 >= most * 3);
        let phrases = alike.filter_map(|phrase| self.index.phrases.get(*phrase));
        let mut entries: Vec<u32> = phrases.map(|phrase| phrase.entry).collect();
        entries.sort_unstable();
        entries.dedup();
        entries.len()
    }
}
