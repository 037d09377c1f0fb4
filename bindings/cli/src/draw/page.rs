//! A page: text that is laid out from the top, to be printed as a whole.

use textwrap::core::display_width;

use super::capabilities::Capabilities;
use super::marks::Marks;
use super::style::Style;

/// A page of text that grows from the top.
#[derive(Debug)]
pub struct Page {
    capabilities: Capabilities,
    text: String,
    marks: Marks,
}

impl Page {
    /// An empty page for an output.
    pub fn new(capabilities: Capabilities) -> Self {
        Self { capabilities, text: String::new(), marks: Marks::default() }
    }

    /// The text of the page.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Whether it takes boxes and bars.
    pub fn boxes(&self) -> bool {
        self.capabilities.boxes
    }

    /// Whether it takes colour, and text that is underlined or struck through.
    pub fn colour(&self) -> bool {
        self.capabilities.colour
    }

    /// The columns of a line; 0 where lines are not broken.
    pub fn width(&self) -> usize {
        self.capabilities.width
    }

    /// What is underlined from here on, where it first stands; nothing any more that was to be before.
    pub fn mark(&mut self, marks: Marks) {
        self.marks = marks;
    }

    /// A line of text in a style.
    fn styled(&mut self, style: Style, line: &str) -> String {
        if self.capabilities.colour { self.marks.styled(style, line) } else { line.to_owned() }
    }

    /// An empty line, unless one stands there already or nothing does.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A text in a style, broken into lines.
    pub fn paragraph(&mut self, style: Style, text: &str) {
        self.item("", style, text);
    }

    /// The same after a marker such as `•`; further lines stand under the first.
    pub fn item(&mut self, marker: &str, style: Style, text: &str) {
        let indent = " ".repeat(display_width(marker));
        for (at, line) in self.capabilities.wrap(text, indent.len()).into_iter().enumerate() {
            let marker = if at == 0 { marker } else { &indent };
            self.text.push_str(marker);
            let line = self.styled(style, &line);
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// A line as it is, its parts in styles of their own.
    pub fn line(&mut self, parts: &[(Style, &str)]) {
        for (style, text) in parts {
            let part = self.styled(*style, text);
            self.text.push_str(&part);
        }
        self.text.push('\n');
    }

    /// A card: a box with its lines, or the lines alone where boxes are not taken.
    pub fn card(&mut self, border: Style, lines: &[(Style, String)]) {
        if !self.capabilities.boxes {
            for (style, text) in lines {
                self.paragraph(*style, text);
            }
            return;
        }
        let inside = self.capabilities.width.saturating_sub(4);
        let rule = "─".repeat(inside + 2);
        self.line(&[(border, &format!("╭{rule}╮"))]);
        for (style, text) in lines {
            for line in self.capabilities.wrap(text, 4) {
                let padding = " ".repeat(inside.saturating_sub(display_width(&line)));
                self.line(&[(border, "│ "), (*style, &line), (Style::Plain, &padding), (border, " │")]);
            }
        }
        self.line(&[(border, &format!("╰{rule}╯"))]);
    }

    /// A list under a dim title; nothing where it has no items.
    pub fn titled_list<S: AsRef<str>>(&mut self, title: &str, items: impl IntoIterator<Item = S>) {
        for (at, item) in items.into_iter().enumerate() {
            if at == 0 {
                self.gap();
                self.paragraph(Style::Dim, title);
            }
            self.item("• ", Style::Plain, item.as_ref());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_a_box_of_even_lines_on_a_terminal() {
        let mut page = Page::new(Capabilities { width: 24, colour: false, boxes: true });
        page.card(
            Style::Plain,
            &[
                (Style::Bold, "Microsoft Outlook".into()),
                (Style::Dim, "E-post, kalender och kontakter".into()),
            ],
        );
        let text = page.into_text();
        assert!(text.lines().all(|line| display_width(line) == 24), "{text}");
        assert_eq!(text.lines().count(), 5);
    }

    #[test]
    fn a_card_is_its_lines_elsewhere() {
        let mut page = Page::new(Capabilities::PLAIN);
        page.card(
            Style::Plain,
            &[(Style::Bold, "Microsoft Outlook".into()), (Style::Dim, "App Store".into())],
        );
        assert_eq!(page.into_text(), "Microsoft Outlook\nApp Store\n");
    }

    #[test]
    fn there_is_one_empty_line_in_a_gap() {
        let mut page = Page::new(Capabilities::PLAIN);
        page.gap();
        page.paragraph(Style::Plain, "a");
        page.gap();
        page.gap();
        page.item("• ", Style::Plain, "b");
        assert_eq!(page.into_text(), "a\n\n• b\n");
    }
}
