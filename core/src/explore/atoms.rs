//! Atoms: the smallest things that a step reads. Two situations in which all atoms of a step have the same values show
//! the same screen at that step.

use std::collections::BTreeSet;
use std::hash::Hash;

use super::mix::Mix;
use crate::guide::{AboutDevice, Pass, hand};
use crate::plan::act::Opens;
use crate::plan::{BlockKind, Device, Kind, Mask, Policy, Probe, Question, Step};
use crate::policy::arena::Ix;
use crate::policy::document::journey::OnDevice;
use crate::registration::{Event, Machine};
use crate::rules::{Table, Verdict};

/// Something that a step reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Atom {
    /// The value of a question in the environment.
    Value(Ix<Question>),
    /// Whether the value of a question is one of these.
    Condition(Ix<Question>, Mask),
    /// The stored answer to a question, whether or not it applies.
    Stored(Ix<Question>),
    /// Who helps with a subject.
    Help(Option<Mask>),
    /// What a table decides, for each value of its several-valued input.
    Decision(Ix<Table>),
    /// The state of a machine.
    State(Machine),
    /// Whether an event's purpose is fulfilled.
    Holds(Event),
    /// What is known of a step that a probe may see.
    Evidence(Ix<Step>),
    /// What a probe saw.
    Seen(Ix<Probe>),
    /// The device in question, where a step for another device names it.
    Elsewhere,
    /// Whether secure sign-in is confirmed on the device in question.
    FactorHere,
    /// On which system the device in the hand runs, where the step is done on it.
    Platform(Ix<Step>),
    /// The device that the step's cards of apps are made for.
    Card(Ix<Step>),
    /// The device in the hand.
    Hand,
    /// Whether the device in the hand can call.
    Calls,
}

/// All that a step reads: what its screen shows, and what settles it.
pub(super) fn read(policy: &Policy, ix: Ix<Step>) -> BTreeSet<Atom> {
    let step = &policy.steps[ix];
    let mut atoms = steering(policy, ix);
    let conditions = step.blocks.iter().flat_map(|block| &block.when);
    atoms.extend(conditions.map(|(question, allowed)| Atom::Condition(*question, *allowed)));
    atoms.extend(step.named.iter().map(|question| Atom::Value(*question)));
    atoms.extend([Atom::Help(step.subject), Atom::Calls]);
    atoms.extend(step.blocks.iter().filter_map(|block| match block.kind {
        BlockKind::Decision(table) => Some(Atom::Decision(table)),
        _ => None,
    }));
    let cards = |kind: &BlockKind| matches!(kind, BlockKind::Decision(_) | BlockKind::App(_));
    if step.app.is_some() || step.blocks.iter().any(|block| cards(&block.kind)) {
        atoms.insert(Atom::Card(ix));
    }
    if let Kind::Act { act, .. } = step.kind {
        if step.app.is_some() || matches!(act.opens(), Some(Opens::Settings(_))) {
            atoms.insert(Atom::Platform(ix));
        }
        if act.needs_device() {
            atoms.insert(Atom::Elsewhere);
        }
    }
    atoms
}

/// What decides whether a step applies, whether it is settled, and what can be done at it.
pub(super) fn steering(policy: &Policy, ix: Ix<Step>) -> BTreeSet<Atom> {
    let step = &policy.steps[ix];
    let mut atoms: BTreeSet<Atom> =
        step.when.iter().map(|(question, allowed)| Atom::Condition(*question, *allowed)).collect();
    atoms.extend(step.event.map(|event| Atom::State(event.machine())));
    atoms.extend(step.toward.map(Atom::Holds));
    if step.on == OnDevice::Factor {
        atoms.insert(Atom::FactorHere);
    }
    match step.kind {
        Kind::Ask { question, .. } => {
            atoms.insert(Atom::Stored(question));
        }
        Kind::Act { act, probe } => {
            atoms.extend(act.failed().map(|event| Atom::State(event.machine())));
            atoms.extend(probe.map(|_| Atom::Evidence(ix)));
        }
    }
    atoms
}

/// Adds the value of an atom to a key.
pub(super) fn value(pass: &Pass<'_>, atom: Atom, key: &mut Mix) {
    match atom {
        Atom::Value(question) => pass.get(question).hash(key),
        Atom::Condition(question, allowed) => {
            pass.get(question).is_some_and(|mask| mask & allowed != 0).hash(key);
        }
        Atom::Stored(question) => pass.answer(question).hash(key),
        Atom::Help(subject) => pass.help_rows(subject).hash(key),
        Atom::Decision(table) => decision(pass, table, key),
        Atom::State(machine) => pass.situation.state(machine, pass.frame.about).hash(key),
        Atom::Holds(event) => pass.holds(event).hash(key),
        Atom::Evidence(step) => pass.evidence(step).hash(key),
        Atom::Seen(probe) => pass.situation.seen.get(&probe).hash(key),
        Atom::Elsewhere => {
            let other = pass.frame.about == Some(AboutDevice::AnotherDevice);
            other.then(|| pass.get(pass.policy.reserved.device)).hash(key);
        }
        Atom::FactorHere => pass.factor_is_device().hash(key),
        Atom::Platform(step) => {
            let device = hand(pass.policy, pass.situation).filter(|_| pass.local(step));
            device.map(Device::platform).hash(key);
        }
        Atom::Card(step) => pass.card_device(step).hash(key),
        Atom::Hand => hand(pass.policy, pass.situation).hash(key),
        Atom::Calls => hand(pass.policy, pass.situation).is_some_and(Device::calls).hash(key),
    }
}

/// The chosen values of the several-valued input, and the rows for the whole choice or for each of them.
fn decision(pass: &Pass<'_>, ix: Ix<Table>, key: &mut Mix) {
    let table = &pass.policy.tables[ix];
    let many = table.inputs.iter().find(|input| pass.policy.questions[**input].many);
    let mut add = |given: &[(Ix<Question>, Mask)]| {
        if let Verdict::Rows(rows) = pass.decide(ix, given) {
            rows.hash(key);
        }
    };
    match many {
        None => add(&[]),
        Some(question) => {
            let chosen = pass.get(*question).unwrap_or(0);
            for bit in (0..64).map(|at| 1 << at).filter(|bit| chosen & bit != 0) {
                add(&[(*question, bit)]);
            }
            chosen.hash(key);
        }
    }
}
