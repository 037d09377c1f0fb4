//! What a shell may observe.

use serde::Serialize;

use crate::device::Device;
use crate::policy::arena::{Ix, Named};

use super::apps::App;

/// What sort of thing a probe observes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProbeKind {
    /// Whether the device in the hand is of a kind.
    Form,
    /// Whether a passcode is set.
    PasscodeSet,
    /// Whether the system is at least as new as the policy's floor.
    OsNewEnough,
    /// Whether the municipality manages the device.
    Managed,
    /// Whether an app is installed.
    Installed,
}

/// Something that a shell may observe.
#[derive(Debug, Clone)]
pub(crate) struct Probe {
    pub id: String,
    pub kind: ProbeKind,
    /// The kind of device that a form probe means.
    pub device: Option<Device>,
    pub app: Option<Ix<App>>,
    /// Ids under which older policies knew it.
    pub formerly: Vec<String>,
}

impl Named for Probe {
    fn id(&self) -> &str {
        &self.id
    }
}

impl ProbeKind {
    /// Whether what it observes settles a step, rather than answering a question.
    pub(crate) fn is_evidence(self) -> bool {
        matches!(self, Self::PasscodeSet | Self::OsNewEnough | Self::Installed)
    }
}
