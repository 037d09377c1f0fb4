//! Draws what stands behind the foot of a screen: help, why, words; and what an effect asks one to do.

use lotsen::screen::{Effect, Help, Screen, StepStatus, Term, Why};

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
    list(sheet, &words.say("ui.shell.why.answers"), why.answers.iter());
    list(sheet, &words.say("ui.shell.why.changes"), why.changes.iter().map(|change| &change.text));
    list(sheet, &words.say("ui.shell.why.sources"), why.sources.iter().map(|source| &source.text));
    sheet.gap();
}

/// Draws the words of a screen that have an explanation.
pub fn terms(sheet: &mut Sheet, terms: &[Term], words: &Words) {
    sheet.write(Ink::Bold, &words.say("ui.shell.terms"));
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
    let (key, by_hand) = match effect {
        Effect::OpenStore { app_store, package, .. } => {
            let address = store(app_store.as_deref(), package.as_deref(), label, words);
            ("ui.cli.effect.store", address.map(|address| (Ink::Bold, address)))
        }
        Effect::OpenApp { .. } => ("ui.cli.effect.app", None),
        Effect::OpenLink { address } => ("ui.cli.effect.link", Some((Ink::Bold, address.clone()))),
        Effect::Call { dial } => ("ui.cli.effect.phone", Some((Ink::Accent, number(screen, dial)))),
        Effect::OpenMap { query } => ("ui.cli.effect.map", Some((Ink::Bold, query.clone()))),
        Effect::OpenSettings { .. } => ("ui.cli.effect.settings", None),
        Effect::Share { text } => ("ui.cli.effect.share", Some((Ink::Plain, text.clone()))),
    };
    let mut lines = vec![(Ink::Accent, format!("→ {label}")), (Ink::Plain, words.say(key))];
    lines.extend(by_hand);
    sheet.gap();
    sheet.card(Ink::Accent, &lines);
}

/// The address of an app in the store that the label names.
fn store(app_store: Option<&str>, package: Option<&str>, label: &str, words: &Words) -> Option<String> {
    if label.contains(&words.say("ui.store.google")) {
        package.map(|package| format!("https://play.google.com/store/apps/details?id={package}"))
    } else {
        app_store.map(|number| format!("https://apps.apple.com/app/id{number}"))
    }
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

#[cfg(test)]
mod tests {
    use lotsen::Policy;
    use lotsen::guide::Guide;
    use lotsen::moment::Moment;

    use super::*;
    use crate::draw::Paper;

    fn drawn(what: &Effect, label: &str) -> String {
        let moment = Moment::new(1_772_434_800, "sv");
        let screen = Guide::open(Policy::embedded(), None, &moment).unwrap().current(&moment).unwrap().screen;
        let mut sheet = Sheet::new(Paper::PLAIN);
        effect(&mut sheet, what, label, &screen, &Words::new(Policy::embedded(), moment));
        sheet.finish()
    }

    #[test]
    fn an_app_is_pointed_out_in_the_store_of_the_device() {
        let effect = Effect::OpenStore {
            app: "outlook".into(),
            app_store: Some("951937596".into()),
            package: Some("com.microsoft.office.outlook".into()),
        };
        assert!(drawn(&effect, "Öppna App Store").contains("https://apps.apple.com/app/id951937596"));
        assert!(drawn(&effect, "Öppna Google Play").contains("id=com.microsoft.office.outlook"));
    }

    #[test]
    fn a_number_is_shown_as_it_is_read() {
        let drawn = drawn(&Effect::Call { dial: "+46451267700".into() }, "Ring");
        assert!(drawn.contains("0451-26") && !drawn.contains("+46"), "{drawn}");
    }
}
