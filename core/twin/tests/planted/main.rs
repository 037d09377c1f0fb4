//! Each check finds a fault that is planted in a copy of a policy, and the guide plays the way there.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_imports,
    reason = "tests"
)]

mod acts;
mod copy;
mod harms;
mod helped;
mod journey;
mod said;
mod walked;

use copy::Copy;
use walked::{iphone, of, play};

#[test]
fn every_way_to_a_finding_is_played_by_the_guide() {
    let policy = Copy::of_embedded().load();
    for journey in ["set_up", "secure_sign_in", "password"] {
        let start = of(journey, iphone());
        for seen in walked::walked(&policy, &start).0 {
            play(&policy, &seen.events);
        }
    }
}
