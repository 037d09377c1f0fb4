//! Overlays: what the footer of a screen's menu can show in place of the screen.

/// What is shown in place of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Overlay {
    /// What can go wrong here.
    Troubles {
        /// Those under one heading; all of them, or the headings to choose from, where none was picked.
        group: Option<String>,
    },
    /// Who can help.
    Help,
    /// Why the screen is shown.
    Why,
    /// Words with an explanation.
    Terms,
    /// The steps of the journey.
    Steps,
}
