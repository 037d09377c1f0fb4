//! When a journey can no longer change what a read reads.
//!
//! A walk goes forward: a question is answered at the steps that ask it, a machine moves at the steps with its events,
//! and so on. Once the last such step is passed, the read is frozen.

use std::collections::BTreeSet;

use super::device_reads::{confirming, devices_of, hangs_on_factor, sights_narrowed};
use crate::evaluation::Read;
use crate::plan::{Journey, Policy, Probe, Question, Sort, Step, StepKind};
use crate::policy::arena::Ix;
use crate::registration::Machine;

/// Something stored that changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fact {
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
    LocalDevice,
}

/// What changes where in a journey.
pub(super) struct Writes<'a> {
    policy: &'a Policy,
    journey: &'a Journey,
}

impl<'a> Writes<'a> {
    pub(super) fn new(policy: &'a Policy, journey: &'a Journey) -> Self {
        Self { policy, journey }
    }

    /// The facts on which the value of a read rests.
    pub(super) fn facts_of(&self, read: Read) -> BTreeSet<Fact> {
        let mut into = BTreeSet::new();
        match read {
            Read::Value(question) | Read::Condition(question, _) => self.add_question(question, &mut into),
            Read::Stored(question) => self.add_stored(question, &mut into),
            Read::Help(subject) => {
                let help = &self.policy.help;
                let inputs = self.policy.tables[help.table].inputs.iter();
                let read = inputs.filter(|input| subject.is_none() || **input != help.subject);
                read.for_each(|input| self.add_question(*input, &mut into));
            }
            Read::Decision(table) => {
                let inputs = self.policy.tables[table].inputs.iter();
                inputs.for_each(|input| self.add_question(*input, &mut into));
            }
            Read::State(machine) => into.extend([Fact::Machine(machine), Fact::About]),
            Read::Holds(event) => into.extend([Fact::Machine(event.machine()), Fact::About]),
            Read::Evidence(step) => into.extend([Fact::Evidence(step), Fact::About]),
            Read::Seen(probe) => {
                into.insert(Fact::Probe(probe));
            }
            Read::Card(_) | Read::Platform(_) => into.extend([Fact::About, Fact::LocalDevice]),
            Read::Sights(step) => {
                if sights_narrowed(self.policy, step).0 {
                    into.extend([Fact::About, Fact::LocalDevice]);
                }
            }
            Read::Elsewhere(_) => {
                into.insert(Fact::About);
            }
            Read::LocalDevice | Read::Calls => {
                into.insert(Fact::LocalDevice);
            }
            Read::FactorHere => {}
        }
        let devices = devices_of(self.policy, read).into_iter().chain(confirming(self.policy, read));
        devices.for_each(|question| self.add_question(question, &mut into));
        into
    }

    /// The stored answer to a question, and what it rests on where nothing was told.
    fn add_stored(&self, ix: Ix<Question>, into: &mut BTreeSet<Fact>) {
        into.insert(Fact::About);
        match &self.policy.questions[ix].sort {
            Sort::Told { probes } => {
                into.insert(Fact::Told(ix));
                into.extend(probes.iter().map(|(probe, _)| Fact::Probe(*probe)));
            }
            Sort::Machine(machine) => {
                into.insert(Fact::Machine(*machine));
            }
            Sort::Probed { .. } | Sort::Derived { .. } => {}
        }
    }

