//! Sketches: a screen of another product as data, for each shell to draw in its own colours and fonts.

use serde::Serialize;

/// How a screen of another product can look. It is no photograph, and imitates no layout: a shell draws it schematic,
/// in one frame, under its caption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Sketch {
    /// That it can look like this, or only about like this: "Så här kan det se ut".
    pub caption: String,
    /// What stands on it, in the order in which it is drawn and read.
    pub elements: Vec<SketchElement>,
    /// The whole in words, for those who cannot see it: one described picture.
    pub spoken: String,
}

/// Something that stands on a sketch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SketchElement {
    /// What it is.
    pub kind: SketchElementKind,
    /// What to do with it, if anything.
    pub mark: Option<Mark>,
}

/// What stands on a sketch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case", tag = "type")]
#[non_exhaustive]
pub enum SketchElementKind {
    /// The heading.
    Title {
        /// The words.
        text: String,
    },
    /// Running text.
    Text {
        /// The words.
        text: String,
    },
    /// A field to fill in.
    Field {
        /// What belongs in it.
        label: String,
    },
    /// A button.
    Button {
        /// The word on it.
        label: String,
    },
    /// A quiet button, or a link.
    Quiet {
        /// The words on it.
        label: String,
    },
    /// A switch.
    Switch {
        /// The words beside it.
        label: String,
    },
    /// A row to choose.
    Row {
        /// The words on it.
        label: String,
    },
    /// A large number.
    Number {
        /// Its digits.
        digits: String,
    },
    /// Boxes for a code.
    Boxes {
        /// How many.
        count: u8,
    },
    /// A square code to scan; drawn as a pattern without content.
    Qr,
    /// An icon.
    Icon {
        /// Its role.
        icon: SketchIcon,
    },
    /// Keys for digits.
    Keypad,
}

/// What to do with an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Mark {
    /// Whether to press or fill it in, or never to.
    pub kind: MarkKind,
    /// The place in the order, where there are several to press; from 1.
    pub number: Option<u32>,
    /// The mark in words: "Tryck", "1 Skriv", "Tryck inte".
    pub label: String,
}

/// Whether to press an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// Press it, or fill it in: a solid ring.
    Press,
    /// Never press it: a dashed ring, and the words struck through.
    Never,
}

/// An icon on a sketch, or of a product, by its role; each shell has its own drawing, and none is a maker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SketchIcon {
    Web,
    Lock,
    Mail,
    Chat,
    Files,
    Shield,
    Phone,
    Store,
    Settings,
    Warning,
    Key,
    People,
    Bell,
    Face,
    Camera,
    Wait,
    Ok,
    Pull,
}
