//! Effects: what the shell is asked to perform.

use serde::Serialize;

/// What the shell is asked to perform. A failure comes back as the event `EffectFailed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case", tag = "type")]
#[non_exhaustive]
pub enum Effect {
    /// Open the store at an app.
    OpenStore {
        /// The id of the app.
        app: String,
        /// The number in Apple's App Store.
        app_store: Option<String>,
        /// The package on Android.
        package: Option<String>,
    },
    /// Open an app.
    OpenApp {
        /// The id of the app.
        app: String,
        /// The URL scheme on iOS.
        scheme: Option<String>,
        /// The package on Android.
        package: Option<String>,
    },
    /// Open a web page.
    OpenLink {
        /// The `https` address.
        address: String,
    },
    /// Call a number.
    Call {
        /// In international form, `+46…`, or a short number such as `112`.
        dial: String,
    },
    /// Begin an e-mail; the official writes and sends it.
    Mail {
        /// To whom.
        address: String,
    },
    /// Show a place on a map.
    OpenMap {
        /// The address of the place.
        query: String,
    },
    /// Open the device's settings, as near to a section as the system allows.
    OpenSettings {
        /// The section.
        section: SettingsSection,
    },
    /// Offer a text to be shared; the official chooses with whom, or not at all.
    Share {
        /// The text.
        text: String,
    },
}

/// A section of the device's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SettingsSection {
    /// Where the passcode is set.
    Passcode,
    /// Where the system is updated.
    Update,
    /// Where accounts are added and removed.
    Accounts,
    /// Where apps are removed.
    Apps,
    /// Where notifications are allowed.
    Notifications,
}

/// The kind of an effect, to say which failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EffectKind {
    Store,
    App,
    Link,
    Phone,
    Mail,
    Map,
    Settings,
    Share,
}

impl EffectKind {
    /// Every kind.
    pub const ALL: [Self; 8] =
        [Self::Store, Self::App, Self::Link, Self::Phone, Self::Mail, Self::Map, Self::Settings, Self::Share];

    /// The id, as snapshots and scenarios write it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Store => "store",
            Self::App => "app",
            Self::Link => "link",
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::Map => "map",
            Self::Settings => "settings",
            Self::Share => "share",
        }
    }

    /// The kind with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

impl Effect {
    /// The kind of the effect.
    #[must_use]
    pub fn kind(&self) -> EffectKind {
        match self {
            Self::OpenStore { .. } => EffectKind::Store,
            Self::OpenApp { .. } => EffectKind::App,
            Self::OpenLink { .. } => EffectKind::Link,
            Self::Call { .. } => EffectKind::Phone,
            Self::Mail { .. } => EffectKind::Mail,
            Self::OpenMap { .. } => EffectKind::Map,
            Self::OpenSettings { .. } => EffectKind::Settings,
            Self::Share { .. } => EffectKind::Share,
        }
    }
}
