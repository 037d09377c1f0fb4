//! A menu: what can be chosen, by which keys, and what was chosen.

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
    /// The item at which the cursor begins; otherwise the answer so far, or the first of all.
    pub default_item: Option<usize>,
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
    /// What stands before it and those after it, where no page says so.
    pub heading: Option<String>,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Answers, by their positions in the menu.
    Answers(Vec<usize>),
    /// An item, by its position in the menu.
    Item(usize),
    /// To quit: the input has ended, or was interrupted.
    Quit,
    /// What is shown has been saved anew, and is to be drawn again.
    Changed,
}

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// Words.
    Words(String),
    /// Nothing: it was thought better of.
    Nothing,
    /// To quit: the input has ended, or was interrupted.
    Quit,
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

    /// The labels of all that can be chosen, answers first.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        let answers = self.answers.iter().map(|answer| answer.label.as_str());
        answers.chain(self.items.iter().map(|item| item.label.as_str()))
    }

    /// What stands at a position among all that can be chosen.
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
        let item = |letter| Item { letter, label: "Klart".into(), detail: None, heading: None };
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
