//! The days of a calendar, as rules that are read once and then asked about any date (A5).

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

use super::{BadHours, digits};
use crate::policy::document::calendar::{Between, DateRule, OnOrAfter};
use crate::policy::document::contact::Day;

/// A year that has a 29th of February, and one that has none.
const LEAP_YEAR: i32 = 2000;
const COMMON_YEAR: i32 = 2001;

/// A [`DateRule`] that has been read and found to be sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompiledRule(Rule);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Rule {
    Every { month: u32, day: u32 },
    Easter { days_after: TimeDelta },
    OnOrAfter { month: u32, day: u32, weekday: Weekday },
    Once(NaiveDate),
    EveryBetween { from: (u32, u32), to: (u32, u32) },
    OnceBetween { from: NaiveDate, to: NaiveDate },
}

impl CompiledRule {
    /// Reads a rule.
    ///
    /// `02-29` is a date of every leap year; a day of the week on or after it is refused, for it would miss
    /// years.
    ///
    /// # Errors
    /// [`BadHours::BadDate`] with the date as written, or [`BadHours::BadPeriod`].
    pub fn new(rule: &DateRule) -> Result<Self, BadHours> {
        let bad = |text: &String| BadHours::BadDate(text.clone());
        Ok(Self(match rule {
            DateRule::Every(text) => {
                let (month, day) = month_and_day(text, LEAP_YEAR).ok_or_else(|| bad(text))?;
                Rule::Every { month, day }
            }
            DateRule::Easter(days) => Rule::Easter { days_after: TimeDelta::days(i64::from(*days)) },
            DateRule::OnOrAfter(OnOrAfter { date: text, day: wanted }) => {
                let (month, day) = month_and_day(text, COMMON_YEAR).ok_or_else(|| bad(text))?;
                Rule::OnOrAfter { month, day, weekday: weekday(*wanted) }
            }
            DateRule::Once(text) => Rule::Once(whole_date(text).ok_or_else(|| bad(text))?),
            DateRule::Between(Between { from, to }) => between(from, to)?,
        }))
    }

    /// Whether the rule falls on a date.
    #[must_use]
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        match &self.0 {
            Rule::Every { month, day } => date.month() == *month && date.day() == *day,
            Rule::Easter { days_after } => date.checked_sub_signed(*days_after).is_some_and(is_easter_sunday),
            Rule::OnOrAfter { month, day, weekday } => {
                // A date late in December can have its day of the week in January.
                let anchored = |year| NaiveDate::from_ymd_opt(year, *month, *day);
                let within_a_week = |anchor: NaiveDate| (0..7).contains(&(date - anchor).num_days());
                date.weekday() == *weekday
                    && [date.year(), date.year() - 1].into_iter().filter_map(anchored).any(within_a_week)
            }
            Rule::Once(once) => date == *once,
            Rule::EveryBetween { from, to } => {
                let day = (date.month(), date.day());
                // A period that ends before it begins goes on past New Year.
                if from <= to { (from..=to).contains(&&day) } else { day >= *from || day <= *to }
            }
            Rule::OnceBetween { from, to } => (from..=to).contains(&&date),
        }
    }

    /// Whether the rule is a time of the year, with a week of its own, and not a single day.
    #[must_use]
    pub fn is_period(&self) -> bool {
        matches!(self.0, Rule::EveryBetween { .. } | Rule::OnceBetween { .. })
    }
}

fn between(from: &str, to: &str) -> Result<Rule, BadHours> {
    if let (Some(from), Some(to)) = (month_and_day(from, LEAP_YEAR), month_and_day(to, LEAP_YEAR)) {
        return Ok(Rule::EveryBetween { from, to });
    }
    let dates = whole_date(from).zip(whole_date(to)).filter(|(from, to)| from <= to);
    let (first, last) =
        dates.ok_or_else(|| BadHours::BadPeriod { from: from.to_owned(), to: to.to_owned() })?;
    Ok(Rule::OnceBetween { from: first, to: last })
}

fn month_and_day(text: &str, year: i32) -> Option<(u32, u32)> {
    let (month, day) = text.split_once('-')?;
    let (month, day) = (digits(month, 2)?, digits(day, 2)?);
    NaiveDate::from_ymd_opt(year, month, day).map(|_| (month, day))
}

fn whole_date(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_once('-')?;
    let year = i32::try_from(digits(year, 4)?).ok()?;
    let (month, day) = month_and_day(rest, year)?;
    NaiveDate::from_ymd_opt(year, month, day)
}

fn weekday(day: Day) -> Weekday {
    match day {
        Day::Monday => Weekday::Mon,
        Day::Tuesday => Weekday::Tue,
        Day::Wednesday => Weekday::Wed,
        Day::Thursday => Weekday::Thu,
        Day::Friday => Weekday::Fri,
        Day::Saturday => Weekday::Sat,
        Day::Sunday => Weekday::Sun,
    }
}

