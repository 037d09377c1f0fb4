//! Checks of a candidate for the app code.

use lotsen::pin::{PinAdvice, PinFault, PinReport};

/// What [`check_pin`] found. It holds nothing of the code itself.
#[uniffi::remote(Record)]
pub struct PinReport {
    /// Whether the code keeps the rules; advice does not count.
    pub ok: bool,
    /// The rules that it breaks, each once, in the order of [`PinFault`].
    pub broken: Vec<PinFault>,
    /// What makes it easy to guess, in the order of [`PinAdvice`]; empty where a rule is broken.
    pub advice: Vec<PinAdvice>,
}

/// A rule that a code breaks.
#[uniffi::remote(Enum)]
pub enum PinFault {
    /// It has too few or too many signs, or none (F51).
    Length,
    /// Not all of it is digits from 0 to 9 (F51).
    Digits,
}

/// Why a code is easy to guess. An app may refuse it; it breaks no rule (A4).
#[uniffi::remote(Enum)]
pub enum PinAdvice {
    /// The same digit all along, such as 0000.
    Repeated,
    /// Each digit follows on the one before, up or down, 0 and 9 being neighbours: 1234, 4321, 7890.
    Sequence,
    /// Four digits that may be a year of somebody's life, from 1900 to 2099.
    Year,
    /// A day and a month in either order, alone or with a year of two or four digits: 2412, 1224, 241287.
    Date,
    /// Two different digits by turns, such as 1212.
    Pair,
}
