//! What a new policy changed in a session, in words.

use serde::Serialize;

/// Something that a new policy changed in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Carried {
    /// What became of it.
    pub change: CarriedChange,
    /// What it is about, such as `set_up/your_code`.
    pub id: String,
    /// The same in words.
    pub text: String,
}

/// What became of something under a new policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum CarriedChange {
    /// It is called something else now.
    Renamed,
    /// It no longer applies.
    Gone,
    /// It is asked again.
    AskedAgain,
    /// It is to be done again.
    Again,
}
