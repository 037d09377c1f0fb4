//! The password (F56–F59): registered for self-service before the accident or not, and how it comes back.

/// Where the account's password stands, and self-service for it (F56–F59).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PasswordState {
    /// Nobody has said whether self-service for the password is registered.
    Unknown,
    /// The password works, but self-service is not registered.
    Unregistered,
    /// The password works and self-service is registered (F56).
    Registered,
    /// The password does not work, and can be reset by self-service (F57).
    LostCanReset,
    /// The password does not work, and others have to help (F58).
    LostNeedsHelp,
}

/// Something that happened to the password, as the official tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PasswordEvent {
    /// The official registered for self-service (F56).
    SignedUp,
    /// The official reset the password alone (F57).
    ResetAlone,
    /// Resetting alone did not work. Neither progress nor loss: it holds nowhere, and is refused where no
    /// password is lost.
    ResetFailed,
    /// Somebody else gave out a new password, on the spot or not (F7, F58, F59).
    ResetByAdministrator,
    /// Loss: the password is forgotten.
    Forgotten,
    /// Loss: the password has expired.
    Expired,
    /// Loss: the account is locked after too many tries.
    Locked,
}

use PasswordEvent as E;
use PasswordState as S;

impl PasswordState {
    /// Every state, the unknown one first.
    pub const ALL: [Self; 5] =
        [S::Unknown, S::Unregistered, S::Registered, S::LostCanReset, S::LostNeedsHelp];

    /// The id, unique within the machine.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            S::Unknown => "unknown",
            S::Unregistered => "unregistered",
            S::Registered => "registered",
            S::LostCanReset => "lost_can_reset",
            S::LostNeedsHelp => "lost_needs_help",
        }
    }

    /// The state after an event, the same one where the event's purpose holds already; none where the event
    /// contradicts the state.
    #[must_use]
    #[allow(clippy::match_same_arms, reason = "a table: each event has its own lines")]
    pub fn next(self, event: PasswordEvent) -> Option<Self> {
        Some(match (self, event) {
            (S::Unknown | S::Unregistered | S::Registered, E::SignedUp) => S::Registered,
            // Signing up takes a password that works.
            (S::LostCanReset | S::LostNeedsHelp, E::SignedUp) => return None,

            (S::Unknown | S::Registered | S::LostCanReset, E::ResetAlone) => S::Registered,
            (S::Unregistered | S::LostNeedsHelp, E::ResetAlone) => return None,
            (S::Unknown | S::LostCanReset | S::LostNeedsHelp, E::ResetFailed) => S::LostNeedsHelp,
            (S::Unregistered | S::Registered, E::ResetFailed) => return None,

            // Who had to be helped has no self-service that works, so the next step asks to register. The same is
            // taken of who has said nothing: to register once more does no harm, and to skip it leads here again.
            (S::Unregistered | S::Registered, E::ResetByAdministrator) => self,
            (_, E::ResetByAdministrator) => S::Unregistered,

            // Whether it can be reset depends on what was registered before; where that is unknown it stays so,
            // to be asked.
            (S::Unknown, E::Forgotten | E::Expired | E::Locked) => self,
            (S::Registered | S::LostCanReset, E::Forgotten | E::Expired | E::Locked) => S::LostCanReset,
            (S::Unregistered | S::LostNeedsHelp, E::Forgotten | E::Expired | E::Locked) => S::LostNeedsHelp,
        })
    }
}

impl PasswordEvent {
    /// Every event, those of loss last.
    pub const ALL: [Self; 7] = [
        E::SignedUp,
        E::ResetAlone,
        E::ResetFailed,
        E::ResetByAdministrator,
        E::Forgotten,
        E::Expired,
        E::Locked,
    ];

    /// The id, `password.event`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            E::SignedUp => "password.signed_up",
            E::ResetAlone => "password.reset_alone",
            E::ResetFailed => "password.reset_failed",
            E::ResetByAdministrator => "password.reset_by_administrator",
            E::Forgotten => "password.forgotten",
            E::Expired => "password.expired",
            E::Locked => "password.locked",
        }
    }

    /// Whether something is lost. Such an event is never refused.
    #[must_use]
    pub fn is_loss(self) -> bool {
        match self {
            E::SignedUp | E::ResetAlone | E::ResetFailed | E::ResetByAdministrator => false,
            E::Forgotten | E::Expired | E::Locked => true,
        }
    }

    /// The states in which the purpose of the event is fulfilled; none for a loss, and for a reset that failed.
    #[must_use]
    pub fn holds(self) -> &'static [PasswordState] {
        match self {
            E::SignedUp | E::ResetAlone => &[S::Registered],
            E::ResetByAdministrator => &[S::Unregistered, S::Registered],
            E::ResetFailed | E::Forgotten | E::Expired | E::Locked => &[],
        }
    }

    /// The state to fall back to when the event turns out to be no longer true; none where the event holds nowhere.
    #[must_use]
    pub fn undo(self) -> Option<PasswordState> {
        match self {
            E::SignedUp => Some(S::Unregistered),
            E::ResetAlone => Some(S::LostCanReset),
            E::ResetByAdministrator => Some(S::LostNeedsHelp),
            E::ResetFailed | E::Forgotten | E::Expired | E::Locked => None,
        }
    }
}
