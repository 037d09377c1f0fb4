//! What picking an item of a menu does.

use lotsen::guide::Event;

use lotsen::screen::Action;

use super::overlay::Overlay;

/// What picking an item of a menu does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MenuAction {
    /// Answers the question with the choices at these positions.
    Answer(Vec<usize>),
    /// Sends an event to the guide; the label is what was picked.
    Send {
        /// The event.
        event: Event,
        /// The words that were picked.
        label: String,
    },
    /// Shows an overlay in place of what is shown.
    Open(Overlay),
    /// Waits for words, and shows what they find.
    Search,
    /// Shows again what was shown before.
    Close,
    /// Leaves the guide.
    Quit,
}

impl MenuAction {
    /// Presses an action of the screen.
    pub fn press(action: &Action) -> Self {
        Self::Send { event: Event::Press(action.token.clone()), label: action.label.clone() }
    }
}
