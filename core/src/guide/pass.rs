//! One forward pass over the journey at hand: which steps apply, which are settled, and which is the current one.
//!
//! An answer enters the environment only through a step that asks for it and applies; tables and conditions read
//! nothing else. So an answer that no longer applies sleeps, and never leaks into a decision.

use std::cell::Cell;

use super::evidence::Evidence;
use super::scene::hand;
use super::situation::{Frame, Looking, Place, Situation, Slot, holder};
use crate::plan::act::Act;
use crate::plan::{Device, Journey, Kind, Mask, Policy, Question, Route, Sort, Step, When, routes_of};
use crate::policy::arena::Ix;
use crate::policy::document::journey::{AboutDevice, OnDevice};
use crate::registration::{Event, State};
use crate::rules::{Table, Verdict};

/// What one pass found.
pub(crate) struct Pass<'a> {
    pub policy: &'a Policy,
    pub situation: &'a Situation,
    pub frame: Frame,
    /// The answers that apply, by question.
    pub answers: Vec<Option<Mask>>,
    /// What tables said so far; forgotten when an answer is added.
    derived: Vec<Cell<Memo>>,
    /// Whether anything is remembered there.
    remembers: Cell<bool>,
    /// The steps that apply, and whether each is settled.
    pub steps: Vec<(Ix<Step>, bool)>,
    /// The first that is not settled; the last where all are.
    pub current: Ix<Step>,
}

/// What a table said of a question, once it has been asked.
#[derive(Debug, Clone, Copy)]
enum Memo {
    Unknown,
    Known(Option<Mask>),
}

impl<'a> Pass<'a> {
    /// Makes the pass; none where no journey is at hand.
    pub(crate) fn new(policy: &'a Policy, situation: &'a Situation) -> Option<Self> {
        situation.frame().and_then(|frame| Self::over(policy, situation, frame))
    }

    /// Makes the pass over a journey that need not be at hand.
    pub(crate) fn over(policy: &'a Policy, situation: &'a Situation, frame: Frame) -> Option<Self> {
        let journey = &policy.journeys[frame.journey];
        let last = *journey.steps.last()?;
        let mut pass = Self {
            policy,
            situation,
            frame,
            answers: vec![None; policy.questions.len()],
            derived: vec![Cell::new(Memo::Unknown); policy.questions.len()],
            remembers: Cell::new(false),
            steps: Vec::with_capacity(journey.steps.len()),
            current: last,
        };
        let mut found = false;
        for &ix in &journey.steps {
            let step = &policy.steps[ix];
            if !pass.applies(&step.when) {
                continue;
            }
            let settled = pass.settled(ix);
            pass.steps.push((ix, settled));
            if let Some(question) = step.question().filter(|_| settled) {
                let answer = pass.answer(question);
                if let Some(place) = pass.answers.get_mut(question.number()) {
                    *place = answer;
                    if pass.remembers.replace(false) {
                        pass.derived.fill(Cell::new(Memo::Unknown));
                    }
                }
            }
            if !settled && !found {
                pass.current = ix;
                found = true;
            }
        }
        Some(pass)
    }

