//! When a journey can no longer change what an atom reads.
//!
//! A walk goes forward: a question is answered at the steps that ask it, a machine moves at the steps with its events,
//! and so on. Once the last such step is passed, the atom is frozen.

use std::collections::BTreeSet;

use super::atoms::Atom;
use crate::plan::{Journey, Kind, Policy, Probe, Question, Sort, Step};
use crate::policy::arena::Ix;
use crate::registration::Machine;

/// Something stored that changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stored {
    /// Which device the journey is about.
    About,
    /// The answer to a told question.
    Told(Ix<Question>),
    /// The state of a machine.
    Machine(Machine),
    /// What a probe saw.
    Probe(Ix<Probe>),
    /// What is known of a step.
    Evidence(Ix<Step>),
    /// The device in the hand.
    Hand,
}

/// What changes where in a journey.
pub(super) struct Changes<'a> {
    policy: &'a Policy,
    journey: &'a Journey,
}

impl<'a> Changes<'a> {
    pub(super) fn new(policy: &'a Policy, journey: &'a Journey) -> Self {
        Self { policy, journey }
    }

    /// Everything stored on which the value of an atom rests.
    pub(super) fn bases(&self, atom: Atom) -> BTreeSet<Stored> {
        let reserved = &self.policy.reserved;
        let mut into = BTreeSet::new();
        let factor = reserved.factor_device.map(|(question, _)| question);
        let factor_here = |into: &mut BTreeSet<Stored>| {
            for question in factor.into_iter().chain([reserved.device]) {
                self.add_question(question, into);
            }
        };
        match atom {
            Atom::Value(question) | Atom::Condition(question, _) => self.add_question(question, &mut into),
            Atom::Stored(question) => self.add_stored(question, &mut into),
            Atom::Help(subject) => {
                let help = &self.policy.help;
                let inputs = self.policy.tables[help.table].inputs.iter();
                let read = inputs.filter(|input| subject.is_none() || **input != help.subject);
                read.for_each(|input| self.add_question(*input, &mut into));
            }
            Atom::Decision(table) => {
                let inputs = self.policy.tables[table].inputs.iter();
                inputs.for_each(|input| self.add_question(*input, &mut into));
            }
            Atom::State(machine) => into.extend([Stored::Machine(machine), Stored::About]),
            Atom::Holds(event) => into.extend([Stored::Machine(event.machine()), Stored::About]),
            Atom::Evidence(step) => {
                into.extend([Stored::Evidence(step), Stored::About]);
                factor_here(&mut into);
            }
            Atom::Seen(probe) => {
                into.insert(Stored::Probe(probe));
            }
            Atom::Card(_) => {
                into.extend([Stored::About, Stored::Hand]);
                self.add_question(reserved.device, &mut into);
            }
            Atom::Elsewhere => {
                into.insert(Stored::About);
                self.add_question(reserved.device, &mut into);
            }
            Atom::FactorHere => factor_here(&mut into),
            Atom::Platform(_) => {
                into.extend([Stored::Hand, Stored::About]);
                factor_here(&mut into);
            }
            Atom::Hand | Atom::Calls => {
                into.insert(Stored::Hand);
            }
        }
        into
    }

    /// The stored answer to a question, and what it rests on where nothing was told.
    fn add_stored(&self, ix: Ix<Question>, into: &mut BTreeSet<Stored>) {
        into.insert(Stored::About);
        match &self.policy.questions[ix].sort {
            Sort::Told { probes } => {
                into.insert(Stored::Told(ix));
                into.extend(probes.iter().map(|(probe, _)| Stored::Probe(*probe)));
            }
            Sort::Machine(machine) => {
                into.insert(Stored::Machine(*machine));
            }
            Sort::Probed { .. } | Sort::Derived { .. } => {}
        }
    }

    /// The value of a question in the environment: its stored answer, and whether a step that asks it applies.
    fn add_question(&self, ix: Ix<Question>, into: &mut BTreeSet<Stored>) {
        match &self.policy.questions[ix].sort {
            Sort::Derived { table, .. } => {
                let inputs = self.policy.tables[*table].inputs.iter();
                inputs.for_each(|input| self.add_question(*input, into));
            }
            Sort::Probed { probe, .. } => {
                into.extend([Stored::Probe(*probe), Stored::About]);
            }
            Sort::Told { .. } | Sort::Machine(_) => {
                let known = into.len();
                self.add_stored(ix, into);
                // What is known already needs no second look, nor does a question that rests on itself.
                if into.len() > known {
                    let asking = self.steps().filter(|step| step.question() == Some(ix));
                    let conditions = asking.flat_map(|step| &step.when);
                    conditions.for_each(|(question, _)| self.add_question(*question, into));
                }
            }
        }
    }

