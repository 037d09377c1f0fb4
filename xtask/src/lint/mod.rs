//! What is checked without running anything that was built.

mod tools;

use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result};
use clap::ValueEnum;

use crate::command::{at_root, cargo, named, output, root, run, said};

/// A check; the quick ones come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Check {
    /// The format of Rust
    Format,
    /// Every script, by shellcheck
    Scripts,
    /// The workflows under .github, by actionlint
    Workflows,
    /// Clippy, its warnings as errors
    Clippy,
    /// The documentation builds without a warning
    Docs,
    /// The licences, bans and sources of crates, by cargo-deny
    Licences,
    /// Known faults of crates; only where it is named, because it needs the `RustSec` database, and so a network
    Advisories,
}

/// Runs those that are named, until one fails.
pub fn check(checks: &[Check]) -> Result<()> {
    let unasked = |check: &Check| checks.is_empty() && *check == Check::Advisories;
    for each in named(checks).into_iter().filter(|check| !unasked(check)) {
        let since = Instant::now();
        let mut command = command(each)?;
        println!("\n=== {each:?}: {}", said(&command));
        run(&mut command)?;
        println!("--- {each:?}: {} s", since.elapsed().as_secs());
    }
    Ok(())
}

/// What only the tests of other languages are built with.
const FOR_TESTS: [&str; 2] = ["--features", "lotsen-ffi/conformance"];

fn command(check: Check) -> Result<Command> {
    let mut command = match check {
        Check::Scripts => tools::shellcheck(),
        Check::Workflows => tools::actionlint()?,
        Check::Licences | Check::Advisories => tools::cargo_deny()?,
        Check::Format | Check::Clippy | Check::Docs => cargo(),
    };
    match check {
        Check::Format => command.args(["fmt", "--all", "--check"]),
        Check::Scripts => command.args(scripts()?),
        Check::Workflows => command.args(workflows()?),
        Check::Clippy => command
            .args(["clippy", "--workspace", "--all-targets", "--locked"])
            .args(FOR_TESTS)
            .args(["--", "-D", "warnings"]),
        Check::Docs => command
            .args(["doc", "--no-deps", "--workspace", "--locked"])
            .args(FOR_TESTS)
            .env("RUSTDOCFLAGS", "-D warnings"),
        Check::Licences => command.args(["--locked", "check", "licenses", "bans", "sources"]),
        Check::Advisories => command.args(["--locked", "check", "advisories"]),
    };
    Ok(command)
}

/// Every script of the repository, also one that nobody has committed yet.
fn scripts() -> Result<Vec<String>> {
    let found = output(at_root("git").args(["grep", "--untracked", "-lE", "^#!/usr/bin/env bash"]))?;
    Ok(found.lines().map(str::to_owned).collect())
}

/// Every workflow.
fn workflows() -> Result<Vec<String>> {
    let folder = ".github/workflows";
    let entries = fs::read_dir(root().join(folder)).with_context(|| format!("{folder} can't be read"))?;
    let names = entries.map(|entry| Ok(format!("{folder}/{}", entry?.file_name().display())));
    names.collect()
}
