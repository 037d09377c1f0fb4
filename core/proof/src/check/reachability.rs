//! Faults that the walk met, and steps, blocks and other parts of steps to which it never came.

use lotsen::explore::{Explorer, Part, Reference};

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

/// Steps and blocks that no situation shows, and other parts of steps of which the conditions hold in none. Of a step that no
/// situation reaches the parts go without saying.
pub(super) fn unreached(explorer: &Explorer, enumeration: &Enumeration) -> Vec<Finding> {
    let shown = |journey: &str, step: &str, part: Part| {
        enumeration.shown.contains(&Reference { journey: journey.to_owned(), step: step.to_owned(), part })
    };
    let mut findings = Vec::new();
    for Reference { journey, step, part } in explorer.references() {
        let goes_without_saying = part != Part::Step && !shown(&journey, &step, Part::Step);
        if goes_without_saying || shown(&journey, &step, part) {
            continue;
        }
        let place = format!("{journey}/{step}");
        findings.push(match part {
            Part::Step => Finding::new(Sort::Unreached, "no situation reaches the step", place),
            Part::Block(at) => {
                Finding::new(Sort::Unreached, "no situation shows the block", place).within("blocks", at)
            }
            Part::Claim(at) => never(place, "the step never says this to be true").within("claims", at),
            Part::Instead(at) => never(place, "this is never opened instead").within("instead", at),
            Part::Goal(at) => never(place, "the journey never aims at this").within("goal", at),
        });
    }
    findings
}

fn never(place: String, check: &str) -> Finding {
    Finding::new(Sort::Condition, check, place)
}
