//! Times as scenarios and transcripts write them.

use chrono::{DateTime, SecondsFormat};

/// Reads an RFC 3339 time into whole UNIX seconds; none where it is no such time.
#[must_use]
pub fn read_time(written: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(written).ok().map(|time| time.timestamp())
}

/// Writes whole UNIX seconds as RFC 3339 in UTC.
#[must_use]
pub fn write_time(seconds: i64) -> String {
    DateTime::from_timestamp(seconds, 0)
        .map(|time| time.to_rfc3339_opts(SecondsFormat::Secs, true))
        .unwrap_or_default()
}

/// Reads how far the clock moves: a number and `s`, `m`, `h` or `d`.
pub(super) fn read_shift(written: &str) -> Option<i64> {
    let (number, unit) = written.split_at_checked(written.len().checked_sub(1)?)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return None,
    };
    let number: u32 = number.parse().ok()?;
    i64::from(number).checked_mul(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_in_its_own_offset_and_written_in_utc() {
        let read = read_time("2026-03-02T08:30:00+01:00");
        assert_eq!(read, read_time("2026-03-02T07:30:00Z"));
        assert_eq!(write_time(read.unwrap()), "2026-03-02T07:30:00Z");
        assert_eq!(read_time("2026-03-02 08:30"), None);
    }

    #[test]
    fn a_shift_is_a_number_and_a_unit() {
        assert_eq!(read_shift("30s"), Some(30));
        assert_eq!(read_shift("2h"), Some(7_200));
        assert_eq!(read_shift("3d"), Some(259_200));
        for bad in ["", "h", "2", "-2h", "2w", "2å"] {
            assert_eq!(read_shift(bad), None, "{bad}");
        }
    }
}
