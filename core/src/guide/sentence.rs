//! Errors in the user's own words.

use super::GuideError;
use crate::draw::words::Words;
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
            | GuideError::UnknownSight { .. }
            | GuideError::UnknownJourney { .. }
            | GuideError::NotHere { .. } => Phrase::ErrorUnknown,
            GuideError::NothingBefore => Phrase::ErrorNothingBefore,
            GuideError::NotAllowed { .. } => Phrase::ErrorNotAllowed,
            GuideError::TimeOutOfRange { .. } => Phrase::ErrorTime,
        };
        words.phrase(phrase).to_owned()
    }
}
