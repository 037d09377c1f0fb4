//! What the clock on the wall says at a moment, and at which moment it says something.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Weekday};
use chrono_tz::{GapInfo, Tz};

use crate::moment::LAST_SECOND;
use crate::policy::document::contact::Day;

/// The minute at which a day ends.
pub(super) const MINUTES_A_DAY: u16 = 1440;

/// Date and minute in a time zone, for words such as “tomorrow”, a day of the week, or 07.00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    date: NaiveDate,
    minute: u16,
}

impl LocalTime {
    /// What a clock in the zone says at `at`, in whole UNIX seconds; seconds of the minute are left out.
    #[must_use]
    pub fn new(zone: Tz, at: i64) -> Self {
        let utc = DateTime::from_timestamp(at.clamp(0, LAST_SECOND), 0).unwrap_or_default();
        let local = zone.from_utc_datetime(&utc.naive_utc()).naive_local();
        let minute = local.hour() * 60 + local.minute();
        Self { date: local.date(), minute: u16::try_from(minute).unwrap_or(0) }
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Day {
        match self.date.weekday() {
            Weekday::Mon => Day::Monday,
            Weekday::Tue => Day::Tuesday,
            Weekday::Wed => Day::Wednesday,
            Weekday::Thu => Day::Thursday,
            Weekday::Fri => Day::Friday,
            Weekday::Sat => Day::Saturday,
            Weekday::Sun => Day::Sunday,
        }
    }

    /// The minute that the clock shows, counted from its 00:00; from 0 to 1439.
    #[must_use]
    pub fn minute_of_day(self) -> u16 {
        self.minute
    }

    /// How many midnights lie between `earlier` and this: 0 on the same day, 1 on the day after, negative
    /// before.
    #[must_use]
    pub fn days_from(self, earlier: Self) -> i64 {
        (self.date - earlier.date).num_days()
    }

    /// The day.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.date
    }

    /// When the day of a moment ends in a zone.
    pub(crate) fn day_ends(zone: Tz, at: i64) -> i64 {
        moment_of(zone, Self::new(zone, at).date, MINUTES_A_DAY)
    }
}

/// The moment at which a clock in the zone first says so many minutes after 00:00 of a date; 1440 is the next
/// 00:00.
///
/// Where the clock jumps over that time it is the moment of the jump; where the clock says it twice, the
/// first.
pub(super) fn moment_of(zone: Tz, date: NaiveDate, minute: u16) -> i64 {
    let midnight = date.and_time(NaiveTime::MIN);
    let local = midnight.checked_add_signed(TimeDelta::minutes(i64::from(minute))).unwrap_or(midnight);
    let said = zone.from_local_datetime(&local).earliest();
    let moment = said.or_else(|| GapInfo::new(&local, &zone)?.end);
    // A gap always has an end, so that the last resort, the reading as UTC, is never used.
    moment.map_or_else(|| local.and_utc().timestamp(), |moment| moment.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{Europe::Stockholm, UTC};

    fn utc(text: &str) -> i64 {
        text.parse::<DateTime<chrono::Utc>>().unwrap().timestamp()
    }

    fn in_stockholm(date: &str, minute: u16) -> i64 {
        moment_of(Stockholm, date.parse().unwrap(), minute)
    }

    #[test]
    fn the_clock_is_read_in_its_own_zone() {
        let local = LocalTime::new(Stockholm, utc("2026-07-01T22:30:59Z"));
        assert_eq!(local.date(), "2026-07-02".parse().unwrap());
        assert_eq!((local.weekday(), local.minute_of_day()), (Day::Thursday, 30));
        assert_eq!(LocalTime::new(UTC, utc("2026-07-01T22:30:59Z")).weekday(), Day::Wednesday);
    }

    #[test]
    fn days_are_counted_by_midnights() {
        let evening = LocalTime::new(Stockholm, utc("2026-10-24T21:59:00Z"));
        let morning = LocalTime::new(Stockholm, utc("2026-10-24T22:00:00Z"));
        // The day has 25 hours.
        let next = LocalTime::new(Stockholm, utc("2026-10-25T23:00:00Z"));
        assert_eq!((morning.days_from(evening), evening.days_from(morning)), (1, -1));
        assert_eq!((next.days_from(morning), next.days_from(evening)), (1, 2));
    }

    #[test]
    fn a_time_that_does_not_exist_is_the_end_of_the_gap() {
        let jump = utc("2026-03-29T01:00:00Z");
        assert_eq!(in_stockholm("2026-03-29", 119), jump - 60);
        assert_eq!(in_stockholm("2026-03-29", 120), jump);
        assert_eq!(in_stockholm("2026-03-29", 150), jump);
        assert_eq!(in_stockholm("2026-03-29", 180), jump);
        assert_eq!(in_stockholm("2026-03-29", 181), jump + 60);
    }

    #[test]
    fn a_time_that_comes_twice_is_its_first() {
        assert_eq!(in_stockholm("2026-10-25", 150), utc("2026-10-25T00:30:00Z"));
        assert_eq!(in_stockholm("2026-10-25", 180), utc("2026-10-25T02:00:00Z"));
        assert_eq!(in_stockholm("2026-10-25", 1440), utc("2026-10-25T23:00:00Z"));
    }

    #[test]
    fn a_moment_outside_the_calendar_is_the_nearest_inside() {
        assert_eq!(LocalTime::new(UTC, i64::MIN), LocalTime::new(UTC, 0));
        assert_eq!(LocalTime::new(UTC, i64::MAX), LocalTime::new(UTC, LAST_SECOND));
    }
}
