//! The registration of a device (F52): sign-in and registration in either order, then the app code (F51).

/// Where the registration of one private mobile device stands; once per device and account (A13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceState {
    /// Nobody has said whether the device is registered.
    Unknown,
    /// The device is not registered, and the account not signed in on it.
    NotStarted,
    /// The account is signed in, but the device is not registered.
    SignedIn,
    /// The device is registered, but the account not signed in yet.
    RegisteredFirst,
    /// The account is signed in and the device registered (F52); no app code is chosen.
    Registered,
    /// An app code is chosen as well (F51).
    CodeMade,
    /// The official has seen the mail behind the code.
    Verified,
}

/// Something that happened to the registration of a device, as the official tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceEvent {
    /// The account signed in on the device for the first time.
    SignedIn,
    /// The device was registered (F52), before or after the first sign-in.
    Registered,
    /// The official chose an app code, or was asked for one, which proves that the device is registered
    /// (F51).
    CodeMade,
    /// The official saw the mail behind the app code.
    Verified,
    /// Loss: the app code is forgotten; signing in again lets a new one be chosen.
    CodeForgotten,
    /// Loss: the app that holds the registration was removed.
    BrokerRemoved,
    /// Loss: another device took this one's place (A13).
    Replaced,
    /// Loss: the device was reset (A13).
    Wiped,
    /// Loss: the device is lost or stolen.
    Lost,
}

use DeviceEvent as E;
use DeviceState as S;

impl DeviceState {
    /// Every state, the unknown one first.
    pub const ALL: [Self; 7] =
        [S::Unknown, S::NotStarted, S::SignedIn, S::RegisteredFirst, S::Registered, S::CodeMade, S::Verified];

    /// The id, unique within the machine.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            S::Unknown => "unknown",
            S::NotStarted => "not_started",
            S::SignedIn => "signed_in",
            S::RegisteredFirst => "registered_first",
            S::Registered => "registered",
            S::CodeMade => "code_made",
            S::Verified => "verified",
        }
    }

    /// The state after an event, the same one where the event's purpose holds already; none where the event
    /// contradicts the state.
    #[must_use]
    #[allow(clippy::match_same_arms, reason = "a table: each event has its own lines")]
    pub fn next(self, event: DeviceEvent) -> Option<Self> {
        Some(match (self, event) {
            (S::Unknown | S::NotStarted, E::SignedIn) => S::SignedIn,
            (S::RegisteredFirst, E::SignedIn) => S::Registered,
            (S::SignedIn | S::Registered | S::CodeMade | S::Verified, E::SignedIn) => self,

            (S::Unknown | S::NotStarted, E::Registered) => S::RegisteredFirst,
            (S::SignedIn, E::Registered) => S::Registered,
            (S::RegisteredFirst | S::Registered | S::CodeMade | S::Verified, E::Registered) => self,

            // A code that was asked for proves the registration, whatever was said before.
            (S::Verified, E::CodeMade) => self,
            (_, E::CodeMade) => S::CodeMade,

            // Mail behind the code is not to be seen where the account has not been signed in.
            (S::NotStarted | S::RegisteredFirst, E::Verified) => return None,
            (_, E::Verified) => S::Verified,

            // A forgotten code proves that there was one; but a loss never moves the machine forwards.
            (S::NotStarted | S::SignedIn | S::RegisteredFirst, E::CodeForgotten) => self,
            (_, E::CodeForgotten) => S::Registered,
            (_, E::BrokerRemoved | E::Replaced | E::Wiped | E::Lost) => S::NotStarted,
        })
    }
}

impl DeviceEvent {
    /// Every event, those of loss last.
    pub const ALL: [Self; 9] = [
        E::SignedIn,
        E::Registered,
        E::CodeMade,
        E::Verified,
        E::CodeForgotten,
        E::BrokerRemoved,
        E::Replaced,
        E::Wiped,
        E::Lost,
    ];

    /// The id, `device_registration.event`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            E::SignedIn => "device_registration.signed_in",
            E::Registered => "device_registration.registered",
            E::CodeMade => "device_registration.code_made",
            E::Verified => "device_registration.verified",
            E::CodeForgotten => "device_registration.code_forgotten",
            E::BrokerRemoved => "device_registration.broker_removed",
            E::Replaced => "device_registration.replaced",
            E::Wiped => "device_registration.wiped",
            E::Lost => "device_registration.lost",
        }
    }

    /// Whether something is lost. Such an event is never refused.
    #[must_use]
    pub fn is_loss(self) -> bool {
        match self {
            E::SignedIn | E::Registered | E::CodeMade | E::Verified => false,
            E::CodeForgotten | E::BrokerRemoved | E::Replaced | E::Wiped | E::Lost => true,
        }
    }

    /// The states in which the purpose of the event is fulfilled; none for a loss.
    #[must_use]
    pub fn holds(self) -> &'static [DeviceState] {
        match self {
            E::SignedIn => &[S::SignedIn, S::Registered, S::CodeMade, S::Verified],
            E::Registered => &[S::RegisteredFirst, S::Registered, S::CodeMade, S::Verified],
            E::CodeMade => &[S::CodeMade, S::Verified],
            E::Verified => &[S::Verified],
            E::CodeForgotten | E::BrokerRemoved | E::Replaced | E::Wiped | E::Lost => &[],
        }
    }

    /// The state to fall back to when the event turns out to be no longer true; none for a loss.
    #[must_use]
    pub fn undo(self) -> Option<DeviceState> {
        match self {
            E::SignedIn | E::Registered => Some(S::NotStarted),
            E::CodeMade => Some(S::Registered),
            E::Verified => Some(S::CodeMade),
            E::CodeForgotten | E::BrokerRemoved | E::Replaced | E::Wiped | E::Lost => None,
        }
    }
}
