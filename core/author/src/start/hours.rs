//! Opening hours as one writes them: `mon-thu 7-17, fri 7-16`.

use serde::Serialize;

/// When an office is open on some days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hours {
    /// The days, as a policy names them.
    pub days: Vec<&'static str>,
    /// The time of opening, `07:00`.
    pub from: String,
    /// The time of closing, `17:00`.
    pub to: String,
}

const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Reads opening hours; the reason where they are none.
///
/// # Errors
/// What cannot be read, in a sentence with an example.
pub fn hours(written: &str) -> Result<Vec<Hours>, String> {
    let example = "write days and times such as “mon-thu 7-17, fri 7-16:30”";
    let mut all: Vec<Hours> = Vec::new();
    for piece in written.split(',').map(str::trim).filter(|piece| !piece.is_empty()) {
        let wrong = || format!("“{piece}” is no opening hours; {example}");
        let (days, times) = piece.split_once(' ').ok_or_else(wrong)?;
        let (from, to) = times.split_once('-').ok_or_else(wrong)?;
        let days = days_of(days).ok_or_else(wrong)?;
        let (from, to) = (time(from).ok_or_else(wrong)?, time(to).ok_or_else(wrong)?);
        if from >= to {
            return Err(format!("“{piece}” closes before it opens; {example}"));
        }
        if let Some(day) = days.iter().find(|day| all.iter().any(|hours| hours.days.contains(day))) {
            return Err(format!("{day} is said twice; say each day once"));
        }
        all.push(Hours { days, from, to });
    }
    if all.is_empty() { Err(format!("no day is said; {example}")) } else { Ok(all) }
}

/// A day, or days from one to another.
fn days_of(written: &str) -> Option<Vec<&'static str>> {
    let (first, last) = written.split_once('-').unwrap_or((written, written));
    let (first, last) = (day(first)?, day(last)?);
    let days = DAYS.get(first..=last)?.to_vec();
    (!days.is_empty()).then_some(days)
}

/// The number of a day that begins with these letters; at least two, in English or Swedish.
fn day(written: &str) -> Option<usize> {
    const SWEDISH: [&str; 7] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
    let written = written.trim().to_lowercase();
    let named = |days: [&str; 7]| days.iter().position(|day| day.starts_with(&written));
    (written.chars().count() >= 2).then(|| named(DAYS).or_else(|| named(SWEDISH)))?
}

/// `7`, `7:30`, `07.30` as `07:30`.
fn time(written: &str) -> Option<String> {
    let written = written.trim().replace('.', ":");
    let (hour, minute) = written.split_once(':').unwrap_or((&written, "0"));
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> Result<String, String> {
        let all = hours(written)?.into_iter();
        Ok(all
            .map(|hours| format!("{} {}-{}", hours.days.join("+"), hours.from, hours.to))
            .collect::<Vec<_>>()
            .join("; "))
    }

    #[test]
    fn hours_are_read_as_one_writes_them() {
        assert_eq!(
            read("mon-thu 7-17, fri 7-16:30").as_deref(),
            Ok("monday+tuesday+wednesday+thursday 07:00-17:00; friday 07:00-16:30")
        );
        assert_eq!(read("lördag 10.00-12.00").as_deref(), Ok("saturday 10:00-12:00"));
    }

    #[test]
    fn what_is_no_hours_is_told_with_an_example() {
        for (written, told) in [
            ("", "no day is said"),
            ("always", "“always” is no opening hours"),
            ("mon 17-7", "closes before it opens"),
            ("fri-mon 7-16", "is no opening hours"),
            ("mon 7-25", "is no opening hours"),
            ("m 7-16", "is no opening hours"),
            ("mon-wed 7-16, tue 8-9", "tuesday is said twice"),
        ] {
            let error = read(written).expect_err(written);
            assert!(error.contains(told), "{written}: {error}");
        }
    }
}
