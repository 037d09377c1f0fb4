//! Who can help, and why a screen is shown.

use lotsen::screen::{
    Action, AddressCard, ContactCard, Help, HelpRoute, SourceLine, Way, Why, WhyChange, WhyRow,
};

/// Who can help now.
#[uniffi::remote(Record)]
pub struct Help {
    /// The words on the button that opens it.
    pub title: String,
    /// Who, and whether they are open: "Supporten: öppet till 17.00".
    pub line: String,
    /// The ways to get help, in order.
    pub routes: Vec<HelpRoute>,
}

/// A way to get help.
#[uniffi::remote(Record)]
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

/// Why a screen is shown.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct WhyRow {
    /// The table.
    pub table: String,
    /// The row.
    pub row: String,
    /// The row's sentence.
    pub text: String,
}

/// A source in a sentence.
#[uniffi::remote(Record)]
pub struct SourceLine {
    /// The id, such as `F41`.
    pub id: String,
    /// The sentence.
    pub text: String,
}

/// Another answer that would change the screen.
#[uniffi::remote(Record)]
pub struct WhyChange {
    /// The question.
    pub question: String,
    /// Its other value.
    pub value: String,
    /// In words.
    pub text: String,
}

/// How help is had.
#[uniffi::remote(Enum)]
pub enum Way {
    /// By oneself.
    Alone,
    /// By telephone.
    Call,
    /// In person.
    Visit,
    /// In the way that the contact's text says.
    Ask,
}
