//! What the output can show: how wide it is, and whether it takes colour and boxes.

use std::env;
use std::io::{self, IsTerminal as _};

use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::style::Style;

/// The most columns that a line of text has.
const MAX_WIDTH: usize = 76;
/// The columns of a terminal that does not say.
const DEFAULT_WIDTH: usize = 80;
/// The fewest columns to count on.
const MIN_WIDTH: usize = 24;

/// What the output can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// The columns of a line; 0 where lines are not broken.
    pub width: usize,
    /// Whether it takes colour.
    pub colour: bool,
    /// Whether it takes boxes and bars.
    pub boxes: bool,
}

impl Capabilities {
    /// Plain text: lines as long as they are, no colour, no boxes.
    pub const PLAIN: Self = Self { width: 0, colour: false, boxes: false };

    /// What a terminal of so many columns can show that has no colour.
    pub fn of_columns(columns: u16) -> Self {
        Self { width: line_of(columns.into()), colour: false, boxes: true }
    }

    /// What standard output can show.
    pub fn of_stdout() -> Self {
        if !io::stdout().is_terminal() {
            return Self::PLAIN;
        }
        let columns = crossterm::terminal::size().map_or(0, |(columns, _)| usize::from(columns));
        // A terminal that does not know its size says 0.
        let columns = if columns == 0 { DEFAULT_WIDTH } else { columns };
        let dumb = env::var("TERM").is_ok_and(|term| term == "dumb");
        let colour = !dumb && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Self { width: line_of(columns), colour, boxes: !dumb }
    }

    /// A text in a style, where colour is taken; otherwise the text as it is.
    pub fn styled(self, style: Style, text: &str) -> String {
        if self.colour { style.apply(text) } else { text.to_owned() }
    }

    /// A text in lines, each `indent` columns shorter than the width.
    pub fn wrap(self, text: &str, indent: usize) -> Vec<String> {
        let width = match self.width {
            0 => usize::MAX,
            width => width.saturating_sub(indent).max(1),
        };
        // Numbers, names and codes stay whole.
        lines(text, width, false)
    }
}

/// The columns of a line of text on a terminal of so many columns.
fn line_of(columns: usize) -> usize {
    columns.saturating_sub(2).clamp(MIN_WIDTH, MAX_WIDTH)
}

/// Where a long address may be broken, without a sign of it.
const JOINT: char = '\u{200b}';

/// A text in lines of so many columns, whatever it takes: a word that is longer than a line is broken too.
pub fn wrap_into(text: &str, columns: usize) -> Vec<String> {
    lines(text, columns.max(1), true)
}

/// Lines that are broken at spaces, an address that is longer than a line between its words, and any other word only
/// where `break_words` says so.
fn lines(text: &str, width: usize, break_words: bool) -> Vec<String> {
    let options = Options::new(width)
        .break_words(break_words)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let text = jointed(text, width);
    textwrap::wrap(&text, options).into_iter().map(|line| line.replace(JOINT, "")).collect()
}

/// The words of a line, and the parts of an address that is longer than one.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    Box::new(line.split_inclusive(JOINT).flat_map(|part| WordSeparator::AsciiSpace.find_words(part)))
}

/// A text with joints in the addresses that are longer than a line.
fn jointed(text: &str, width: usize) -> String {
    let mut jointed = String::with_capacity(text.len());
    for word in text.split_inclusive(' ') {
        let long = display_width(word.trim_end()) > width;
        for (at, c) in word.char_indices() {
            let before = word.get(..at).and_then(|before| before.chars().next_back());
            if long && c.is_alphanumeric() && before.is_some_and(|before| "./@".contains(before)) {
                jointed.push(JOINT);
            }
            jointed.push(c);
        }
    }
    jointed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_neither_colour_nor_line_breaks() {
        let text = "Ring först och be om ett ärendenummer. ".repeat(9);
        assert_eq!(Capabilities::PLAIN.wrap(text.trim(), 4), [text.trim()]);
        assert_eq!(Capabilities::PLAIN.styled(Style::Stop, "Stopp"), "Stopp");
    }

    #[test]
    fn a_number_is_not_broken_over_lines() {
        let narrow = Capabilities { width: 20, colour: false, boxes: false };
        let lines = narrow.wrap("Ring nu till 0451-26\u{a0}77\u{a0}00 först.", 0);
        assert_eq!(lines, ["Ring nu till", "0451-26\u{a0}77\u{a0}00 först."]);
    }

    #[test]
    fn a_long_address_is_broken_between_its_words_and_a_short_one_not_at_all() {
        let address = "login.microsoftonline.com/common/oauth2";
        assert_eq!(wrap_into(address, 22), ["login.microsoftonline.", "com/common/oauth2"]);
        assert_eq!(wrap_into("Skriv office.com här", 12), ["Skriv", "office.com", "här"]);
        assert_eq!(wrap_into("Donaudampfschifffahrt", 12), ["Donaudampfsc", "hifffahrt"]);
        let narrow = Capabilities { width: 22, colour: false, boxes: true };
        assert_eq!(narrow.wrap(address, 0).concat(), address);
    }
}
