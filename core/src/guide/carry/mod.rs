//! Opens a snapshot under a policy. Of the same version it must be what this core writes; of another version what was
//! renamed follows, what is gone is dropped, and what is to be done again is marked. Machines do not move.

mod again;
mod ids;
mod reading;

use super::settle;
use super::situation::{CarriedItem, Looking, Situation};
use super::snapshot::{self, Written};
use super::{CarriedChange, GuideError};
use crate::plan::Policy;

/// Opens a snapshot.
pub(crate) fn open(policy: &Policy, bytes: &[u8]) -> Result<Situation, GuideError> {
    let written = snapshot::read(bytes)?;
    if written.policy != policy.header.id {
        let (found, expected) = (written.policy, policy.header.id.clone());
        return Err(GuideError::ForeignPolicy { found, expected });
    }
    let mut carry = Carry { policy, changes: Vec::new() };
    let mut situation = carry.situation(&written)?;
    if written.version == policy.header.version {
        carry.check(&situation, written)?;
    } else {
        carry.again(&mut situation, written.version);
        for change in carry.changes {
            if !situation.carried.contains(&change) {
                situation.carried.push(change);
            }
        }
        if let Looking::Back(_) = situation.looking {
            situation.looking = Looking::Ahead;
        }
    }
    settle::settle(policy, &mut situation);
    Ok(situation)
}

/// A session on its way to another version of its policy.
struct Carry<'a> {
    policy: &'a Policy,
    changes: Vec<CarriedItem>,
}

impl Carry<'_> {
    /// Refuses what no guide of this version can have written: an unknown id, or something that was dropped on the
    /// way because it stands twice, belongs to another thing or says nothing.
    fn check(&self, situation: &Situation, written: Written) -> Result<(), GuideError> {
        if let Some(change) = self.changes.first() {
            return Err(unknown(&change.id));
        }
        if snapshot::written(self.policy, situation).in_order() == written.in_order() {
            return Ok(());
        }
        Err(GuideError::Damaged { reason: "it contradicts itself".to_owned() })
    }

    fn note(&mut self, change: CarriedChange, id: &str) {
        let item = CarriedItem { change, id: id.to_owned() };
        if !self.changes.contains(&item) {
            self.changes.push(item);
        }
    }
}

fn unknown(id: &str) -> GuideError {
    GuideError::Damaged { reason: format!("“{id}” is not known") }
}
