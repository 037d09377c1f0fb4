//! Builds a menu together with what picking each of its items does.

use lotsen::screen::{Action, ContactCard, HelpRoute, SightCard};

use super::action::MenuAction;
use super::overlay::Overlay;
use crate::phrases::Phrases;
use crate::prompt::{Choice, Item, Menu};

/// A menu that is being built, and what each of its items does.
#[derive(Debug, Default)]
pub struct MenuBuilder {
    menu: Menu,
    actions: Vec<MenuAction>,
    /// What stands before the next item.
    heading: Option<String>,
    /// The number of the first sight.
    first_sight: usize,
}

impl MenuBuilder {
    /// The menu, and what each of its items does, in their order.
    pub fn finish(self) -> (Menu, Vec<MenuAction>) {
        (self.menu, self.actions)
    }

    /// Adds the answers to a question; `submit` is what sends several of them, where `many` may be chosen.
    pub fn answers(&mut self, answers: impl IntoIterator<Item = Choice>, many: bool, submit: &str) {
        self.menu.answers.extend(answers);
        self.menu.many = many;
        submit.clone_into(&mut self.menu.submit);
    }

    /// Adds an item that belongs to this screen, and is picked by its number.
    pub fn item(&mut self, label: String, detail: Option<String>, action: MenuAction) {
        self.add(None, label, detail, action);
    }

    /// Adds sights under their heading. Their numbers follow each other from [`Self::first_sight`].
    pub fn sights(&mut self, heading: &str, cards: &[SightCard]) {
        if cards.is_empty() {
            return;
        }
        self.first_sight = self.next_number();
        self.heading = (!heading.is_empty()).then(|| heading.to_owned());
        for card in cards {
            let detail = Some(card.detail.clone()).filter(|detail| !detail.is_empty());
            self.item(card.name.clone(), detail, MenuAction::Open(Overlay::Sight { id: card.id.clone() }));
        }
    }

    /// The number of the first sight; 0 where there is none.
    pub fn first_sight(&self) -> usize {
        self.first_sight
    }

    /// The number that the next item gets.
    fn next_number(&self) -> usize {
        self.menu.answers.len() + self.menu.items.iter().filter(|item| item.letter.is_none()).count() + 1
    }

    /// Adds the ways to what other products show: by words, and by product.
    pub fn finding(&mut self, sights: bool, phrases: &Phrases) {
        self.footer_item("search", phrases.get("ui.shell.search"), MenuAction::Search, phrases);
        if sights {
            let (label, products) = (phrases.get("ui.shell.sights"), MenuAction::Open(Overlay::Products));
            self.footer_item("sights", label, products, phrases);
        }
    }

    /// Adds the way to all sights: it is none of those above.
    pub fn other_sights(&mut self, phrases: &Phrases) {
        let (label, detail) = ("ui.shell.sights.other", "ui.shell.sights.other.detail");
        self.item(phrases.get(label), Some(phrases.get(detail)), MenuAction::Open(Overlay::Products));
    }

    /// Adds an item that stands in the same place on every screen, and is picked by its letter: the phrase
    /// `ui.cli.key.` with its name.
    pub fn footer_item(&mut self, name: &str, label: String, action: MenuAction, phrases: &Phrases) {
        self.footer_item_with(name, label, None, action, phrases);
    }

    /// The same with a second line.
    pub fn footer_item_with(
        &mut self,
        name: &str,
        label: String,
        detail: Option<String>,
        action: MenuAction,
        phrases: &Phrases,
    ) {
        let letter = phrases.get(&format!("ui.cli.key.{name}")).chars().next();
        self.add(letter, label, detail, action);
    }

    /// Adds actions of the screen.
    pub fn actions<'a>(&mut self, actions: impl IntoIterator<Item = &'a Action>) {
        for action in actions {
            self.action(action, action.detail.clone());
        }
    }

    /// Adds what ways to get help do.
    pub fn routes(&mut self, routes: &[HelpRoute]) {
        for route in routes {
            self.actions(&route.begin);
            route.contact.iter().for_each(|card| self.contact(card));
        }
    }

    /// Adds what a contact's card does.
    pub fn contact(&mut self, card: &ContactCard) {
        for action in &card.actions {
            let named = action.label.contains(&card.name);
            self.action(action, (!named).then(|| card.name.clone()));
        }
    }

    /// Lets the cursor begin at the item with this position, where it has one.
    pub fn begin_at(&mut self, position: Option<usize>) {
        self.menu.default_item = position;
    }

    /// Lets the cursor begin at the item that does this, where there is one.
    pub fn begin_at_action(&mut self, action: &MenuAction) {
        self.begin_at(self.actions.iter().position(|known| known == action));
    }

    /// Adds an action of the screen, unless it stands there already.
    fn action(&mut self, action: &Action, detail: Option<String>) {
        let pressed = MenuAction::press(action);
        if !self.actions.contains(&pressed) {
            self.item(action.label.clone(), detail, pressed);
        }
    }

    fn add(&mut self, letter: Option<char>, label: String, detail: Option<String>, action: MenuAction) {
        let heading = self.heading.take();
        self.menu.items.push(Item { letter, label, detail, heading });
        self.actions.push(action);
    }
}
