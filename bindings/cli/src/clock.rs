//! The clock: the system's, or a fixed time.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate};
use lotsen_proof::scenario::read_time;

use crate::error::CliError;

/// A clock.
#[derive(Debug, Clone, Copy)]
pub enum Clock {
    /// The system's.
    System,
    /// One that stands still, at whole UNIX seconds.
    Fixed(i64),
}

impl Clock {
    /// The time in whole UNIX seconds.
    pub fn now(self) -> i64 {
        match self {
            Self::Fixed(seconds) => seconds,
            // A clock before 1970 is one that the guide refuses, and says so.
            Self::System => SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(-1, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX)),
        }
    }

    /// The clock of the program: the system's, or one that stands still at the value of `--now`.
    ///
    /// # Errors
    /// As with [`Clock::parse`].
    pub fn of(now: Option<&str>) -> Result<Self, CliError> {
        now.map_or(Ok(Self::System), |written| Self::parse("--now", written))
    }

    /// Its day in UTC.
    pub fn day(self) -> NaiveDate {
        DateTime::from_timestamp(self.now(), 0).unwrap_or_default().date_naive()
    }

    /// The clock that stands still at the value of an option such as `--at`.
    ///
    /// # Errors
    /// Bad usage, where that is no time from 1970 to 9999.
    pub fn parse(option: &str, written: &str) -> Result<Self, CliError> {
        let bad = || {
            CliError::Usage(format!(
                "“{written}” is not a time for {option}; allowed: RFC 3339 from 1970 to 9999, such as \
                 2026-03-02T08:30:00+01:00"
            ))
        };
        let seconds = read_time(written).ok_or_else(bad)?;
        let moment = lotsen::moment::Moment { now: seconds, locales: Vec::new() };
        moment.check().map(|()| Self::Fixed(seconds)).map_err(|_| bad())
    }
}
