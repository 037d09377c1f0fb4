//! The password (F56–F59): registered for self-service before the accident or not, and how it comes back.

use super::machine::Table;
use super::{Event as E, State as S};

pub(super) const TABLE: Table = Table {
    states: &[S::ResetUnknown, S::ResetUnregistered, S::ResetRegistered, S::LostCanReset, S::LostMustVisit],
    events: &[
        E::SignedUp,
        E::ResetAlone,
        E::ResetFailed,
        E::HelpedByServicedesk,
        E::HelpedOnSite,
        E::Forgotten,
        E::Expired,
        E::Locked,
    ],
    next,
    holds,
    undo,
};

#[allow(clippy::match_same_arms, reason = "a table: each event has its own lines")]
fn next(state: S, event: E) -> Option<S> {
    Some(match (state, event) {
        (S::ResetUnknown | S::ResetUnregistered | S::ResetRegistered, E::SignedUp) => S::ResetRegistered,
        // Signing up takes a password that works.
        (S::LostCanReset | S::LostMustVisit, E::SignedUp) => return None,

        (S::ResetUnknown | S::ResetRegistered | S::LostCanReset, E::ResetAlone) => S::ResetRegistered,
        (S::ResetUnregistered | S::LostMustVisit, E::ResetAlone) => return None,
        (S::ResetUnknown | S::LostCanReset | S::LostMustVisit, E::ResetFailed) => S::LostMustVisit,
        (S::ResetUnregistered | S::ResetRegistered, E::ResetFailed) => return None,

        // Who had to be helped has no self-service that works, so the next step asks to register. The same is
        // taken of who has said nothing: to register once more does no harm, and to skip it leads here again.
        (S::ResetUnregistered | S::ResetRegistered, E::HelpedByServicedesk | E::HelpedOnSite) => state,
        (_, E::HelpedByServicedesk | E::HelpedOnSite) => S::ResetUnregistered,

        // Whether it can be reset depends on what was registered before; where that is unknown it stays so,
        // to be asked.
        (S::ResetUnknown, E::Forgotten | E::Expired | E::Locked) => state,
        (S::ResetRegistered | S::LostCanReset, E::Forgotten | E::Expired | E::Locked) => S::LostCanReset,
        (S::ResetUnregistered | S::LostMustVisit, E::Forgotten | E::Expired | E::Locked) => S::LostMustVisit,

        _ => return None,
    })
}

fn holds(event: E) -> Option<&'static [S]> {
    Some(match event {
        E::SignedUp | E::ResetAlone => &[S::ResetRegistered],
        E::HelpedByServicedesk | E::HelpedOnSite => &[S::ResetUnregistered, S::ResetRegistered],
        _ => return None,
    })
}

fn undo(event: E) -> Option<S> {
    Some(match event {
        E::SignedUp => S::ResetUnregistered,
        E::ResetAlone => S::LostCanReset,
        E::HelpedByServicedesk | E::HelpedOnSite => S::LostMustVisit,
        _ => return None,
    })
}