    /// Everything that an atom which is still open rests on, as atoms: what it comes to read later follows from their
    /// values and from what is done. `open` says of an atom whether it can still change, and of a step that asks a
    /// question whether it has been passed.
    pub(super) fn expanded(
        &self,
        atom: Atom,
        position: usize,
        open: &dyn Fn(Atom) -> bool,
    ) -> BTreeSet<Atom> {
        let mut into = BTreeSet::from([atom]);
        let mut questions = BTreeSet::new();
        let help = &self.policy.help;
        let reserved = &self.policy.reserved;
        let factor = reserved.factor_device.map(|(question, _)| question);
        match atom {
            _ if !open(atom) => {}
            Atom::Value(question) | Atom::Condition(question, _) | Atom::Stored(question) => {
                questions.insert(question);
            }
            Atom::Help(subject) => {
                let inputs = self.policy.tables[help.table].inputs.iter().copied();
                questions.extend(inputs.filter(|input| subject.is_none() || *input != help.subject));
            }
            Atom::Decision(table) => questions.extend(self.policy.tables[table].inputs.iter().copied()),
            Atom::Holds(event) => {
                into.insert(Atom::State(event.machine()));
            }
            Atom::Evidence(step) => {
                if open(Atom::FactorHere) {
                    into.extend(seen_at(&self.policy.steps[step]).map(Atom::Seen));
                    into.extend(self.expanded(Atom::FactorHere, position, open));
                }
            }
            Atom::Elsewhere => {
                questions.insert(reserved.device);
            }
            Atom::FactorHere => questions.extend(factor.into_iter().chain([reserved.device])),
            Atom::Platform(_) => {
                into.insert(Atom::Hand);
                into.extend(self.expanded(Atom::FactorHere, position, open));
            }
            Atom::Calls => {
                into.insert(Atom::Hand);
            }
            Atom::Card(_) => {
                into.insert(Atom::Hand);
                questions.insert(reserved.device);
            }
            Atom::State(_) | Atom::Seen(_) | Atom::Hand => {}
        }
        let mut known = BTreeSet::new();
        for question in questions {
            self.expand_question(question, position, open, &mut known, &mut into);
        }
        into
    }

    fn expand_question(
        &self,
        ix: Ix<Question>,
        position: usize,
        open: &dyn Fn(Atom) -> bool,
        known: &mut BTreeSet<Ix<Question>>,
        into: &mut BTreeSet<Atom>,
    ) {
        if !known.insert(ix) {
            return;
        }
        match &self.policy.questions[ix].sort {
            Sort::Derived { table, .. } => {
                for input in &self.policy.tables[*table].inputs {
                    self.expand_question(*input, position, open, known, into);
                }
                return;
            }
            Sort::Machine(machine) => into.extend([Atom::Value(ix), Atom::State(*machine)]),
            Sort::Told { .. } => into.extend([Atom::Value(ix), Atom::Stored(ix)]),
            Sort::Probed { probe, .. } => into.extend([Atom::Value(ix), Atom::Seen(*probe)]),
        }
        // Whether the steps to come that ask it apply is told apart for their own sake.
        let passed = self.steps().take(position).filter(|step| step.question() == Some(ix));
        let conditions = passed.flat_map(|step| &step.when);
        for (question, allowed) in conditions {
            if open(Atom::Condition(*question, *allowed)) {
                self.expand_question(*question, position, open, known, into);
            }
        }
    }

    /// The position of the last step at which something may change; none where nothing in the journey changes it.
    pub(super) fn last(&self, stored: Stored) -> Option<usize> {
        let positions = self.journey.steps.iter().enumerate();
        positions.filter(|(_, step)| self.changes(**step, stored)).map(|(at, _)| at).next_back()
    }

    /// The position of the last step that asks which device the journey is about.
    pub(super) fn about_asked(&self) -> Option<usize> {
        self.last(Stored::About)
    }

    fn changes(&self, ix: Ix<Step>, stored: Stored) -> bool {
        let step = &self.policy.steps[ix];
        let reserved = &self.policy.reserved;
        match stored {
            Stored::About => step.question() == Some(reserved.about),
            Stored::Told(question) => step.question() == Some(question),
            Stored::Hand => step.question() == Some(reserved.device),
            Stored::Machine(machine) => {
                let failed = step.act().and_then(crate::plan::act::Act::failed);
                let fires = step.event.into_iter().chain(failed).any(|event| event.machine() == machine);
                let asked = step.question().map(|question| &self.policy.questions[question].sort);
                fires || matches!(asked, Some(Sort::Machine(asked)) if *asked == machine)
            }
            Stored::Probe(probe) => seen_at(step) == Some(probe),
            Stored::Evidence(other) => {
                ix == other || {
                    let probe = seen_at(&self.policy.steps[other]);
                    probe.is_some() && seen_at(step) == probe
                }
            }
        }
    }

    fn steps(&self) -> impl Iterator<Item = &'a Step> + use<'a> {
        let policy = self.policy;
        self.journey.steps.iter().map(move |step| &policy.steps[*step])
    }
}

/// The probe that can see whether a step is done.
fn seen_at(step: &Step) -> Option<Ix<Probe>> {
    match step.kind {
        Kind::Act { probe, .. } => probe,
        Kind::Ask { .. } => None,
    }
}
