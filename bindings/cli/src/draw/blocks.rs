//! Draws the blocks of a screen.

use lotsen::screen::{Block, BlockKind, DecisionLine, Tone};

use super::cards::{address_card, app_card, contact_card, routes};
use super::page::Page;
use super::sketch::gallery;
use super::style::Style;
use crate::phrases::Phrases;

/// Draws a block; the menu below has its sights from the number `first_sight`.
pub fn block(page: &mut Page, block: &Block, first_sight: usize, phrases: &Phrases) {
    match &block.kind {
        BlockKind::Paragraph { text } => page.paragraph(Style::Plain, text),
        BlockKind::List { items, ordered } => list(page, items, *ordered),
        BlockKind::Note { tone, label, text } => note(page, *tone, label, text),
        BlockKind::App { app } => app_card(page, app),
        BlockKind::Contact { contact } => contact_card(page, contact, phrases),
        BlockKind::Address { address } => address_card(page, address),
        BlockKind::Decision { lines } => lines.iter().for_each(|line| decision(page, line, phrases)),
        BlockKind::Routes { routes: ways } => routes(page, ways, phrases),
        BlockKind::Sights { label, sights, .. } => gallery(page, label, sights, first_sight, phrases),
        // A picture is not drawn here, and a kind that is not known has its plain text.
        _ => page.paragraph(Style::Dim, &block.plain),
    }
}

fn list(page: &mut Page, items: &[String], ordered: bool) {
    for (at, item) in (1..).zip(items) {
        let marker = if ordered { format!("{at}. ") } else { "• ".to_owned() };
        page.item(&marker, Style::Plain, item);
    }
}

/// A note has its symbol and its word; the colour only repeats them.
pub fn note(page: &mut Page, tone: Tone, label: &str, text: &str) {
    let (symbol, style) = match tone {
        Tone::Info => ("i", Style::Accent),
        Tone::Good => ("✓", Style::Good),
        Tone::Care => ("!", Style::Care),
        Tone::Stop => ("✗", Style::Stop),
        Tone::Quote => ("”", Style::Dim),
    };
    page.card(style, &[(style, format!("{symbol} {label}")), (Style::Plain, text.to_owned())]);
}

fn decision(page: &mut Page, line: &DecisionLine, phrases: &Phrases) {
    let mut lines = Vec::new();
    if !line.about.is_empty() {
        lines.push((Style::Dim, line.about.clone()));
    }
    if let Some(app) = &line.app {
        lines.push((Style::Bold, app.name.clone()));
    }
    lines.extend(line.text.lines().map(|text| (Style::Plain, text.to_owned())));
    if !line.never.is_empty() {
        let never = phrases.fill("ui.cli.never", &[("apps", &line.never.join(", "))]);
        lines.push((Style::Care, format!("! {never}")));
    }
    page.gap();
    page.card(Style::Dim, &lines);
}
