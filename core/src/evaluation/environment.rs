//! The environment: the answers that apply, and what tables and conditions make of them.

use std::cell::Cell;

use super::{Evaluation, Memo, Read};
use crate::device::AboutDevice;
use crate::plan::{Combination, Question, Sort, Table, When};
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
        self.read(Read::Value(ix), || self.get_with(ix, &[]))
    }

    /// The same with some answers replaced by others.
    pub(crate) fn get_with(&self, ix: Ix<Question>, instead: &[(Ix<Question>, Mask)]) -> Option<Mask> {
        if let Some((_, mask)) = instead.iter().find(|(question, _)| *question == ix) {
            return Some(*mask);
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
                let memo = self.derived.get(ix.number()).filter(|_| instead.is_empty());
                if let Some(Memo::Known(known)) = memo.map(Cell::get) {
                    return known;
                }
                let value = self
                    .rows_with(*table, instead)
                    .map(|rows| self.policy.tables[*table].compiled.output_mask(&rows, *output));
                if let Some(memo) = memo {
                    memo.set(Memo::Known(value));
                    self.remembers.set(true);
                }
                value
            }
        }
    }

    /// The rows of a table with some answers replaced by others: of every combination of the values that were chosen
    /// of several-valued questions. None where an answer is missing that matters.
    pub(crate) fn rows_with(&self, ix: Ix<Table>, instead: &[(Ix<Question>, Mask)]) -> Option<Vec<u16>> {
        let table = &self.policy.tables[ix];
        let answer = |input: &Ix<Question>| self.get_with(*input, instead);
        if let Some(row) = table.compiled.single(table.inputs.iter().map(answer)) {
            return Some(vec![row]);
        }
        let combinations = table.one_by_one(|question| self.get_with(question, instead));
        if combinations.len() <= 1 {
            return table.compiled.decided(&table.inputs.iter().map(answer).collect::<Vec<_>>());
        }
        let decide = |one: &Combination| {
            let others =
                instead.iter().filter(|(known, _)| one.iter().all(|(question, _)| question != known));
            let instead: Combination = one.iter().chain(others).copied().collect();
            self.rows_with(ix, &instead).ok_or(())
        };
        Table::rows_of(&combinations, decide).ok()
    }

    /// Whether conditions hold: for every question any of the values.
    pub(crate) fn applies(&self, when: &When) -> bool {
        when.iter().all(|(question, allowed)| self.meets(*question, *allowed))
    }

    /// Whether the value of a question is one of these.
    pub(crate) fn meets(&self, question: Ix<Question>, allowed: Mask) -> bool {
        self.read(Read::Condition(question, allowed), || {
            self.get_with(question, &[]).is_some_and(|mask| mask & allowed != 0)
        })
    }

    /// Whether conditions would hold with one answer replaced by another.
    pub(crate) fn would_apply(&self, when: &When, instead: (Ix<Question>, Mask)) -> bool {
        when.iter().all(|(question, allowed)| {
            self.get_with(*question, &[instead]).is_some_and(|mask| mask & allowed != 0)
        })
    }
}
