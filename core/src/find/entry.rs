//! What can be found, as it is handed to the index.

/// Something that can be found: its texts, in every language.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// How much its kind counts beside others, in parts of a hundred.
    pub prior: u32,
    pub texts: Vec<(Field, String)>,
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    /// The name of the entry.
    Title,
    /// Words that only a search looks at, cut at commas.
    Search,
    /// Something that stands on a button or a page.
    Label,
    /// Digits that stand for any others of as many.
    Number,
    /// The second line.
    Detail,
    /// Running text.
    Body,
}

impl Field {
    /// How much a word there counts, in parts of a hundred; of running text the less the longer it is.
    pub(super) fn weight(self, words: usize) -> u32 {
        match self {
            Self::Title => 100,
            Self::Search => 92,
            Self::Label => 88,
            Self::Number => 95,
            Self::Detail => 60,
            Self::Body => u32::try_from(18 * 150 / (100 + words.max(50))).unwrap_or(0),
        }
    }

    /// How much of a word that was typed counts as found there, in parts of a hundred.
    pub(super) fn share(self) -> u32 {
        match self {
            Self::Body => 30,
            Self::Detail => 85,
            Self::Title | Self::Search | Self::Label | Self::Number => 100,
        }
    }

    /// Whether its words are looked at for mistakes and parts.
    pub(super) fn is_close(self) -> bool {
        self != Self::Body
    }
}
