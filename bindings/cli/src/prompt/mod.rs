//! Prompts for what to do: with a menu by keyboard on a terminal, line by line everywhere else.

mod keyboard;
mod lines;
mod menu;
mod prompter;
mod row;

use std::io::{self, IsTerminal as _};

use crate::draw::Capabilities;
use crate::phrases::Phrases;
use keyboard::KeyboardPrompter;
use lines::LinePrompter;

pub use menu::{Choice, Item, Menu, Reply, Typed};
pub use prompter::Prompter;

/// The prompter that fits where the program runs.
pub fn prompter(capabilities: Capabilities, phrases: &Phrases) -> Box<dyn Prompter> {
    if capabilities.boxes && io::stdin().is_terminal() {
        Box::new(KeyboardPrompter::new(capabilities, phrases.clone()))
    } else {
        Box::new(LinePrompter::new(io::stdin().lock(), io::stdout(), phrases.clone()))
    }
}
