//! Effects: what the shell is asked to perform.

use lotsen::screen::{Effect, EffectKind, SettingsSection};

/// What the shell is asked to perform. A failure comes back as [`Event::EffectFailed`](super::Event::EffectFailed).
#[uniffi::remote(Enum)]
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
        /// In international form, `+46…`.
        dial: String,
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

/// The kind of an effect, to say which failed.
#[uniffi::remote(Enum)]
pub enum EffectKind {
    Store,
    App,
    Link,
    Phone,
    Map,
    Settings,
    Share,
}

/// A section of the device's settings.
#[uniffi::remote(Enum)]
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
