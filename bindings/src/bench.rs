//! What a call costs by itself; only with the feature `bench`, for measurements, and never in a phone's library.

use lotsen::guide::{Event, GuideError, Update};
use lotsen::moment::Moment;

use crate::Guide;

/// A guide that always gives back the same, and does nothing for it.
#[derive(Debug, uniffi::Object)]
pub struct Empty(Update);

#[uniffi::export]
impl Empty {
    /// Keeps what a guide gives back now.
    #[uniffi::constructor]
    pub fn of(guide: &Guide, moment: &Moment) -> Result<Self, GuideError> {
        guide.current(moment).map(Self)
    }

    /// Takes in the same as a guide.
    pub fn send(&self, event: Event, moment: &Moment) -> Result<Update, GuideError> {
        let _ = (event, moment);
        Ok(self.0.clone())
    }
}
