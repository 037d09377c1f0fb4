//! What a shell may observe, and the kinds of device there are.

use serde::Serialize;

use crate::policy::arena::{Ix, Named};

use super::help::App;

/// A kind of device; the values of the question `device` are ids of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Device {
    Iphone,
    Ipad,
    AndroidPhone,
    AndroidTablet,
    Computer,
}

/// The system that a kind of device runs, as far as stores and apps are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Platform {
    Apple,
    Android,
    Web,
}

impl Device {
    /// Every kind of device.
    pub const ALL: [Self; 5] =
        [Self::Iphone, Self::Ipad, Self::AndroidPhone, Self::AndroidTablet, Self::Computer];

    /// The id, as policies write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Iphone => "iphone",
            Self::Ipad => "ipad",
            Self::AndroidPhone => "android_phone",
            Self::AndroidTablet => "android_tablet",
            Self::Computer => "computer",
        }
    }

    /// The kind of device with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|device| device.id() == id)
    }

    /// Whether one can make a telephone call with it.
    #[must_use]
    pub fn calls(self) -> bool {
        matches!(self, Self::Iphone | Self::AndroidPhone)
    }

    pub(crate) fn platform(self) -> Platform {
        match self {
            Self::Iphone | Self::Ipad => Platform::Apple,
            Self::AndroidPhone | Self::AndroidTablet => Platform::Android,
            Self::Computer => Platform::Web,
        }
    }
}

/// What sort of thing a probe observes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
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
