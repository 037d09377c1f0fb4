//! The plain week, for showing, and what stands in the calendar of a day.

use super::local_time::moment_of;
use super::span::{MINUTES_A_DAY, Span};
use super::{LocalTime, Schedule};
use crate::policy::document::contact::Day;

const WEEK: [Day; 7] =
    [Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday, Day::Saturday, Day::Sunday];

/// Days that follow on one another and have the same hours, such as Monday to Thursday 07–17.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekLine {
    /// The first day.
    pub first: Day,
    /// The last day; the same as the first where it is one day.
    pub last: Day,
    /// From which minute of the day to which, in order; 1440 is the end of the day.
    pub spans: Vec<(u16, u16)>,
}

impl Schedule {
    /// The ordinary week from Monday to Sunday, without exceptions. Days that are closed are left out.
    #[must_use]
    pub fn lines(&self) -> Vec<WeekLine> {
        let days: Vec<(Day, &[Span])> = WEEK.into_iter().zip(self.week.iter().map(Vec::as_slice)).collect();
        let runs = days.chunk_by(|(_, one), (_, next)| one == next);
        let lines = runs.filter_map(|run| {
            let (first, spans) = *run.first()?;
            let (last, _) = *run.last()?;
            let spans: Vec<_> = spans.iter().map(|span| (span.from, span.to)).collect();
            (!spans.is_empty()).then_some(WeekLine { first, last, spans })
        });
        lines.collect()
    }

    /// The position, among the exceptions given to [`Schedule::new`], of the one that rules the local day of
    /// a moment.
    #[must_use]
    pub fn holiday_on(&self, at: i64) -> Option<usize> {
        self.exception_on(self.local(at).date())
    }

    /// What the clock of the contact says at a moment.
    #[must_use]
    pub fn local(&self, at: i64) -> LocalTime {
        LocalTime::new(self.zone, at)
    }

    /// When the local day of a moment is over.
    #[must_use]
    pub fn next_day(&self, at: i64) -> i64 {
        moment_of(self.zone, self.local(at).date(), MINUTES_A_DAY)
    }
}
