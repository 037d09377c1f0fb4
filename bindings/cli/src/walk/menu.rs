//! What can be done at a screen: first what belongs to it, then, in the same place on every screen, its foot.

use lotsen::guide::Event;

use lotsen::screen::{
    Action, ActionKind, BlockKind, ContactCard, HelpRoute, Role, Screen, ScreenKind, StepStatus,
};

use super::aside::Aside;
use super::deed::Deed;
use crate::ask::{Choice, Item, Menu};
use crate::words::Words;

/// What can be done, and what each does.
#[derive(Debug, Default)]
pub struct Offer {
    menu: Menu,
    deeds: Vec<Deed>,
}

impl Offer {
    /// What can be done at a screen.
    pub fn of(screen: &Screen, words: &Words) -> Self {
        let mut offer = Self::default();
        if let Some(input) = &screen.input {
            offer.menu.many = input.many;
            offer.menu.submit.clone_from(&input.submit);
            offer.menu.answers = input
                .choices
                .iter()
                .map(|choice| Choice {
                    label: choice.label.clone(),
                    detail: choice.detail.clone(),
                    selected: choice.selected,
                })
                .collect();
        }
        let mut actions: Vec<&Action> =
            screen.actions.iter().filter(|action| action.role != Role::Trouble).collect();
        actions.sort_by_key(|action| rank(action.role));
        offer.actions(actions);
        for block in &screen.blocks {
            match &block.kind {
                BlockKind::Contact { contact } => offer.card(contact),
                BlockKind::Routes { routes } => offer.routes(routes),
                _ => {}
            }
        }
        offer.foot(screen, words);
        offer
    }

    /// Points at what is done once something has been opened.
    pub fn point_at_done(&mut self, screen: &Screen) {
        let done = screen.actions.iter().find(|action| action.kind == ActionKind::Done);
        let event = done.map(|action| Event::Press(action.token.clone()));
        let found = self
            .deeds
            .iter()
            .position(|deed| matches!(deed, Deed::Send { event: sent, .. } if Some(sent) == event.as_ref()));
        self.point_at(found);
    }

    /// Points at an item first.
    pub fn point_at(&mut self, item: Option<usize>) {
        self.menu.likely = item;
    }

    /// The menu, and what each of its items does.
    pub fn finish(self) -> (Menu, Vec<Deed>) {
        (self.menu, self.deeds)
    }

    /// Offers something in its place on every screen; its letter is a phrase of its own.
    fn always(&mut self, name: &str, label: String, detail: Option<String>, deed: Deed, words: &Words) {
        let letter = words.say(&format!("ui.cli.key.{name}")).chars().next();
        self.add(letter, label, detail, deed);
    }

    /// Offers something.
    pub fn add(&mut self, letter: Option<char>, label: String, detail: Option<String>, deed: Deed) {
        self.menu.items.push(Item { letter, label, detail });
        self.deeds.push(deed);
    }

    /// Offers actions.
    pub fn actions<'a>(&mut self, actions: impl IntoIterator<Item = &'a Action>) {
        for action in actions {
            self.action(action, action.detail.clone());
        }
    }

    /// Offers an action, once.
    fn action(&mut self, action: &Action, detail: Option<String>) {
        let deed = Deed::Send { event: Event::Press(action.token.clone()), label: action.label.clone() };
        if !self.deeds.contains(&deed) {
            self.add(None, action.label.clone(), detail, deed);
        }
    }

    /// Offers what a contact's card does.
    fn card(&mut self, card: &ContactCard) {
        for action in &card.actions {
            let named = action.label.contains(&card.name);
            self.action(action, (!named).then(|| card.name.clone()));
        }
    }

    /// Offers what ways to get help do.
    pub fn routes(&mut self, routes: &[HelpRoute]) {
        for route in routes {
            self.actions(&route.begin);
            route.contact.iter().for_each(|card| self.card(card));
        }
    }

    /// Offers what an aside leads back to, and to leave.
    pub fn ways_out(&mut self, words: &Words) {
        self.always("back", words.say("ui.shell.back"), None, Deed::Return, words);
        self.always("quit", words.say("ui.cli.quit"), None, Deed::Quit, words);
    }

    fn foot(&mut self, screen: &Screen, words: &Words) {
        if screen.actions.iter().any(|action| action.role == Role::Trouble) {
            let troubles = Deed::Aside(Aside::Troubles { group: None });
            self.always("trouble", words.say("ui.shell.trouble"), None, troubles, words);
        }
        if let Some(help) = &screen.help {
            self.always("help", help.title.clone(), Some(help.line.clone()), Deed::Aside(Aside::Help), words);
        }
        if let Some(why) = &screen.why {
            self.always("why", why.title.clone(), None, Deed::Aside(Aside::Why), words);
        }
        if !screen.terms.is_empty() {
            self.always("terms", words.say("ui.shell.terms"), None, Deed::Aside(Aside::Terms), words);
        }
        if !screen.steps.is_empty() {
            self.always("steps", words.say("ui.shell.steps"), None, Deed::Aside(Aside::Steps), words);
        }
        let go = |event, label: &str| Deed::Send { event, label: label.to_owned() };
        if has_before(screen) {
            let back = words.say("ui.cli.back");
            self.always("back", back.clone(), None, go(Event::LookBack, &back), words);
        }
        if screen.kind != ScreenKind::Home {
            let start = words.say("ui.to_home");
            self.always("start", start.clone(), None, go(Event::Home, &start), words);
        }
        self.always("quit", words.say("ui.cli.quit"), None, Deed::Quit, words);
    }
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
    }
}

/// Whether a step stands before the one shown.
fn has_before(screen: &Screen) -> bool {
    screen.steps.iter().position(|step| step.status == StepStatus::Now).is_some_and(|at| at > 0)
}
