//! Hours of one day, read and put in order.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::local_time::{MINUTES_A_DAY, moment_of};
use super::{BadHours, digits};
use crate::policy::document::contact::Hours;

/// Minutes of a local day, from the first to before the last; 1440 is the end of the day, and more is in the
/// night after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub from: u16,
    pub to: u16,
}

impl Span {
    pub fn new(hours: &Hours) -> Result<Self, BadHours> {
        let from = minute_of(&hours.from, MINUTES_A_DAY)?;
        let to = minute_of(&hours.to, 2 * MINUTES_A_DAY)?;
        if from < MINUTES_A_DAY && from < to && to - from <= MINUTES_A_DAY {
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

fn minute_of(text: &str, most: u16) -> Result<u16, BadHours> {
    let parts = text.split_once(':').and_then(|(hour, minute)| Some((digits(hour, 2)?, digits(minute, 2)?)));
    let minutes = parts.filter(|(_, minute)| *minute < 60).map(|(hour, minute)| hour * 60 + minute);
    minutes
        .and_then(|minutes| u16::try_from(minutes).ok())
        .filter(|minutes| *minutes <= most)
        .ok_or_else(|| BadHours::BadTime(text.to_owned()))
}

/// The minutes that are in both of two lists of spans, each of them merged.
pub(super) fn common(one: &[Span], other: &[Span]) -> Vec<Span> {
    let both = one.iter().flat_map(|one| {
        other.iter().map(|other| Span { from: one.from.max(other.from), to: one.to.min(other.to) })
    });
    both.filter(|span| span.from < span.to).collect()
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
