//! Hours of one day, read and put in order.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::local_time::moment_of;
use super::{BadHours, digits};
use crate::policy::document::contact::Hours;

/// The minute at which a day ends.
pub(super) const MINUTES_A_DAY: u16 = 1440;

/// Minutes of a local day, from the first to before the last; 1440 is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub from: u16,
    pub to: u16,
}

impl Span {
    pub fn new(hours: &Hours) -> Result<Self, BadHours> {
        let (from, to) = (minute_of(&hours.from)?, minute_of(&hours.to)?);
        if from < to {
            Ok(Self { from, to })
        } else {
            Err(BadHours::BadSpan { from: hours.from.clone(), to: hours.to.clone() })
        }
    }

    /// From which moment to before which, in UNIX seconds; the two are the same where daylight saving leaves
    /// all of it out.
    pub fn moments(self, zone: Tz, date: NaiveDate) -> (i64, i64) {
        (moment_of(zone, date, self.from), moment_of(zone, date, self.to))
    }
}

fn minute_of(text: &str) -> Result<u16, BadHours> {
    let parts = text.split_once(':').and_then(|(hour, minute)| Some((digits(hour, 2)?, digits(minute, 2)?)));
    let minutes = parts.filter(|(_, minute)| *minute < 60).map(|(hour, minute)| hour * 60 + minute);
    minutes
        .and_then(|minutes| u16::try_from(minutes).ok())
        .filter(|minutes| *minutes <= MINUTES_A_DAY)
        .ok_or_else(|| BadHours::BadTime(text.to_owned()))
}

/// The spans in order, those that touch or overlap as one.
pub(super) fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    spans.dedup_by(|later, earlier| {
        let touches = later.from <= earlier.to;
        if touches {
            earlier.to = earlier.to.max(later.to);
        }
        touches
    });
    spans
}
