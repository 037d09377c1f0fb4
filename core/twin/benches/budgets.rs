//! The budget of the twin, measured in one run: `cargo bench -p lotsen-twin --bench budgets` prints it as Markdown.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "benchmarks")]

#[allow(
    dead_code,
    clippy::similar_names,
    clippy::only_used_in_recursion,
    reason = "each benchmark uses its share"
)]
#[path = "../../benches/support/clock.rs"]
mod clock;
#[allow(
    dead_code,
    clippy::similar_names,
    clippy::only_used_in_recursion,
    reason = "each benchmark uses its share"
)]
#[path = "../../benches/support/grown.rs"]
mod grown;
#[path = "../../proof/benches/parts/mod.rs"]
mod parts;

use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::policy::Part;
use lotsen_twin::rehearsal::rehearse;
use lotsen_twin::walk::{starts, walk_all};

use clock::{by_turns, ratio, time, words};
use grown::grown;

/// How many times larger the rehearsed policies are.
const TIMES: [usize; 3] = [1, 3, 10];

fn main() {
    println!(
        "| rehearsal of every start | starts | nodes | walked | with all that is told of it | budget | time for a node | ratio |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let read = parts::of_hassleholm();
    let parts: Vec<Part<'_>> = read.iter().map(|(name, bytes)| Part { name, bytes }).collect();
    let mut first = None;
    for times in TIMES {
        let bytes = grown(&parts, times);
        let policy = Policy::load(&[Part { name: "grown", bytes: &bytes }]).unwrap();
        let nodes: usize = walk_every_start(&policy).into_iter().sum();
        let rounds = if times == 1 { 9 } else { 3 };
        let [walked, told] = by_turns(
            rounds,
            [&mut || time(|| walk_every_start(&policy)), &mut || time(|| rehearse(&policy, "").unwrap())],
        );
        let each = told / u32::try_from(nodes).unwrap();
        let budget = if times == 1 { "≤ 3 s" } else { "linear" };
        println!(
            "| × {times} | {} | {nodes} | {} | {} | {budget} | {} | {:.2} |",
            starts(&policy).len(),
            words(walked),
            words(told),
            words(each),
            ratio(each, *first.get_or_insert(each)),
        );
    }
}

/// Walks every start; of each how many nodes it has.
fn walk_every_start(policy: &Arc<Policy>) -> Vec<usize> {
    let explorer = Explorer::new(Arc::clone(policy));
    walk_all(&explorer, &starts(policy), &|_, _, walk| walk.nodes())
}
