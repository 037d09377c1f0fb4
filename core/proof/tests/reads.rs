//! What a step reads is what its read set declares: a read that is not declared would let the walk take two situations
//! for one.
#![allow(clippy::unwrap_used, reason = "tests")]

mod municipality;

use std::collections::BTreeSet;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen_proof::enumerate::enumerate;

use municipality::Municipality;

/// What the situations of all distinct screens read and do not declare.
fn undeclared(policy: &Arc<Policy>) -> BTreeSet<String> {
    let explorer = Explorer::new(Arc::clone(policy));
    let screens = enumerate(policy).screens;
    let visits = screens.iter().filter_map(|found| explorer.visit(&found.situation));
    visits.flat_map(|visit| visit.undeclared_reads()).collect()
}

#[test]
fn everything_read_in_the_embedded_policy_is_declared() {
    assert_eq!(undeclared(&Policy::embedded()), BTreeSet::new());
}

#[test]
fn everything_read_in_the_small_municipality_is_declared() {
    assert_eq!(undeclared(&Municipality::strandby().load().unwrap()), BTreeSet::new());
}
