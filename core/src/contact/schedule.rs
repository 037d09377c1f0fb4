//! Weekly hours with exceptions: open or closed, until when, and when next.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::local_time::MINUTES_A_DAY;
use super::span::{Span, common, merged};
use super::{BadHours, CompiledRule, LocalTime};
use crate::moment::LAST_SECOND;
use crate::policy::document::calendar::DateRule;
use crate::policy::document::contact::{Day, Hours};

/// How far ahead a change is looked for.
const DAYS_AHEAD: i64 = 400;
const SECONDS_A_DAY: i64 = 86_400;

/// From Monday to Sunday.
pub(super) type Week = [Vec<Span>; 7];

/// Other hours on some days.
#[derive(Debug, Clone, Copy)]
pub struct Exception<'a> {
    /// The days.
    pub on: &'a DateRule,
    /// The hours then, without `days` for all of them; none means closed.
    pub hours: &'a [Hours],
    /// Whether the ordinary hours hold as far as these allow, in place of these themselves.
    pub cut: bool,
}

/// The hours of a contact, or of its visits without appointment (F1, F2, A5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    pub(super) zone: Tz,
    pub(super) week: Week,
    exceptions: Vec<(CompiledRule, Week)>,
}

/// Whether it is open, and what comes next, in whole UNIX seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpeningStatus {
    /// Whether it is open.
    pub open: bool,
    /// When it next closes, or where it is closed opens; none where that is more than 400 days away, or after 9999.
    pub changes_at: Option<i64>,
    /// When it next opens, after now; none where that is more than 400 days away, or after 9999.
    pub next_opening: Option<i64>,
}

impl Schedule {
    /// Reads weekly hours and the days on which other hours hold.
    ///
    /// Of two exceptions on the same date the first rules. Hours that touch or overlap become one.
    ///
    /// # Errors
    /// [`BadHours`], for the first time, date or span that cannot be read.
    pub fn new<'a>(
        hours: &[Hours],
        exceptions: impl IntoIterator<Item = Exception<'a>>,
        zone: Tz,
    ) -> Result<Self, BadHours> {
        Self::read(hours, &mut exceptions.into_iter(), zone)
    }

    fn read(
        hours: &[Hours],
        exceptions: &mut dyn Iterator<Item = Exception<'_>>,
        zone: Tz,
    ) -> Result<Self, BadHours> {
        if let Some(written) = hours.iter().find(|written| written.days.is_empty()) {
            return Err(BadHours::NoDay { from: written.from.clone(), to: written.to.clone() });
        }
        let week = read(hours)?;
        let exceptions = exceptions.map(|exception| {
            let other = read(exception.hours)?;
            let spans = week.each_ref().map(Vec::as_slice).into_iter().zip(other.each_ref());
            let cut: Vec<_> = spans.map(|(ordinary, other)| common(ordinary, other)).collect();
            let other = if exception.cut { cut.try_into().unwrap_or(other) } else { other };
            Ok((CompiledRule::new(exception.on)?, other))
        });
        let exceptions = exceptions.collect::<Result<_, _>>()?;
        Ok(Self { zone, week, exceptions })
    }

    /// Whether it is open at a moment.
    #[must_use]
    pub fn is_open(&self, at: i64) -> bool {
        let at = at.clamp(0, LAST_SECOND);
        let today = LocalTime::new(self.zone, at).date();
        let days = [today.pred_opt(), Some(today)].into_iter().flatten();
        let mut spans = days.flat_map(|day| self.spans_on(day).iter().map(move |span| (span, day)));
        spans.any(|(span, day)| {
            let (from, to) = span.moments(self.zone, day);
            (from..to).contains(&at)
        })
    }

    /// Whether it is open at a moment, until when, and when it opens next.
    ///
    /// Hours that go on past midnight are one opening. A time that daylight saving leaves out is the moment
    /// of the jump, and a time that comes twice is the first.
    #[must_use]
    pub fn state(&self, at: i64) -> OpeningStatus {
        let at = at.clamp(0, LAST_SECOND);
        if let Some(open) = self.always() {
            return OpeningStatus { open, changes_at: None, next_opening: None };
        }
        let (mut closes, mut opens) = (None, None);
        for (from, to) in self.spans_from(LocalTime::new(self.zone, at).date()) {
            match closes {
                _ if to <= at => {}
                None if from <= at => closes = Some(to),
                Some(end) if from <= end => closes = Some(to.max(end)),
                _ => {
                    opens = Some(from);
                    break;
                }
            }
        }
        let soon = |moment: &i64| *moment <= LAST_SECOND.min(at + DAYS_AHEAD * SECONDS_A_DAY);
        OpeningStatus {
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
        let exception = self.exception_on(date).and_then(|at| self.exceptions.get(at)).map(|(_, week)| week);
        let weekday = date.weekday().num_days_from_monday() as usize;
        exception.unwrap_or(&self.week).get(weekday).map_or(&[], Vec::as_slice)
    }

    /// Whether an exception, by its position, is closed on all of its days.
    #[must_use]
    pub fn is_closed_on(&self, exception: usize) -> bool {
        self.exceptions.get(exception).is_some_and(|(_, week)| week.iter().all(Vec::is_empty))
    }

    /// The week that holds at a time of the year: that of the first period with hours of its own, or the ordinary.
    pub(super) fn week_on(&self, date: NaiveDate) -> &Week {
        let mut periods = self.exceptions.iter().filter(|(rule, week)| {
            rule.is_period() && rule.falls_on(date) && week.iter().any(|spans| !spans.is_empty())
        });
        periods.next().map_or(&self.week, |(_, week)| week)
    }

    /// The openings around a local date and on, in order of their beginnings, for as far ahead as is looked.
    fn spans_from(&self, date: NaiveDate) -> impl Iterator<Item = (i64, i64)> {
        // Three days more: yesterday's openings may go on, today has begun already, and the last day's
        // openings may end after it.
        let days = date.pred_opt().unwrap_or(date).iter_days().zip(0..DAYS_AHEAD + 3);
        days.flat_map(move |(day, _)| self.spans_on(day).iter().map(move |span| span.moments(self.zone, day)))
            .filter(|(from, to)| from < to)
    }

    /// Whether it is open always, or never; none where that changes.
    fn always(&self) -> Option<bool> {
        let mut days = self.week.iter().chain(self.exceptions.iter().flat_map(|(_, week)| week));
        let whole_day = [Span { from: 0, to: MINUTES_A_DAY }];
        let open = self.week.first().is_some_and(|monday| *monday == whole_day);
        days.all(|spans| if open { *spans == whole_day } else { spans.is_empty() }).then_some(open)
    }
}

/// Hours of a week; those without days are of every day.
fn read(hours: &[Hours]) -> Result<Week, BadHours> {
    let mut week: Week = Default::default();
    for written in hours {
        let span = Span::new(written)?;
        for (day, spans) in Day::WEEK.into_iter().zip(&mut week) {
            if written.days.is_empty() || written.days.contains(&day) {
                spans.push(span);
            }
        }
    }
    Ok(week.map(merged))
}
