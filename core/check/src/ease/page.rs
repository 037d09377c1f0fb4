//! How easy a policy is to read, in lines.

use std::fmt::Write as _;

use super::measured::{LanguageEase, Reading};
use super::reading::Readability;
use crate::finding::Location;

/// For each language its journeys with their hardest screens; with `all` every screen and every text too; then what is over
/// a limit. Files are named from `folder`.
#[must_use]
pub fn page(folder: &str, readability: &Readability, all: bool) -> String {
    let mut page = String::new();
    let limits = &readability.limits;
    for language in &readability.languages {
        let (long, most) = (language.long_sentences * 100.0, limits.long_sentences * 100.0);
        let (sentences, usual) = (language.sentences, limits.usual_sentence_words);
        line(
            &mut page,
            &format!(
                "{}: {} texts; {long:.1} % of {sentences} sentences have more than {usual} words (at most {most:.0} %)",
                language.language,
                language.texts.len(),
            ),
        );
        journeys(&mut page, readability, language);
        if all {
            screens_and_texts(&mut page, folder, readability, language);
        }
        page.push('\n');
    }
    for over in &readability.over {
        let place = place(folder, &over.location);
        let (language, about) = (&over.language, &over.about);
        line(&mut page, &format!("{place}: {language} {about}: {}. {}", over.message, over.help));
    }
    page.push_str(match readability.over.len() {
        0 => "Nothing is over a limit.",
        1 => "1 thing is over a limit.",
        _ => "",
    });
    if readability.over.len() > 1 {
        line(&mut page, &format!("{} things are over a limit.", readability.over.len()));
    }
    page.trim_end().to_owned()
}

fn journeys(page: &mut String, readability: &Readability, language: &LanguageEase) {
    let longest = language.journeys.iter().map(|journey| journey.journey.len()).max().unwrap_or(0).max(7);
    let limits = &readability.limits;
    let most =
        |most: f64| if language.lix_holds { format!("at most {most:.0}") } else { "no limit".to_owned() };
    let (whole, screen) = (most(limits.journey_lix), most(limits.screen_lix));
    line(page, &format!("  {:longest$}  LIX ({whole})  words  hardest screen (LIX, {screen})", "journey"));
    let wide = "LIX ()".len() + whole.len();
    for journey in &language.journeys {
        let hardest = language.screens.iter().find(|screen| screen.screen == journey.hardest);
        let hardest = hardest.map_or(0.0, |screen| screen.reading.lix);
        let Reading { lix, words, .. } = journey.reading;
        let name = &journey.journey;
        line(page, &format!("  {name:longest$}  {lix:wide$.1}  {words:5}  {} {hardest:.1}", journey.hardest));
    }
}

fn screens_and_texts(page: &mut String, folder: &str, readability: &Readability, language: &LanguageEase) {
    line(page, "  screens, the hardest first:");
    for screen in &language.screens {
        line(page, &format!("    {}: {}", screen.screen, measured(&screen.reading)));
    }
    line(page, &format!("  texts (a sentence of at most {} words):", readability.limits.sentence_words));
    for text in &language.texts {
        let place = place(folder, &text.location);
        line(page, &format!("    {place}: {}: {}", text.key, measured(&text.reading)));
    }
}

fn measured(reading: &Reading) -> String {
    format!("LIX {:.1}, {} words, longest sentence {}", reading.lix, reading.words, reading.longest_sentence)
}

fn place(folder: &str, location: &Location) -> String {
    format!("{folder}{}:{}:{}", location.file, location.line, location.column)
}

fn line(page: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(page, "{line}");
}
