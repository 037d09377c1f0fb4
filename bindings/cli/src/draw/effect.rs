//! Draws what an effect asks one to do. A terminal opens nothing by itself.

use lotsen::device::Device;
use lotsen::screen::{ContactCard, Effect};

use super::page::Page;
use super::style::Style;
use crate::phrases::Phrases;

/// Draws what an effect asks one to do: `label` is what its action is called, `device` the one that it is for, and the
/// contacts shown have the number as it is read.
pub fn effect(
    page: &mut Page,
    effect: &Effect,
    label: &str,
    device: Option<Device>,
    contacts: &[&ContactCard],
    phrases: &Phrases,
) {
    let (key, by_hand) = match effect {
        Effect::OpenStore { app_store, package, .. } => {
            let addresses = stores(app_store.as_deref(), package.as_deref(), device);
            ("ui.cli.effect.store", addresses.into_iter().map(|address| (Style::Bold, address)).collect())
        }
        Effect::OpenApp { .. } => ("ui.cli.effect.app", Vec::new()),
        Effect::OpenLink { address } => ("ui.cli.effect.link", vec![(Style::Bold, address.clone())]),
        Effect::Call { dial } => ("ui.cli.effect.phone", vec![(Style::Accent, number(contacts, dial))]),
        Effect::Mail { address } => ("ui.cli.effect.mail", vec![(Style::Bold, address.clone())]),
        Effect::OpenMap { query } => ("ui.cli.effect.map", vec![(Style::Bold, query.clone())]),
        Effect::OpenSettings { .. } => ("ui.cli.effect.settings", Vec::new()),
        Effect::Share { text } => ("ui.cli.effect.share", vec![(Style::Plain, text.clone())]),
        // An effect that is not known here: its action has been named, and nothing more can be said.
        _ => return,
    };
    let mut lines = vec![(Style::Accent, format!("→ {label}")), (Style::Plain, phrases.get(key))];
    lines.extend(by_hand);
    page.gap();
    page.card(Style::Accent, &lines);
}

/// The addresses of an app in the store of the device; in each store that has it, where the device is not known.
fn stores(app_store: Option<&str>, package: Option<&str>, device: Option<Device>) -> Vec<String> {
    let apple = || app_store.map(|number| format!("https://apps.apple.com/app/id{number}"));
    let google = || package.map(|package| format!("https://play.google.com/store/apps/details?id={package}"));
    let addresses = match device {
        Some(Device::Iphone | Device::Ipad) => [apple(), None],
        Some(Device::AndroidPhone | Device::AndroidTablet) => [None, google()],
        Some(Device::Computer) | None => [apple(), google()],
    };
    addresses.into_iter().flatten().collect()
}

/// A number as it is read, where a contact has it; otherwise as it is dialled.
fn number(contacts: &[&ContactCard], dial: &str) -> String {
    let mut phones = contacts.iter().filter_map(|card| card.phone.as_ref());
    phones.find(|phone| phone.dial == dial).map_or_else(|| dial.to_owned(), |phone| phone.shown.clone())
}

#[cfg(test)]
mod tests {
    use lotsen::Policy;
    use lotsen::guide::Guide;
    use lotsen::moment::Moment;

    use super::super::capabilities::Capabilities;
    use super::super::cards::contacts;
    use super::*;

    fn drawn(of: &Effect, device: Option<Device>) -> String {
        let moment = Moment::new(1_772_434_800, "sv");
        let screen = Guide::open(Policy::embedded(), None, &moment).unwrap().current(&moment).unwrap().screen;
        let mut page = Page::new(Capabilities::PLAIN);
        let contacts: Vec<&ContactCard> = contacts(&screen).collect();
        effect(&mut page, of, "Öppna", device, &contacts, &Phrases::new(Policy::embedded(), moment.locales));
        page.into_text()
    }

    #[test]
    fn an_app_is_pointed_out_in_the_store_of_the_device() {
        let effect = Effect::OpenStore {
            app: "outlook".into(),
            app_store: Some("951937596".into()),
            package: Some("com.microsoft.office.outlook".into()),
        };
        let (apple, google) = ("https://apps.apple.com/app/id951937596", "id=com.microsoft.office.outlook");
        for (device, stores) in [
            (Some(Device::Ipad), [true, false]),
            (Some(Device::AndroidPhone), [false, true]),
            (None, [true, true]),
        ] {
            let drawn = drawn(&effect, device);
            assert_eq!([drawn.contains(apple), drawn.contains(google)], stores, "{drawn}");
        }
    }

    #[test]
    fn a_number_is_shown_as_it_is_read() {
        let drawn = drawn(&Effect::Call { dial: "+46451267700".into() }, None);
        assert!(drawn.contains("0451-26") && !drawn.contains("+46"), "{drawn}");
    }
}
