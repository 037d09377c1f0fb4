//! Draws what an effect asks one to do. A terminal opens nothing by itself.

use lotsen::screen::{Effect, Screen};

use super::cards::contacts;
use super::page::Page;
use super::style::Style;
use crate::phrases::Phrases;

/// Draws what an effect asks one to do: `label` is what its action is called, and the screen has the number as it is
/// read.
pub fn effect(page: &mut Page, effect: &Effect, label: &str, screen: &Screen, phrases: &Phrases) {
    let (key, by_hand) = match effect {
        Effect::OpenStore { app_store, package, .. } => {
            let address = store(app_store.as_deref(), package.as_deref(), label, phrases);
            ("ui.cli.effect.store", address.map(|address| (Style::Bold, address)))
        }
        Effect::OpenApp { .. } => ("ui.cli.effect.app", None),
        Effect::OpenLink { address } => ("ui.cli.effect.link", Some((Style::Bold, address.clone()))),
        Effect::Call { dial } => ("ui.cli.effect.phone", Some((Style::Accent, number(screen, dial)))),
        Effect::OpenMap { query } => ("ui.cli.effect.map", Some((Style::Bold, query.clone()))),
        Effect::OpenSettings { .. } => ("ui.cli.effect.settings", None),
        Effect::Share { text } => ("ui.cli.effect.share", Some((Style::Plain, text.clone()))),
        // An effect that is not known here: its action has been named, and nothing more can be said.
        _ => return,
    };
    let mut lines = vec![(Style::Accent, format!("→ {label}")), (Style::Plain, phrases.get(key))];
    lines.extend(by_hand);
    page.gap();
    page.card(Style::Accent, &lines);
}

/// The address of an app in the store that the label names.
fn store(app_store: Option<&str>, package: Option<&str>, label: &str, phrases: &Phrases) -> Option<String> {
    if label.contains(&phrases.get("ui.store.google")) {
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

#[cfg(test)]
mod tests {
    use lotsen::Policy;
    use lotsen::guide::Guide;
    use lotsen::moment::Moment;

    use super::super::capabilities::Capabilities;
    use super::*;

    fn drawn(of: &Effect, label: &str) -> String {
        let moment = Moment::new(1_772_434_800, "sv");
        let screen = Guide::open(Policy::embedded(), None, &moment).unwrap().current(&moment).unwrap().screen;
        let mut page = Page::new(Capabilities::PLAIN);
        effect(&mut page, of, label, &screen, &Phrases::new(Policy::embedded(), moment.locales));
        page.into_text()
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
