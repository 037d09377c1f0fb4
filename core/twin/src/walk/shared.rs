//! What a walk knows of the guide: each situation once, what is before the official in it, and what comes of a press.

use std::collections::HashMap;
use std::rc::Rc;

use lotsen::explore::{BuildKeyHasher, Explorer, Press};
use lotsen::internals::Situation;

use super::alike::alike;
use crate::official::View;

/// A situation, and what is before the official in it.
#[derive(Debug, Clone)]
struct Known {
    situation: Situation,
    view: Option<Rc<View>>,
    alike: u32,
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
    /// The number of each kind of situation that is alike to the official.
    kinds: HashMap<u64, u32, BuildKeyHasher>,
    after: HashMap<(u32, Press), After, BuildKeyHasher>,
}

impl<'a> Shared<'a> {
    /// Nothing so far.
    #[must_use]
    pub fn new(explorer: &'a Explorer) -> Self {
        Self {
            explorer,
            known: Vec::new(),
            numbers: HashMap::default(),
            kinds: HashMap::default(),
            after: HashMap::default(),
        }
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
            let kinds = u32::try_from(self.kinds.len()).unwrap_or(u32::MAX);
            let alike = view.as_ref().map_or(0, |view| alike(&view.look));
            let alike = *self.kinds.entry(alike).or_insert(kinds);
            self.known.push(Known { situation, view, alike });
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

    /// The number that situations have in common in which the official has the same before her.
    #[must_use]
    pub fn alike(&self, number: u32) -> u32 {
        self.known.get(number as usize).map_or(u32::MAX, |known| known.alike)
    }

    /// How many situations are known.
    #[must_use]
    pub fn count(&self) -> usize {
        self.known.len()
    }
}
