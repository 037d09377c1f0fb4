//! What is measured.

use serde::Serialize;

use crate::finding::Location;
use crate::readability::{
    FEWEST_WORDS, MOST_LONG, MOST_ON_A_SCREEN, MOST_OVER_A_JOURNEY, MOST_WORDS, Measure, USUAL_WORDS,
};

/// The limits of everything that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Limits {
    /// The words of a sentence.
    pub sentence_words: usize,
    /// The words of a sentence as a rule.
    pub usual_sentence_words: usize,
    /// The share of the sentences of a language that may have more than that.
    pub long_sentences: f64,
    /// The LIX of a screen.
    pub screen_lix: f64,
    /// The words below which a screen has no limit.
    pub screen_words: usize,
    /// The LIX of a journey.
    pub journey_lix: f64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sentence_words: MOST_WORDS,
            usual_sentence_words: USUAL_WORDS,
            long_sentences: MOST_LONG,
            screen_lix: MOST_ON_A_SCREEN,
            screen_words: FEWEST_WORDS,
            journey_lix: MOST_OVER_A_JOURNEY,
        }
    }
}

/// How easy something is to read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Reading {
    /// Its LIX, with one decimal.
    pub lix: f64,
    /// How many words it has.
    pub words: usize,
    /// How many sentences.
    pub sentences: usize,
    /// The words of the longest sentence.
    pub longest_sentence: usize,
    /// The words of more than six letters, each once.
    pub long_words: Vec<String>,
}

impl Reading {
    pub(super) fn of(measure: Measure) -> Self {
        let lix = (measure.lix() * 10.0).round() / 10.0;
        let (words, sentences, longest_sentence) = (measure.words, measure.sentences, measure.longest);
        let mut long_words: Vec<String> = Vec::new();
        for word in measure.long {
            if !long_words.contains(&word) {
                long_words.push(word);
            }
        }
        Self { lix, words, sentences, longest_sentence, long_words }
    }
}

/// All that is measured in a language.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LanguageEase {
    /// The language.
    pub language: String,
    /// Whether the limits of LIX hold in it.
    pub lix_holds: bool,
    /// How many different sentences the screens say.
    pub sentences: usize,
    /// The share of them that have more words than is usual.
    pub long_sentences: f64,
    /// Its journeys, in the order in which they are written.
    pub journeys: Vec<JourneyEase>,
    /// Its screens, the hardest first.
    pub screens: Vec<ScreenEase>,
    /// Its texts, in the order in which they are written.
    pub texts: Vec<TextEase>,
}

/// All that a journey says, each piece once.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct JourneyEase {
    /// The journey; `home` at home.
    pub journey: String,
    /// How easy it is.
    #[serde(flatten)]
    pub reading: Reading,
    /// Its hardest screen.
    pub hardest: String,
}

/// A step, as its hardest screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ScreenEase {
    /// The step, as `journey/step`; `home` at home.
    pub screen: String,
    /// How easy it is.
    #[serde(flatten)]
    pub reading: Reading,
}

/// A text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TextEase {
    /// Its key.
    pub key: String,
    /// Where it is written.
    #[serde(flatten)]
    pub location: Location,
    /// How easy it is.
    #[serde(flatten)]
    pub reading: Reading,
}