fn is_easter_sunday(date: NaiveDate) -> bool {
    // Easter Sunday is between 22 March and 25 April: most dates need no reckoning.
    matches!(date.month(), 3 | 4)
        && date.weekday() == Weekday::Sun
        && easter_sunday(date.year()) == (date.month(), date.day())
}

/// The month and day of Easter Sunday in the Gregorian calendar, by the anonymous computus (Meeus, Jones,
/// Butcher).
fn easter_sunday(year: i32) -> (u32, u32) {
    let year = year.unsigned_abs();
    let golden = year % 19;
    let (century, year_in_century) = (year / 100, year % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (year_in_century / 4) - epact - year_in_century % 4) % 7;
    let correction = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday + 114 - 7 * correction;
    (days / 31, days % 31 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dates_in(rule: &DateRule, year: i32) -> Vec<String> {
        let rule = CompiledRule::new(rule).unwrap();
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let days = first.iter_days().take_while(|day| day.year() == year);
        days.filter(|day| rule.falls_on(*day)).map(|day| day.to_string()).collect()
    }

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        // Among them the earliest and the latest possible dates, and the two exceptions of Gauss's rule.
        let almanac = [
            "1818-03-22",
            "1943-04-25",
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2033-04-17",
            "2034-04-09",
            "2035-03-25",
            "2036-04-13",
            "2037-04-05",
            "2038-04-25",
            "2076-04-19",
            "2285-03-22",
            "4200-04-20",
        ];
        for sunday in almanac {
            let sunday = date(sunday);
            assert_eq!(easter_sunday(sunday.year()), (sunday.month(), sunday.day()), "{sunday}");
        }
    }

    #[test]
    fn easter_is_one_spring_sunday_in_every_year() {
        for year in 1583..=9999 {
            let (month, day) = easter_sunday(year);
            let sunday = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            assert_eq!(sunday.weekday(), Weekday::Sun, "{year}");
            assert!((81..=116).contains(&sunday.ordinal()), "{year}");
            assert!(is_easter_sunday(sunday));
        }
    }

    #[test]
    fn days_are_counted_from_easter_across_months_and_years() {
        assert_eq!(dates_in(&DateRule::Easter(0), 2024), ["2024-03-31"]);
        assert_eq!(dates_in(&DateRule::Easter(-2), 2024), ["2024-03-29"]);
        assert_eq!(dates_in(&DateRule::Easter(39), 2026), ["2026-05-14"]);
        assert_eq!(dates_in(&DateRule::Easter(300), 2027), ["2027-01-30"]);
        assert!(dates_in(&DateRule::Easter(i16::MIN), 2026).len() <= 2);
    }

    #[test]
    fn a_date_of_every_year_falls_once_a_year() {
        assert_eq!(dates_in(&DateRule::Every("06-06".into()), 2026), ["2026-06-06"]);
        assert_eq!(dates_in(&DateRule::Every("02-29".into()), 2028), ["2028-02-29"]);
        assert!(dates_in(&DateRule::Every("02-29".into()), 2026).is_empty());
    }

    #[test]
    fn a_day_of_the_week_falls_on_the_date_or_up_to_six_days_later() {
        let friday = |date: &str| DateRule::OnOrAfter(OnOrAfter { date: date.into(), day: Day::Friday });
        assert_eq!(dates_in(&friday("06-19"), 2026), ["2026-06-19"]);
        assert_eq!(dates_in(&friday("06-19"), 2027), ["2027-06-25"]);
        // The Friday after 30 December 2026 is in the next year, and so is the one after 30 December 2028.
        assert_eq!(dates_in(&friday("12-30"), 2027), ["2027-01-01", "2027-12-31"]);
        assert!(dates_in(&friday("12-30"), 2028).is_empty());
        assert_eq!(dates_in(&friday("12-30"), 2029), ["2029-01-05"]);
    }

    #[test]
    fn one_date_falls_once() {
        assert_eq!(dates_in(&DateRule::Once("2026-12-23".into()), 2026), ["2026-12-23"]);
        assert!(dates_in(&DateRule::Once("2026-12-23".into()), 2027).is_empty());
    }

    #[test]
    fn a_date_that_is_none_is_named() {
        let day = Day::Monday;
        let refused = [
            (DateRule::Every("13-01".into()), "13-01"),
            (DateRule::Every("6-6".into()), "6-6"),
            (DateRule::Every("02-30".into()), "02-30"),
            (DateRule::Every("+1-01".into()), "+1-01"),
            (DateRule::OnOrAfter(OnOrAfter { date: "02-29".into(), day }), "02-29"),
            (DateRule::OnOrAfter(OnOrAfter { date: String::new(), day }), ""),
            (DateRule::Once("2026-02-29".into()), "2026-02-29"),
            (DateRule::Once("26-02-01".into()), "26-02-01"),
            (DateRule::Once("2026-02".into()), "2026-02"),
        ];
        for (rule, text) in refused {
            assert_eq!(CompiledRule::new(&rule), Err(BadHours::BadDate(text.to_owned())));
        }
    }
}
