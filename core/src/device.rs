//! Devices: their kinds, which one a journey is about, and on which one a step is done.

use serde::Serialize;

/// A kind of device; the values of the question `device` are ids of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
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

/// Which device a journey is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum AboutDevice {
    /// The one in the hand.
    ThisDevice,
    /// Another one.
    AnotherDevice,
}

/// On which device a step is done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnDevice {
    /// The device that the journey is about.
    #[default]
    Device,
    /// The phone on which secure sign-in is confirmed.
    Factor,
    /// The device in the hand.
    Here,
}
