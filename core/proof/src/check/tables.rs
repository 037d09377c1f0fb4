//! Rows that decide nothing.

use lotsen::explore::Explorer;

use super::Finding;
use crate::enumerate::Enumeration;

/// Rows that no combination of answers matches.
pub(super) fn dead_rows(explorer: &Explorer) -> Vec<Finding> {
    let findings = explorer.dead_rows().into_iter().map(|place| Finding {
        check: "no combination of answers matches the row".to_owned(),
        place,
        seen: String::new(),
        example: String::new(),
    });
    findings.collect()
}

/// Rows that some combination of answers matches, and that decide nothing in any situation.
pub(super) fn undecided_rows(explorer: &Explorer, enumeration: &Enumeration) -> Vec<Finding> {
    let dead = explorer.dead_rows();
    let rows = explorer.rows().into_iter();
    let undecided =
        rows.filter(|(number, place)| !enumeration.rows.contains(number) && !dead.contains(place));
    let findings = undecided.map(|(_, place)| Finding {
        check: "no situation decides the row".to_owned(),
        place,
        seen: String::new(),
        example: String::new(),
    });
    findings.collect()
}
