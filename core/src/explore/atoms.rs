//! What the steps from a position on can read: the atoms whose values tell one future from another.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use crate::guide::{AboutDevice, Fnv, Pass, Situation, hand};
use crate::plan::act::Opens;
use crate::plan::{BlockKind, Device, Journey, Kind, Mask, Policy, Probe, Question, Sort, Step};
use crate::policy::arena::Ix;
use crate::registration::Machine;
use crate::rules::{Table, Verdict};

/// Something that a step reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Atom {
    /// The value of a question in the environment.
    Value(Ix<Question>),
    /// The stored answer to a question that a later step asks.
    Stored(Ix<Question>),
    /// Who helps with a subject.
    Help(Option<Mask>),
    /// What a table decides, for each value of its several-valued inputs.
    Decision(Ix<Table>),
    /// The state of a machine.
    State(Machine),
    /// What is known of a step.
    Evidence(Ix<Step>),
    /// On which system the device in the hand runs.
    Platform,
    /// Whether the device in the hand can call.
    Calls,
}

/// The atoms of every step and of all steps after it, by the number of the step.
#[derive(Debug)]
pub(super) struct Atoms {
    own: Vec<Vec<Atom>>,
    from: Vec<Vec<Atom>>,
    late: Vec<Vec<(Late, usize)>>,
}

/// Something that may be known before a journey begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Late {
    /// The state of a machine.
    Machine(Machine),
    /// What a probe saw.
    Probe(Ix<Probe>),
}

impl Late {
    /// The situation as it is, and with every other thing that could have been known.
    pub(super) fn variants(self, situation: &Situation, about: Option<AboutDevice>) -> Vec<Situation> {
        let mut all = vec![situation.clone()];
        match self {
            Self::Machine(machine) if situation.state(machine, about) == machine.start() => {
                for state in machine.states().iter().filter(|state| **state != machine.start()) {
                    let mut known = situation.clone();
                    known.set_state(machine, about, *state);
                    all.push(known);
                }
            }
            Self::Probe(probe) if about == Some(AboutDevice::ThisDevice) => {
                for seen in [true, false] {
                    let mut known = situation.clone();
                    known.seen.insert(probe, seen);
                    all.push(known);
                }
            }
            Self::Machine(_) | Self::Probe(_) => {}
        }
        all
    }
}

impl Atoms {
    pub(super) fn new(policy: &Policy) -> Self {
        let own = policy.steps.iter().map(|(ix, _)| {
            let mut atoms = BTreeSet::new();
            read(policy, ix, &mut atoms);
            atoms.into_iter().collect()
        });
        let own = own.collect();
        let mut from = vec![Vec::new(); policy.steps.len()];
        let mut late = Vec::new();
        for (_, journey) in policy.journeys.iter() {
            let mut ahead = BTreeSet::new();
            for ix in journey.steps.iter().rev() {
                read(policy, *ix, &mut ahead);
                if let Some(place) = from.get_mut(ix.number()) {
                    place.extend(ahead.iter().copied());
                }
            }
            late.push(first_reads(policy, journey));
        }
        Self { own, from, late }
    }

    /// What a journey reads that may be known before it begins, and the position of the first step that reads it.
    pub(super) fn late(&self, journey: Ix<Journey>) -> &[(Late, usize)] {
        self.late.get(journey.number()).map_or(&[], Vec::as_slice)
    }

    /// The key of what one step alone reads.
    pub(super) fn alone(&self, pass: &Pass<'_>, step: Ix<Step>) -> u64 {
        let mut hash = Fnv::default();
        (pass.frame, step).hash(&mut hash);
        for atom in self.own.get(step.number()).into_iter().flatten() {
            value(pass, *atom, &mut hash);
        }
        hash.finish()
    }

