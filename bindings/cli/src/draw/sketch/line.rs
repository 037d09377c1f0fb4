//! A line of a drawing: parts, each in a style of its own.

use textwrap::core::display_width;

use super::super::capabilities::wrap_into;
use super::super::style::Style;

/// Parts of a line with their styles, from the left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(Vec<(Style, String)>);

impl Line {
    /// A line of one part.
    pub fn new(style: Style, text: impl Into<String>) -> Self {
        Self(vec![(style, text.into())])
    }

    /// The lines of a text that is broken at so many columns.
    pub fn wrapped(style: Style, text: &str, columns: usize) -> Vec<Self> {
        wrap_into(text, columns).into_iter().map(|line| Self::new(style, line)).collect()
    }

    /// The same with another part at its end.
    #[must_use]
    pub fn and(mut self, style: Style, text: impl Into<String>) -> Self {
        self.0.push((style, text.into()));
        self
    }

    /// The same with another line at its end.
    #[must_use]
    pub fn then(mut self, line: Self) -> Self {
        self.0.extend(line.0);
        self
    }

    /// Its columns.
    pub fn columns(&self) -> usize {
        self.0.iter().map(|(_, text)| display_width(text)).sum()
    }

    /// The same, filled with spaces at its right.
    #[must_use]
    pub fn filled(self, columns: usize) -> Self {
        let rest = columns.saturating_sub(self.columns());
        self.and(Style::Plain, " ".repeat(rest))
    }

    /// The same in the middle of so many columns.
    #[must_use]
    pub fn centred(self, columns: usize) -> Self {
        let left = columns.saturating_sub(self.columns()) / 2;
        Self::new(Style::Plain, " ".repeat(left)).then(self)
    }

    /// The same with a part at the far right of so many columns.
    #[must_use]
    pub fn with_end(self, style: Style, end: &str, columns: usize) -> Self {
        self.filled(columns.saturating_sub(display_width(end))).and(style, end)
    }

    /// Its parts.
    pub fn parts(&self) -> Vec<(Style, &str)> {
        self.0.iter().map(|(style, text)| (*style, text.as_str())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_wide_as_it_is_asked_to_be() {
        let line = || Line::new(Style::Bold, "Wi-Fi");
        assert_eq!(line().filled(9).columns(), 9);
        assert_eq!(line().with_end(Style::Plain, "›", 12).columns(), 12);
        assert_eq!(line().centred(9).parts(), [(Style::Plain, "  "), (Style::Bold, "Wi-Fi")]);
        assert_eq!(line().filled(2).columns(), 5, "and never cut");
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_is_broken() {
        let lines = Line::wrapped(Style::Plain, "fornamn.efternamn@hassleholm.se", 20);
        assert!(lines.len() == 2 && lines.iter().all(|line| line.columns() <= 20), "{lines:?}");
    }
}
