//! Opens a snapshot under a policy. Of the same version it must be what this core writes; of another version what was
//! renamed follows, what is gone is dropped, and what is to be done again is marked. Machines do not move.

mod again;
mod ids;
mod reading;

use super::GuideError;
use super::normalize::normalize;
use super::snapshot::{self, SavedSession};
use crate::plan::Policy;
use crate::screen::CarriedChange;
use crate::situation::{CarriedItem, Cursor, Situation};

/// Opens a snapshot.
pub(crate) fn open(policy: &Policy, bytes: &[u8]) -> Result<Situation, GuideError> {
    let written = snapshot::read(bytes)?;
    if written.policy != policy.header.id {
        let (found, expected) = (written.policy, policy.header.id.clone());
        return Err(GuideError::ForeignPolicy { found, expected });
    }
    let mut migration = Migration { policy, changes: Vec::new() };
    let mut situation = migration.situation(&written)?;
    if written.version == policy.header.version {
        migration.check(&situation, written)?;
    } else {
        migration.again(&mut situation, written.version);
        for change in migration.changes {
            if !situation.carried.contains(&change) {
                situation.carried.push(change);
            }
        }
        if let Cursor::Step(_) = situation.cursor {
            situation.cursor = Cursor::Current;
        }
    }
    normalize(policy, &mut situation);
    Ok(situation)
}

/// Carries a session over to a policy that is being written, whatever its id and its version say; gives what that changed. One goes on
/// looking where one did, as far as that is still there.
#[cfg(feature = "proof")]
pub(crate) fn carry(policy: &Policy, bytes: &[u8]) -> Result<(Situation, Vec<CarriedItem>), GuideError> {
    let mut migration = Migration { policy, changes: Vec::new() };
    let mut situation = migration.situation(&snapshot::read(bytes)?)?;
    situation.carried.clear();
    normalize(policy, &mut situation);
    Ok((situation, migration.changes))
}

/// A session on its way to another version of its policy.
struct Migration<'a> {
    policy: &'a Policy,
    changes: Vec<CarriedItem>,
}

impl Migration<'_> {
    /// Refuses what no guide of this version can have written: an unknown id, or something that was dropped on the
    /// way because it stands twice, belongs to another thing or says nothing.
    fn check(&self, situation: &Situation, written: SavedSession) -> Result<(), GuideError> {
        if let Some(change) = self.changes.first() {
            return Err(unknown(&change.id));
        }
        if snapshot::saved(self.policy, situation).in_order() == written.in_order() {
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
