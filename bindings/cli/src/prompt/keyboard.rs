//! Prompts by keyboard: arrows move, a number or a letter picks, typing words narrows the list.

use std::io::{self, Write as _};

use crossterm::cursor::MoveTo;
use crossterm::execute;
use crossterm::terminal::{self, Clear, ClearType};
use inquire::error::InquireError;
use inquire::ui::RenderConfig;
use inquire::{Select, Text};
use textwrap::core::display_width;

use super::menu::{Menu, Reply, Typed};
use super::prompter::Prompter;
use super::row::{Row, detail_within};
use crate::draw::{Capabilities, Style};
use crate::phrases::Phrases;

/// Prompts by keyboard on a terminal.
#[derive(Debug)]
pub struct KeyboardPrompter {
    capabilities: Capabilities,
    phrases: Phrases,
    /// Whether the terminal still shows what stood there before the program.
    untouched: bool,
}

/// The key that sends several answers.
const SUBMIT_KEY: &str = "0";

/// The rows of a list that are always shown.
const MIN_ROWS: usize = 8;

/// What came of a prompt.
enum Picked {
    /// A row, by its position, and what it stands for.
    Row(usize, Reply),
    /// Esc was pressed.
    Cancelled,
    /// Ctrl-C was pressed.
    Interrupted,
}

impl KeyboardPrompter {
    /// Prompts by keyboard on a terminal with such capabilities.
    pub fn new(capabilities: Capabilities, phrases: Phrases) -> Self {
        Self { capabilities, phrases, untouched: true }
    }

    /// Shows a page from the top. What stood there before the program stays above, to be scrolled to.
    fn show(&mut self, page: &str) -> io::Result<()> {
        let mut out = io::stdout();
        if self.untouched {
            // Line ends push it into what can be scrolled to; not every terminal keeps what is scrolled by a code.
            write!(out, "{}", "\n".repeat(usize::from(height())))?;
            self.untouched = false;
        }
        execute!(out, Clear(ClearType::All), MoveTo(0, 0))?;
        write!(out, "\n{page}")?;
        out.flush()
    }

    fn render_config(&self) -> RenderConfig<'static> {
        if self.capabilities.colour { RenderConfig::default_colored() } else { RenderConfig::empty() }
    }

    /// The rows of the menu: its answers, what sends several of them, and what else can be done.
    fn rows(&self, menu: &Menu, checked: &[bool]) -> Vec<Row> {
        let keys = menu.keys();
        let answers = menu.answers.iter().zip(checked).enumerate().map(|(at, (answer, checked))| {
            let mark = match (menu.many, checked) {
                (true, true) => "[x] ",
                (true, false) => "[ ] ",
                (false, true) => "● ",
                (false, false) => "",
            };
            (Reply::Answers(vec![at]), format!("{mark}{}", answer.label), &answer.detail)
        });
        let items = menu.items.iter().enumerate();
        let items = items.map(|(at, item)| (Reply::Item(at), item.label.clone(), &item.detail));
        let mut rows: Vec<Row> = answers
            .chain(items)
            .zip(keys)
            .map(|((reply, label, detail), key)| {
                // The pointer, the key and the spaces around them take six columns, and the last stays empty.
                let columns = width().saturating_sub(6 + display_width(&label) + 1);
                let detail = detail.as_deref().and_then(|text| detail_within(text, columns));
                let detail = detail.map(|text| self.capabilities.styled(Style::Dim, &text));
                Row { key, label, detail: detail.unwrap_or_default(), reply }
            })
            .collect();
        if menu.many {
            let all = checked.iter().enumerate().filter(|(_, checked)| **checked).map(|(at, _)| at);
            let (reply, label) = (Reply::Answers(all.collect()), menu.submit.clone());
            let submit = Row { key: SUBMIT_KEY.into(), label, detail: String::new(), reply };
            rows.insert(menu.answers.len(), submit);
        }
        rows
    }

    /// Prompts for a row; gives its position among the rows and what it stands for.
    fn pick(&self, rows: Vec<Row>, cursor: usize, most_rows: usize, hint: &str) -> io::Result<Picked> {
        let page_size = rows.len().min(most_rows);
        let (prompt, hint) = (self.phrases.get("ui.cli.ask.choose"), self.phrases.get(hint));
        let picked = Select::new(&prompt, rows)
            .with_help_message(&hint)
            .with_render_config(self.render_config())
            .with_page_size(page_size)
            .with_starting_cursor(cursor)
            .with_scorer(&|typed, row, _, position| row.score(typed, position))
            .with_formatter(&|row| row.value.label.clone())
            .raw_prompt_skippable();
        match picked {
            Ok(Some(row)) => Ok(Picked::Row(row.index, row.value.reply)),
            Ok(None) => Ok(Picked::Cancelled),
            Err(InquireError::OperationInterrupted) => Ok(Picked::Interrupted),
            Err(InquireError::IO(error)) => Err(error),
            Err(error) => Err(io::Error::other(error)),
        }
    }
}

