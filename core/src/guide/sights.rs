//! Sights in a guide. Looking at them changes nothing in the session.

use super::{Guide, GuideError};
use crate::draw;
use crate::moment::Moment;
use crate::scene::Evaluated;
use crate::screen::{SightGroup, SightSheet};

impl Guide {
    /// A screen of another product by itself: how it looks, what to do, what never to do, who can help.
    ///
    /// Where the sight stands on the screen at hand, the answer is that for the device of the step; elsewhere every
    /// answer is told, each with the devices for which it holds. The tokens of its actions can be pressed.
    ///
    /// # Errors
    /// [`GuideError::UnknownSight`], and [`GuideError::TimeOutOfRange`] for the moment.
    pub fn sight(&self, id: &str, moment: &Moment) -> Result<SightSheet, GuideError> {
        moment.check()?;
        let ix = self.policy.sights.find(id);
        let ix = ix.ok_or_else(|| GuideError::UnknownSight { sight: id.to_owned() })?;
        Ok(draw::sight(&Evaluated::new(&self.policy, &self.situation), ix, moment))
    }

    /// The products whose screens are known, each with its sights: for "What do you see?".
    ///
    /// # Errors
    /// [`GuideError::TimeOutOfRange`] for the moment.
    pub fn sights(&self, moment: &Moment) -> Result<Vec<SightGroup>, GuideError> {
        moment.check()?;
        Ok(draw::sights_by_product(&self.policy, moment))
    }
}
