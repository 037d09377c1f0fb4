//! The page of what a search found.

use lotsen::screen::{FindResult, Found, FoundKind};

use super::action::MenuAction;
use super::menu::MenuBuilder;
use super::overlay::Overlay;
use crate::draw::{self, Page};
use crate::phrases::Phrases;

/// What was found: words with their explanation are read on the page, anything else is picked.
pub fn found(result: &FindResult, page: &mut Page, menu: &mut MenuBuilder, phrases: &Phrases) {
    draw::found(page, result, phrases);
    for found in &result.found {
        if let Some(open) = opens(found) {
            menu.item(found.title.clone(), found.detail.clone(), open);
        }
    }
    menu.finding(false, phrases);
    if let Some(help) = &result.help {
        let open = MenuAction::Open(Overlay::HelpWith(Box::new(help.clone())));
        menu.footer_item_with("help", help.title.clone(), Some(help.line.clone()), open, phrases);
    }
}

/// What picking something that was found does; nothing where it is only read.
fn opens(found: &Found) -> Option<MenuAction> {
    match found.kind {
        FoundKind::Sight => Some(MenuAction::Open(Overlay::Sight { id: found.id.clone() })),
        _ => found.action.as_ref().map(MenuAction::press),
    }
}
