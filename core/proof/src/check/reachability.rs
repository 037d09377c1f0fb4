//! Faults that the walk met, and steps and blocks to which it never came.

use lotsen::explore::Explorer;

use super::finding::{Finding, Sort, in_words};
use crate::enumerate::Enumeration;

/// The faults that the walk met.
pub(super) fn faults(enumeration: &Enumeration) -> Vec<Finding> {
    let findings = enumeration.faults.iter().map(|fault| {
        Finding::new(Sort::Walk, fault.check, format!("{}/{}", fault.journey, fault.step))
            .seen(&fault.seen)
            .example(in_words(&fault.situation))
    });
    findings.collect()
}

/// Steps and blocks that no situation shows.
pub(super) fn unreached(explorer: &Explorer, enumeration: &Enumeration) -> Vec<Finding> {
    let references = explorer.references().into_iter();
    let unreached = references.filter(|reference| !enumeration.shown.contains(reference));
    let findings = unreached.map(|reference| {
        let check = match reference.block {
            None => "no situation reaches the step".to_owned(),
            Some(block) => format!("no situation shows block {block}"),
        };
        Finding::new(Sort::Unreached, check, format!("{}/{}", reference.journey, reference.step))
    });
    findings.collect()
}
