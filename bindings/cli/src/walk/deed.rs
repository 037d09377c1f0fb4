//! What picking something in the guide does.

use lotsen::guide::Event;

use lotsen::screen::Screen;

use super::aside::Aside;

/// What picking something does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// Answers the question with the choices at these places.
    Answer(Vec<usize>),
    /// Tells the guide; the label is what was picked.
    Send {
        /// What happened.
        event: Event,
        /// The words that were picked.
        label: String,
    },
    /// Shows something in place of the screen.
    Aside(Aside),
    /// Shows the screen again.
    Return,
    /// Leaves the guide.
    Quit,
}

/// The event that answers the question of a screen.
pub fn answer(screen: &Screen, places: &[usize]) -> Option<Event> {
    let input = screen.input.as_ref()?;
    let values = places.iter().filter_map(|at| input.choices.get(*at)).map(|choice| choice.value.clone());
    Some(Event::Choose { question: input.question.clone(), values: values.collect() })
}
