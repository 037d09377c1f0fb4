//! Draws the cards: apps, contacts, addresses, ways to get help.

use lotsen::screen::{AddressCard, AppCard, BlockKind, ContactCard, HelpRoute, Screen};

use super::paper::Ink;
use super::sheet::Sheet;
use crate::words::Words;

/// Draws an app.
pub fn app_card(sheet: &mut Sheet, app: &AppCard) {
    let mut lines = vec![(Ink::Bold, app.name.clone())];
    lines.extend(app.about.iter().chain(&app.store).map(|line| (Ink::Quiet, line.clone())));
    sheet.card(Ink::Quiet, &lines);
}

/// Draws an address to type, or that it is not published yet.
pub fn address_card(sheet: &mut Sheet, address: &AddressCard) {
    let lines = match (&address.shown, &address.unresolved) {
        (None, Some(unresolved)) => vec![(Ink::Care, format!("! {} {unresolved}.", address.name))],
        (shown, _) => {
            let name = std::iter::once((Ink::Quiet, address.name.clone()));
            name.chain(shown.iter().map(|shown| (Ink::Bold, shown.clone()))).collect()
        }
    };
    sheet.card(Ink::Quiet, &lines);
}

/// Draws a contact, whether it is open first and the number by itself.
pub fn contact_card(sheet: &mut Sheet, contact: &ContactCard, words: &Words) {
    let labelled = |key: &str, text: &str| (Ink::Plain, format!("{}: {text}", words.say(key)));
    let mut lines = vec![(Ink::Bold, contact.name.clone())];
    lines.extend(contact.about.iter().map(|about| (Ink::Quiet, about.clone())));
    if let Some(status) = &contact.status {
        let (symbol, ink) = if contact.open == Some(true) { ("●", Ink::Good) } else { ("○", Ink::Stop) };
        lines.push((ink, format!("{symbol} {status}")));
    }
    if let Some(phone) = &contact.phone {
        lines.push((Ink::Accent, format!("{}: {}", words.say("ui.shell.phone"), phone.shown)));
        lines.extend(phone.note.iter().map(|note| (Ink::Quiet, note.clone())));
    }
    if let Some((first, rest)) = contact.hours.split_first() {
        lines.push(labelled("ui.shell.hours", first));
        lines.extend(rest.iter().map(|hours| (Ink::Plain, hours.clone())));
    }
    lines.extend(contact.visit.iter().map(|visit| labelled("ui.shell.visit", visit)));
    lines.extend(contact.drop_in.iter().map(|drop_in| (Ink::Plain, drop_in.clone())));
    if !contact.bring.is_empty() {
        lines.push(labelled("ui.shell.bring", &contact.bring.join(" ")));
    }
    if let Some(shown) = contact.web.as_ref().and_then(|web| web.shown.as_ref()) {
        lines.push(labelled("ui.shell.web", shown));
    }
    lines.extend(contact.unresolved.iter().map(|text| (Ink::Care, format!("! {text}"))));
    if !contact.meanwhile.is_empty() {
        lines.push((Ink::Good, format!("→ {}", words.say("ui.shell.meanwhile"))));
        lines.extend(contact.meanwhile.iter().map(|text| (Ink::Plain, text.clone())));
    }
    sheet.card(Ink::Quiet, &lines);
}

/// Draws ways to get help, in order. A contact that several lead to has its card at the last of them.
pub fn routes(sheet: &mut Sheet, routes: &[HelpRoute], words: &Words) {
    for (at, route) in routes.iter().enumerate() {
        sheet.gap();
        sheet.write(Ink::Bold, &route.text);
        let rest = routes.iter().skip(at + 1).filter_map(|route| route.contact.as_ref());
        let last = |id: &str| rest.clone().all(|later| later.id != id);
        if let Some(contact) = route.contact.as_ref().filter(|contact| last(&contact.id)) {
            contact_card(sheet, contact, words);
        }
        if let Some(address) = &route.address {
            address_card(sheet, address);
        }
    }
}

/// The contacts of a screen: those among its blocks, and those behind its help.
pub fn contacts(screen: &Screen) -> impl Iterator<Item = &ContactCard> {
    let help = screen.help.iter().flat_map(|help| &help.routes).filter_map(|route| route.contact.as_ref());
    shown_contacts(screen).chain(help)
}

/// The contacts among the blocks of a screen.
fn shown_contacts(screen: &Screen) -> impl Iterator<Item = &ContactCard> {
    screen.blocks.iter().flat_map(|block| match &block.kind {
        BlockKind::Contact { contact } => vec![contact.as_ref()],
        BlockKind::Routes { routes } => routes.iter().filter_map(|route| route.contact.as_ref()).collect(),
        _ => Vec::new(),
    })
}
