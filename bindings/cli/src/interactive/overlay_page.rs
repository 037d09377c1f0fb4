//! Draws an overlay, and says what can be done there.

use lotsen::guide::Event;

use lotsen::screen::{Action, Role, Screen, StepStatus};

use super::action::MenuAction;
use super::menu::MenuBuilder;
use super::overlay::Overlay;
use crate::draw::{self, Page, Style};
use crate::phrases::Phrases;

/// More troubles than this are first asked for by their heading.
const MAX_UNGROUPED: usize = 8;

/// Draws an overlay, and gives its menu.
pub fn build(overlay: &Overlay, page: &mut Page, screen: &Screen, phrases: &Phrases) -> MenuBuilder {
    let mut menu = MenuBuilder::default();
    match overlay {
        Overlay::Troubles { group } => troubles(page, screen, group.as_deref(), &mut menu, phrases),
        Overlay::Help => {
            if let Some(help) = &screen.help {
                draw::help(page, help, phrases);
                menu.routes(&help.routes);
            }
        }
        Overlay::Why => screen.why.iter().for_each(|why| draw::why(page, why, phrases)),
        Overlay::Terms => draw::terms(page, &screen.terms, phrases),
        Overlay::Steps => steps(page, screen, &mut menu, phrases),
    }
    menu.footer_item("back", phrases.get("ui.shell.back"), MenuAction::Close, phrases);
    menu.footer_item("quit", phrases.get("ui.cli.quit"), MenuAction::Quit, phrases);
    menu
}

/// Every step: one that is done is looked at, any other leads back to where one is.
fn steps(page: &mut Page, screen: &Screen, menu: &mut MenuBuilder, phrases: &Phrases) {
    page.paragraph(Style::Bold, &phrases.get("ui.shell.steps"));
    page.gap();
    for step in &screen.steps {
        let action = match step.status {
            StepStatus::Done => {
                MenuAction::Send { event: Event::LookAt(step.id.clone()), label: step.title.clone() }
            }
            StepStatus::Now | StepStatus::ToCome => MenuAction::Close,
        };
        let label = format!("{} {}", draw::symbol(step.status), step.title);
        menu.item(label, Some(step.spoken.clone()), action);
    }
    menu.begin_at(screen.steps.iter().position(|step| step.status == StepStatus::Now));
}

/// What can go wrong: the headings where there are many, otherwise the troubles, or those under one heading.
fn troubles(
    page: &mut Page,
    screen: &Screen,
    group: Option<&str>,
    menu: &mut MenuBuilder,
    phrases: &Phrases,
) {
    let all: Vec<&Action> = screen.actions.iter().filter(|action| action.role == Role::Trouble).collect();
    page.paragraph(Style::Bold, &phrases.get("ui.shell.trouble"));
    page.gap();
    let groups = groups(&all);
    if group.is_none() && all.len() > MAX_UNGROUPED && groups.len() > 1 {
        for group in groups {
            let overlay = Overlay::Troubles { group: Some(group.to_owned()) };
            menu.item(group.to_owned(), None, MenuAction::Open(overlay));
        }
        return;
    }
    if let Some(group) = group {
        page.paragraph(Style::Accent, group);
        page.gap();
    }
    menu.actions(all.into_iter().filter(|action| group.is_none() || action.group.as_deref() == group));
}

/// The headings in the order in which they are first met.
fn groups<'a>(actions: &[&'a Action]) -> Vec<&'a str> {
    let mut groups = Vec::new();
    for group in actions.iter().filter_map(|action| action.group.as_deref()) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}
