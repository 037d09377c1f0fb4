//! The coverage in lines.

use std::fmt::Write as _;

use super::covered::{Coverage, share};

/// How much of each kind is covered, and then what is not.
#[must_use]
pub fn page(coverage: &Coverage) -> String {
    let mut page = String::new();
    for (kind, items) in coverage.kinds() {
        let covered = items.iter().filter(|item| item.covered).count();
        writeln!(page, "{kind}s: {covered} of {} ({} %)", items.len(), share(items)).unwrap_or_default();
    }
    for (kind, items) in coverage.kinds() {
        for item in items.iter().filter(|item| !item.covered) {
            writeln!(page, "not covered: {kind} {}", item.id).unwrap_or_default();
        }
    }
    page
}
