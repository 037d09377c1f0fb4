//! What it costs: times as ratios of one run, and bytes.

use anyhow::Result;
use clap::ValueEnum;

use crate::command::{cargo, named, run, script};

/// Something whose time is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Measurement {
    /// The core: a decision, a start, an event
    Core,
    /// The proof of a whole policy
    Proof,
    /// The rehearsal of a whole policy
    Twin,
    /// A check of a whole policy
    Check,
    /// A call from Swift, Kotlin and Python
    Calls,
}

/// Something that is weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Weight {
    /// The mobile library of this machine's system, and where its bytes are
    Library,
    /// The crates of others in it
    Crates,
    /// The libraries of phones, with the standard library built anew
    Phones,
}

/// Measures times.
pub fn times(measurements: &[Measurement]) -> Result<()> {
    for each in named(measurements) {
        match each {
            Measurement::Core => budgets("lotsen")?,
            Measurement::Proof => budgets("lotsen-proof")?,
            Measurement::Twin => budgets("lotsen-twin")?,
            Measurement::Check => budgets("lotsen-check")?,
            Measurement::Calls => report("calls")?,
        }
    }
    Ok(())
}

/// Measures bytes.
pub fn sizes(weights: &[Weight]) -> Result<()> {
    for each in named(weights) {
        match each {
            Weight::Library => report("size")?,
            Weight::Crates => report("crates")?,
            Weight::Phones if weights.is_empty() => {}
            Weight::Phones => run(&mut script("bindings/bench/phones"))?,
        }
    }
    Ok(())
}

fn budgets(package: &str) -> Result<()> {
    run(cargo().args(["bench", "--locked", "-p", package, "--bench", "budgets"]))
}

fn report(what: &str) -> Result<()> {
    run(cargo().args(["run", "--release", "--locked", "-p", "lotsen-bench", "--", what]))
}
