//! Asks what to do: from a menu by keyboard on a terminal, line by line everywhere else.

mod keyboard;
mod lines;

use std::io;

use crate::draw::Paper;
use crate::words::Words;

pub use keyboard::Keyboard;
pub use lines::Lines;

/// What can be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Menu {
    /// The answers to the question on the screen, where one is asked.
    pub answers: Vec<Choice>,
    /// Whether several answers can be chosen.
    pub many: bool,
    /// The words that send several answers.
    pub submit: String,
    /// What else can be done.
    pub items: Vec<Item>,
    /// The item to point at first; otherwise the answer so far, or the first of all.
    pub likely: Option<usize>,
}

/// An answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The words.
    pub label: String,
    /// A second line.
    pub detail: Option<String>,
    /// Whether it is the answer so far.
    pub selected: bool,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The letter that picks it on every screen; none for what belongs to this screen and gets a number.
    pub letter: Option<char>,
    /// The words.
    pub label: String,
    /// A second line.
    pub detail: Option<String>,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Answers, by their places in the menu.
    Answers(Vec<usize>),
    /// An item, by its place in the menu.
    Item(usize),
    /// To leave: the input has ended, or was broken off.
    Leave,
}

/// A way to ask.
pub trait Asker {
    /// Shows a page and asks what to do.
    ///
    /// # Errors
    /// Where nothing can be written or read.
    fn ask(&mut self, page: &str, menu: &Menu) -> io::Result<Reply>;

    /// Says something last.
    ///
    /// # Errors
    /// Where nothing can be written.
    fn say(&mut self, text: &str) -> io::Result<()>;
}

/// The way to ask that fits where the program runs.
pub fn asker(paper: Paper, words: &Words) -> Box<dyn Asker> {
    if paper.boxes && io::IsTerminal::is_terminal(&io::stdin()) {
        Box::new(Keyboard::new(paper, words.clone()))
    } else {
        Box::new(Lines::new(io::stdin().lock(), io::stdout(), words.clone()))
    }
}

impl Menu {
    /// The keys of all that can be chosen, answers first: numbers in order, and the letters of what has one.
    pub fn keys(&self) -> Vec<String> {
        let answers = self.answers.iter().map(|_| None);
        let mut number = 0_usize;
        let mut key = |letter: Option<char>| match letter {
            Some(letter) => letter.to_string(),
            None => {
                number += 1;
                number.to_string()
            }
        };
        answers.chain(self.items.iter().map(|item| item.letter)).map(&mut key).collect()
    }

    /// What stands at a place among all that can be chosen.
    pub fn reply(&self, at: usize) -> Reply {
        match at.checked_sub(self.answers.len()) {
            None => Reply::Answers(vec![at]),
            Some(item) => Reply::Item(item),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_the_screen_is_numbered_and_the_rest_has_letters() {
        let choice = Choice { label: "Jag själv".into(), detail: None, selected: false };
        let item = |letter| Item { letter, label: "Klart".into(), detail: None };
        let menu = Menu {
            answers: vec![choice.clone(), choice],
            items: vec![item(None), item(Some('q'))],
            ..Menu::default()
        };
        assert_eq!(menu.keys(), ["1", "2", "3", "q"]);
        assert_eq!(menu.reply(1), Reply::Answers(vec![1]));
        assert_eq!(menu.reply(3), Reply::Item(1));
    }
}
