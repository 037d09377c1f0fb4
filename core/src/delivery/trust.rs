//! What a device believes, kept beside the slots and apart from the session.

use serde::Serialize;

use crate::frame;
use crate::plan::Policy;
use crate::policy::document::delivery::Keys;
use crate::policy::record::record;

/// The word that the first line of kept trust begins with.
const NAME: &str = "lotsen-trust";

/// The format that is written, and the newest that is read.
const FORMAT: u32 = 1;

/// What a device believes: the newest version that was ever taken, and the keys by which the next one is judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Trust {
    /// The newest version that was ever taken.
    pub floor: u32,
    /// The keys by which the next one is judged.
    pub keys: Keys,
}

record!(Trust { must floor, must keys, });

impl Trust {
    /// What whoever has nothing but the embedded policy believes; nothing, where that says no keys.
    pub(super) fn embedded(policy: &Policy) -> Option<Self> {
        let delivery = policy.header().delivery.as_ref()?;
        Some(Self { floor: policy.version(), keys: delivery.keys.clone() })
    }

    /// The same with what was kept, each the newer of both: an app may have become newer meanwhile.
    pub(super) fn with_kept(mut self, kept: &[u8]) -> Self {
        let json = frame::read(NAME, FORMAT, kept).ok();
        if let Some(kept) = json.and_then(|json| serde_json::from_slice::<Self>(json).ok()) {
            self.floor = self.floor.max(kept.floor);
            if kept.keys.version > self.keys.version {
                self.keys = kept.keys;
            }
        }
        self
    }

    /// The bytes to keep.
    pub(super) fn bytes(&self) -> Vec<u8> {
        frame::write(NAME, FORMAT, &serde_json::to_vec(self).unwrap_or_default())
    }
}
