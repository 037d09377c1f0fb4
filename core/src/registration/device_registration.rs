//! The registration of a device (F52): sign-in and registration in either order, then the app code (F51).

use super::machine::Table;
use super::{Event as E, State as S};

pub(super) const TABLE: Table = Table {
    states: &[
        S::DeviceUnknown,
        S::NotStarted,
        S::SignedIn,
        S::RegisteredFirst,
        S::DeviceRegistered,
        S::CodeMade,
        S::Verified,
    ],
    events: &[
        E::SignedIn,
        E::Registered,
        E::CodeMade,
        E::Verified,
        E::CodeForgotten,
        E::BrokerRemoved,
        E::Replaced,
        E::Wiped,
        E::Lost,
    ],
    next,
    holds,
    undo,
};

#[allow(clippy::match_same_arms, reason = "a table: each event has its own lines")]
fn next(state: S, event: E) -> Option<S> {
    Some(match (state, event) {
        (S::DeviceUnknown | S::NotStarted, E::SignedIn) => S::SignedIn,
        (S::RegisteredFirst, E::SignedIn) => S::DeviceRegistered,
        (S::SignedIn | S::DeviceRegistered | S::CodeMade | S::Verified, E::SignedIn) => state,

        (S::DeviceUnknown | S::NotStarted, E::Registered) => S::RegisteredFirst,
        (S::SignedIn, E::Registered) => S::DeviceRegistered,
        (S::RegisteredFirst | S::DeviceRegistered | S::CodeMade | S::Verified, E::Registered) => state,

        // A code that was asked for proves the registration, whatever was said before.
        (S::Verified, E::CodeMade) => state,
        (_, E::CodeMade) => S::CodeMade,

        // Mail behind the code is not to be seen where the account has not been signed in.
        (S::NotStarted | S::RegisteredFirst, E::Verified) => return None,
        (_, E::Verified) => S::Verified,

        // A forgotten code proves that there was one; but a loss never moves the machine forwards.
        (S::NotStarted | S::SignedIn | S::RegisteredFirst, E::CodeForgotten) => state,
        (_, E::CodeForgotten) => S::DeviceRegistered,
        (_, E::BrokerRemoved | E::Replaced | E::Wiped | E::Lost) => S::NotStarted,

        _ => return None,
    })
}

fn holds(event: E) -> Option<&'static [S]> {
    Some(match event {
        E::SignedIn => &[S::SignedIn, S::DeviceRegistered, S::CodeMade, S::Verified],
        E::Registered => &[S::RegisteredFirst, S::DeviceRegistered, S::CodeMade, S::Verified],
        E::CodeMade => &[S::CodeMade, S::Verified],
        E::Verified => &[S::Verified],
        _ => return None,
    })
}

fn undo(event: E) -> Option<S> {
    Some(match event {
        E::SignedIn | E::Registered => S::NotStarted,
        E::CodeMade => S::DeviceRegistered,
        E::Verified => S::CodeMade,
        _ => return None,
    })
}
