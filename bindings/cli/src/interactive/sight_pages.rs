//! The pages of the sights: the products, the sights of a product, and a sight by itself.

use lotsen::screen::{MoreSights, SightGroup, SightSheet};

use super::action::MenuAction;
use super::menu::MenuBuilder;
use super::overlay::Overlay;
use crate::draw::{self, Page, Style};
use crate::phrases::Phrases;

/// The products to choose from, with the search above all.
pub fn products(groups: &[SightGroup], page: &mut Page, menu: &mut MenuBuilder, phrases: &Phrases) {
    page.paragraph(Style::Bold, &phrases.get("ui.shell.sights"));
    page.gap();
    for group in groups {
        let open = MenuAction::Open(Overlay::Sights { product: group.product.clone() });
        menu.item(group.name.clone(), Some(group.detail.clone()), open);
    }
    menu.finding(false, phrases);
}

/// The sights of a product.
pub fn sights(group: &SightGroup, page: &mut Page, menu: &mut MenuBuilder, phrases: &Phrases) {
    page.paragraph(Style::Accent, &phrases.get("ui.shell.sights"));
    page.gap();
    menu.sights("", &group.sights);
    draw::gallery(page, &group.name, &group.sights, menu.first_sight(), phrases);
    if !page.boxes() {
        page.paragraph(Style::Bold, &group.name);
    }
    page.gap();
    menu.finding(false, phrases);
}

/// The sights that may come at a step too, under the products that show them.
pub fn more(more: &MoreSights, page: &mut Page, menu: &mut MenuBuilder, phrases: &Phrases) {
    page.paragraph(Style::Bold, &more.label);
    page.gap();
    for group in &more.groups {
        menu.sights(&group.name, &group.sights);
        draw::gallery(page, &group.name, &group.sights, menu.first_sight(), phrases);
        page.gap();
    }
    menu.other_sights(phrases);
}

/// A sight by itself: what to do, the way to its remedy, what comes next, and who can help.
pub fn sight(sheet: &SightSheet, page: &mut Page, menu: &mut MenuBuilder, phrases: &Phrases) {
    draw::sight(page, sheet, phrases);
    menu.actions(&sheet.trouble);
    let next = phrases.get("ui.shell.sight.next");
    menu.sights(&next, &sheet.next);
    draw::gallery(page, &next, &sheet.next, menu.first_sight(), phrases);
    page.gap();
    if let Some(help) = &sheet.help {
        let open = MenuAction::Open(Overlay::HelpWith(Box::new(help.clone())));
        menu.footer_item_with("help", help.title.clone(), Some(help.line.clone()), open, phrases);
    }
}
