//! Prompts for what to do: with a menu by keyboard on a terminal, line by line everywhere else.

mod input;
mod keyboard;
mod lines;
mod menu;
mod prompter;
mod row;

use std::io::{self, IsTerminal as _};
use std::path::Path;

use crate::draw::Capabilities;
use crate::phrases::Phrases;
use input::Watched;
use keyboard::KeyboardPrompter;
use lines::LinePrompter;

pub use menu::{Choice, Item, Menu, Reply, Typed};
pub use prompter::Prompter;

/// A prompter that reads lines, and says when something in a folder has been saved.
pub fn watching(folder: &Path, phrases: &Phrases) -> Box<dyn Prompter> {
    Box::new(LinePrompter::new(Watched::new(folder), io::stdout(), phrases.clone()))
}

/// The prompter that fits where the program runs.
pub fn prompter(capabilities: Capabilities, phrases: &Phrases) -> Box<dyn Prompter> {
    if capabilities.boxes && io::stdin().is_terminal() {
        Box::new(KeyboardPrompter::new(capabilities, phrases.clone()))
    } else {
        Box::new(LinePrompter::new(io::stdin().lock(), io::stdout(), phrases.clone()))
    }
}
