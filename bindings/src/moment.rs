//! The moment of a call.

use lotsen::moment::Moment;

/// The moment of a call, given by the shell; the core has no clock of its own.
#[uniffi::remote(Record)]
pub struct Moment {
    /// Whole seconds since 1970-01-01T00:00:00Z; from 0 to [`LAST_SECOND`].
    pub now: i64,
    /// The device's languages as BCP 47 tags, the preferred first.
    pub locales: Vec<String>,
}
