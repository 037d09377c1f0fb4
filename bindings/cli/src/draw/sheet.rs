//! A sheet: text that grows from the top.

use textwrap::core::display_width;

use super::paper::{Ink, Paper};

/// A sheet of paper that is written on from the top.
#[derive(Debug)]
pub struct Sheet {
    paper: Paper,
    text: String,
}

impl Sheet {
    /// An empty sheet.
    pub fn new(paper: Paper) -> Self {
        Self { paper, text: String::new() }
    }

    /// What is written on it.
    pub fn finish(self) -> String {
        self.text
    }

    /// Whether it takes boxes and bars.
    pub fn boxes(&self) -> bool {
        self.paper.boxes
    }

    /// The columns of a line; 0 where lines are not broken.
    pub fn width(&self) -> usize {
        self.paper.width
    }

    /// An empty line, unless one stands there already or nothing does.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A text in an ink, broken into lines.
    pub fn write(&mut self, ink: Ink, text: &str) {
        self.hang("", ink, text);
    }

    /// The same after a mark such as `•`; further lines stand under the first.
    pub fn hang(&mut self, mark: &str, ink: Ink, text: &str) {
        let under = " ".repeat(display_width(mark));
        for (at, line) in self.paper.lines(text, under.len()).into_iter().enumerate() {
            let mark = if at == 0 { mark } else { &under };
            self.text.push_str(mark);
            self.text.push_str(&self.paper.ink(ink, &line));
            self.text.push('\n');
        }
    }

    /// A line as it is, its parts in inks of their own.
    pub fn line(&mut self, parts: &[(Ink, &str)]) {
        for (ink, text) in parts {
            self.text.push_str(&self.paper.ink(*ink, text));
        }
        self.text.push('\n');
    }

    /// A card: a box with its lines, or the lines alone where boxes are not taken.
    pub fn card(&mut self, edge: Ink, lines: &[(Ink, String)]) {
        if !self.paper.boxes {
            for (ink, text) in lines {
                self.write(*ink, text);
            }
            return;
        }
        let inside = self.paper.width.saturating_sub(4);
        let rule = "─".repeat(inside + 2);
        self.line(&[(edge, &format!("╭{rule}╮"))]);
        for (ink, text) in lines {
            for line in self.paper.lines(text, 4) {
                let rest = " ".repeat(inside.saturating_sub(display_width(&line)));
                self.line(&[(edge, "│ "), (*ink, &line), (Ink::Plain, &rest), (edge, " │")]);
            }
        }
        self.line(&[(edge, &format!("╰{rule}╯"))]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_a_box_of_even_lines_on_a_terminal() {
        let paper = Paper { width: 24, colour: false, boxes: true };
        let mut sheet = Sheet::new(paper);
        sheet.card(
            Ink::Plain,
            &[(Ink::Bold, "Microsoft Outlook".into()), (Ink::Quiet, "E-post, kalender och kontakter".into())],
        );
        let text = sheet.finish();
        assert!(text.lines().all(|line| display_width(line) == 24), "{text}");
        assert_eq!(text.lines().count(), 5);
    }

    #[test]
    fn a_card_is_its_lines_elsewhere() {
        let mut sheet = Sheet::new(Paper::PLAIN);
        sheet.card(Ink::Plain, &[(Ink::Bold, "Microsoft Outlook".into()), (Ink::Quiet, "App Store".into())]);
        assert_eq!(sheet.finish(), "Microsoft Outlook\nApp Store\n");
    }

    #[test]
    fn there_is_one_empty_line_in_a_gap() {
        let mut sheet = Sheet::new(Paper::PLAIN);
        sheet.gap();
        sheet.write(Ink::Plain, "a");
        sheet.gap();
        sheet.gap();
        sheet.hang("• ", Ink::Plain, "b");
        assert_eq!(sheet.finish(), "a\n\n• b\n");
    }
}
