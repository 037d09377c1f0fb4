//! Rows that nothing matches.

use lotsen::explore::Explorer;

use super::Finding;

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
