//! What stands on a screen below its title.

use serde::Serialize;

use super::{AddressCard, AppCard, ContactCard, DecisionLine, HelpRoute, MoreSights, SightCard};

/// A block of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Block {
    /// Its kind, with what a shell of this format draws.
    pub kind: BlockKind,
    /// The same as plain text, for a shell that does not know the kind.
    pub plain: String,
}

/// The kinds of block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case", tag = "type")]
#[non_exhaustive]
pub enum BlockKind {
    /// A paragraph.
    Paragraph {
        /// The text.
        text: String,
    },
    /// A list.
    List {
        /// The items.
        items: Vec<String>,
        /// Whether their order matters.
        ordered: bool,
    },
    /// A note.
    Note {
        /// Its tone; a shell gives it a symbol.
        tone: Tone,
        /// The word of the tone, or a heading of its own.
        label: String,
        /// The text.
        text: String,
    },
    /// An app.
    App {
        /// The card.
        app: AppCard,
    },
    /// A contact.
    Contact {
        /// The card.
        contact: Box<ContactCard>,
    },
    /// An address to type by hand, or that it is not published yet.
    Address {
        /// The card.
        address: AddressCard,
    },
    /// A picture.
    Picture {
        /// Its id; a shell without it draws the alternative text.
        id: String,
        /// What it shows.
        alternative: String,
    },
    /// What a table decided.
    Decision {
        /// One line for each answer.
        lines: Vec<DecisionLine>,
    },
    /// Ways to get help, in order.
    Routes {
        /// The ways.
        routes: Vec<HelpRoute>,
    },
    /// What other products may show while the step is done: to be pressed where one is like the screen at hand.
    Sights {
        /// What it is, and to press the one that is alike.
        label: String,
        /// Those that usually come, in the usual order.
        sights: Vec<SightCard>,
        /// Those that may come too, if any.
        more: Option<MoreSights>,
    },
}

/// The tone of a note; a shell gives each a symbol and a word, never a colour alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Worth knowing.
    #[default]
    Info,
    /// As it should be.
    Good,
    /// Take care.
    Care,
    /// Do not go on.
    Stop,
    /// The municipality's own words.
    Quote,
}
