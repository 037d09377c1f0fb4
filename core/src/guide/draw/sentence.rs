//! Errors in the user's own words.

use super::words::Words;
use crate::guide::GuideError;
use crate::moment::Moment;
use crate::plan::Policy;
use crate::policy::phrases::Phrase;

impl Policy {
    /// An error in the user's words, in the language that the moment asks for: what happened, and the way out.
    #[must_use]
    pub fn sentence(&self, error: &GuideError, moment: &Moment) -> String {
        let words = Words::new(self, moment, &[]);
        let phrase = match error {
            GuideError::Policy { .. } => Phrase::ErrorPolicy,
            GuideError::ForeignPolicy { .. } => Phrase::ErrorForeign,
            GuideError::Damaged { .. } => Phrase::ErrorDamaged,
            GuideError::NeedsNewerCore { .. } => Phrase::ErrorNewer,
            GuideError::Stale => Phrase::ErrorStale,
            GuideError::NotAsked { .. } => Phrase::ErrorNotAsked,
            GuideError::BadValue { .. } => Phrase::ErrorBadValue,
            GuideError::UnknownProbe { .. }
            | GuideError::UnknownTrouble { .. }
            | GuideError::UnknownJourney { .. }
            | GuideError::NotHere { .. } => Phrase::ErrorUnknown,
            GuideError::NothingBefore => Phrase::ErrorNothingBefore,
            GuideError::NotAllowed { .. } => Phrase::ErrorNotAllowed,
            GuideError::TimeOutOfRange { .. } => Phrase::ErrorTime,
        };
        words.phrase(phrase).to_owned()
    }

    /// A phrase of the core or of a shell by its key, such as `ui.back`; the key itself where there is none.
    #[must_use]
    pub fn phrase(&self, key: &str, moment: &Moment) -> String {
        let language = moment.speak(self.locales());
        self.texts.phrase_by_key(key, language).unwrap_or(key).to_owned()
    }
}
