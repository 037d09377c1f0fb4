//! Who helps with what, and whether they are there now.

use super::{Advisor, AdvisorError, Answers, HelpAdvice, HoursNow};
use crate::draw;
use crate::draw::words::Words;
use crate::moment::Moment;
use crate::plan::{Contact, routes_of};
use crate::policy::arena::Ix;

impl Advisor {
    /// Who helps with a subject: `answers` holds `subject`, `device`, `owner` and whatever else the policy's table
    /// `who_helps` reads (F6–F10, F16, A7, A8).
    ///
    /// # Errors
    /// [`AdvisorError::Needs`] where an answer is missing that matters, those for questions and values that the
    /// policy does not have, and [`AdvisorError::TimeOutOfRange`].
    pub fn who_helps(&self, answers: &Answers, moment: &Moment) -> Result<HelpAdvice, AdvisorError> {
        moment.check()?;
        let given = self.read(answers)?;
        let table = self.policy.help.table;
        let rows = self.rows(table, &given)?;
        let named = self.named(&given);
        let words = Words::new(&self.policy, moment, &named);
        let routes = draw::open_first(&self.policy, &routes_of(&self.policy, &rows), moment);
        let contact = routes.iter().find_map(|route| self.policy.routes[*route].contact);
        let row = rows.first().copied().unwrap_or_default();
        Ok(HelpAdvice {
            helper: routes.first().map(|route| self.policy.routes[*route].helper.clone()).unwrap_or_default(),
            routes: routes.iter().map(|route| draw::route(&words, *route, true, moment)).collect(),
            hours: contact.and_then(|contact| self.hours(contact, moment)),
            why: self.reason(&words, table, row),
        })
    }

    fn hours(&self, contact: Ix<Contact>, moment: &Moment) -> Option<HoursNow> {
        let contact = &self.policy.contacts[contact];
        let state = contact.hours.as_ref()?.state(moment.now);
        Some(HoursNow {
            open: state.open,
            drop_in: contact.drop_in.as_ref().map(|hours| hours.is_open(moment.now)),
            next_opening: state.next_opening,
            changes_at: state.changes_at,
        })
    }
}