    /// The value of a question in the environment: its stored answer, and whether a step that asks it applies.
    fn add_question(&self, ix: Ix<Question>, into: &mut BTreeSet<Fact>) {
        match &self.policy.questions[ix].sort {
            Sort::Derived { table, .. } => {
                let inputs = self.policy.tables[*table].inputs.iter();
                inputs.for_each(|input| self.add_question(*input, into));
            }
            Sort::Probed { probe, .. } => {
                into.extend([Fact::Probe(*probe), Fact::About]);
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

    /// Everything that a read which is still open rests on, as reads: what it comes to read later follows from their
    /// values and from what is done. `open` says of a read whether it can still change, and of a step that asks a
    /// question whether it has been passed.
    pub(super) fn expanded(
        &self,
        read: Read,
        position: usize,
        open: &dyn Fn(Read) -> bool,
    ) -> BTreeSet<Read> {
        let mut into = BTreeSet::from([read]);
        if !open(read) {
            return into;
        }
        let mut questions = BTreeSet::from_iter(devices_of(self.policy, read));
        let help = &self.policy.help;
        let factor = hangs_on_factor(self.policy, read) && open(Read::FactorHere);
        match read {
            Read::Value(question) | Read::Condition(question, _) | Read::Stored(question) => {
                questions.insert(question);
            }
            Read::Help(subject) => {
                let inputs = self.policy.tables[help.table].inputs.iter().copied();
                questions.extend(inputs.filter(|input| subject.is_none() || *input != help.subject));
            }
            Read::Decision(table) => questions.extend(self.policy.tables[table].inputs.iter().copied()),
            Read::Holds(event) => {
                into.insert(Read::State(event.machine()));
            }
            Read::Evidence(step) if factor => into.extend(seen_at(&self.policy.steps[step]).map(Read::Seen)),
            Read::Platform(_) | Read::Calls | Read::Card(_) | Read::Sights(_) => {
                into.insert(Read::LocalDevice);
            }
            Read::Evidence(_)
            | Read::Elsewhere(_)
            | Read::FactorHere
            | Read::State(_)
            | Read::Seen(_)
            | Read::LocalDevice => {}
        }
        if factor {
            into.insert(Read::FactorHere);
            questions.extend(confirming(self.policy, read));
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
        open: &dyn Fn(Read) -> bool,
        known: &mut BTreeSet<Ix<Question>>,
        into: &mut BTreeSet<Read>,
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
            Sort::Machine(machine) => into.extend([Read::Value(ix), Read::State(*machine)]),
            Sort::Told { .. } => into.extend([Read::Value(ix), Read::Stored(ix)]),
            Sort::Probed { probe, .. } => into.extend([Read::Value(ix), Read::Seen(*probe)]),
        }
        // Whether the steps to come that ask it apply is told apart for their own sake.
        let passed = self.steps().take(position).filter(|step| step.question() == Some(ix));
        let conditions = passed.flat_map(|step| &step.when);
        for (question, allowed) in conditions {
            if open(Read::Condition(*question, *allowed)) {
                self.expand_question(*question, position, open, known, into);
            }
        }
    }

    /// The position of the last step at which something may change; none where nothing in the journey changes it.
    pub(super) fn last(&self, stored: Fact) -> Option<usize> {
        let positions = self.journey.steps.iter().enumerate();
        positions.filter(|(_, step)| self.changes(**step, stored)).map(|(at, _)| at).next_back()
    }

    /// The position of the last step that asks which device the journey is about.
    pub(super) fn about_asked(&self) -> Option<usize> {
        self.last(Fact::About)
    }

    fn changes(&self, ix: Ix<Step>, stored: Fact) -> bool {
        let step = &self.policy.steps[ix];
        let reserved = &self.policy.reserved;
        match stored {
            Fact::About => step.question() == Some(reserved.about),
            Fact::Told(question) => step.question() == Some(question),
            Fact::LocalDevice => step.question() == Some(reserved.device),
            Fact::Machine(machine) => {
                let failed = step.act().and_then(crate::plan::act::Act::failed);
                let fires = step.event.into_iter().chain(failed).any(|event| event.machine() == machine);
                let asked = step.question().map(|question| &self.policy.questions[question].sort);
                fires || matches!(asked, Some(Sort::Machine(asked)) if *asked == machine)
            }
            Fact::Probe(probe) => seen_at(step) == Some(probe),
            Fact::Evidence(other) => {
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
        StepKind::Act { probe, .. } => probe,
        StepKind::Ask { .. } => None,
    }
}
