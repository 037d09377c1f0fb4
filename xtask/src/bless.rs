//! Golden files, written anew by the tests that hold them.

use anyhow::Result;
use clap::ValueEnum;

use crate::command::{cargo, named, run};

/// Some golden files, and the tests that write them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Golden {
    /// `tests/golden`: what the guide answers in each scenario
    Transcripts,
    /// `bindings/cli/tests/golden`: what the program says
    Program,
    /// `docs/rehearsal.md` and `core/twin/tests/held.json`: what comes of each start
    Rehearsal,
    /// `docs/faults.md`: what is printed for each example
    Faults,
    /// `docs/schema`: what a part of a policy may hold
    Schema,
}

/// Writes those that are named.
pub fn write(golden: &[Golden]) -> Result<()> {
    for each in named(golden) {
        let (package, test) = match each {
            Golden::Transcripts => ("lotsen-tests", "scenarios"),
            Golden::Program => ("lotsen-cli", "program"),
            Golden::Rehearsal => ("lotsen-twin", "rehearsal"),
            Golden::Schema => ("lotsen-author", "schema"),
            Golden::Faults => ("lotsen-check", "check"),
        };
        run(cargo().args(["test", "--locked", "-p", package, "--test", test]).env("LOTSEN_BLESS", "1"))?;
    }
    Ok(())
}
