//! Holds a policy to what it must keep, in every situation: [`prove`].

mod drawn;
mod empty;
mod facts;
mod finding;
mod hours;
mod promises;
mod quotations;
mod reachability;
mod sights;
mod tables;
mod texts;

use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;

use crate::enumerate::enumerate;

pub use finding::{Finding, Sort};

/// What the proof found.
#[derive(Debug, Default)]
pub struct Report {
    /// How many situations differ in what is still to come.
    pub situations: usize,
    /// How many screens are distinct.
    pub screens: usize,
    /// What is not kept; empty where the policy is proven.
    pub findings: Vec<Finding>,
}

/// Proves a policy: walks every situation, draws every distinct screen, and makes every check.
#[must_use]
pub fn prove(policy: &Arc<Policy>) -> Report {
    let explorer = Explorer::new(Arc::clone(policy));
    let enumeration = enumerate(policy);
    let drawn = drawn::draw(policy, &explorer, &enumeration);
    let texts = explorer.texts();
    let mut findings = reachability::faults(&enumeration);
    findings.extend(reachability::unreached(&explorer, &enumeration));
    findings.extend(empty::ends(policy));
    findings.extend(tables::dead_rows(&explorer));
    findings.extend(tables::undecided_rows(&explorer, &enumeration));
    findings.extend(texts::unused(&texts));
    findings.extend(texts::undeclared_domains(policy, &texts));
    findings.extend(quotations::unknown(policy, &texts));
    findings.extend(sights::unshown(policy));
    findings.extend(sights::never_come(policy, &drawn));
    findings.extend(sights::unanswered(policy));
    findings.extend(sights::never_given(policy));
    findings.extend(facts::unsaid(policy, &drawn));
    findings.extend(promises::broken(policy, &explorer, &drawn));
    findings.extend(promises::empty(policy, &explorer));
    findings.extend(hours::faults(policy, &explorer, &enumeration, &drawn));
    Report { situations: enumeration.situations, screens: enumeration.screens.len(), findings }
}
