//! The environment: the answers that apply, and what tables and conditions make of them.

use std::cell::Cell;

use super::{Evaluation, Memo, Read};
use crate::device::AboutDevice;
use crate::plan::{Question, Sort, Table, When};
use crate::policy::arena::Ix;
use crate::rules::Mask;
use crate::situation::holder;

impl Evaluation<'_> {
    /// The stored answer to a told question or the state of a machine, whether or not it applies.
    pub(crate) fn answer(&self, ix: Ix<Question>) -> Option<Mask> {
        self.read(Read::Stored(ix), || self.stored(ix))
    }

    fn stored(&self, ix: Ix<Question>) -> Option<Mask> {
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
                let state = self.facts.state(*machine, self.frame.about);
                (state != machine.start()).then(|| question.bit(state.id())).flatten()
            }
            Sort::Told { probes } => {
                let told = holder(question.scope, self.frame)
                    .and_then(|holder| self.facts.answers.get(&(ix, holder)).copied());
                told.or_else(|| {
                    let here = self.frame.about == Some(AboutDevice::ThisDevice);
                    let saw = |(probe, _): &&(_, Mask)| here && self.facts.seen.get(probe) == Some(&true);
                    probes.iter().find(saw).map(|(_, mask)| *mask)
                })
            }
            Sort::Probed { .. } | Sort::Derived { .. } => None,
        }
    }

    /// The value of a question in the environment; none where nothing has been answered that applies.
    pub(crate) fn get(&self, ix: Ix<Question>) -> Option<Mask> {
        self.read(Read::Value(ix), || self.get_with(ix, None))
    }

    /// The same with one answer replaced by another.
    pub(crate) fn get_with(&self, ix: Ix<Question>, instead: Option<(Ix<Question>, Mask)>) -> Option<Mask> {
        if let Some((_, mask)) = instead.filter(|(question, _)| *question == ix) {
            return Some(mask);
        }
        match &self.policy.questions[ix].sort {
            Sort::Told { .. } if ix == self.policy.reserved.about => self.stored(ix),
            Sort::Told { .. } => self.answers.get(ix.number()).copied().flatten(),
            Sort::Machine(_) => {
                self.answers.get(ix.number()).copied().flatten().and_then(|_| self.stored(ix))
            }
            Sort::Probed { probe, yes, no, unknown } => {
                let here = self.frame.about == Some(AboutDevice::ThisDevice);
                Some(match self.facts.seen.get(probe).filter(|_| here) {
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
        let answers = table.inputs.iter().map(|input| self.get_with(*input, instead));
        if let Some(row) = table.compiled.single(answers) {
            return Some(table.compiled.output_mask(&[row], output));
        }
        let rows = table.compiled.decided(&self.inputs_with(ix, &[], instead))?;
        Some(table.compiled.output_mask(&rows, output))
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
        when.iter().all(|(question, allowed)| self.meets(*question, *allowed))
    }

    /// Whether the value of a question is one of these.
    pub(crate) fn meets(&self, question: Ix<Question>, allowed: Mask) -> bool {
        self.read(Read::Condition(question, allowed), || {
            self.get_with(question, None).is_some_and(|mask| mask & allowed != 0)
        })
    }

    /// Whether conditions would hold with one answer replaced by another.
    pub(crate) fn would_apply(&self, when: &When, instead: (Ix<Question>, Mask)) -> bool {
        when.iter().all(|(question, allowed)| {
            self.get_with(*question, Some(instead)).is_some_and(|mask| mask & allowed != 0)
        })
    }
}
