//! What is walked as one comes to the same as every world walked by itself.
#![allow(clippy::expect_used, reason = "tests")]

use std::collections::BTreeSet;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen_twin::official::Ending;
use lotsen_twin::official::catalogue::Catalogue;
use lotsen_twin::rehearsal::usual;
use lotsen_twin::walk::{Ended, Walk, starts, walk, walk_apart};

/// Starts of few worlds.
const SMALL: [&str; 3] =
    ["contact, Private Iphone", "leaving, Private Iphone", "new_phone, Municipal Iphone"];

/// What a walk has come to.
#[derive(Debug, PartialEq, Eq)]
struct Sum {
    findings: BTreeSet<String>,
    ended: BTreeSet<Ended>,
    fewest: Option<usize>,
    most: Option<usize>,
}

fn sum(walk: &Walk<'_>) -> Sum {
    Sum {
        findings: walk.findings.keys().map(|found| found.key()).collect(),
        ended: walk.ended(),
        fewest: walk.fewest(Ending::Goal),
        most: walk.most(),
    }
}

#[test]
fn worlds_that_are_walked_as_one_come_to_what_each_comes_to() {
    let policy = Policy::embedded();
    let explorer = Explorer::new(policy.clone());
    let catalogue = Catalogue::new(&policy, &explorer);
    let mut merged = 0;
    let small =
        starts(&policy).into_iter().filter(|(name, _)| SMALL.iter().any(|part| name.starts_with(part)));
    for (name, start) in usual(&policy).into_iter().chain(small) {
        let together = walk(&explorer, &catalogue, &start).expect("the journey is there");
        let apart = walk_apart(&explorer, &catalogue, &start).expect("the journey is there");
        assert_eq!(sum(&together), sum(&apart), "{name}");
        assert!(together.nodes() <= apart.nodes(), "{name}");
        merged += usize::from(together.nodes() < apart.nodes());
    }
    assert!(merged > 0, "no worlds were walked as one");
}
