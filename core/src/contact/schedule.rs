//! Weekly hours with exceptions: open or closed, until when, and when next.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::span::{MINUTES_A_DAY, Span, merged};
use super::{BadHours, CompiledRule, LocalTime};
use crate::moment::LAST_SECOND;
use crate::policy::document::calendar::DateRule;
use crate::policy::document::contact::Hours;

/// How far ahead a change is looked for.
const DAYS_AHEAD: i64 = 400;
const SECONDS_A_DAY: i64 = 86_400;

/// The hours of a contact, or of its visits without appointment (F1, F2, A5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    pub(super) zone: Tz,
    /// From Monday to Sunday.
    pub(super) week: [Vec<Span>; 7],
    exceptions: Vec<(CompiledRule, Vec<Span>)>,
}

/// Whether it is open, and what comes next, in whole UNIX seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// Whether it is open.
    pub open: bool,
    /// When it next closes, or where it is closed opens; none where that is more than 400 days away.
    pub changes_at: Option<i64>,
    /// When it next opens, after now; none where that is more than 400 days away.
    pub next_opening: Option<i64>,
}

impl Schedule {
    /// Reads weekly hours and the days on which other hours hold.
    ///
    /// Of two exceptions on the same date the first rules. The `days` of an exception's hours mean nothing.
    /// Hours that touch or overlap become one.
    ///
    /// # Errors
    /// [`BadHours`], for the first time, date or span that cannot be read.
    pub fn new<'a>(
        hours: &[Hours],
        exceptions: impl IntoIterator<Item = (&'a DateRule, &'a [Hours])>,
        zone: Tz,
    ) -> Result<Self, BadHours> {
        let mut week: [Vec<Span>; 7] = Default::default();
        for written in hours {
            let span = Span::new(written)?;
            if written.days.is_empty() {
                return Err(BadHours::NoDay { from: written.from.clone(), to: written.to.clone() });
            }
            for day in &written.days {
                week.get_mut(*day as usize).into_iter().for_each(|spans| spans.push(span));
            }
        }
        let exceptions = exceptions.into_iter().map(|(rule, hours)| {
            let spans = hours.iter().map(Span::new).collect::<Result<_, _>>()?;
            Ok((CompiledRule::new(rule)?, merged(spans)))
        });
        Ok(Self { zone, week: week.map(merged), exceptions: exceptions.collect::<Result<_, _>>()? })
    }

    /// Whether it is open at a moment.
    #[must_use]
    pub fn is_open(&self, at: i64) -> bool {
        let at = at.clamp(0, LAST_SECOND);
        let today = LocalTime::new(self.zone, at).date();
        self.spans_on(today).iter().any(|span| {
            let (from, to) = span.moments(self.zone, today);
            (from..to).contains(&at)
        })
    }

    /// Whether it is open at a moment, until when, and when it opens next.
    ///
    /// Hours that go on past midnight are one opening. A time that daylight saving leaves out is the moment
    /// of the jump, and a time that comes twice is the first.
    #[must_use]
    pub fn state(&self, at: i64) -> State {
        let at = at.clamp(0, LAST_SECOND);
        if let Some(open) = self.always() {
            return State { open, changes_at: None, next_opening: None };
        }
        let (mut closes, mut opens) = (None, None);
        for (from, to) in self.spans_from(LocalTime::new(self.zone, at).date()) {
            match closes {
                _ if to <= at => {}
                None if from <= at => closes = Some(to),
                Some(end) if from <= end => closes = Some(to),
                _ => {
                    opens = Some(from);
                    break;
                }
            }
        }
        let soon = |moment: &i64| *moment <= at + DAYS_AHEAD * SECONDS_A_DAY;
        State {
            open: closes.is_some(),
            changes_at: closes.or(opens).filter(soon),
            next_opening: opens.filter(soon),
        }
    }

    /// The position of the exception that rules a local date.
    pub(super) fn exception_on(&self, date: NaiveDate) -> Option<usize> {
        self.exceptions.iter().position(|(rule, _)| rule.falls_on(date))
    }

    fn spans_on(&self, date: NaiveDate) -> &[Span] {
        let exception =
            self.exception_on(date).and_then(|at| self.exceptions.get(at)).map(|(_, spans)| spans);
        let weekday = date.weekday().num_days_from_monday() as usize;
        exception.or_else(|| self.week.get(weekday)).map_or(&[], Vec::as_slice)
    }

    /// The openings from a local date on, in order, day by day, for as far ahead as is looked.
    fn spans_from(&self, date: NaiveDate) -> impl Iterator<Item = (i64, i64)> {
        // Two days more: today has begun already, and the last day's openings may end after it.
        let days = date.iter_days().zip(0..DAYS_AHEAD + 2);
        days.flat_map(move |(day, _)| self.spans_on(day).iter().map(move |span| span.moments(self.zone, day)))
            .filter(|(from, to)| from < to)
    }

    /// Whether it is open always, or never; none where that changes.
    fn always(&self) -> Option<bool> {
        let mut days = self.week.iter().chain(self.exceptions.iter().map(|(_, spans)| spans));
        let whole_day = [Span { from: 0, to: MINUTES_A_DAY }];
        let open = self.week.first().is_some_and(|monday| *monday == whole_day);
        days.all(|spans| if open { *spans == whole_day } else { spans.is_empty() }).then_some(open)
    }
}
