//! What can be done at a screen: first what belongs to it, then, in the same place on every screen, its footer.

use lotsen::screen::{Action, ActionKind, BlockKind, Input, Role, Screen, ScreenKind};

use super::action::MenuAction;
use super::menu::MenuBuilder;
use super::overlay::Overlay;
use crate::phrases::Phrases;
use crate::prompt::Choice;

/// The menu of a screen. Where something has been `opened`, the cursor begins at what says that it is done. `sights` is
/// whether any screens of other products are known.
pub fn build(screen: &Screen, opened: bool, sights: bool, phrases: &Phrases) -> MenuBuilder {
    let mut menu = MenuBuilder::default();
    if let Some(input) = &screen.input {
        menu.answers(choices(input), input.many, &input.submit);
    }
    let elsewhere = |action: &&Action| matches!(action.role, Role::Trouble | Role::Menu);
    let mut actions: Vec<&Action> = screen.actions.iter().filter(|action| !elsewhere(action)).collect();
    actions.sort_by_key(|action| rank(action.role));
    menu.actions(actions);
    for block in &screen.blocks {
        match &block.kind {
            BlockKind::Contact { contact } => menu.contact(contact),
            BlockKind::Routes { routes } => menu.routes(routes),
            BlockKind::Sights { label, sights, more } => {
                menu.sights(label, sights);
                match more {
                    Some(more) => menu.item(more.label.clone(), None, MenuAction::Open(Overlay::MoreSights)),
                    None => menu.other_sights(phrases),
                }
            }
            _ => {}
        }
    }
    if screen.kind == ScreenKind::Home {
        menu.finding(sights, phrases);
    }
    add_overlays(&mut menu, screen, phrases);
    add_navigation(&mut menu, screen, phrases);
    let done = screen.actions.iter().find(|action| action.kind == ActionKind::Done);
    if let Some(done) = done.filter(|_| opened) {
        menu.begin_at_action(&MenuAction::press(done));
    }
    menu
}

fn choices(input: &Input) -> impl Iterator<Item = Choice> {
    input.choices.iter().map(|choice| Choice {
        label: choice.label.clone(),
        detail: choice.detail.clone(),
        selected: choice.selected,
    })
}

/// The footer's items that show an overlay.
fn add_overlays(menu: &mut MenuBuilder, screen: &Screen, phrases: &Phrases) {
    if screen.actions.iter().any(|action| action.role == Role::Trouble) {
        let troubles = MenuAction::Open(Overlay::Troubles { group: None });
        menu.footer_item("trouble", phrases.get("ui.shell.trouble"), troubles, phrases);
    }
    if let Some(help) = &screen.help {
        let (title, line) = (help.title.clone(), Some(help.line.clone()));
        menu.footer_item_with("help", title, line, MenuAction::Open(Overlay::Help), phrases);
    }
    if let Some(why) = &screen.why {
        menu.footer_item("why", why.title.clone(), MenuAction::Open(Overlay::Why), phrases);
    }
    if !screen.terms.is_empty() {
        let label = phrases.get("ui.shell.terms");
        menu.footer_item("terms", label, MenuAction::Open(Overlay::Terms), phrases);
    }
    if !screen.steps.is_empty() {
        let label = phrases.get("ui.shell.steps");
        menu.footer_item("steps", label, MenuAction::Open(Overlay::Steps), phrases);
    }
}

/// The footer's items that lead elsewhere.
fn add_navigation(menu: &mut MenuBuilder, screen: &Screen, phrases: &Phrases) {
    if screen.actions.iter().any(|action| action.role == Role::Menu) {
        menu.footer_item("more", phrases.get("ui.shell.more"), MenuAction::Open(Overlay::More), phrases);
    }
    if let Some(back) = &screen.back {
        menu.footer_item("back", back.label.clone(), MenuAction::press(back), phrases);
    }
    menu.footer_item("quit", phrases.get("ui.cli.quit"), MenuAction::Quit, phrases);
}

/// In which order actions stand.
fn rank(role: Role) -> u8 {
    match role {
        Role::Primary => 0,
        Role::Secondary => 1,
        Role::Journey => 2,
        Role::Quiet => 3,
        Role::Contact => 4,
        Role::Trouble => 5,
        Role::Menu => 6,
    }
}
