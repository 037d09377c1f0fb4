//! Measures the texts and the screens of a policy.

use std::collections::{BTreeMap, BTreeSet};

use lotsen::explore::Explorer;
use serde::Serialize;

use super::measured::{JourneyEase, LanguageEase, Limits, Reading, ScreenEase, TextEase};
use super::over::{self, Over};
use crate::readability::{Measure, Said, USUAL_WORDS, easy, lix_holds, sentences, words};
use crate::semantics::{Written, WrittenText, read_texts};

/// How easy a policy is to read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Readability {
    /// The limits.
    pub limits: Limits,
    /// What is over them, in the order of files and lines.
    pub over: Vec<Over>,
    /// What was measured, by language.
    pub languages: Vec<LanguageEase>,
}

/// Measures all texts that are written, and all screens that there are.
pub(super) fn read(
    written: &Written<'_>,
    explorer: &Explorer,
    screens: &BTreeMap<String, BTreeSet<Said>>,
) -> Readability {
    let texts = read_texts(written);
    let none = BTreeSet::new();
    let languages: Vec<LanguageEase> = explorer
        .policy()
        .locales()
        .iter()
        .map(|locale| {
            let screens = screens.get(locale).unwrap_or(&none);
            language(explorer, locale, texts.iter().filter(|text| text.locale == locale), screens)
        })
        .collect();
    let mut over: Vec<Over> = over::sentences(&texts).collect();
    over.extend(languages.iter().flat_map(|language| over::of_language(written, language)));
    over.sort_by(|one, other| (&one.location, &one.message).cmp(&(&other.location, &other.message)));
    Readability { limits: Limits::default(), over, languages }
}

fn language<'a>(
    explorer: &Explorer,
    locale: &str,
    texts: impl Iterator<Item = &'a WrittenText<'a>>,
    screens: &BTreeSet<Said>,
) -> LanguageEase {
    let easy = easy(explorer, locale);
    let mut hardest: BTreeMap<(&str, &str), Measure> = BTreeMap::new();
    let mut pieces: BTreeMap<&str, BTreeSet<&String>> = BTreeMap::new();
    for screen in screens {
        let measure = Measure::of(&screen.pieces, &easy);
        let most = hardest.entry((&screen.journey, &screen.step)).or_default();
        if measure.lix() > most.lix() {
            *most = measure;
        }
        pieces.entry(&screen.journey).or_default().extend(&screen.pieces);
    }
    let mut screens: Vec<ScreenEase> = hardest
        .into_iter()
        .map(|((journey, step), measure)| ScreenEase {
            screen: called(journey, step),
            reading: Reading::of(measure),
        })
        .collect();
    screens.sort_by(|one, other| other.reading.lix.total_cmp(&one.reading.lix));
    let order = |journey: &str| explorer.policy().document().journeys.ids().position(|id| id == journey);
    let mut journeys: Vec<JourneyEase> = pieces
        .iter()
        .map(|(journey, pieces)| JourneyEase {
            journey: (*journey).to_owned(),
            reading: Reading::of(Measure::of(pieces.iter().copied(), &easy)),
            hardest: of_journey(&screens, journey).map(|screen| screen.screen.clone()).unwrap_or_default(),
        })
        .collect();
    journeys.sort_by_key(|journey| order(&journey.journey));
    let said: BTreeSet<&str> =
        pieces.values().flatten().flat_map(|piece| sentences(piece)).map(str::trim).collect();
    let long = said.iter().filter(|sentence| words(sentence).len() > USUAL_WORDS).count();
    let texts = texts.map(|text| TextEase {
        key: text.member.key.clone(),
        location: text.file.location(text.member.key_span),
        reading: Reading::of(Measure::of([&without_names(text.text())], &easy)),
    });
    LanguageEase {
        language: locale.to_owned(),
        lix_holds: lix_holds(locale),
        sentences: said.len(),
        long_sentences: share(long, said.len()),
        journeys,
        screens,
        texts: texts.collect(),
    }
}

fn called(journey: &str, step: &str) -> String {
    if journey == step { step.to_owned() } else { format!("{journey}/{step}") }
}

/// The hardest screen of a journey: the first of those that are in order.
fn of_journey<'a>(screens: &'a [ScreenEase], journey: &str) -> Option<&'a ScreenEase> {
    screens.iter().find(|screen| screen.screen.split('/').next() == Some(journey))
}

/// A text as it is read where names stand in place of its placeholders: each counts as a short word.
fn without_names(text: &str) -> String {
    let mut pieces = text.split('{');
    let mut read = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        read.push_str("name");
        read.push_str(piece.split_once('}').map_or(piece, |(_, rest)| rest));
    }
    read
}

fn share(part: usize, whole: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { count(part) / count(whole) }
}
