//! The situation: all that a session stores.
//!
//! Everything else follows from it and the policy. Its [`Facts`] are what is known; beside them stand where the
//! official is looking, and what is still to be said. Looking changes no fact.

mod evidence;
mod facts;
mod sorted;

pub use evidence::{Evidence, Signal};
pub(crate) use facts::{EvidenceDevice, EvidenceKey, Facts, Frame, Holder, holder, machine_holder};

use crate::plan::Step;
use crate::policy::arena::Ix;
use crate::screen::{CarriedChange, EffectKind};

/// All that a session stores; everything else follows from it and the policy.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Situation {
    /// What is known.
    pub(crate) facts: Facts,
    /// Where the official is looking.
    pub(crate) cursor: Cursor,
    /// What a new policy changed, until it has been read.
    pub(crate) carried: Vec<CarriedItem>,
    /// Something to be said once.
    pub(crate) notice: Option<Notice>,
}

/// Where the official is looking.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Cursor {
    /// At the current step.
    Current,
    /// At the list of journeys.
    #[default]
    Home,
    /// At a step that is done.
    Step(Ix<Step>),
}

impl Cursor {
    /// Whether a step is looked at that is done.
    pub(crate) fn looks_back(self) -> bool {
        matches!(self, Self::Step(_))
    }
}

/// Something to be said once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Notice {
    /// The device showed that a step is done, and the guide went on from it by itself.
    Seen(Ix<Step>),
    EffectFailed(EffectKind),
    SaveFailed,
    /// What the step has done did not work, and the policy knows no other way.
    ActFailed,
}

/// Something that a new policy changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CarriedItem {
    pub change: CarriedChange,
    pub id: String,
}
