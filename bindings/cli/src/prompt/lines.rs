//! Prompts line by line: a number or a letter on each line of the input. It needs no terminal, so a pipe can answer.

use std::io::{self, IsTerminal as _, Write};

use super::input::{Line, Lines};
use super::menu::{Menu, Reply, Typed};
use super::prompter::Prompter;
use crate::phrases::Phrases;

/// Prompts line by line.
#[derive(Debug)]
pub struct LinePrompter<L, W> {
    input: L,
    output: W,
    phrases: Phrases,
    /// Whether what is read has to be repeated, because nobody typed it on a terminal.
    echo: bool,
    /// Whether the hint has been given once.
    explained: bool,
    /// Whether what is shown changed while words were asked for.
    changed: bool,
}

impl<L: Lines, W: Write> LinePrompter<L, W> {
    /// Reads lines from an input and writes to an output.
    pub fn new(input: L, output: W, phrases: Phrases) -> Self {
        Self { input, output, phrases, echo: !io::stdin().is_terminal(), explained: false, changed: false }
    }

    fn write_menu(&mut self, menu: &Menu) -> io::Result<()> {
        let keys = menu.keys();
        let answers =
            menu.answers.iter().map(|answer| (answer.selected, &answer.label, &answer.detail, None));
        let items = menu.items.iter().map(|item| (false, &item.label, &item.detail, item.heading.as_ref()));
        for (key, (selected, label, detail, heading)) in keys.iter().zip(answers.chain(items)) {
            if let Some(heading) = heading {
                writeln!(self.output, "{heading}")?;
            }
            let chosen = if selected { "* " } else { "" };
            let detail = detail.as_ref().map(|detail| format!(" ({detail})")).unwrap_or_default();
            writeln!(self.output, "{key}. {chosen}{label}{detail}")?;
        }
        if menu.many {
            writeln!(self.output, "{}", self.phrases.get("ui.cli.ask.many"))?;
        } else if !self.explained {
            writeln!(self.output, "{}", self.phrases.get("ui.cli.ask.one"))?;
        }
        self.explained = true;
        Ok(())
    }
}

impl<L: Lines, W: Write> Prompter for LinePrompter<L, W> {
    fn prompt(&mut self, page: &str, menu: &Menu) -> io::Result<Reply> {
        if std::mem::take(&mut self.changed) {
            return Ok(Reply::Changed);
        }
        write!(self.output, "{page}")?;
        self.write_menu(menu)?;
        loop {
            write!(self.output, "> ")?;
            self.output.flush()?;
            let line = match self.input.next()? {
                Line::Typed(line) => line,
                Line::Ended => {
                    writeln!(self.output)?;
                    return Ok(Reply::Quit);
                }
                Line::Changed => {
                    writeln!(self.output)?;
                    return Ok(Reply::Changed);
                }
            };
            if self.echo {
                writeln!(self.output, "{line}")?;
            }
            if let Some(reply) = parse(menu, &line) {
                writeln!(self.output)?;
                return Ok(reply);
            }
            let keys = menu.keys().join(", ");
            writeln!(self.output, "{}", self.phrases.fill("ui.cli.ask.again", &[("keys", &keys)]))?;
        }
    }

    fn ask(&mut self, page: &str) -> io::Result<Typed> {
        write!(self.output, "{page}> ")?;
        self.output.flush()?;
        // What nobody typed on a terminal is not repeated here: these words are shown nowhere.
        let typed = loop {
            match self.input.next()? {
                Line::Ended => break Typed::Quit,
                Line::Typed(line) if line.is_empty() => break Typed::Nothing,
                Line::Typed(line) => break Typed::Words(line),
                // Nobody is interrupted in typing.
                Line::Changed => self.changed = true,
            }
        };
        writeln!(self.output)?;
        Ok(typed)
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{text}")
    }
}

/// What a line chooses: a key; the words of one thing; or, where several answers may be chosen, several numbers.
fn parse(menu: &Menu, line: &str) -> Option<Reply> {
    let keys = menu.keys();
    if let Some(at) = keys.iter().position(|key| key.eq_ignore_ascii_case(line)) {
        return Some(menu.reply(at));
    }
    if let Some(at) = menu.labels().position(|label| label.to_lowercase() == line.to_lowercase()) {
        return Some(menu.reply(at));
    }
    if !menu.many {
        return None;
    }
    let numbers = line.split([',', ' ']).filter(|number| !number.is_empty());
    let positions: Option<Vec<usize>> =
        numbers.map(|number| keys.iter().take(menu.answers.len()).position(|key| key == number)).collect();
    positions.filter(|positions| !positions.is_empty()).map(Reply::Answers)
}

#[cfg(test)]
mod tests {
    use super::super::menu::{Choice, Item};
    use super::*;

    fn menu(many: bool) -> Menu {
        let choice = |label: &str| Choice { label: label.into(), detail: None, selected: false };
        let items = vec![Item { letter: Some('q'), label: "Avsluta".into(), detail: None, heading: None }];
        Menu { answers: ["E-post", "Kalender", "Filer"].map(choice).into(), many, items, ..Menu::default() }
    }

    #[test]
    fn a_line_is_a_number_a_letter_or_the_words() {
        assert_eq!(parse(&menu(false), "2"), Some(Reply::Answers(vec![1])));
        assert_eq!(parse(&menu(false), "Q"), Some(Reply::Item(0)));
        assert_eq!(parse(&menu(false), "filer"), Some(Reply::Answers(vec![2])));
        for nothing in ["", "4", "1,2", "x"] {
            assert_eq!(parse(&menu(false), nothing), None, "{nothing}");
        }
    }

    #[test]
    fn several_numbers_choose_several_answers_where_that_may_be() {
        assert_eq!(parse(&menu(true), "1, 3"), Some(Reply::Answers(vec![0, 2])));
        assert_eq!(parse(&menu(true), "2"), Some(Reply::Answers(vec![1])));
        assert_eq!(parse(&menu(true), "1,q"), None);
        assert_eq!(parse(&menu(true), ","), None);
    }
}
