//! Finds every fault of a policy in one run, for who writes policies: each at its line, with what to do.
//!
//! Loading stops at the first fault, because nothing is loaded where anything is wrong. An author wants all of them. So a
//! policy that is refused is repaired in memory where it is wrong, as little as possible, and loaded again,
//! until it loads; what was only wrong because of a repair is not told. A policy that loads is held to its
//! proof, as far as no repair leaves that in doubt; one that loads as it was meant is rehearsed as well.
//!
//! | you want to … | begin with |
//! |---|---|
//! | check a folder | [`check`] |
//! | know what can be found | [`Rule`] |
//! | show findings | [`render`] |
//! | know how easy a policy is to read | [`ease`] |
//! | hold its calendar against the public holidays of a country | [`holidays`] |
#![forbid(unsafe_code)]

mod base;
mod document;
pub mod ease;
mod finding;
pub mod holidays;
mod loading;
pub mod readability;
pub mod render;
mod report;
mod rule;
mod scope;
mod semantics;
mod unloaded;

use std::path::Path;

pub use document::{Files, ReadError};
pub use finding::{Finding, Location};
pub use report::{Allowed, Report};
pub use rule::{Rule, Severity};
pub use scope::{Depth, Scope};
pub use unloaded::Unloaded;

/// Everything that is wrong with the policy in a folder or a file, in the order of files and lines.
///
/// # Errors
/// [`ReadError`] where the folder or a file in it cannot be read.
pub fn check(path: &Path, scope: &Scope) -> Result<Report, ReadError> {
    Ok(check_files(&Files::read(path)?, scope))
}

/// The same of files that are in memory.
#[must_use]
pub fn check_files(files: &Files, scope: &Scope) -> Report {
    let (whole, composed, faults) = files.on_their_base();
    let unknown: Vec<_> = faults.iter().map(|fault| base::unknown(files, fault)).collect();
    if faults.iter().any(|fault| fault.what == lotsen_base::Named::Base) {
        // Without the base nothing else can be said.
        return Report::of(files.clone(), unknown);
    }
    let files = whole;
    let loaded = loading::load(&files);
    let mut report = match &loaded.policy {
        None => Report::of(files.clone(), loaded.findings),
        Some(policy) => {
            let written = semantics::Written { files: &files, trees: &loaded.trees };
            let whole = scope.depth == Depth::Rehearsed && loaded.repairs.is_exact();
            let hard = if whole { ease::check(&written, policy) } else { Vec::new() };
            semantics::check(&written, policy, &loaded.repairs, [hard, loaded.findings], scope)
        }
    };
    report.findings.extend(unknown);
    base::add(&files, composed, &mut report);
    report.in_order()
}
