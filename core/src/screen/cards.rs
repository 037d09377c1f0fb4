//! Cards: apps, contacts, addresses, and what a table decided.

use serde::Serialize;

use super::Action;

/// An app as the official meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AppCard {
    /// The id.
    pub id: String,
    /// The name on the device.
    pub name: String,
    /// A second line.
    pub about: Option<String>,
    /// Where it is had, such as `App Store`, and its publisher.
    pub store: Option<String>,
}

/// A function that helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ContactCard {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// A second line.
    pub about: Option<String>,
    /// The telephone, large and selectable.
    pub phone: Option<Phone>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The place to visit.
    pub visit: Option<String>,
    /// The week, one line for each group of days.
    pub hours: Vec<String>,
    /// Whether it is open; none where the hours are unknown or the clock is not to be trusted.
    pub open: Option<bool>,
    /// The same in words, with the next change: "Öppet nu, stänger 17.00".
    pub status: Option<String>,
    /// Drop-in hours and whether they are now, in words.
    pub drop_in: Option<String>,
    /// The contact's web page.
    pub web: Option<AddressCard>,
    /// What to bring to a visit.
    pub bring: Vec<String>,
    /// What to do alone while it is closed; empty while it is open.
    pub meanwhile: Vec<String>,
    /// That a number or an address is not published yet, and what to do instead.
    pub unresolved: Option<String>,
    /// Calls, writes to, shows the way, or shares the card.
    pub actions: Vec<Action>,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Phone {
    /// As it is shown.
    pub shown: String,
    /// As it is dialled: in international form, or a short number as it is.
    pub dial: String,
    /// Digit by digit, to be read aloud.
    pub spoken: String,
    /// Said where the device in the hand cannot call.
    pub note: Option<String>,
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AddressCard {
    /// The id of the link.
    pub id: String,
    /// What is there.
    pub name: String,
    /// As it is typed by hand; none where it is not published yet.
    pub shown: Option<String>,
    /// That it is not published yet.
    pub unresolved: Option<String>,
}

/// One line of a decision: an app, or a sentence where no app is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DecisionLine {
    /// The answers it is about, in one line, a comma between them; of answers to several questions a semicolon between
    /// their combinations. Empty where it is about none.
    pub about: String,
    /// The same one by one. What holds for all that was chosen of a question leaves that question out.
    pub kinds: Vec<String>,
    /// The row's sentence; where several rows name the app, each sentence once, one a line. Empty where the line stands
    /// among others and one row names the app: what it is for and its name say the same.
    pub text: String,
    /// The app to use.
    pub app: Option<AppCard>,
    /// Built-in apps not to use.
    pub never: Vec<String>,
}
