//! What a search finds.

use serde::Serialize;

use super::{Action, Help};

/// What came of a search. Nothing of what was typed is in it, and nothing is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct FindResult {
    /// What was found, best first; at most twelve.
    pub found: Vec<Found>,
    /// What to say instead: that nothing was found, or that codes are never written here.
    pub remark: Option<String>,
    /// Who can help, where nothing was found.
    pub help: Option<Help>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Found {
    /// What sort of thing it is.
    pub kind: FoundKind,
    /// Its id in the policy.
    pub id: String,
    /// Its name.
    pub title: String,
    /// A second line; of a term its explanation.
    pub detail: Option<String>,
    /// What to do with it; none where the shell opens it by its id, and outside a guide. Its token is accepted on the
    /// screen on which the search was made.
    pub action: Option<Action>,
}

/// What sort of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FoundKind {
    /// A screen of another product that the official meets.
    Sight,
    /// Something that can go wrong.
    Trouble,
    /// A journey.
    Journey,
    /// A word with an explanation.
    Term,
    /// An app.
    App,
    /// A function that helps.
    Contact,
}
