//! Sights without a session.

use super::{Advisor, AdvisorError, Answers};
use crate::draw;
use crate::draw::words::Words;
use crate::moment::Moment;
use crate::plan::SightScope;
use crate::rules::Mask;
use crate::screen::{SightGroup, SightSheet};

impl Advisor {
    /// A screen of another product: how it looks, what to do, what never to do, who can help. `answers` may hold
    /// `device` and `owner`; without them every answer is told, each with the devices for which it holds.
    ///
    /// # Errors
    /// [`AdvisorError::UnknownSight`], those for questions and values that the policy does not have, and
    /// [`AdvisorError::TimeOutOfRange`].
    pub fn sight(&self, id: &str, answers: &Answers, moment: &Moment) -> Result<SightSheet, AdvisorError> {
        moment.check()?;
        let given = self.read(answers)?;
        let ix = self.policy.sights.find(id);
        let ix = ix.ok_or_else(|| AdvisorError::UnknownSight { sight: id.to_owned() })?;
        let reserved = &self.policy.reserved;
        let owners = reserved.owner.and_then(|owner| self.answer(owner, &given));
        let scope = SightScope {
            devices: self.answer(reserved.device, &given).unwrap_or(Mask::MAX),
            owners: owners.unwrap_or(Mask::MAX),
        };
        Ok(draw::sight_on(&Words::new(&self.policy, moment, &self.named(&given)), ix, scope, moment))
    }

    /// The products whose screens are known, each with its sights.
    ///
    /// # Errors
    /// [`AdvisorError::TimeOutOfRange`].
    pub fn sights(&self, moment: &Moment) -> Result<Vec<SightGroup>, AdvisorError> {
        moment.check()?;
        Ok(draw::sights_by_product(&self.policy, moment))
    }
}
