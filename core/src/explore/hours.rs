//! When contacts open and close, for checks that walk through a year.

use super::Explorer;
use crate::contact::Schedule;

/// A moment at which something about a contact may change: its hours, its drop-in, or the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The moment, in whole UNIX seconds.
    pub at: i64,
    /// Whether the contact is open from then on.
    pub open: bool,
    /// The minute of the day on the contact's clock.
    pub minute: u16,
    /// Tells apart what the moment is like: open or not, drop-in or not, which day of the week or which holiday, and
    /// how far away the next opening is.
    pub kind: (bool, bool, u8, Option<usize>, i64),
}

impl Explorer {
    /// Every moment between two at which something about a contact may change, in order; none for one without hours.
    #[must_use]
    pub fn changes(&self, contact: &str, from: i64, to: i64) -> Vec<Change> {
        let contact = self.policy.contacts.find(contact).map(|ix| &self.policy.contacts[ix]);
        let Some((contact, hours)) = contact.and_then(|contact| Some((contact, contact.hours.as_ref()?)))
        else {
            return Vec::new();
        };
        let schedules: Vec<&Schedule> =
            [Some(hours), contact.drop_in.as_ref()].into_iter().flatten().collect();
        let mut changes = Vec::new();
        let mut at = from;
        while at < to {
            let local = hours.local(at);
            let next = hours.state(at).next_opening;
            changes.push(Change {
                at,
                open: hours.is_open(at),
                minute: local.minute_of_day(),
                kind: (
                    hours.is_open(at),
                    contact.drop_in.as_ref().is_some_and(|drop_in| drop_in.is_open(at)),
                    local.weekday() as u8,
                    hours.holiday_on(at),
                    next.map_or(-1, |next| hours.local(next).days_from(local)),
                ),
            });
            let next = schedules.iter().filter_map(|schedule| schedule.state(at).changes_at);
            at = next.chain([hours.next_day(at)]).min().unwrap_or(to);
        }
        changes
    }
}
