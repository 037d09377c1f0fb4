//! Rows that decide nothing.

use lotsen::explore::Explorer;

use super::finding::{Finding, Sort};
use crate::enumerate::Enumeration;

/// Rows that no combination of answers matches.
pub(super) fn dead_rows(explorer: &Explorer) -> Vec<Finding> {
    let dead = explorer.dead_rows().into_iter();
    dead.map(|place| Finding::new(Sort::Row, "no combination of answers matches the row", place)).collect()
}

/// Rows that some combination of answers matches, and that decide nothing in any situation.
pub(super) fn undecided_rows(explorer: &Explorer, enumeration: &Enumeration) -> Vec<Finding> {
    let dead = explorer.dead_rows();
    let rows = explorer.rows().into_iter();
    let undecided =
        rows.filter(|(number, place)| !enumeration.rows.contains(number) && !dead.contains(place));
    undecided.map(|(_, place)| Finding::new(Sort::Row, "no situation decides the row", place)).collect()
}
