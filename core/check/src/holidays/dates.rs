//! The dates of holidays and of the entries of a calendar.

use chrono::{Datelike as _, NaiveDate};
use lotsen::internals::CompiledRule;
use lotsen::internals::document::calendar::DateRule;

use super::country::Day;

/// The dates of a holiday from one year to another.
pub(super) fn dates_of_day(day: &Day, (from, to): (i32, i32)) -> Vec<NaiveDate> {
    let (first, last) = day.years;
    dates(&day.on.rule(), (from.max(first), to.min(last)))
}

/// The dates of a rule from one year to another; none of one that is not sound.
pub(super) fn dates(rule: &DateRule, (from, to): (i32, i32)) -> Vec<NaiveDate> {
    let (Ok(rule), Some(first)) = (CompiledRule::new(rule), NaiveDate::from_ymd_opt(from, 1, 1)) else {
        return Vec::new();
    };
    first.iter_days().take_while(|day| day.year() <= to).filter(|day| rule.falls_on(*day)).collect()
}
