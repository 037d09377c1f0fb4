//! Words that stand around a screen rather than on it.

use serde::Serialize;

/// The words that a shell needs around a screen: no shell has a word of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ShellWords {
    /// Goes one step back.
    pub back: String,
    /// Goes to the list of journeys.
    pub home: String,
    /// Closes what lies over the screen.
    pub close: String,
    /// The button and the title of the list of what is seldom needed.
    pub more: String,
    /// The button and the title of the list of what can go wrong.
    pub trouble: String,
    /// The title of the list of steps.
    pub steps: String,
    /// The title of the words that have an explanation.
    pub terms: String,
    /// Before the hours of a contact.
    pub hours: String,
    /// Before a telephone number.
    pub phone: String,
    /// Before an e-mail address.
    pub email: String,
    /// Before the place to visit.
    pub visit: String,
    /// Before the web page of a contact.
    pub web: String,
    /// Before what to bring to a visit.
    pub bring: String,
    /// Before what to do alone while a contact is closed.
    pub meanwhile: String,
    /// How to come back here after a call from this device.
    pub after_call: String,
    /// Before the apps that must not be used.
    pub never: String,
    /// Opens the list of what other products may show, and is its title.
    pub sights: String,
    /// The last row below the sights of a step: none of these.
    pub sights_other: String,
    /// The second line of that row.
    pub sights_other_detail: String,
    /// Before what to do at a sight.
    pub sight_do: String,
    /// Before what never to do at a sight.
    pub sight_never: String,
    /// Before what a sight asks for.
    pub sight_asks: String,
    /// Before the sights that usually come next.
    pub sight_next: String,
    /// The name of the search field.
    pub search: String,
    /// What stands in the empty search field.
    pub search_hint: String,
    /// Before the answers on which a screen depends.
    pub why_answers: String,
    /// Before the sources of a screen.
    pub why_sources: String,
    /// Before the answers that would change a screen.
    pub why_changes: String,
}
