//! All who help, apart from a session: what stands on a page on which the guide cannot run.

use super::contact::card;
use super::words::Words;
use crate::moment::Moment;
use crate::plan::Policy;
use crate::screen::ContactCard;

impl Policy {
    /// A card of everybody who helps, in written order, in the language that the moment asks for.
    ///
    /// At a moment before the policy was given out, such as 0, nothing is said of now: neither whether somebody is open, nor which
    /// week holds at this time of the year. That is what can be printed, or stand on a page that nobody draws anew.
    ///
    /// # Examples
    /// ```
    /// use lotsen::{Moment, Policy};
    ///
    /// let cards = Policy::embedded().contacts(&Moment::new(0, "en"));
    /// assert!(cards.iter().any(|card| card.phone.is_some() && card.open.is_none()));
    /// ```
    #[must_use]
    pub fn contacts(&self, moment: &Moment) -> Vec<ContactCard> {
        let words = Words::new(self, moment, &[]);
        self.contacts.iter().map(|(ix, _)| card(&words, ix, true, moment)).collect()
    }
}
