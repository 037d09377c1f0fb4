//! The budget of a check, measured in one run: `cargo bench -p lotsen-check --bench budgets` prints it as Markdown.
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

use lotsen::policy::Part;
use lotsen_check::{Depth, Files, Scope, check_files};

use clock::{ratio, time, words};
use grown::grown;

/// How many times as many tables, journeys and all else the checked policies have.
const TIMES: [u32; 3] = [1, 3, 10];

fn main() {
    println!(
        "| check | bytes | what stands in the files | with the proof | with the rehearsal | for each, against × 1 |"
    );
    println!("|---|---|---|---|---|---|");
    let read = parts::of_hassleholm();
    let parts: Vec<Part<'_>> = read.iter().map(|(name, bytes)| Part { name, bytes }).collect();
    let mut first = None;
    for times in TIMES {
        let text = String::from_utf8(grown(&parts, usize::try_from(times).unwrap())).unwrap();
        let bytes = text.len();
        let files = Files::new([("grown.json".to_owned(), text)]);
        let checked = [Depth::Written, Depth::Proven, Depth::Rehearsed].map(|depth| {
            let scope = Scope { depth, since: None };
            time(|| check_files(&files, &scope))
        });
        let each = checked.map(|time| time / times);
        let before = *first.get_or_insert(each);
        let ratios = [0, 1, 2].map(|at| format!("{:.2}", ratio(each[at], before[at])));
        let [written, proven, rehearsed] = checked.map(words);
        println!("| × {times} | {bytes} | {written} | {proven} | {rehearsed} | {} |", ratios.join(", "));
    }
}
