//! Draws the cards: apps, contacts, addresses, ways to get help.

use lotsen::screen::{AddressCard, AppCard, BlockKind, ContactCard, Help, HelpRoute, Screen};

use super::page::Page;
use super::style::Style;
use crate::phrases::Phrases;

/// Draws an app.
pub fn app_card(page: &mut Page, app: &AppCard) {
    let mut lines = vec![(Style::Bold, app.name.clone())];
    lines.extend(app.about.iter().chain(&app.store).map(|line| (Style::Dim, line.clone())));
    page.card(Style::Dim, &lines);
}

/// Draws an address to type, or that it is not published yet.
pub fn address_card(page: &mut Page, address: &AddressCard) {
    let lines = match (&address.shown, &address.unresolved) {
        (None, Some(unresolved)) => vec![(Style::Care, format!("! {} {unresolved}.", address.name))],
        (shown, _) => {
            let name = std::iter::once((Style::Dim, address.name.clone()));
            name.chain(shown.iter().map(|shown| (Style::Bold, shown.clone()))).collect()
        }
    };
    page.card(Style::Dim, &lines);
}

/// Draws a contact, whether it is open first and the number by itself.
pub fn contact_card(page: &mut Page, contact: &ContactCard, phrases: &Phrases) {
    let labelled = |key: &str, text: &str| (Style::Plain, format!("{}: {text}", phrases.get(key)));
    let mut lines = vec![(Style::Bold, contact.name.clone())];
    lines.extend(contact.about.iter().map(|about| (Style::Dim, about.clone())));
    if let Some(status) = &contact.status {
        let (symbol, style) =
            if contact.open == Some(true) { ("●", Style::Good) } else { ("○", Style::Stop) };
        lines.push((style, format!("{symbol} {status}")));
    }
    if let Some(phone) = &contact.phone {
        lines.push((Style::Accent, format!("{}: {}", phrases.get("ui.shell.phone"), phone.shown)));
        lines.extend(phone.note.iter().map(|note| (Style::Dim, note.clone())));
    }
    if let Some((first, rest)) = contact.hours.split_first() {
        lines.push(labelled("ui.shell.hours", first));
        lines.extend(rest.iter().map(|hours| (Style::Plain, hours.clone())));
    }
    lines.extend(contact.email.iter().map(|email| labelled("ui.shell.email", email)));
    lines.extend(contact.visit.iter().map(|visit| labelled("ui.shell.visit", visit)));
    lines.extend(contact.drop_in.iter().map(|drop_in| (Style::Plain, drop_in.clone())));
    if !contact.bring.is_empty() {
        lines.push(labelled("ui.shell.bring", &contact.bring.join(" ")));
    }
    if let Some(shown) = contact.web.as_ref().and_then(|web| web.shown.as_ref()) {
        lines.push(labelled("ui.shell.web", shown));
    }
    lines.extend(contact.unresolved.iter().map(|text| (Style::Care, format!("! {text}"))));
    if !contact.meanwhile.is_empty() {
        lines.push((Style::Good, format!("→ {}", phrases.get("ui.shell.meanwhile"))));
        lines.extend(contact.meanwhile.iter().map(|text| (Style::Plain, text.clone())));
    }
    page.card(Style::Dim, &lines);
}

/// Draws ways to get help, in order. A contact that several lead to has its card at the last of them.
pub fn routes(page: &mut Page, routes: &[HelpRoute], phrases: &Phrases) {
    for (at, route) in routes.iter().enumerate() {
        page.gap();
        page.paragraph(Style::Bold, &route.text);
        let rest = routes.iter().skip(at + 1).filter_map(|route| route.contact.as_ref());
        let last = |id: &str| rest.clone().all(|later| later.id != id);
        if let Some(contact) = route.contact.as_ref().filter(|contact| last(&contact.id)) {
            contact_card(page, contact, phrases);
        }
        if let Some(address) = &route.address {
            address_card(page, address);
        }
    }
}

/// The contacts of a screen: those among its blocks, and those behind its help.
pub fn contacts(screen: &Screen) -> impl Iterator<Item = &ContactCard> {
    shown_contacts(screen).chain(screen.help.iter().flat_map(contacts_of))
}

/// The contacts behind a help.
pub fn contacts_of(help: &Help) -> impl Iterator<Item = &ContactCard> {
    help.routes.iter().filter_map(|route| route.contact.as_ref())
}

/// The contacts among the blocks of a screen.
fn shown_contacts(screen: &Screen) -> impl Iterator<Item = &ContactCard> {
    screen.blocks.iter().flat_map(|block| match &block.kind {
        BlockKind::Contact { contact } => vec![contact.as_ref()],
        BlockKind::Routes { routes } => routes.iter().filter_map(|route| route.contact.as_ref()).collect(),
        _ => Vec::new(),
    })
}
