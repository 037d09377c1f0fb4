//! What a walk knows of the guide: each situation once, what is before the official in it, and what comes of a press.

use std::collections::HashMap;
use std::rc::Rc;

use lotsen::explore::{BuildKeyHasher, Explorer, Press};
use lotsen::internals::Situation;

use crate::official::View;

/// A situation, and what is before the official in it.
#[derive(Debug, Clone)]
struct Known {
    situation: Situation,
    view: Option<Rc<View>>,
}

/// What comes of a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// A situation.
    Situation(u32),
    /// No journey is at hand any more.
    Home,
    /// The guide refuses.
    Refused,
}

/// What is known of the guide so far.
#[derive(Debug)]
pub struct Shared<'a> {
    explorer: &'a Explorer,
    known: Vec<Known>,
    numbers: HashMap<u64, u32, BuildKeyHasher>,
    after: HashMap<(u32, Press), After, BuildKeyHasher>,
}

impl<'a> Shared<'a> {
    /// Nothing so far.
    #[must_use]
    pub fn new(explorer: &'a Explorer) -> Self {
        Self { explorer, known: Vec::new(), numbers: HashMap::default(), after: HashMap::default() }
    }

    /// The explorer.
    #[must_use]
    pub fn explorer(&self) -> &'a Explorer {
        self.explorer
    }

    /// The number of a situation; those that differ in nothing that lies ahead have one.
    pub fn number(&mut self, situation: Situation) -> u32 {
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(self.explorer.ahead(&situation)).or_insert(next);
        if number == next {
            let view = View::new(self.explorer, &situation).map(Rc::new);
            self.known.push(Known { situation, view });
        }
        number
    }

    /// What is before the official; none at home.
    #[must_use]
    pub fn view(&self, number: u32) -> Option<Rc<View>> {
        self.known.get(number as usize)?.view.clone()
    }

    /// A situation.
    #[must_use]
    pub fn situation(&self, number: u32) -> Option<&Situation> {
        self.known.get(number as usize).map(|known| &known.situation)
    }

    /// What comes of a press.
    pub fn press(&mut self, number: u32, press: Press) -> After {
        if let Some(after) = self.after.get(&(number, press)) {
            return *after;
        }
        let Some(known) = self.known.get(number as usize) else { return After::Home };
        let after = match self.explorer.press(&known.situation, press) {
            Ok(Some(situation)) => {
                let number = self.number(situation);
                if self.view(number).is_some() { After::Situation(number) } else { After::Home }
            }
            Ok(None) => After::Home,
            Err(_) => After::Refused,
        };
        self.after.insert((number, press), after);
        after
    }

    /// A press that leads from a situation to another, the first in the order in which they are written.
    #[must_use]
    pub fn press_between(&self, from: u32, to: u32) -> Option<Press> {
        let leads =
            |((at, _), after): &(&(u32, Press), &After)| *at == from && **after == After::Situation(to);
        let presses = self.after.iter().filter(leads).map(|((_, press), _)| *press);
        presses.min_by_key(|press| format!("{press:?}"))
    }

    /// How many situations are known.
    #[must_use]
    pub fn count(&self) -> usize {
        self.known.len()
    }
}
