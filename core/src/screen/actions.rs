//! Questions and actions: what the official can do on a screen.

use serde::Serialize;

/// A question on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Input {
    /// The id of the question.
    pub question: String,
    /// Whether several choices can be made.
    pub many: bool,
    /// The choices in order.
    pub choices: Vec<Choice>,
    /// The word on the button that sends the choice.
    pub submit: String,
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Choice {
    /// The value.
    pub value: String,
    /// The words.
    pub label: String,
    /// A second line.
    pub detail: Option<String>,
    /// Whether it is the answer so far.
    pub selected: bool,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Action {
    /// How it stands on the screen.
    pub role: Role,
    /// What it does.
    pub kind: ActionKind,
    /// What it does it with: a journey, a trouble, an app, a contact; empty where nothing needs to be said.
    pub of: String,
    /// The words on it.
    pub label: String,
    /// A second line.
    pub detail: Option<String>,
    /// The heading under which it stands in a list.
    pub group: Option<String>,
    /// Whether it cannot wait: of what can go wrong, that stands first, outside the headings.
    pub urgent: bool,
    /// The icon, by its role.
    pub icon: Icon,
    /// To be sent back when it is pressed. Opaque; it belongs to this screen alone.
    pub token: String,
}

/// How an action stands on the screen. A screen has at most one each of the first three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// What to do first.
    Primary,
    /// What else to do.
    Secondary,
    /// What one may do.
    Quiet,
    /// A journey at home.
    Journey,
    /// Something that can go wrong; behind "Något gick fel".
    Trouble,
    /// On a contact card.
    Contact,
    /// What is seldom needed; behind "Mer".
    Menu,
}

/// What an action does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ActionKind {
    /// Opens something: an effect.
    Open,
    /// It is done.
    Done,
    /// It did not work.
    Failed,
    /// It is as said, whatever the device shows.
    Keep,
    /// It is no longer so.
    Undo,
    /// Goes on to the current step.
    Continue,
    /// Looks at the step before; changes nothing.
    LookBack,
    /// Leaves the journey.
    Leave,
    /// Ends the journey.
    End,
    /// Begins a journey.
    Begin,
    /// Something went wrong.
    Trouble,
    /// Goes back into the journey from home.
    Resume,
    /// Goes home; the journey waits.
    Home,
    /// What was carried over has been read.
    Acknowledge,
    /// Calls the contact.
    Call,
    /// Writes to the contact.
    Mail,
    /// Shows the way to the contact.
    Map,
    /// Shares the steps or the card with another device.
    Share,
}

/// An icon by its role; each shell has its own drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Icon {
    None,
    SetUp,
    WhichApp,
    Key,
    Code,
    Swap,
    Shield,
    Contact,
    Info,
    Leave,
    Alert,
    Store,
    App,
    Link,
    Settings,
    Phone,
    Mail,
    Map,
    Share,
    Done,
    Back,
}