    /// The key of what the current step and those after it can read.
    pub(super) fn future(&self, pass: &Pass<'_>) -> u64 {
        let mut hash = Fnv::default();
        (pass.frame, pass.current).hash(&mut hash);
        for atom in self.from.get(pass.current.number()).into_iter().flatten() {
            value(pass, *atom, &mut hash);
        }
        pass.situation.again.hash(&mut hash);
        hash.finish()
    }
}

fn first_reads(policy: &Policy, journey: &Journey) -> Vec<(Late, usize)> {
    let mut late: Vec<(Late, usize)> = Vec::new();
    for (position, ix) in journey.steps.iter().enumerate() {
        let mut atoms = BTreeSet::new();
        read(policy, *ix, &mut atoms);
        for atom in atoms {
            let found = match atom {
                Atom::State(machine) => Some(Late::Machine(machine)),
                Atom::Value(question) | Atom::Stored(question) => match policy.questions[question].sort {
                    Sort::Machine(machine) => Some(Late::Machine(machine)),
                    Sort::Probed { probe, .. } => Some(Late::Probe(probe)),
                    _ => None,
                },
                _ => None,
            };
            let new = found.filter(|found| !late.iter().any(|(known, _)| known == found));
            late.extend(new.map(|new| (new, position)));
        }
    }
    late
}

/// Adds what a step reads.
fn read(policy: &Policy, ix: Ix<Step>, atoms: &mut BTreeSet<Atom>) {
    let step = &policy.steps[ix];
    let conditions = step.when.iter().chain(step.blocks.iter().flat_map(|block| &block.when));
    atoms.extend(conditions.map(|(question, _)| Atom::Value(*question)));
    atoms.extend(step.named.iter().map(|question| Atom::Value(*question)));
    atoms.extend([Atom::Help(step.subject), Atom::Calls]);
    if step.subject.is_none() {
        atoms.insert(Atom::Value(policy.help.subject));
    }
    atoms.extend(policy.reserved.factor_device.map(|(question, _)| Atom::Value(question)));
    atoms.extend([step.event, step.toward].into_iter().flatten().map(|event| Atom::State(event.machine())));
    for block in &step.blocks {
        match block.kind {
            BlockKind::Decision(table) => {
                atoms.extend([Atom::Decision(table), Atom::Platform]);
            }
            BlockKind::App(_) => {
                atoms.insert(Atom::Platform);
            }
            _ => {}
        }
    }
    match step.kind {
        Kind::Ask { question, .. } => {
            atoms.insert(Atom::Stored(question));
        }
        Kind::Act { act, probe } => {
            if probe.is_some() {
                atoms.insert(Atom::Evidence(ix));
            }
            if step.app.is_some() || matches!(act.opens(), Some(Opens::Settings(_))) {
                atoms.insert(Atom::Platform);
            }
            if act.needs_device() {
                atoms.insert(Atom::Stored(policy.reserved.about));
            }
        }
    }
}

/// Adds the value of an atom to a key.
fn value(pass: &Pass<'_>, atom: Atom, hash: &mut Fnv) {
    let device = || hand(pass.policy, pass.situation);
    match atom {
        Atom::Value(question) => pass.get(question).hash(hash),
        Atom::Stored(question) if question == pass.policy.reserved.about => {
            // A step for another device names it.
            let other = pass.frame.about == Some(AboutDevice::AnotherDevice);
            other.then(|| pass.get(pass.policy.reserved.device)).hash(hash);
        }
        Atom::Stored(question) => pass.answer(question).hash(hash),
        Atom::Help(subject) => pass.routes_for(subject).hash(hash),
        Atom::Decision(table) => {
            if let Verdict::Rows(rows) = pass.decide(table, &[]) {
                rows.hash(hash);
            }
        }
        Atom::State(machine) => pass.situation.state(machine, pass.frame.about).hash(hash),
        Atom::Evidence(step) => pass.evidence(step).hash(hash),
        Atom::Platform => device().map(Device::platform).hash(hash),
        Atom::Calls => device().is_some_and(Device::calls).hash(hash),
    }
}
