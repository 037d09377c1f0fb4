//! What is over a limit, at its place.

use serde::Serialize;

use super::measured::{LanguageEase, Reading};
use crate::finding::Location;
use crate::readability::{
    FEWEST_WORDS, MOST_LONG, MOST_ON_A_SCREEN, MOST_OVER_A_JOURNEY, MOST_WORDS, USUAL_WORDS,
};
use crate::semantics::{Written, WrittenText, too_long};

/// Something that is over a limit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Over {
    /// What kind of thing.
    pub kind: Kind,
    /// In which language.
    pub language: String,
    /// Where.
    #[serde(flatten)]
    pub location: Location,
    /// Its key or id.
    pub about: String,
    /// What was measured.
    pub measure: f64,
    /// The limit.
    pub most: f64,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// Kinds of thing that have a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A sentence, by its words.
    Sentence,
    /// A screen, by its LIX.
    Screen,
    /// A journey, by its LIX.
    Journey,
    /// A language, by the share of its long sentences.
    Language,
}

/// Sentences of texts that are too long.
pub(super) fn sentences<'a>(texts: &'a [WrittenText<'a>]) -> impl Iterator<Item = Over> + 'a {
    texts.iter().filter_map(|text| {
        let (long, words) = too_long(text)?;
        Some(Over {
            kind: Kind::Sentence,
            language: text.locale.to_owned(),
            location: text.file.location(text.member.key_span),
            about: text.member.key.clone(),
            measure: count(words),
            most: count(MOST_WORDS),
            message: format!("a sentence of {words} words (at most {MOST_WORDS}): “{long}”"),
            help: "Make two of it.".to_owned(),
        })
    })
}

/// Screens and journeys of a language that are too hard, and the language, where it has too many long sentences.
pub(super) fn of_language(written: &Written<'_>, language: &LanguageEase) -> Vec<Over> {
    let over =
        |kind, about: &str, location: Option<Location>, measure, most, [message, help]: [String; 2]| Over {
            kind,
            language: language.language.clone(),
            location: location.unwrap_or_else(|| written.beginning()),
            about: about.to_owned(),
            measure,
            most,
            message,
            help,
        };
    let mut all = Vec::new();
    let too_hard = |reading: &Reading, most: f64| {
        language.lix_holds && reading.lix > most && reading.words >= FEWEST_WORDS
    };
    for screen in language.screens.iter().filter(|screen| too_hard(&screen.reading, MOST_ON_A_SCREEN)) {
        let place =
            screen.screen.split_once('/').and_then(|(journey, step)| written.step(journey, step, None));
        let told = [lix_of(&screen.reading, MOST_ON_A_SCREEN), easier(&screen.reading)];
        let (lix, about) = (screen.reading.lix, &screen.screen);
        all.push(over(Kind::Screen, about, place, lix, MOST_ON_A_SCREEN, told));
    }
    for journey in language.journeys.iter().filter(|journey| too_hard(&journey.reading, MOST_OVER_A_JOURNEY))
    {
        let place = written.path(&format!("journeys.{}", journey.journey));
        let help = format!("{} Its hardest screen is {}.", easier(&journey.reading), journey.hardest);
        let told = [lix_of(&journey.reading, MOST_OVER_A_JOURNEY), help];
        let (lix, about) = (journey.reading.lix, &journey.journey);
        all.push(over(Kind::Journey, about, place, lix, MOST_OVER_A_JOURNEY, told));
    }
    if language.long_sentences > MOST_LONG {
        let place = written.path(&format!("texts.{}", language.language));
        let message = format!(
            "{:.1} % of its sentences have more than {USUAL_WORDS} words (at most {:.0} %)",
            language.long_sentences * 100.0,
            MOST_LONG * 100.0,
        );
        let help = "`lotsen readability --all` has the longest sentence of each text.".to_owned();
        all.push(over(
            Kind::Language,
            &language.language,
            place,
            language.long_sentences,
            MOST_LONG,
            [message, help],
        ));
    }
    all
}

/// How hard something is.
fn lix_of(reading: &Reading, most: f64) -> String {
    format!("LIX {:.1} (at most {most:.0})", reading.lix)
}

/// What makes it easier.
fn easier(reading: &Reading) -> String {
    /// More long words than these are not told.
    const TOLD: usize = 12;
    let told: Vec<&str> = reading.long_words.iter().take(TOLD).map(String::as_str).collect();
    let more = reading.long_words.len() - told.len();
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("Make its sentences shorter, or say these words otherwise: {}{more}.", told.join(", "))
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
