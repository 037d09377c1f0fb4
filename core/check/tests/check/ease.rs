//! How easy a policy is to read: what is planted is found at its place, and nothing else.

use std::path::{Path, PathBuf};

use lotsen_check::Files;
use lotsen_check::ease::{Kind, Readability, page, readability, readability_of};

use super::edited::{Edit, edited};

fn town() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby")
}

fn measured(edits: &[Edit]) -> Readability {
    readability_of(&edited(&town(), edits)).expect("it loads")
}

/// What is over: kind, language, what it is about and the line.
fn over(readability: &Readability) -> Vec<(Kind, &str, &str)> {
    readability.over.iter().map(|over| (over.kind, over.language.as_str(), over.about.as_str())).collect()
}

/// The line of a file on which some words stand.
fn line(file: &str, words: &str) -> usize {
    let files = Files::read(&town()).expect("the town is there");
    let text = files.text(file).expect("a file");
    text.lines().position(|line| line.contains(words)).expect("the words") + 1
}

#[test]
fn what_is_easy_is_over_no_limit_and_every_language_is_measured() {
    let readability = measured(&[]);
    assert_eq!(over(&readability), []);
    let languages: Vec<(&str, bool)> = readability
        .languages
        .iter()
        .map(|language| (language.language.as_str(), language.lix_holds))
        .collect();
    assert_eq!(languages, [("fi", false), ("sv", true), ("en", true)]);
    for language in &readability.languages {
        assert!(language.sentences > 20, "{}", language.language);
        assert!(language.texts.iter().any(|text| text.key == "step.set_up.finish"), "{}", language.language);
        let journeys: Vec<&str> = language.journeys.iter().map(|journey| journey.journey.as_str()).collect();
        assert!(journeys.contains(&"set_up") && journeys.contains(&"home"), "{journeys:?}");
        let hardest = &language.screens[0].reading;
        assert!(language.screens.iter().all(|screen| screen.reading.lix <= hardest.lix));
    }
}

#[test]
fn a_long_sentence_is_told_where_it_stands_with_its_words() {
    let long = format!("\"step.which_app.not_that.why\": \"{}. ", ["ord"; 21].join(" "));
    let readability = measured(&[Edit::new("texts/sv.json", "\"step.which_app.not_that.why\": \"", &long)]);
    assert_eq!(over(&readability), [(Kind::Sentence, "sv", "step.which_app.not_that.why")]);
    let told = &readability.over[0];
    assert_eq!(told.location.file, "texts/sv.json");
    assert_eq!(told.location.line, line("texts/sv.json", "\"step.which_app.not_that.why\""));
    assert!((told.measure, told.most) == (21.0, 20.0), "{told:?}");
    let text = readability.languages[1]
        .texts
        .iter()
        .find(|text| text.key == "step.which_app.not_that.why")
        .expect("it");
    assert_eq!((text.reading.longest_sentence, text.location.line), (21, told.location.line));
}

#[test]
fn a_screen_of_long_words_is_told_at_its_step() {
    let hard = format!("\"step.which_app.not_that.why\": \"{}. ", ["utomordentligt"; 19].join(" "));
    let readability = measured(&[Edit::new("texts/sv.json", "\"step.which_app.not_that.why\": \"", &hard)]);
    let both = [(Kind::Journey, "sv", "which_app"), (Kind::Screen, "sv", "which_app/not_that")];
    assert_eq!(over(&readability), both);
    let told = &readability.over[1];
    assert_eq!(told.location.file, "walks/others.json");
    assert!(told.help.contains("utomordentligt"), "{}", told.help);
    let page = page("town/", &readability, false);
    assert!(page.contains("town/walks/others.json:") && page.contains("LIX "), "{page}");
}

#[test]
fn what_does_not_load_is_told_with_its_place_and_the_way_out() {
    let files = edited(&town(), &[Edit::new("town.json", "\"time_zone\":", "\"time_zne\":")]);
    let error = readability_of(&files).expect_err("it does not load").to_string();
    assert!(error.starts_with("town.json:"), "{error}");
    assert!(error.contains("time_zne") && error.contains("lotsen check"), "{error}");
    assert!(readability(Path::new("no/such/folder")).is_err());
}