impl Prompter for KeyboardPrompter {
    fn prompt(&mut self, page: &str, menu: &Menu) -> io::Result<Reply> {
        let mut checked: Vec<bool> = menu.answers.iter().map(|answer| answer.selected).collect();
        let so_far = checked.iter().position(|checked| *checked).unwrap_or(0);
        let mut cursor = match menu.default_item {
            Some(item) => menu.answers.len() + usize::from(menu.many) + item,
            None if menu.many => 0,
            None => so_far,
        };
        let hint = if menu.many { "ui.cli.ask.keys_many" } else { "ui.cli.ask.keys" };
        loop {
            self.show(page)?;
            match self.pick(self.rows(menu, &checked), cursor, rows_below(page), hint)? {
                // Where several answers may be chosen, picking one checks it or not.
                Picked::Row(at, _) if menu.many && at < menu.answers.len() => {
                    if let Some(checked) = checked.get_mut(at) {
                        *checked = !*checked;
                    }
                    cursor = at;
                }
                Picked::Row(_, reply) => return Ok(reply),
                Picked::Cancelled => {}
                Picked::Interrupted => return Ok(Reply::Quit),
            }
        }
    }

    fn ask(&mut self, page: &str) -> io::Result<Typed> {
        self.show(page)?;
        let (prompt, hint) =
            (self.phrases.get("ui.cli.search.prompt"), self.phrases.get("ui.cli.search.keys"));
        let typed = Text::new(&prompt)
            .with_help_message(&hint)
            .with_render_config(self.render_config())
            // What was typed does not stay on the terminal.
            .with_formatter(&|_| String::new())
            .prompt_skippable();
        match typed {
            Ok(Some(words)) if !words.trim().is_empty() => Ok(Typed::Words(words)),
            Ok(_) => Ok(Typed::Nothing),
            Err(InquireError::OperationInterrupted) => Ok(Typed::Quit),
            Err(InquireError::IO(error)) => Err(error),
            Err(error) => Err(io::Error::other(error)),
        }
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(io::stdout(), "\n{text}")
    }
}

/// The rows of a list that fit on the terminal below a page; a few, where the page alone fills it.
fn rows_below(page: &str) -> usize {
    // Beside the page there are an empty line above it, and the prompt and the hint around the list.
    usize::from(height()).saturating_sub(page.lines().count() + 4).max(MIN_ROWS)
}

/// The rows of the terminal; the usual number where it does not say.
fn height() -> u16 {
    terminal::size().map(|(_, rows)| rows).ok().filter(|rows| *rows > 0).unwrap_or(24)
}

/// The columns of the terminal; the usual number where it does not say.
fn width() -> usize {
    terminal::size()
        .map(|(columns, _)| usize::from(columns))
        .ok()
        .filter(|columns| *columns > 0)
        .unwrap_or(80)
}
