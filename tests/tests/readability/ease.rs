//! How easy each screen and each journey is to read.
//!
//! Only names of apps and contacts and the forms of the policy's terms do not count as long: each term has an
//! explanation one tap away.

use std::collections::{BTreeMap, BTreeSet};

use lotsen::Policy;

use crate::said::{SCREENS, Said, texts};
use lotsen_check::readability::{MOST_WORDS, Measure, sentences, words};

/// No screen is harder to read than this.
const MOST_ON_A_SCREEN: f64 = 40.0;
/// No journey as a whole is harder to read than this.
const MOST_OVER_A_JOURNEY: f64 = 30.0;
/// As a rule no sentence has more words.
const WORDS: usize = 12;
/// The share of sentences that may break the rule.
const SHARE: f64 = 0.10;

/// What counts as easy whatever its length, in lower case: for each language, those of several words first.
fn easy(locale: &str) -> Vec<Vec<String>> {
    let policy = Policy::embedded();
    let texts = texts();
    let document = policy.document();
    let name = |kind: &str, id: &str| texts[&format!("{kind}.{id}")][locale].clone();
    let apps = document.apps.iter().flat_map(|app| {
        let publisher = app.value.publisher.iter().cloned();
        publisher.chain([name("app", &app.id)]).collect::<Vec<_>>()
    });
    let contacts = document.contacts.ids().map(|id| name("contact", id));
    let forms = document.terms.iter().flat_map(|term| term.value.forms.get(locale).unwrap().clone());
    let mut easy: Vec<Vec<String>> =
        apps.chain(contacts).chain(forms).map(|name| words(&name.to_lowercase())).collect();
    easy.sort_by_key(|name| std::cmp::Reverse(name.len()));
    easy
}

#[test]
fn every_screen_and_every_journey_is_easy_to_read() {
    let mut hard = Vec::new();
    for (locale, screens) in &*SCREENS {
        let easy = easy(locale);
        let mut journeys: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut hardest: BTreeMap<String, (f64, Vec<String>)> = BTreeMap::new();
        for screen in screens {
            let Said { journey, step, pieces, .. } = screen;
            let measure = Measure::of(pieces, &easy);
            let most = hardest.entry(format!("{locale} {journey}/{step}")).or_default();
            if measure.lix() > most.0 {
                *most = (measure.lix(), measure.long);
            }
            journeys.entry(journey).or_default().extend(pieces.iter().cloned());
        }
        let top = hardest.values().map(|(lix, _)| *lix).fold(0.0, f64::max);
        let whole: Vec<(&str, f64)> =
            journeys.iter().map(|(id, pieces)| (*id, Measure::of(pieces, &easy).lix())).collect();
        let whole_top = whole.iter().map(|(_, lix)| *lix).fold(0.0, f64::max);
        println!(
            "{locale}: hardest screen {top:.1}, hardest journey {whole_top:.1}, {} screens",
            screens.len()
        );
        for (journey, lix) in whole {
            println!("  {locale} {journey}: {lix:.1}");
            if lix > MOST_OVER_A_JOURNEY {
                hard.push(format!("{locale} {journey}: {lix:.1} over the journey"));
            }
        }
        for (place, (lix, long)) in hardest {
            if lix > MOST_ON_A_SCREEN {
                hard.push(format!("{place}: {lix:.1}, {}", long.join(" ")));
            }
        }
    }
    assert!(hard.is_empty(), "{} too hard:\n{}", hard.len(), hard.join("\n"));
}

#[test]
fn sentences_are_short() {
    for (locale, screens) in &*SCREENS {
        let pieces: BTreeSet<&String> = screens.iter().flat_map(|screen| &screen.pieces).collect();
        let all: BTreeSet<&str> = pieces.iter().flat_map(|piece| sentences(piece)).map(str::trim).collect();
        let over = |limit: usize| all.iter().filter(move |sentence| words(sentence).len() > limit);
        let count = |number: usize| f64::from(u32::try_from(number).unwrap());
        let share = count(over(WORDS).count()) / count(all.len());
        println!("{locale}: {:.1} % of {} sentences have more than {WORDS} words", share * 100.0, all.len());
        // The municipality's own words stand as they were said.
        let quoted = |sentence: &str| {
            screens.iter().flat_map(|screen| &screen.quotes).any(|quote| quote.contains(sentence))
        };
        let longest: Vec<&&str> = over(MOST_WORDS).filter(|sentence| !quoted(sentence)).collect();
        for quote in over(MOST_WORDS) {
            println!("  {locale}, {} words: {quote}", words(quote).len());
        }
        assert!(longest.is_empty(), "{locale}: {longest:#?}");
        let long: Vec<&&str> = over(WORDS).collect();
        assert!(share <= SHARE, "{locale}: {share:.3}: {long:#?}");
    }
}

#[test]
fn every_term_is_explained_in_one_sentence() {
    let texts = texts();
    let policy = Policy::embedded();
    for term in policy.document().terms.ids() {
        for locale in policy.locales() {
            let explanation = &texts[&format!("term.{term}.explain")][locale];
            assert_eq!(sentences(explanation).len(), 1, "{locale}, {term}: {explanation}");
            assert!(explanation.ends_with('.'), "{locale}, {term}: {explanation}");
            assert!(words(explanation).len() <= MOST_WORDS, "{locale}, {term}: {explanation}");
        }
    }
}
