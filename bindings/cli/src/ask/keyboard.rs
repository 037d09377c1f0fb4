//! Asks by keyboard: arrows move, a number or a letter picks, typing words narrows the list.

use std::fmt;
use std::io::{self, Write as _};

use crossterm::cursor::MoveTo;
use crossterm::execute;
use crossterm::terminal::{self, Clear, ClearType};
use inquire::Select;
use inquire::error::InquireError;
use inquire::ui::RenderConfig;
use textwrap::core::display_width;

use super::{Asker, Menu, Reply};
use crate::draw::{Ink, Paper};
use crate::words::Words;

/// Asks by keyboard on a terminal.
#[derive(Debug)]
pub struct Keyboard {
    paper: Paper,
    words: Words,
    /// Whether the terminal still shows what stood there before the program.
    untouched: bool,
}

/// The key that sends several answers.
const SEND: &str = "0";

/// The rows of a list that are always shown.
const FEWEST: usize = 8;

/// A line of the list.
struct Row {
    key: String,
    label: String,
    detail: String,
    /// What it stands for.
    reply: Reply,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>2}  {}{}", self.key, self.label, self.detail)
    }
}

impl Keyboard {
    /// Asks by keyboard.
    pub fn new(paper: Paper, words: Words) -> Self {
        Self { paper, words, untouched: true }
    }

    /// Begins a page at the top. What stood there before the program stays above, to be scrolled to.
    fn turn(&mut self, page: &str) -> io::Result<()> {
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

    fn look(&self) -> RenderConfig<'static> {
        if self.paper.colour { RenderConfig::default_colored() } else { RenderConfig::empty() }
    }

