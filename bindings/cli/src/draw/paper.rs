//! What is drawn on: how wide it is, and whether it takes colour and boxes.

use std::env;
use std::io::{self, IsTerminal as _};

/// The most columns that a line of text has.
const WIDEST: usize = 76;
/// The columns of a terminal that does not say.
const USUAL: usize = 80;
/// The fewest columns to count on.
const NARROWEST: usize = 24;

/// What is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// The columns of a line; 0 where lines are not broken.
    pub width: usize,
    /// Whether it takes colour.
    pub colour: bool,
    /// Whether it takes boxes and bars.
    pub boxes: bool,
}

/// How something is written. Colour never says anything that a word does not say too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Ink {
    Plain,
    Bold,
    Quiet,
    Accent,
    Good,
    Care,
    Stop,
}

impl Ink {
    /// The code that begins it on a terminal.
    fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => "\u{1b}[1m",
            Self::Quiet => "\u{1b}[2m",
            Self::Accent => "\u{1b}[1;36m",
            Self::Good => "\u{1b}[32m",
            Self::Care => "\u{1b}[33m",
            Self::Stop => "\u{1b}[31m",
        }
    }
}

impl Paper {
    /// Plain: lines as long as they are, no colour, no boxes.
    pub const PLAIN: Self = Self { width: 0, colour: false, boxes: false };

    /// What standard output is.
    pub fn of_output() -> Self {
        if !io::stdout().is_terminal() {
            return Self::PLAIN;
        }
        let columns = crossterm::terminal::size().map_or(0, |(columns, _)| usize::from(columns));
        // A terminal that does not know its size says 0.
        let columns = if columns == 0 { USUAL } else { columns };
        let dumb = env::var("TERM").is_ok_and(|term| term == "dumb");
        let colour = !dumb && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self { width: columns.saturating_sub(2).clamp(NARROWEST, WIDEST), colour, boxes: !dumb }
    }

    /// A text in an ink.
    pub fn ink(self, ink: Ink, text: &str) -> String {
        if self.colour && ink != Ink::Plain && !text.is_empty() {
            format!("{}{text}\u{1b}[0m", ink.code())
        } else {
            text.to_owned()
        }
    }

    /// A text in lines, each `room` columns shorter than the paper.
    pub fn lines(self, text: &str, room: usize) -> Vec<String> {
        let width = match self.width {
            0 => usize::MAX,
            width => width.saturating_sub(room).max(1),
        };
        // Numbers, names and codes stay whole: lines are broken at spaces alone.
        let options = textwrap::Options::new(width)
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
        textwrap::wrap(text, options).into_iter().map(String::from).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paper_takes_neither_colour_nor_line_breaks() {
        let text = "Ring först och be om ett ärendenummer. ".repeat(9);
        assert_eq!(Paper::PLAIN.lines(text.trim(), 4), [text.trim()]);
        assert_eq!(Paper::PLAIN.ink(Ink::Stop, "Stopp"), "Stopp");
    }

    #[test]
    fn a_number_is_not_broken_over_lines() {
        let paper = Paper { width: 20, colour: false, boxes: false };
        let lines = paper.lines("Ring nu till 0451-26\u{a0}77\u{a0}00 först.", 0);
        assert_eq!(lines, ["Ring nu till", "0451-26\u{a0}77\u{a0}00 först."]);
    }
}
