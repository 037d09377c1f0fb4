//! The events of all machines.

use super::{Machine, State};

/// Something that happened, as the official tells it. Each event belongs to one machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
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
    /// The number that the sign-in page showed was typed, and the sign-in confirmed (F60).
    NumberMatched,
    /// The new device confirmed a sign-in, so that the old one is no longer needed.
    Moved,
    /// Somebody reset secure sign-in, so that it can be registered anew.
    ResetByServicedesk,
    /// Loss: there is a new device, and the old one still confirms.
    NewPhoneOldAtHand,
    /// Loss: what confirmed sign-ins is lost, stolen or wiped.
    PhoneGone,
    /// The official registered for self-service (F56).
    SignedUp,
    /// The official reset the password alone (F57).
    ResetAlone,
    /// Resetting alone did not work. Neither progress nor loss: it holds nowhere, and is refused where no
    /// password is lost.
    ResetFailed,
    /// The password was given out anew without a visit (F7).
    HelpedByServicedesk,
    /// The password was given out anew in person (F58, F59).
    HelpedOnSite,
    /// Loss: the password is forgotten.
    Forgotten,
    /// Loss: the password has expired.
    Expired,
    /// Loss: the account is locked after too many tries.
    Locked,
}

impl Event {
    /// The machine that it belongs to.
    #[must_use]
    pub fn machine(self) -> Machine {
        match self {
            Self::SignedIn
            | Self::Registered
            | Self::CodeMade
            | Self::Verified
            | Self::CodeForgotten
            | Self::BrokerRemoved
            | Self::Replaced
            | Self::Wiped
            | Self::Lost => Machine::DeviceRegistration,
            Self::NumberMatched
            | Self::Moved
            | Self::ResetByServicedesk
            | Self::NewPhoneOldAtHand
            | Self::PhoneGone => Machine::SecureSignIn,
            Self::SignedUp
            | Self::ResetAlone
            | Self::ResetFailed
            | Self::HelpedByServicedesk
            | Self::HelpedOnSite
            | Self::Forgotten
            | Self::Expired
            | Self::Locked => Machine::Password,
        }
    }

    /// The id, `machine.event`, unique among all machines.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::SignedIn => "device_registration.signed_in",
            Self::Registered => "device_registration.registered",
            Self::CodeMade => "device_registration.code_made",
            Self::Verified => "device_registration.verified",
            Self::CodeForgotten => "device_registration.code_forgotten",
            Self::BrokerRemoved => "device_registration.broker_removed",
            Self::Replaced => "device_registration.replaced",
            Self::Wiped => "device_registration.wiped",
            Self::Lost => "device_registration.lost",
            Self::NumberMatched => "secure_sign_in.number_matched",
            Self::Moved => "secure_sign_in.moved",
            Self::ResetByServicedesk => "secure_sign_in.reset_by_servicedesk",
            Self::NewPhoneOldAtHand => "secure_sign_in.new_phone_old_at_hand",
            Self::PhoneGone => "secure_sign_in.phone_gone",
            Self::SignedUp => "password.signed_up",
            Self::ResetAlone => "password.reset_alone",
            Self::ResetFailed => "password.reset_failed",
            Self::HelpedByServicedesk => "password.helped_by_servicedesk",
            Self::HelpedOnSite => "password.helped_on_site",
            Self::Forgotten => "password.forgotten",
            Self::Expired => "password.expired",
            Self::Locked => "password.locked",
        }
    }

    /// The id without its machine, such as `signed_in`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.id().split_once('.').map_or("", |(_, name)| name)
    }

    /// The event with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let (machine, name) = id.split_once('.')?;
        Machine::from_id(machine)?.events().iter().copied().find(|event| event.name() == name)
    }

    /// Whether something is lost. Such an event is never refused.
    #[must_use]
    pub fn is_loss(self) -> bool {
        matches!(
            self,
            Self::CodeForgotten
                | Self::BrokerRemoved
                | Self::Replaced
                | Self::Wiped
                | Self::Lost
                | Self::NewPhoneOldAtHand
                | Self::PhoneGone
                | Self::Forgotten
                | Self::Expired
                | Self::Locked
        )
    }

    /// The states in which the purpose of the event is fulfilled: a step that asks for it is settled there,
    /// and the event changes nothing. None where it makes no progress: for losses, and for a reset that
    /// failed.
    #[must_use]
    pub fn holds(self) -> Option<&'static [State]> {
        (self.machine().table().holds)(self)
    }

    /// Whether the purpose of the event is fulfilled in a state.
    #[must_use]
    pub fn holds_in(self, state: State) -> bool {
        self.holds().is_some_and(|states| states.contains(&state))
    }

    /// The state that the machine falls back to when the event turns out to be no longer true; none where
    /// [`Event::holds`] is none. The event does not hold in it, and is allowed from it.
    #[must_use]
    pub fn undo(self) -> Option<State> {
        (self.machine().table().undo)(self)
    }
}
