//! The plain week, for showing, and what stands in the calendar of a day.

use super::schedule::Week;
use super::span::Span;
use super::{LocalTime, Schedule};
use crate::policy::document::contact::Day;

/// Days that follow on one another and have the same hours, such as Monday to Thursday 07–17.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekLine {
    /// The first day.
    pub first: Day,
    /// The last day; the same as the first where it is one day.
    pub last: Day,
    /// From which minute of the day to which, in order; 1440 is the end of the day, and more is in the night
    /// after it.
    pub spans: Vec<(u16, u16)>,
}

impl Schedule {
    /// The ordinary week from Monday to Sunday, without exceptions. Days that are closed are left out.
    #[must_use]
    pub fn lines(&self) -> Vec<WeekLine> {
        lines(&self.week)
    }

    /// The week that holds at the time of the year of a moment, such as in summer; single days apart.
    #[must_use]
    pub fn lines_at(&self, at: i64) -> Vec<WeekLine> {
        lines(self.week_on(self.local(at).date()))
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
        LocalTime::day_ends(self.zone, at)
    }
}

fn lines(week: &Week) -> Vec<WeekLine> {
    let days: Vec<(Day, &[Span])> = Day::WEEK.into_iter().zip(week.iter().map(Vec::as_slice)).collect();
    let runs = days.chunk_by(|(_, one), (_, next)| one == next);
    let lines = runs.filter_map(|run| {
        let (first, spans) = *run.first()?;
        let (last, _) = *run.last()?;
        let spans: Vec<_> = spans.iter().map(|span| (span.from, span.to)).collect();
        (!spans.is_empty()).then_some(WeekLine { first, last, spans })
    });
    lines.collect()
}
