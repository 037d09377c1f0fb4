//! Times and days in words.

use chrono::{Datelike, NaiveDate};

use super::words::Words;
use crate::contact::{Schedule, WeekLine};
use crate::policy::document::contact::Day;
use crate::policy::phrases::Phrase;

impl Words<'_> {
    /// A minute of the day, or of the night after it, such as "07.00"; 1440 is "24.00".
    pub(crate) fn minute(&self, minute: u16) -> String {
        let minute = if minute > 1440 { minute - 1440 } else { minute };
        let (hour, minute) = (format!("{:02}", minute / 60), format!("{:02}", minute % 60));
        self.phrase_with(Phrase::Time, &[("hour", &hour), ("minute", &minute)])
    }

    /// A moment later today or on another day: "17.00", "i morgon 07.00", "måndag 07.00", "7 januari 07.00".
    pub(crate) fn moment(&self, schedule: &Schedule, now: i64, then: i64) -> String {
        let (now, then) = (schedule.local(now), schedule.local(then));
        let time = self.minute(then.minute_of_day());
        let day = match then.days_from(now) {
            0 => return time,
            1 => self.phrase(Phrase::Tomorrow).to_owned(),
            2..=6 => self.day(then.weekday()).to_owned(),
            _ => self.date(then.date()),
        };
        self.phrase_with(Phrase::DayAndTime, &[("day", &day), ("time", &time)])
    }

    /// A line of the week: "Måndag till torsdag 07.00–17.00".
    pub(crate) fn week_line(&self, line: &WeekLine) -> String {
        let spans: Vec<String> = line
            .spans
            .iter()
            .map(|(from, to)| {
                self.phrase_with(Phrase::Span, &[("from", &self.minute(*from)), ("to", &self.minute(*to))])
            })
            .collect();
        let spans = spans.join(", ");
        let (first, last) = (self.day(line.first), self.day(line.last));
        if line.first == line.last {
            return self.phrase_with(Phrase::DayHours, &[("day", first), ("hours", &spans)]);
        }
        self.phrase_with(Phrase::DaysHours, &[("first", first), ("last", last), ("hours", &spans)])
    }

    fn day(&self, day: Day) -> &str {
        self.phrase(match day {
            Day::Monday => Phrase::Monday,
            Day::Tuesday => Phrase::Tuesday,
            Day::Wednesday => Phrase::Wednesday,
            Day::Thursday => Phrase::Thursday,
            Day::Friday => Phrase::Friday,
            Day::Saturday => Phrase::Saturday,
            Day::Sunday => Phrase::Sunday,
        })
    }

    /// A day of a year: "7 januari".
    pub(crate) fn date(&self, day: NaiveDate) -> String {
        const MONTHS: [Phrase; 12] = [
            Phrase::January,
            Phrase::February,
            Phrase::March,
            Phrase::April,
            Phrase::May,
            Phrase::June,
            Phrase::July,
            Phrase::August,
            Phrase::September,
            Phrase::October,
            Phrase::November,
            Phrase::December,
        ];
        let month =
            MONTHS.get((day.month() as usize).saturating_sub(1)).map_or("", |month| self.phrase(*month));
        self.phrase_with(Phrase::Date, &[("day", &day.day().to_string()), ("month", month)])
    }
}

/// A text with its first letter in upper case.
pub(crate) fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
