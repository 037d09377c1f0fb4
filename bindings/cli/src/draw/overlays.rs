//! Draws the overlays of a screen: who can help, why it is shown, which words are explained.

use lotsen::advisor::Reason;
use lotsen::screen::{FindResult, FoundKind, Help, StepStatus, Term, Tone, Why};

use super::blocks::note;
use super::cards::routes;
use super::page::Page;
use super::style::Style;
use crate::phrases::Phrases;

/// Draws who can help, in order.
pub fn help(page: &mut Page, help: &Help, phrases: &Phrases) {
    page.paragraph(Style::Bold, &help.title);
    routes(page, &help.routes, phrases);
    page.gap();
}

/// Draws why a screen is shown, from which source, and what would change it.
pub fn why(page: &mut Page, why: &Why, phrases: &Phrases) {
    page.paragraph(Style::Bold, &why.title);
    page.gap();
    for row in &why.rows {
        page.paragraph(Style::Plain, &row.text);
    }
    page.titled_list(&phrases.get("ui.shell.why.answers"), &why.answers);
    page.titled_list(&phrases.get("ui.shell.why.changes"), why.changes.iter().map(|change| &change.text));
    page.titled_list(&phrases.get("ui.shell.why.sources"), why.sources.iter().map(|source| &source.text));
    page.gap();
}

/// Draws the words of a screen that have an explanation.
pub fn terms(page: &mut Page, terms: &[Term], phrases: &Phrases) {
    page.paragraph(Style::Bold, &phrases.get("ui.shell.terms"));
    for term in terms {
        page.gap();
        page.paragraph(Style::Accent, &term.form);
        page.paragraph(Style::Plain, &term.explanation);
    }
    page.gap();
}

/// Draws what a search is for, above the line to type on.
pub fn search(page: &mut Page, phrases: &Phrases) {
    page.paragraph(Style::Bold, &phrases.get("ui.shell.search"));
    page.gap();
    page.paragraph(Style::Plain, &phrases.get("ui.cli.search.what"));
    page.paragraph(Style::Plain, &phrases.get("ui.shell.search.hint"));
    page.gap();
}

/// Draws what a search found as far as that is only read: what to say instead, and words with their explanation.
pub fn found(page: &mut Page, result: &FindResult, phrases: &Phrases) {
    page.paragraph(Style::Bold, &phrases.get("ui.shell.search"));
    if let Some(remark) = &result.remark {
        page.gap();
        note(page, Tone::Care, &phrases.get("ui.tone.care"), remark);
    }
    for term in result.found.iter().filter(|found| found.kind == FoundKind::Term) {
        page.gap();
        page.paragraph(Style::Accent, &term.title);
        term.detail.iter().for_each(|detail| page.paragraph(Style::Plain, detail));
    }
    page.gap();
}

/// Draws on which sources an answer of the advisor rests.
pub fn sources(page: &mut Page, why: &Reason, phrases: &Phrases) {
    let title = phrases.get("ui.shell.why.sources");
    page.titled_list(&title, why.source_lines.iter().map(|source| &source.text));
}

/// The symbol of a step; its status stands beside it in words.
pub fn symbol(status: StepStatus) -> &'static str {
    match status {
        StepStatus::Done => "✓",
        StepStatus::Now => "▸",
        StepStatus::ToCome => "·",
    }
}
