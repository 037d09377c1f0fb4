//! The crates that the mobile library is linked from.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::builds::{cargo, root};

/// How many crates of others a phone may be asked to carry.
const BUDGET: usize = 45;

/// Where the library is linked into an app, and here.
const TARGETS: [&str; 3] = ["aarch64-apple-ios", "aarch64-linux-android", "x86_64-unknown-linux-gnu"];

/// A crate and its licence, as an expression of SPDX.
type Crate = (String, String);

/// Prints how many crates there are for each target, and their licences.
pub fn report() -> Result<()> {
    let allowed = allowed()?;
    println!("| crates of others in the library | number | budget |\n|---|---:|---|");
    let mut all = BTreeSet::new();
    for target in TARGETS {
        let crates = linked(target)?;
        let verdict = if crates.len() <= BUDGET { "" } else { ", missed" };
        println!("| {target} | {} | ≤ {BUDGET}{verdict} |", crates.len());
        all.extend(crates);
    }
    println!("\n| crate | licence |\n|---|---|");
    for linked in &all {
        let (name, licence) = linked;
        println!("| {name} | {licence} |");
        if !is_allowed(linked, &allowed) {
            bail!("the licence of {name}, {licence}, is not among those of deny.toml");
        }
    }
    println!("\nEvery licence is allowed by `deny.toml`.\n");
    Ok(())
}

/// The names of all crates in the library of this machine, ours among them, as Rust writes them.
pub fn names() -> Result<Vec<String>> {
    let crates = tree(None)?.into_iter().map(|(name, _)| name);
    Ok(crates.filter_map(|name| name.split(' ').next().map(|name| name.replace('-', "_"))).collect())
}

/// Those that are not ours.
fn linked(target: &str) -> Result<Vec<Crate>> {
    // The path of a crate of ours stands behind its version.
    Ok(tree(Some(target))?.into_iter().filter(|(name, _)| !name.contains('(')).collect())
}

/// What is linked: neither macros nor what only build scripts need.
fn tree(target: Option<&str>) -> Result<BTreeSet<Crate>> {
    let mut cargo = cargo();
    cargo.args(["tree", "--locked", "-p", "lotsen-ffi", "-e", "normal,no-proc-macro"]);
    cargo.args(["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"]);
    cargo.args(target.into_iter().flat_map(|target| ["--target", target]));
    let output = cargo.output().context("cargo does not run")?;
    if !output.status.success() {
        bail!("cargo tree: {}", String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8(output.stdout)?;
    let lines = text.lines().filter_map(|line| line.split_once('|'));
    Ok(lines.map(|(name, licence)| (name.trim().to_owned(), licence.trim().to_owned())).collect())
}

/// The licences that `deny.toml` allows, with the crate where it is for that crate alone.
fn allowed() -> Result<Vec<(Option<String>, String)>> {
    let deny = fs::read_to_string(root().join("deny.toml"))?;
    let of_all =
        deny.lines().find(|line| line.starts_with("allow = [")).context("deny.toml allows no licence")?;
    let exceptions = deny.lines().filter(|line| line.trim().starts_with('{')).filter_map(|line| {
        let (name, _) = line.split_once("crate = \"")?.1.split_once('"')?;
        Some(quoted(line).filter(move |word| word != name).map(|licence| (Some(name.to_owned()), licence)))
    });
    let exceptions = exceptions.flatten();
    Ok(quoted(of_all).map(|licence| (None, licence)).chain(exceptions).collect())
}

fn quoted(line: &str) -> impl Iterator<Item = String> {
    line.split('"').skip(1).step_by(2).map(str::to_owned)
}

/// Whether an expression holds: all of its terms, in each any of its licences. `.ci/run` has cargo-deny judge as well.
fn is_allowed((name, expression): &Crate, allowed: &[(Option<String>, String)]) -> bool {
    let holds = |licence: &str| {
        let of_it =
            |only: &Option<String>| only.as_ref().is_none_or(|only| name.starts_with(&format!("{only} ")));
        allowed.iter().any(|(only, allowed)| allowed == licence && of_it(only))
    };
    let plain = expression.replace(['(', ')'], "").replace('/', " OR ");
    plain.split(" AND ").all(|term| term.split(" OR ").any(|licence| holds(licence.trim())))
}
