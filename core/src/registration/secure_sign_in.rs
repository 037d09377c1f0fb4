//! Secure sign-in (F60): a device that confirms, its replacement, and its loss.

use super::machine::Table;
use super::{Event as E, State as S};

pub(super) const TABLE: Table = Table {
    states: &[S::FactorUnknown, S::NoFactor, S::FactorRegistered, S::FactorMoving, S::FactorNeedsReset],
    events: &[E::NumberMatched, E::Moved, E::ResetByServicedesk, E::NewPhoneOldAtHand, E::PhoneGone],
    next,
    holds,
    undo,
};

#[allow(clippy::match_same_arms, reason = "a table: each event has its own lines")]
fn next(state: S, event: E) -> Option<S> {
    Some(match (state, event) {
        (S::FactorUnknown | S::NoFactor, E::NumberMatched) => S::FactorRegistered,
        (S::FactorRegistered | S::FactorMoving, E::NumberMatched) => state,
        // Nothing confirms before the reset.
        (S::FactorNeedsReset, E::NumberMatched) => return None,

        (S::FactorUnknown | S::FactorRegistered | S::FactorMoving, E::Moved) => S::FactorRegistered,
        (S::NoFactor | S::FactorNeedsReset, E::Moved) => return None,

        // Who has registered again since the reset has still been helped.
        (S::FactorRegistered | S::FactorMoving, E::ResetByServicedesk) => state,
        (_, E::ResetByServicedesk) => S::NoFactor,

        // Where nothing confirms, no new device takes it over; where it is gone already, no old one is at
        // hand.
        (S::NoFactor | S::FactorNeedsReset, E::NewPhoneOldAtHand) => state,
        (_, E::NewPhoneOldAtHand) => S::FactorMoving,
        // What was never registered needs no reset.
        (S::NoFactor, E::PhoneGone) => state,
        (_, E::PhoneGone) => S::FactorNeedsReset,

        _ => return None,
    })
}

fn holds(event: E) -> Option<&'static [S]> {
    Some(match event {
        E::NumberMatched => &[S::FactorRegistered, S::FactorMoving],
        E::Moved => &[S::FactorRegistered],
        E::ResetByServicedesk => &[S::NoFactor, S::FactorRegistered, S::FactorMoving],
        _ => return None,
    })
}

fn undo(event: E) -> Option<S> {
    Some(match event {
        E::NumberMatched => S::NoFactor,
        E::Moved => S::FactorMoving,
        E::ResetByServicedesk => S::FactorNeedsReset,
        _ => return None,
    })
}
