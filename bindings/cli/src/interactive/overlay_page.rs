//! Draws an overlay, and says what can be done there.

use lotsen::guide::{Event, GuideError};
use lotsen::moment::Moment;
use lotsen::screen::{Action, BlockKind, Help, Role, Screen, StepStatus};

use super::action::MenuAction;
use super::menu::MenuBuilder;
use super::overlay::Overlay;
use super::{found_page, sight_pages};
use crate::draw::{self, Page, Style};
use crate::phrases::Phrases;
use crate::session::Session;

/// What an overlay is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// The screen below it.
    pub screen: &'a Screen,
    /// The session.
    pub session: &'a Session,
    /// The moment.
    pub moment: &'a Moment,
    /// The words of this program.
    pub phrases: &'a Phrases,
}

/// Draws an overlay, and gives its menu.
///
/// # Errors
/// Where the clock is out of range.
pub fn build(overlay: &Overlay, page: &mut Page, shown: &Shown<'_>) -> Result<MenuBuilder, GuideError> {
    let Shown { screen, session, moment, phrases } = *shown;
    let mut menu = MenuBuilder::default();
    match overlay {
        Overlay::Troubles { group } => {
            let sights = session.has_sights(moment)?;
            troubles(page, screen, group.as_deref(), sights, &mut menu, phrases);
        }
        Overlay::More => {
            page.paragraph(Style::Bold, &phrases.get("ui.shell.more"));
            page.gap();
            menu.actions(screen.actions.iter().filter(|action| action.role == Role::Menu));
        }
        Overlay::Help => screen.help.iter().for_each(|help| help_page(help, page, &mut menu, phrases)),
        Overlay::HelpWith(help) => help_page(help, page, &mut menu, phrases),
        Overlay::Why => screen.why.iter().for_each(|why| draw::why(page, why, phrases)),
        Overlay::Terms => draw::terms(page, &screen.terms, phrases),
        Overlay::Steps => steps(page, screen, &mut menu, phrases),
        Overlay::Products => sight_pages::products(&session.sights(moment)?, page, &mut menu, phrases),
        Overlay::Sights { product } => {
            let groups = session.sights(moment)?;
            if let Some(group) = groups.iter().find(|group| group.product == *product) {
                sight_pages::sights(group, page, &mut menu, phrases);
            }
        }
        Overlay::MoreSights => {
            let more = screen.blocks.iter().filter_map(|block| match &block.kind {
                BlockKind::Sights { more, .. } => more.as_ref(),
                _ => None,
            });
            more.for_each(|more| sight_pages::more(more, page, &mut menu, phrases));
        }
        Overlay::Sight { id } => sight_pages::sight(&session.sight(id, moment)?, page, &mut menu, phrases),
        Overlay::Found(result) => found_page::found(result, page, &mut menu, phrases),
    }
    menu.footer_item("back", phrases.get("ui.shell.back"), MenuAction::Close, phrases);
    menu.footer_item("quit", phrases.get("ui.cli.quit"), MenuAction::Quit, phrases);
    Ok(menu)
}

/// Who can help.
fn help_page(help: &Help, page: &mut Page, menu: &mut MenuBuilder, phrases: &Phrases) {
    draw::help(page, help, phrases);
    menu.routes(&help.routes);
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

/// What can go wrong: what cannot wait, then the ways to find something, then the headings where there are many,
/// otherwise all the others; or what stands under one heading.
fn troubles(
    page: &mut Page,
    screen: &Screen,
    group: Option<&str>,
    sights: bool,
    menu: &mut MenuBuilder,
    phrases: &Phrases,
) {
    let all = screen.actions.iter().filter(|action| action.role == Role::Trouble);
    let (urgent, others): (Vec<&Action>, Vec<&Action>) = all.partition(|action| action.urgent);
    page.paragraph(Style::Bold, &phrases.get("ui.shell.trouble"));
    page.gap();
    if let Some(group) = group {
        page.paragraph(Style::Accent, group);
        page.gap();
        menu.actions(others.into_iter().filter(|action| action.group.as_deref() == Some(group)));
        return;
    }
    menu.actions(urgent.iter().copied());
    menu.finding(sights, phrases);
    if !screen.folds_troubles {
        menu.actions(others);
        return;
    }
    for group in groups(&others) {
        let overlay = Overlay::Troubles { group: Some(group.to_owned()) };
        menu.item(group.to_owned(), None, MenuAction::Open(overlay));
    }
}

/// The headings, each once: what stands under one stands together.
fn groups<'a>(actions: &[&'a Action]) -> Vec<&'a str> {
    let mut groups: Vec<_> = actions.iter().filter_map(|action| action.group.as_deref()).collect();
    groups.dedup();
    groups
}
