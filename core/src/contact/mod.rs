//! When contacts can be reached: weekly hours, days on which other hours hold, and what the clock on their
//! wall says.
//!
//! Hours are those of the contact's own time zone, whatever the device says (A5). Moments are whole seconds
//! since 1970-01-01T00:00:00Z; a moment outside 1970–9999 is read as the nearest one inside.

mod date_rule;
mod local_time;
mod schedule;
mod span;
mod week;

#[cfg(test)]
mod tests;

use thiserror::Error;

pub use date_rule::CompiledRule;
pub use local_time::LocalTime;
pub use schedule::{Exception, Schedule};
pub use week::WeekLine;

/// Why hours, or the days of a calendar, cannot be read. The words follow on the id of the entry that has
/// them.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadHours {
    /// A time that is not written `HH:MM`, from `00:00` to `24:00`, or for an end after midnight to `48:00`.
    #[error("has the time “{0}”, which is not HH:MM from 00:00 to 24:00, or 48:00 for an end")]
    BadTime(String),
    /// A date that is not written as its rule asks, or that no calendar has.
    #[error("has the date “{0}”, which is no date of its kind")]
    BadDate(String),
    /// Hours that end no later than they begin, or last longer than a day.
    #[error(
        "has hours from {from} to {to}, which end before they begin or last more than a day; two at night is 26:00"
    )]
    BadSpan {
        /// The first minute as written.
        from: String,
        /// The end as written.
        to: String,
    },
    /// Two dates that are not both `MM-DD`, nor both `YYYY-MM-DD` and in order.
    #[error("has days from {from} to {to}, which are not both MM-DD, nor both YYYY-MM-DD and in order")]
    BadPeriod {
        /// The first date as written.
        from: String,
        /// The last date as written.
        to: String,
    },
    /// Weekly hours that name no day, and so would never hold.
    #[error("has hours from {from} to {to} on no day")]
    NoDay {
        /// The first minute as written.
        from: String,
        /// The end as written.
        to: String,
    },
}

/// The number written with exactly so many decimal digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
