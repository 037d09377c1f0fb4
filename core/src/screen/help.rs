//! Who can help, and why a screen is shown.

use serde::Serialize;

use super::{Action, AddressCard, ContactCard};

/// Who can help now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Help {
    /// The words on the button that opens it.
    pub title: String,
    /// Who, and whether they are open: "Supporten: öppet till 17.00".
    pub line: String,
    /// The ways to get help, in order.
    pub routes: Vec<HelpRoute>,
}

/// A way to get help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct HelpRoute {
    /// The id.
    pub id: String,
    /// Who helps: a word of the policy.
    pub helper: String,
    /// How help is had.
    pub way: Way,
    /// How, and when it is the way.
    pub text: String,
    /// The contact; none where one helps oneself.
    pub contact: Option<ContactCard>,
    /// The page where one helps oneself.
    pub address: Option<AddressCard>,
    /// Begins the journey that leads through it; none outside a guide.
    pub begin: Option<Action>,
}

/// How help is had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By oneself.
    Alone,
    /// By telephone.
    Call,
    /// In person.
    Visit,
    /// By e-mail.
    Mail,
    /// In the way that the contact's text says.
    Ask,
}

/// Why a screen is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Why {
    /// The words on the button that opens it.
    pub title: String,
    /// The rows that decided, each in a sentence.
    pub rows: Vec<WhyRow>,
    /// The answers on which the screen depends: "Vem har köpt enheten? Jag själv".
    pub answers: Vec<String>,
    /// The sources, each in a sentence.
    pub sources: Vec<SourceLine>,
    /// What would change it: one other answer.
    pub changes: Vec<WhyChange>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct WhyRow {
    /// The table.
    pub table: String,
    /// The row.
    pub row: String,
    /// The row's sentence.
    pub text: String,
}

/// A source in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SourceLine {
    /// The id, such as `F41`.
    pub id: String,
    /// The sentence.
    pub text: String,
}

/// Another answer that would change the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct WhyChange {
    /// The question.
    pub question: String,
    /// Its other value.
    pub value: String,
    /// In words.
    pub text: String,
}
