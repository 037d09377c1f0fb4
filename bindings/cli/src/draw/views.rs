//! Draws what stands behind the foot of a screen: help, why, words; and what an effect asks one to do.

use lotsen::guide::{Effect, Help, Screen, StepStatus, Term, Why};

use super::cards::{contacts, routes};
use super::paper::Ink;
use super::sheet::Sheet;
use crate::words::Words;

/// Draws who can help, in order.
pub fn help(sheet: &mut Sheet, help: &Help, words: &Words) {
    sheet.write(Ink::Bold, &help.title);
    routes(sheet, &help.routes, words);
    sheet.gap();
}

/// Draws why a screen is shown, from which source, and what would change it.
pub fn why(sheet: &mut Sheet, why: &Why, words: &Words) {
    sheet.write(Ink::Bold, &why.title);
    sheet.gap();
    for row in &why.rows {
        sheet.write(Ink::Plain, &row.text);
    }
    list(sheet, &words.say("ui.cli.why.answers"), why.answers.iter());
    list(sheet, &words.say("ui.cli.why.changes"), why.changes.iter().map(|change| &change.text));
    list(sheet, &words.say("ui.cli.why.sources"), why.sources.iter().map(|source| &source.text));
    sheet.gap();
}

/// Draws the words of a screen that have an explanation.
pub fn terms(sheet: &mut Sheet, terms: &[Term], words: &Words) {
    sheet.write(Ink::Bold, &words.say("ui.cli.terms"));
    for term in terms {
        sheet.gap();
        sheet.write(Ink::Accent, &term.form);
        sheet.write(Ink::Plain, &term.explanation);
    }
    sheet.gap();
}

/// The symbol of a step; its status stands beside it in words.
pub fn symbol(status: StepStatus) -> &'static str {
    match status {
        StepStatus::Done => "✓",
        StepStatus::Now => "▸",
        StepStatus::ToCome => "·",
    }
}

/// Draws what an effect asks one to do; a terminal opens nothing by itself. `label` is the words of the action, and
/// the screen has the number as it is read.
pub fn effect(sheet: &mut Sheet, effect: &Effect, label: &str, screen: &Screen, words: &Words) {
    let mut lines = vec![(Ink::Accent, format!("→ {label}"))];
    let by_hand = match effect {
        Effect::OpenStore { app_store: Some(number), .. } => {
            Some((Ink::Bold, format!("https://apps.apple.com/app/id{number}")))
        }
        Effect::OpenStore { package: Some(package), .. } => {
            Some((Ink::Bold, format!("https://play.google.com/store/apps/details?id={package}")))
        }
        Effect::OpenLink { address } => Some((Ink::Bold, address.clone())),
        Effect::Call { dial } => Some((Ink::Bold, number(screen, dial))),
        Effect::OpenMap { query } => Some((Ink::Bold, query.clone())),
        Effect::Share { text } => Some((Ink::Plain, text.clone())),
        Effect::OpenStore { .. } | Effect::OpenApp { .. } | Effect::OpenSettings { .. } => None,
    };
    let key = match effect {
        Effect::OpenStore { .. } => "ui.cli.effect.store",
        Effect::OpenApp { .. } => "ui.cli.effect.app",
        Effect::OpenLink { .. } => "ui.cli.effect.link",
        Effect::Call { .. } => "ui.cli.effect.phone",
        Effect::OpenMap { .. } => "ui.cli.effect.map",
        Effect::OpenSettings { .. } => "ui.cli.effect.settings",
        Effect::Share { .. } => "ui.cli.effect.share",
    };
    lines.push((Ink::Plain, words.say(key)));
    lines.extend(by_hand);
    sheet.gap();
    sheet.card(Ink::Accent, &lines);
}

/// A number as it is read, where a card of the screen has it; otherwise as it is dialled.
fn number(screen: &Screen, dial: &str) -> String {
    let mut phones = contacts(screen).filter_map(|card| card.phone.as_ref());
    phones.find(|phone| phone.dial == dial).map_or_else(|| dial.to_owned(), |phone| phone.shown.clone())
}

fn list<'a>(sheet: &mut Sheet, title: &str, items: impl Iterator<Item = &'a String>) {
    for (at, item) in items.enumerate() {
        if at == 0 {
            sheet.gap();
            sheet.write(Ink::Quiet, title);
        }
        sheet.hang("• ", Ink::Plain, item);
    }
}
