//! The engine's benchmarks one by one: `cargo bench -p lotsen --bench engine`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "benchmarks")]

#[allow(
    dead_code,
    clippy::similar_names,
    clippy::only_used_in_recursion,
    reason = "each benchmark uses its share"
)]
mod support;

use divan::Bencher;
use divan::counter::BytesCount;
use lotsen::Policy;
use lotsen::internals::document::Document;
use lotsen::policy::Part;

use support::grown::grown;
use support::session::{aged, back_and_forward, begin, moment, open, walk};

const PARTS: &[Part<'static>] = include!(concat!(env!("OUT_DIR"), "/parts.rs"));

fn main() {
    divan::main();
}

/// Reading, resolving and checking a policy of so many times the size.
#[divan::bench(args = [1, 10, 100])]
fn load(bencher: Bencher<'_, '_>, times: usize) {
    let bytes = grown(PARTS, times);
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench(|| Policy::load(&[Part { name: "grown", bytes: &bytes }]).unwrap());
}

/// Only reading the same bytes into the same types.
#[divan::bench(args = [1, 10, 100])]
fn only_read(bencher: Bencher<'_, '_>, times: usize) {
    let bytes = grown(PARTS, times);
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench(|| serde_json::from_slice::<Document>(&bytes).unwrap());
}

/// One row of a table of 360 combinations.
#[divan::bench]
fn decide(bencher: Bencher<'_, '_>) {
    let policy = Policy::load(PARTS).unwrap();
    let table = policy.table("app_for").unwrap();
    let answers = [Some(1 << 7), Some(1 << 2), Some(1 << 1)];
    bencher.bench(|| table.single(divan::black_box(answers).into_iter()));
}

/// The first screen of a policy that is loaded.
#[divan::bench]
fn home(bencher: Bencher<'_, '_>) {
    let guide = open(&Policy::load(PARTS).unwrap());
    bencher.bench(|| guide.current(&moment()).unwrap());
}

/// Each event of a walk, sent once.
#[divan::bench]
fn a_walk(bencher: Bencher<'_, '_>) {
    let policy = Policy::load(PARTS).unwrap();
    bencher.bench(|| walk(&mut open(&policy), begin("set_up")).len());
}

/// Looking back and forward in a session of so many events.
#[divan::bench(args = [1, 100, 10_000])]
fn back_and_forward_after(bencher: Bencher<'_, '_>, events: usize) {
    let mut guide = aged(&Policy::load(PARTS).unwrap(), "set_up", events);
    let made = walk(&mut guide, begin("set_up"));
    let mut guide = made[made.len() / 2].0.clone();
    bencher.bench_local(|| back_and_forward(&mut guide));
}