    /// The rows of the menu: its answers, what sends several of them, and what else can be done.
    fn rows(&self, menu: &Menu, ticked: &[bool]) -> Vec<Row> {
        let keys = menu.keys();
        let answers = menu.answers.iter().zip(ticked).enumerate().map(|(at, (answer, ticked))| {
            let mark = match (menu.many, ticked) {
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
                let room = width().saturating_sub(6 + display_width(&label) + 1);
                let detail = detail.as_deref().and_then(|text| beside(text, room));
                let detail = detail.map(|text| self.paper.ink(Ink::Quiet, &text)).unwrap_or_default();
                Row { key, label, detail, reply }
            })
            .collect();
        if menu.many {
            let all = ticked.iter().enumerate().filter(|(_, ticked)| **ticked).map(|(at, _)| at);
            let (reply, label) = (Reply::Answers(all.collect()), menu.submit.clone());
            rows.insert(menu.answers.len(), Row { key: SEND.into(), label, detail: String::new(), reply });
        }
        rows
    }

    /// Asks for a row; gives its place among the rows and what it stands for.
    fn pick(&self, rows: Vec<Row>, from: usize, room: usize, hint: &str) -> io::Result<Picked> {
        let page = rows.len().min(room);
        let (prompt, hint) = (self.words.say("ui.cli.ask.choose"), self.words.say(hint));
        let picked = Select::new(&prompt, rows)
            .with_help_message(&hint)
            .with_render_config(self.look())
            .with_page_size(page)
            .with_starting_cursor(from)
            .with_scorer(&score)
            .with_formatter(&|row| row.value.label.clone())
            .raw_prompt_skippable();
        match picked {
            Ok(Some(row)) => Ok(Picked::Row(row.index, row.value.reply)),
            Ok(None) => Ok(Picked::Nothing),
            Err(InquireError::OperationInterrupted) => Ok(Picked::BrokenOff),
            Err(InquireError::IO(error)) => Err(error),
            Err(error) => Err(io::Error::other(error)),
        }
    }
}

/// What came of a prompt.
enum Picked {
    /// A row, by its place, and what it stands for.
    Row(usize, Reply),
    /// Esc was pressed.
    Nothing,
    /// Ctrl-C was pressed.
    BrokenOff,
}

impl Asker for Keyboard {
    fn ask(&mut self, page: &str, menu: &Menu) -> io::Result<Reply> {
        let mut ticked: Vec<bool> = menu.answers.iter().map(|answer| answer.selected).collect();
        let so_far = ticked.iter().position(|ticked| *ticked).unwrap_or(0);
        let mut from = match menu.likely {
            Some(item) => menu.answers.len() + usize::from(menu.many) + item,
            None if menu.many => 0,
            None => so_far,
        };
        let hint = if menu.many { "ui.cli.ask.keys_many" } else { "ui.cli.ask.keys" };
        loop {
            self.turn(page)?;
            match self.pick(self.rows(menu, &ticked), from, room(page), hint)? {
                // Where several answers may be chosen, picking one ticks it or not.
                Picked::Row(at, _) if menu.many && at < menu.answers.len() => {
                    if let Some(ticked) = ticked.get_mut(at) {
                        *ticked = !*ticked;
                    }
                    from = at;
                }
                Picked::Row(_, reply) => return Ok(reply),
                Picked::Nothing => {}
                Picked::BrokenOff => return Ok(Reply::Leave),
            }
        }
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(io::stdout(), "\n{text}")
    }
}

/// The rows of a list for which the terminal has room below a page; a few, where the page alone fills it.
fn room(page: &str) -> usize {
    // Beside the page there are an empty line above it, and the prompt and the hint around the list.
    usize::from(height()).saturating_sub(page.lines().count() + 4).max(FEWEST)
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

/// A detail beside a label, as many of its words as there are columns for; none where that says nothing.
fn beside(detail: &str, room: usize) -> Option<String> {
    let whole = format!("  {detail}");
    if display_width(&whole) <= room {
        return Some(whole);
    }
    let mut ends = detail.rmatch_indices(' ').filter_map(|(end, _)| detail.get(..end));
    let part = ends.find(|part| display_width(part) + 4 <= room)?;
    Some(format!("  {} …", part.trim_end_matches([',', '.', ':'])))
}

/// How well a row fits what was typed: its own key best, then keys that begin so, then its words.
fn score(typed: &str, row: &Row, _text: &str, at: usize) -> Option<i64> {
    let typed = typed.trim().to_lowercase();
    let order = -i64::try_from(at).unwrap_or(0);
    if typed.is_empty() {
        return Some(order);
    }
    let fits = if row.key == typed {
        2_000
    } else if row.key.starts_with(&typed) {
        1_000
    } else if typed.chars().count() > 1 && row.label.to_lowercase().contains(&typed) {
        0
    } else {
        return None;
    };
    Some(fits + order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_is_cut_at_a_word_where_the_terminal_is_narrow() {
        let detail = "IT Servicedesk: Öppet nu, stänger 17.00.";
        assert_eq!(beside(detail, 42).as_deref(), Some("  IT Servicedesk: Öppet nu, stänger 17.00."));
        assert_eq!(beside(detail, 41).as_deref(), Some("  IT Servicedesk: Öppet nu, stänger …"));
        assert_eq!(beside(detail, 29).as_deref(), Some("  IT Servicedesk: Öppet nu …"));
        assert_eq!(beside(detail, 18).as_deref(), Some("  IT …"));
        assert_eq!(beside(detail, 5), None);
        assert_eq!(beside("Stäng", 6), None);
    }

    #[test]
    fn a_key_comes_before_words() {
        let row = |key: &str, label: &str| Row {
            key: key.into(),
            label: label.into(),
            detail: String::new(),
            reply: Reply::Leave,
        };
        let score = |typed, row: &Row| score(typed, row, "", 0);
        assert!(score("1", &row("1", "Klart")) > score("1", &row("12", "Klart")));
        assert_eq!(score("1", &row("2", "Klockan 10")), None);
        assert!(score("q", &row("q", "Avsluta")).is_some());
        assert_eq!(score("v", &row("q", "Avsluta")), None);
        assert!(score("avs", &row("q", "Avsluta")).is_some());
    }
}
