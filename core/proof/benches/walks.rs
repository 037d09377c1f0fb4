//! The proof's benchmarks one by one: `cargo bench -p lotsen-proof --bench walks`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "benchmarks")]

use std::sync::Arc;

use divan::Bencher;
use divan::counter::ItemsCount;
use lotsen::Policy;
use lotsen::moment::Moment;
use lotsen_proof::check::prove;
use lotsen_proof::enumerate::enumerate;
use lotsen_proof::screens::screens;

fn main() {
    divan::main();
}

/// Every situation and every check.
#[divan::bench(sample_count = 10)]
fn whole_proof(bencher: Bencher<'_, '_>) {
    let policy = Policy::embedded();
    bencher.counter(situations(&policy)).bench(|| prove(&policy));
}

/// Every situation, nothing drawn.
#[divan::bench(sample_count = 10)]
fn every_situation(bencher: Bencher<'_, '_>) {
    let policy = Policy::embedded();
    bencher.counter(situations(&policy)).bench(|| enumerate(&policy));
}

/// Every situation, and every distinct screen drawn once.
#[divan::bench(sample_count = 10)]
fn every_screen(bencher: Bencher<'_, '_>) {
    let (policy, moment) = (Policy::embedded(), Moment::new(1_795_422_600, "sv"));
    bencher.bench(|| screens(&policy, &moment).count());
}

fn situations(policy: &Arc<Policy>) -> ItemsCount {
    ItemsCount::new(enumerate(policy).situations)
}
