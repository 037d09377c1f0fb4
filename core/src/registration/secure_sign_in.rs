//! Secure sign-in (F60): a device that confirms, its replacement, and its loss.

/// Where the account's secure sign-in stands: the password, and a confirmation on a device (F60).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignInState {
    /// Nobody has said whether secure sign-in is registered.
    Unknown,
    /// No device confirms sign-ins.
    NoFactor,
    /// A device confirms sign-ins (F60).
    Registered,
    /// The old device still confirms, and a new one is being added.
    Moving,
    /// What confirmed sign-ins is gone; somebody else has to reset it.
    NeedsReset,
}

/// Something that happened to secure sign-in, as the official tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignInEvent {
    /// The number that the sign-in page showed was typed, and the sign-in confirmed (F60).
    NumberMatched,
    /// The new device confirmed a sign-in, so that the old one is no longer needed.
    Moved,
    /// Somebody reset secure sign-in, so that it can be registered anew.
    ResetByAdministrator,
    /// Loss: there is a new device, and the old one still confirms.
    NewPhoneOldAtHand,
    /// Loss: what confirmed sign-ins is lost, stolen or wiped.
    PhoneGone,
}

use SignInEvent as E;
use SignInState as S;

impl SignInState {
    /// Every state, the unknown one first.
    pub const ALL: [Self; 5] = [S::Unknown, S::NoFactor, S::Registered, S::Moving, S::NeedsReset];

    /// The id, unique within the machine.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            S::Unknown => "unknown",
            S::NoFactor => "none",
            S::Registered => "registered",
            S::Moving => "moving",
            S::NeedsReset => "needs_reset",
        }
    }

    /// The state after an event, the same one where the event's purpose holds already; none where the event
    /// contradicts the state.
    #[must_use]
    #[allow(clippy::match_same_arms, reason = "a table: each event has its own lines")]
    pub fn next(self, event: SignInEvent) -> Option<Self> {
        Some(match (self, event) {
            (S::Unknown | S::NoFactor, E::NumberMatched) => S::Registered,
            (S::Registered | S::Moving, E::NumberMatched) => self,
            // Nothing confirms before the reset.
            (S::NeedsReset, E::NumberMatched) => return None,

            (S::Unknown | S::Registered | S::Moving, E::Moved) => S::Registered,
            (S::NoFactor | S::NeedsReset, E::Moved) => return None,

            // Who has registered again since the reset has still been helped.
            (S::Registered | S::Moving, E::ResetByAdministrator) => self,
            (_, E::ResetByAdministrator) => S::NoFactor,

            // Where nothing confirms, no new device takes it over; where it is gone already, no old one is at
            // hand.
            (S::NoFactor | S::NeedsReset, E::NewPhoneOldAtHand) => self,
            (_, E::NewPhoneOldAtHand) => S::Moving,
            // What was never registered needs no reset.
            (S::NoFactor, E::PhoneGone) => self,
            (_, E::PhoneGone) => S::NeedsReset,
        })
    }
}

impl SignInEvent {
    /// Every event, those of loss last.
    pub const ALL: [Self; 5] =
        [E::NumberMatched, E::Moved, E::ResetByAdministrator, E::NewPhoneOldAtHand, E::PhoneGone];

    /// The id, `secure_sign_in.event`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            E::NumberMatched => "secure_sign_in.number_matched",
            E::Moved => "secure_sign_in.moved",
            E::ResetByAdministrator => "secure_sign_in.reset_by_administrator",
            E::NewPhoneOldAtHand => "secure_sign_in.new_phone_old_at_hand",
            E::PhoneGone => "secure_sign_in.phone_gone",
        }
    }

    /// Whether something is lost. Such an event is never refused.
    #[must_use]
    pub fn is_loss(self) -> bool {
        match self {
            E::NumberMatched | E::Moved | E::ResetByAdministrator => false,
            E::NewPhoneOldAtHand | E::PhoneGone => true,
        }
    }

    /// The states in which the purpose of the event is fulfilled; none for a loss.
    #[must_use]
    pub fn holds(self) -> &'static [SignInState] {
        match self {
            E::NumberMatched => &[S::Registered, S::Moving],
            E::Moved => &[S::Registered],
            E::ResetByAdministrator => &[S::NoFactor, S::Registered, S::Moving],
            E::NewPhoneOldAtHand | E::PhoneGone => &[],
        }
    }

    /// The state to fall back to when the event turns out to be no longer true; none for a loss.
    #[must_use]
    pub fn undo(self) -> Option<SignInState> {
        match self {
            E::NumberMatched => Some(S::NoFactor),
            E::Moved => Some(S::Moving),
            E::ResetByAdministrator => Some(S::NeedsReset),
            E::NewPhoneOldAtHand | E::PhoneGone => None,
        }
    }
}