    /// The journey at hand.
    pub(crate) fn journey(&self) -> &'a Journey {
        &self.policy.journeys[self.frame.journey]
    }

    /// The step to show: the one looked at where it applies, otherwise the current one.
    pub(crate) fn shown(&self) -> Ix<Step> {
        match self.situation.looking {
            Looking::Back(step) if self.steps.iter().any(|(known, _)| *known == step) => step,
            _ => self.current,
        }
    }

    /// The stored answer to a told question or the state of a machine, whether or not it applies.
    pub(crate) fn answer(&self, ix: Ix<Question>) -> Option<Mask> {
        let reserved = &self.policy.reserved;
        if ix == reserved.about {
            return self.frame.about.map(|about| match about {
                AboutDevice::ThisDevice => reserved.this_device,
                AboutDevice::AnotherDevice => reserved.another_device,
            });
        }
        let question = &self.policy.questions[ix];
        match &question.sort {
            Sort::Machine(machine) => {
                let state = self.situation.state(*machine, self.frame.about);
                (state != machine.start()).then(|| question.bit(state.id())).flatten()
            }
            Sort::Told { probes } => {
                let told = holder(question.scope, self.frame)
                    .and_then(|holder| self.situation.told.get(&(ix, holder)).copied());
                told.or_else(|| {
                    let here = self.frame.about == Some(AboutDevice::ThisDevice);
                    let saw = |(probe, _): &&(_, Mask)| here && self.situation.seen.get(probe) == Some(&true);
                    probes.iter().find(saw).map(|(_, mask)| *mask)
                })
            }
            Sort::Probed { .. } | Sort::Derived { .. } => None,
        }
    }

    /// The value of a question in the environment; none where nothing has been answered that applies.
    pub(crate) fn get(&self, ix: Ix<Question>) -> Option<Mask> {
        self.get_with(ix, None)
    }

    /// The same with one answer replaced by another.
    pub(crate) fn get_with(&self, ix: Ix<Question>, instead: Option<(Ix<Question>, Mask)>) -> Option<Mask> {
        if let Some((_, mask)) = instead.filter(|(question, _)| *question == ix) {
            return Some(mask);
        }
        match &self.policy.questions[ix].sort {
            Sort::Told { .. } if ix == self.policy.reserved.about => self.answer(ix),
            Sort::Told { .. } => self.answers.get(ix.number()).copied().flatten(),
            Sort::Machine(_) => {
                self.answers.get(ix.number()).copied().flatten().and_then(|_| self.answer(ix))
            }
            Sort::Probed { probe, yes, no, unknown } => {
                let here = self.frame.about == Some(AboutDevice::ThisDevice);
                Some(match self.situation.seen.get(probe).filter(|_| here) {
                    Some(true) => *yes,
                    Some(false) => *no,
                    None => *unknown,
                })
            }
            Sort::Derived { table, output } => {
                let memo = self.derived.get(ix.number()).filter(|_| instead.is_none());
                if let Some(Memo::Known(known)) = memo.map(Cell::get) {
                    return known;
                }
                let value = self.derive(*table, *output, instead);
                if let Some(memo) = memo {
                    memo.set(Memo::Known(value));
                    self.remembers.set(true);
                }
                value
            }
        }
    }

    fn derive(&self, ix: Ix<Table>, output: usize, instead: Option<(Ix<Question>, Mask)>) -> Option<Mask> {
        let table = &self.policy.tables[ix];
        if let Some(row) = table.single(table.inputs.iter().map(|input| self.get_with(*input, instead))) {
            return Some(table.output_mask(&[row], output));
        }
        match self.decide_with(ix, &[], instead) {
            Verdict::Rows(rows) => Some(table.output_mask(&rows, output)),
            Verdict::Needs(_) => None,
        }
    }

    /// Decides a table in the environment; `given` answers some inputs first.
    pub(crate) fn decide(&self, table: Ix<Table>, given: &[(Ix<Question>, Mask)]) -> Verdict {
        self.decide_with(table, given, None)
    }

    fn decide_with(
        &self,
        table: Ix<Table>,
        given: &[(Ix<Question>, Mask)],
        instead: Option<(Ix<Question>, Mask)>,
    ) -> Verdict {
        self.policy.tables[table].decide(&self.inputs_with(table, given, instead))
    }

    /// The answers to the inputs of a table, perhaps with one answer replaced by another.
    pub(crate) fn inputs_with(
        &self,
        table: Ix<Table>,
        given: &[(Ix<Question>, Mask)],
        instead: Option<(Ix<Question>, Mask)>,
    ) -> Vec<Option<Mask>> {
        let inputs = self.policy.tables[table].inputs.iter();
        let answer = |input: &Ix<Question>| {
            let given = given.iter().find(|(question, _)| question == input).map(|(_, mask)| *mask);
            given.or_else(|| self.get_with(*input, instead))
        };
        inputs.map(answer).collect()
    }

    /// Whether conditions hold: for every question any of the values.
    pub(crate) fn applies(&self, when: &When) -> bool {
        self.applies_with(when, None)
    }

    /// The same with one answer replaced by another.
    pub(crate) fn applies_with(&self, when: &When, instead: Option<(Ix<Question>, Mask)>) -> bool {
        when.iter().all(|(question, allowed)| {
            self.get_with(*question, instead).is_some_and(|mask| mask & allowed != 0)
        })
    }

    /// The state of a machine for the device in question.
    pub(crate) fn state(&self, event: Event) -> State {
        self.situation.state(event.machine(), self.frame.about)
    }

    /// Whether an event's purpose is fulfilled.
    pub(crate) fn holds(&self, event: Event) -> bool {
        event.holds().is_some_and(|states| states.contains(&self.state(event)))
    }

    /// Whether the aim of a step that prepares something is reached.
    pub(crate) fn aim_holds(&self, ix: Ix<Step>) -> bool {
        self.policy.steps[ix].toward.is_some_and(|event| self.holds(event))
    }

    /// Whether a step is settled, whether or not it applies.
    pub(crate) fn settled(&self, ix: Ix<Step>) -> bool {
        let step = &self.policy.steps[ix];
        if self.aim_holds(ix) {
            return true;
        }
        match step.kind {
            _ if self.to_be_done_again(ix) => false,
            Kind::Ask { question, offered, .. } => self.answer(question).is_some_and(|answer| {
                let machine = matches!(self.policy.questions[question].sort, Sort::Machine(_));
                machine || answer & offered != 0
            }),
            Kind::Act { act: Act::End, .. } => false,
            Kind::Act { .. } => match step.progress() {
                Some(event) => self.holds(event),
                None => self.evidence(ix).settles(),
            },
        }
    }

    /// Whether a new policy has the step done again.
    pub(crate) fn to_be_done_again(&self, ix: Ix<Step>) -> bool {
        self.situation.again.contains(&self.again_key(ix))
    }

    /// Under which key it is kept that a step is to be done again.
    pub(crate) fn again_key(&self, ix: Ix<Step>) -> (Ix<Step>, AboutDevice) {
        (ix, self.frame.about.unwrap_or(AboutDevice::ThisDevice))
    }

    /// What is known of a step that evidence settles.
    pub(crate) fn evidence(&self, ix: Ix<Step>) -> Evidence {
        let (slot, place) = self.slot(ix);
        self.situation.known(slot, place)
    }

    /// Whether the device itself shows that a step is done.
    pub(crate) fn seen(&self, ix: Ix<Step>) -> bool {
        self.policy.steps[ix].is_probed() && self.evidence(ix) == Evidence::Seen
    }

    /// Where what is known of a step is kept.
    pub(crate) fn slot(&self, ix: Ix<Step>) -> (Slot, Place) {
        let step = &self.policy.steps[ix];
        let place = if step.on == OnDevice::Factor && !self.factor_is_device() {
            Place::Factor
        } else {
            Place::Device(self.frame.about.unwrap_or(AboutDevice::ThisDevice))
        };
        match step.kind {
            Kind::Act { probe: Some(probe), .. } => (Slot::Probe(probe), place),
            _ => (Slot::Step(ix), place),
        }
    }

    /// Whether secure sign-in is confirmed on the device in question; a computer never confirms.
    pub(crate) fn factor_is_device(&self) -> bool {
        let reserved = &self.policy.reserved;
        reserved.factor_device.is_none_or(|(question, this)| match self.get(question) {
            Some(mask) => mask & this != 0,
            None => self.device() != Some(Device::Computer),
        })
    }

    /// The kind of the device in question, where it is known.
    pub(crate) fn device(&self) -> Option<Device> {
        let reserved = &self.policy.reserved;
        let device = self.get(reserved.device)?;
        reserved.kinds.get(device.trailing_zeros() as usize).copied()
    }

    /// Whether the step is done on the device in the hand, so that effects and probes exist for it.
    pub(crate) fn local(&self, ix: Ix<Step>) -> bool {
        let step = &self.policy.steps[ix];
        let here = self.frame.about != Some(AboutDevice::AnotherDevice);
        step.on == OnDevice::Here || here && (step.on != OnDevice::Factor || self.factor_is_device())
    }

    /// The device that a step's cards of apps are made for: the one in question, which is the one in the hand unless
    /// the journey is about another.
    pub(crate) fn card_device(&self, ix: Ix<Step>) -> Option<Device> {
        let other = self.frame.about == Some(AboutDevice::AnotherDevice);
        if other && self.policy.steps[ix].on != OnDevice::Here {
            return self.device();
        }
        hand(self.policy, self.situation)
    }

    /// The ways to get help at a step, in order.
    pub(crate) fn routes(&self, ix: Ix<Step>) -> Vec<Ix<Route>> {
        self.routes_for(self.policy.steps[ix].subject)
    }

    /// The ways to get help with a subject, in order: the one that was asked for where none is given, and the
    /// policy's fall-back where nothing can be decided yet.
    pub(crate) fn routes_for(&self, subject: Option<Mask>) -> Vec<Ix<Route>> {
        self.help_rows(subject).map(|rows| routes_of(self.policy, &rows)).unwrap_or_default()
    }

    /// The rows that say who helps with a subject.
    pub(crate) fn help_rows(&self, subject: Option<Mask>) -> Option<Vec<u16>> {
        let help = &self.policy.help;
        let table = &self.policy.tables[help.table];
        let subject = subject.or_else(|| self.get(help.subject));
        let subjects = subject.into_iter().chain([help.default_subject]);
        let mut decided = subjects.filter_map(|subject| {
            let answer = |input: &Ix<Question>| {
                if *input == help.subject { Some(subject) } else { self.get(*input) }
            };
            if let Some(row) = table.single(table.inputs.iter().map(answer)) {
                return Some(vec![row]);
            }
            match self.decide(help.table, &[(help.subject, subject)]) {
                Verdict::Rows(rows) => Some(rows),
                Verdict::Needs(_) => None,
            }
        });
        decided.next()
    }
}
