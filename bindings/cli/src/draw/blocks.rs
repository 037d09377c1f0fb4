//! Draws the blocks of a screen.

use lotsen::screen::{Block, BlockKind, DecisionLine, Tone};

use super::cards::{address_card, app_card, contact_card, routes};
use super::paper::Ink;
use super::sheet::Sheet;
use crate::words::Words;

/// Draws a block.
pub fn block(sheet: &mut Sheet, block: &Block, words: &Words) {
    match &block.kind {
        BlockKind::Paragraph { text } => sheet.write(Ink::Plain, text),
        BlockKind::List { items, ordered } => list(sheet, items, *ordered),
        BlockKind::Note { tone, label, text } => note(sheet, *tone, label, text),
        BlockKind::App { app } => app_card(sheet, app),
        BlockKind::Contact { contact } => contact_card(sheet, contact, words),
        BlockKind::Address { address } => address_card(sheet, address),
        BlockKind::Picture { .. } => sheet.write(Ink::Quiet, &block.plain),
        BlockKind::Decision { lines } => lines.iter().for_each(|line| decision(sheet, line, words)),
        BlockKind::Routes { routes: ways } => routes(sheet, ways, words),
    }
}

fn list(sheet: &mut Sheet, items: &[String], ordered: bool) {
    for (at, item) in (1..).zip(items) {
        let mark = if ordered { format!("{at}. ") } else { "• ".to_owned() };
        sheet.hang(&mark, Ink::Plain, item);
    }
}

/// A note has its symbol and its word; the colour only repeats them.
fn note(sheet: &mut Sheet, tone: Tone, label: &str, text: &str) {
    let (symbol, ink) = match tone {
        Tone::Info => ("i", Ink::Accent),
        Tone::Good => ("✓", Ink::Good),
        Tone::Care => ("!", Ink::Care),
        Tone::Stop => ("✗", Ink::Stop),
        Tone::Quote => ("”", Ink::Quiet),
    };
    sheet.card(ink, &[(ink, format!("{symbol} {label}")), (Ink::Plain, text.to_owned())]);
}

fn decision(sheet: &mut Sheet, line: &DecisionLine, words: &Words) {
    let mut lines = Vec::new();
    if !line.about.is_empty() {
        lines.push((Ink::Quiet, line.about.clone()));
    }
    if let Some(app) = &line.app {
        lines.push((Ink::Bold, app.name.clone()));
    }
    lines.push((Ink::Plain, line.text.clone()));
    if !line.never.is_empty() {
        let never = words.fill("ui.cli.never", &[("apps", &line.never.join(", "))]);
        lines.push((Ink::Care, format!("! {never}")));
    }
    sheet.gap();
    sheet.card(Ink::Quiet, &lines);
}
