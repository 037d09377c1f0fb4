//! What is shown, from which an event is sent, and the actions on it.

use lotsen::screen::{Action, BlockKind, HelpRoute, Screen};

use super::answer::Answer;

/// What an event is sent from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    /// The screen.
    pub(super) screen: &'a Screen,
    /// What was answered last and lies over the screen, until something happens.
    pub(super) over: Option<&'a Answer>,
}

impl<'a> Shown<'a> {
    /// Every action: of what lies over the screen first, then those of the screen.
    pub(super) fn actions(self) -> Vec<&'a Action> {
        let mut all = self.over.map(over).unwrap_or_default();
        all.extend(actions(self.screen));
        all
    }
}

/// Every action of an answer: what leads into a remedy or was found, then those behind its help.
fn over(answer: &Answer) -> Vec<&Action> {
    let (mut actions, help): (Vec<&Action>, _) = match answer {
        Answer::Sheet { sheet } => (sheet.trouble.iter().collect(), sheet.help.as_ref()),
        Answer::Result { result } => {
            let found = result.found.iter().filter_map(|found| found.action.as_ref());
            (found.collect(), result.help.as_ref())
        }
        Answer::Groups { .. } => (Vec::new(), None),
    };
    actions.extend(help.iter().flat_map(|help| &help.routes).flat_map(of_route));
    actions
}

/// Every action of a screen: its own first, then those of the ways and cards on it, then those behind its help.
#[must_use]
pub fn actions(screen: &Screen) -> Vec<&Action> {
    let mut actions: Vec<&Action> = screen.actions.iter().chain(&screen.back).collect();
    for block in &screen.blocks {
        match &block.kind {
            BlockKind::Contact { contact } => actions.extend(&contact.actions),
            BlockKind::Routes { routes } => actions.extend(routes.iter().flat_map(of_route)),
            _ => {}
        }
    }
    actions.extend(screen.help.iter().flat_map(|help| &help.routes).flat_map(of_route));
    actions
}

fn of_route(route: &HelpRoute) -> impl Iterator<Item = &Action> {
    route.begin.iter().chain(route.contact.iter().flat_map(|card| &card.actions))
}
