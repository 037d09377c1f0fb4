//! Draws the sheet of a sight: how it looks, what to do, what never to do, and what it asks for.

use lotsen::screen::{SightSheet, Tone};

use super::blocks::note;
use super::page::Page;
use super::sketch::sketch;
use super::style::Style;
use crate::phrases::Phrases;

/// Draws the sheet of a sight down to what it asks for. Who can help, the way to its remedy and what comes next are to
/// be chosen, and stand below.
pub fn sight(page: &mut Page, sheet: &SightSheet, phrases: &Phrases) {
    page.paragraph(Style::Accent, &sheet.product);
    page.gap();
    page.paragraph(Style::Bold, &sheet.name);
    for answer in &sheet.answers {
        page.gap();
        if let Some(about) = &answer.about {
            page.paragraph(Style::Accent, about);
        }
        sketch(page, &answer.sketch, phrases);
        page.gap();
        note(page, Tone::Good, &phrases.get("ui.shell.sight.do"), &answer.text);
        if let Some(never) = &answer.never {
            page.gap();
            note(page, Tone::Stop, &phrases.get("ui.shell.sight.never"), never);
        }
    }
    page.gap();
    for other in &sheet.other_words {
        page.paragraph(Style::Dim, &other.text);
    }
    for (at, asked) in sheet.asks.iter().enumerate() {
        page.gap();
        if at == 0 {
            page.paragraph(Style::Dim, &phrases.get("ui.shell.sight.asks"));
        }
        page.paragraph(Style::Bold, &asked.name);
        page.paragraph(Style::Plain, &asked.who);
    }
    page.gap();
}
