//! Text styles: what a text means on the page, and the terminal code for it.

/// How a text is styled. Colour never says anything that a word does not say too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Style {
    Plain,
    Bold,
    Dim,
    Accent,
    Good,
    Care,
    Stop,
    Underlined,
    Struck,
}

/// The escape code that ends every style.
const RESET: &str = "\u{1b}[0m";

impl Style {
    /// A text between the escape codes of the style.
    pub fn apply(self, text: &str) -> String {
        let code = self.escape_code();
        if code.is_empty() || text.is_empty() { text.to_owned() } else { format!("{code}{text}{RESET}") }
    }

    /// The escape code that begins the style on a terminal; empty where there is none.
    fn escape_code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Bold => "\u{1b}[1m",
            Self::Dim => "\u{1b}[2m",
            Self::Accent => "\u{1b}[1;36m",
            Self::Good => "\u{1b}[32m",
            Self::Care => "\u{1b}[33m",
            Self::Stop => "\u{1b}[31m",
            Self::Underlined => "\u{1b}[4m",
            Self::Struck => "\u{1b}[9;31m",
        }
    }
}
