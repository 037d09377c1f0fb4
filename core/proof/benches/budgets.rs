//! The budget of the proof, measured in one run: `cargo bench -p lotsen-proof --bench budgets` prints it as Markdown.
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
mod parts;

use lotsen::Policy;
use lotsen::policy::Part;
use lotsen_proof::check::prove;

use clock::{by_turns, ratio, time, words};
use grown::grown;

/// How many times larger the proven policies are.
const TIMES: [usize; 3] = [1, 3, 10];

fn main() {
    println!("| whole-policy proof | situations | screens | time | budget | time for a situation | ratio |");
    println!("|---|---|---|---|---|---|---|");
    let read = parts::of_hassleholm();
    let parts: Vec<Part<'_>> = read.iter().map(|(name, bytes)| Part { name, bytes }).collect();
    let mut first = None;
    for times in TIMES {
        let bytes = grown(&parts, times);
        let policy = Policy::load(&[Part { name: "grown", bytes: &bytes }]).unwrap();
        let report = prove(&policy);
        let rounds = if times == 1 { 9 } else { 3 };
        let [whole] = by_turns(rounds, [&mut || time(|| prove(&policy))]);
        let each = whole / u32::try_from(report.situations).unwrap();
        let budget = if times == 1 { "≤ 1 s" } else { "linear" };
        println!(
            "| × {times} | {} | {} | {} | {budget} | {} | {:.2} |",
            report.situations,
            report.screens,
            words(whole),
            words(each),
            ratio(each, *first.get_or_insert(each)),
        );
    }
}
