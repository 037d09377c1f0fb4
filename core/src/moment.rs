//! The moment of a call: what the clock says and which languages the device prefers.

/// The last second that a moment may have: 9999-12-31T23:59:59Z.
pub const LAST_SECOND: i64 = 253_402_300_799;

/// The moment of a call, given by the shell; the core has no clock of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Moment {
    /// Whole seconds since 1970-01-01T00:00:00Z; from 0 to [`LAST_SECOND`].
    pub now: i64,
    /// The device's languages as BCP 47 tags, the preferred first.
    pub locales: Vec<String>,
}

/// A time before 1970 or after 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the time {now} is not between 1970 and 9999")]
pub struct TimeOutOfRange {
    /// The seconds that were given.
    pub now: i64,
}

impl Moment {
    /// A moment with one language.
    ///
    /// # Examples
    /// ```
    /// use lotsen::Moment;
    ///
    /// let monday = Moment::new(1_795_422_600, "sv-FI");
    /// assert!(monday.check().is_ok());
    /// // The policy speaks English and Swedish: the primary language decides.
    /// assert_eq!(monday.speak(&["en".to_owned(), "sv".to_owned()]), 1);
    /// ```
    #[must_use]
    pub fn new(now: i64, locale: &str) -> Self {
        Self { now, locales: vec![locale.to_owned()] }
    }

    /// Refuses a time that calendars cannot carry.
    ///
    /// # Errors
    /// [`TimeOutOfRange`] before 1970 and after 9999.
    pub fn check(&self) -> Result<(), TimeOutOfRange> {
        if (0..=LAST_SECOND).contains(&self.now) { Ok(()) } else { Err(TimeOutOfRange { now: self.now }) }
    }

    /// The position among `offered` of the language to speak: the first of the device's languages that is
    /// offered, whole or by its primary subtag; otherwise the first one offered.
    #[must_use]
    pub fn speak(&self, offered: &[String]) -> usize {
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
        self.locales
            .iter()
            .find_map(|wanted| {
                offered
                    .iter()
                    .position(|tag| tag.eq_ignore_ascii_case(wanted))
                    .or_else(|| offered.iter().position(|tag| primary(tag) == primary(wanted)))
            })
            .unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spoken(locales: &[&str]) -> usize {
        let moment = Moment { now: 0, locales: locales.iter().map(|&tag| tag.to_owned()).collect() };
        moment.speak(&["sv".to_owned(), "en".to_owned()])
    }

    #[test]
    fn the_first_offered_language_of_the_device_is_spoken() {
        assert_eq!(spoken(&["de-DE", "en-GB", "sv-SE"]), 1);
        assert_eq!(spoken(&["sv_FI"]), 0);
    }

    #[test]
    fn an_unknown_language_falls_back_on_the_first_offered() {
        assert_eq!(spoken(&["de"]), 0);
        assert_eq!(spoken(&[]), 0);
    }

    #[test]
    fn times_outside_the_calendar_are_refused() {
        assert!(Moment::new(-1, "sv").check().is_err());
        assert!(Moment::new(LAST_SECOND + 1, "sv").check().is_err());
        assert!(Moment::new(LAST_SECOND, "sv").check().is_ok());
    }
}
