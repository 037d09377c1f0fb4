//! The read set of each step: all that its scene, its conditions and what settles it may read. Two situations in which
//! everything in it has the same value show the same screen at that step.
//!
//! A walk has to know a read set before it comes to the step, so it is declared here. What is really read is recorded
//! as it is read, and held against this.

use std::hash::Hash;

use super::conditions::beside;
use super::key_hasher::KeyHasher;
use crate::device::OnDevice;
use crate::evaluation::{Evaluation, Read, ReadSet};
use crate::plan::act::Opens;
use crate::plan::{Policy, Step, StepContent, StepKind};
use crate::policy::arena::Ix;
use crate::scene::shows_apps;

/// All that a step reads: what its screen shows, and what settles it.
pub(super) fn read_set(policy: &Policy, ix: Ix<Step>) -> ReadSet {
    let step = &policy.steps[ix];
    let mut reads = steering(policy, ix);
    let conditions = step.blocks.iter().flat_map(|block| &block.when);
    reads.extend(conditions.map(|(question, allowed)| Read::Condition(*question, *allowed)));
    let beside = beside(policy, ix).into_iter().flat_map(|(_, when)| when);
    reads.extend(beside.map(|(question, allowed)| Read::Condition(question, allowed)));
    reads.extend(step.named.iter().map(|question| Read::Value(*question)));
    reads.extend([Read::Help(step.subject), Read::Calls]);
    reads.extend(step.blocks.iter().filter_map(|block| match block.content {
        StepContent::Decision(table) => Some(Read::Decision(table)),
        _ => None,
    }));
    if !step.sights.is_empty() {
        reads.insert(Read::Sights(ix));
    }
    if shows_apps(step) {
        reads.insert(Read::Card(ix));
    }
    if let StepKind::Act { act, .. } = step.kind {
        if step.app.is_some() || matches!(act.opens(), Some(Opens::Settings(_))) {
            reads.insert(Read::Platform(ix));
        }
        if act.needs_device() {
            reads.insert(Read::Elsewhere(ix));
        }
    }
    reads
}

/// What decides whether a step applies, whether it is settled, and what can be done at it.
pub(super) fn steering(policy: &Policy, ix: Ix<Step>) -> ReadSet {
    let step = &policy.steps[ix];
    let mut reads: ReadSet =
        step.when.iter().map(|(question, allowed)| Read::Condition(*question, *allowed)).collect();
    reads.extend(step.event.map(|event| Read::State(event.machine())));
    reads.extend(step.prerequisite_of.map(Read::Holds));
    if step.on == OnDevice::Factor {
        reads.insert(Read::FactorHere);
    }
    match step.kind {
        StepKind::Ask { question, .. } => {
            reads.insert(Read::Stored(question));
        }
        StepKind::Act { act, probe } => {
            reads.extend(act.failed().map(|event| Read::State(event.machine())));
            reads.extend(probe.map(|_| Read::Evidence(ix)));
        }
    }
    reads
}

/// Adds what an evaluation answers to a read to a key.
pub(super) fn add_value(evaluation: &Evaluation<'_>, read: Read, key: &mut KeyHasher) {
    match read {
        Read::Value(question) => evaluation.get(question).hash(key),
        Read::Condition(question, allowed) => evaluation.meets(question, allowed).hash(key),
        Read::Stored(question) => evaluation.answer(question).hash(key),
        Read::Help(subject) => evaluation.help_rows(subject).hash(key),
        Read::Decision(table) => evaluation.decision(table).hash(key),
        Read::State(machine) => evaluation.facts.state(machine, evaluation.frame.about).hash(key),
        Read::Holds(event) => evaluation.holds(event).hash(key),
        Read::Evidence(step) => evaluation.evidence(step).hash(key),
        Read::Seen(probe) => evaluation.facts.seen.get(&probe).hash(key),
        Read::Elsewhere(step) => evaluation.elsewhere(step).hash(key),
        Read::FactorHere => evaluation.factor_is_device().hash(key),
        Read::Platform(step) => evaluation.platform(step).hash(key),
        Read::Card(step) => evaluation.card_device(step).hash(key),
        Read::Sights(step) => evaluation.sights(step).hash(key),
        Read::LocalDevice => evaluation.local_device().hash(key),
        Read::Calls => evaluation.calls().hash(key),
    }
}
