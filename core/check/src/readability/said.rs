//! What the screens of a policy say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::moment::Moment;
use lotsen::screen::{
    AddressCard, AppCard, Block, BlockKind, ContactCard, HelpRoute, MoreSights, Screen, Tone,
};
use lotsen_proof::enumerate::enumerate;

use super::measure::words;

/// A Monday at 09.30 in Stockholm, when offices are open, and the Saturday after, when they are closed.
const MOMENTS: [i64; 2] = [1_795_422_600, 1_795_863_600];

/// What a screen says; of screens that say the same in a step there is one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// The journey; `home` at home.
    pub journey: String,
    /// The step.
    pub step: String,
    /// Whether it asks a question.
    pub asks: bool,
    /// A piece for each paragraph, item, label or choice.
    pub pieces: Vec<String>,
    /// Those among them that quote somebody.
    pub quotes: Vec<String>,
    /// Those among them that say what to do on a screen of another product.
    pub sights: Vec<String>,
}

/// What every screen of a policy says, by language.
#[must_use]
pub fn said(policy: &Arc<Policy>) -> BTreeMap<String, BTreeSet<Said>> {
    let explorer = Explorer::new(Arc::clone(policy));
    let mut screens: BTreeMap<String, BTreeSet<Said>> = BTreeMap::new();
    for found in enumerate(policy).screens {
        for (locale, now) in policy.locales().iter().flat_map(|locale| MOMENTS.map(|now| (locale, now))) {
            let screen = explorer.draw(&found.situation, &Moment::new(now, locale));
            screens.entry(locale.clone()).or_default().insert(Said::of(screen));
        }
    }
    screens
}

impl Said {
    fn of(screen: Screen) -> Self {
        Self {
            asks: screen.input.is_some(),
            pieces: pieces(&screen),
            quotes: screen.blocks.iter().filter_map(quote).collect(),
            sights: screen.blocks.iter().filter(|block| is_sights(block)).flat_map(of_block).collect(),
            journey: screen.journey.unwrap_or_else(|| "home".to_owned()),
            step: screen.step,
        }
    }
}

fn quote(block: &Block) -> Option<String> {
    match &block.kind {
        BlockKind::Note { tone: Tone::Quote, text, .. } => Some(text.clone()),
        _ => None,
    }
}

fn is_sights(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Sights { .. })
}

/// What a screen says, one piece for each paragraph, item, label or choice. Telephone numbers, hours and addresses
/// are to be looked at, not read.
fn pieces(screen: &Screen) -> Vec<String> {
    let mut pieces = vec![screen.title.clone()];
    pieces.extend(screen.elsewhere.clone());
    pieces.extend(screen.blocks.iter().flat_map(of_block));
    for choice in screen.input.iter().flat_map(|input| &input.choices) {
        pieces.extend([Some(&choice.label), choice.detail.as_ref()].into_iter().flatten().cloned());
    }
    pieces.retain(|piece| !words(piece).is_empty());
    pieces
}

fn of_block(block: &Block) -> Vec<String> {
    match &block.kind {
        BlockKind::Paragraph { text } | BlockKind::Picture { alternative: text, .. } => vec![text.clone()],
        BlockKind::List { items, .. } => items.clone(),
        BlockKind::Note { label, text, .. } => vec![label.clone(), text.clone()],
        BlockKind::App { app } => of_app(app),
        BlockKind::Contact { contact } => of_contact(contact),
        BlockKind::Address { address } => of_address(address),
        BlockKind::Decision { lines } => {
            let kinds = lines.iter().flat_map(|line| &line.kinds).cloned();
            kinds.chain(lines.iter().flat_map(|line| line.text.lines().map(str::to_owned))).collect()
        }
        BlockKind::Routes { routes } => routes.iter().flat_map(of_route).collect(),
        BlockKind::Sights { label, sights, more } => {
            let more = more.iter().flat_map(MoreSights::sights);
            let cards =
                sights.iter().chain(more).flat_map(|sight| [sight.name.clone(), sight.detail.clone()]);
            std::iter::once(label.clone()).chain(cards).collect()
        }
        _ => block.plain.lines().map(str::to_owned).collect(),
    }
}

fn of_app(app: &AppCard) -> Vec<String> {
    [Some(&app.name), app.about.as_ref(), app.store.as_ref()].into_iter().flatten().cloned().collect()
}

fn of_address(address: &AddressCard) -> Vec<String> {
    [Some(&address.name), address.unresolved.as_ref()].into_iter().flatten().cloned().collect()
}

fn of_contact(card: &ContactCard) -> Vec<String> {
    let note = card.phone.iter().filter_map(|phone| phone.note.clone());
    let lines = [Some(&card.name), card.about.as_ref(), card.status.as_ref(), card.unresolved.as_ref()];
    let mut said: Vec<String> = lines.into_iter().flatten().cloned().chain(note).collect();
    said.extend(card.bring.iter().chain(&card.meanwhile).cloned());
    said.extend(card.web.iter().flat_map(of_address));
    said
}

fn of_route(route: &HelpRoute) -> Vec<String> {
    let contact = route.contact.iter().flat_map(of_contact);
    let address = route.address.iter().flat_map(of_address);
    std::iter::once(route.text.clone()).chain(contact).chain(address).collect()
}
