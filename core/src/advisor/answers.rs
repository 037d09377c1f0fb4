//! Answers given from outside, read against the policy's questions.

use super::{Advisor, AdvisorError, Answers};
use crate::plan::{Question, Sort, Table};
use crate::policy::arena::{Ix, Named};
use crate::rules::{Asked, Mask, Verdict};

/// Answers that have been read.
pub(super) struct Given(Vec<(Ix<Question>, Mask)>);

impl Given {
    /// The same with one answer replaced by another.
    pub(super) fn with(&self, question: Ix<Question>, mask: Mask) -> Self {
        self.with_all(&[(question, mask)])
    }

    /// The same with some answers replaced by others.
    pub(super) fn with_all(&self, instead: &[(Ix<Question>, Mask)]) -> Self {
        let stays =
            |(known, _): &&(Ix<Question>, Mask)| instead.iter().all(|(question, _)| question != known);
        Self(self.0.iter().filter(stays).chain(instead).copied().collect())
    }

    /// What was answered to a question itself.
    fn told(&self, ix: Ix<Question>) -> Option<Mask> {
        self.0.iter().find(|(known, _)| *known == ix).map(|(_, mask)| *mask)
    }
}

impl Advisor {
    /// Reads answers.
    ///
    /// # Errors
    /// A question or a value that the policy does not have.
    pub(super) fn read(&self, answers: &Answers) -> Result<Given, AdvisorError> {
        let read = answers.iter().map(|(id, values)| {
            let ix = self.policy.questions.find(id);
            let ix = ix.filter(|ix| !matches!(self.policy.questions[*ix].sort, Sort::Derived { .. }));
            let ix = ix.ok_or_else(|| AdvisorError::UnknownQuestion { question: id.clone() })?;
            let question = &self.policy.questions[ix];
            let bad = |values: &[String]| AdvisorError::BadValue {
                question: id.clone(),
                values: values.to_vec(),
                allowed: question.in_mask(question.offered).map(|value| value.id.clone()).collect(),
            };
            let mask = values.iter().try_fold(0, |mask, value| {
                let bit = question.bit(value).filter(|bit| bit & question.offered != 0);
                bit.map(|bit| mask | bit).ok_or_else(|| bad(std::slice::from_ref(value)))
            })?;
            if mask == 0 || (!question.many && mask.count_ones() > 1) {
                return Err(bad(values));
            }
            Ok((ix, mask))
        });
        Ok(Given(read.collect::<Result<_, _>>()?))
    }

    /// The answers to the inputs of a table, derived ones decided first.
    fn inputs(&self, table: Ix<Table>, given: &Given) -> Vec<Option<Mask>> {
        self.policy.tables[table].inputs.iter().map(|input| self.answer(*input, given)).collect()
    }

    /// The answer to a question, as a set of values.
    pub(super) fn answer(&self, ix: Ix<Question>, given: &Given) -> Option<Mask> {
        match &self.policy.questions[ix].sort {
            Sort::Derived { table, output } => {
                let rows = self.rows(*table, given).ok()?;
                Some(self.policy.tables[*table].compiled.output_mask(&rows, *output))
            }
            _ => given.told(ix),
        }
    }

    /// Refuses several values of one question, where there is to be one answer.
    ///
    /// # Errors
    /// [`AdvisorError::BadValue`] with the first such question.
    pub(super) fn single(&self, answers: &Answers) -> Result<(), AdvisorError> {
        let several = answers.iter().find(|(_, values)| values.len() > 1);
        several.map_or(Ok(()), |(id, values)| {
            let question = self.policy.questions.find(id).map(|ix| &self.policy.questions[ix]);
            let allowed = question.into_iter().flat_map(|question| question.in_mask(question.offered));
            Err(AdvisorError::BadValue {
                question: id.clone(),
                values: values.clone(),
                allowed: allowed.map(|value| value.id.clone()).collect(),
            })
        })
    }

    /// The answers on which a table rests, those behind its derived inputs among them.
    pub(super) fn asked(&self, table: &Table, given: &Given) -> Vec<Asked<Ix<Question>>> {
        let asked = table.rests_on.iter().filter_map(|&question| {
            let values = self.policy.questions[question].offered;
            Some(Asked { question, answer: self.answer(question, given)?, values })
        });
        asked.collect()
    }

    /// Decides a table: of several values of a question each combination by itself.
    ///
    /// # Errors
    /// [`AdvisorError::Needs`] with the told questions whose answers are missing and matter.
    pub(super) fn rows(&self, ix: Ix<Table>, given: &Given) -> Result<Vec<u16>, AdvisorError> {
        let table = &self.policy.tables[ix];
        let combinations = table.one_by_one(|question| given.told(question));
        if combinations.len() > 1 {
            return Table::rows_of(&combinations, |one| self.rows(ix, &given.with_all(one)));
        }
        match table.compiled.decide(&self.inputs(ix, given)) {
            Verdict::Rows(rows) => Ok(rows),
            Verdict::Needs(inputs) => {
                let mut needs = Vec::new();
                for input in inputs.into_iter().filter_map(|at| table.inputs.get(at)) {
                    self.missing(*input, given, &mut needs);
                }
                Err(AdvisorError::Needs { needs })
            }
        }
    }

    /// The told questions below an input that have no answer yet.
    fn missing(&self, ix: Ix<Question>, given: &Given, needs: &mut Vec<String>) {
        match &self.policy.questions[ix].sort {
            Sort::Derived { table, .. } => {
                let read = &self.policy.tables[*table];
                if let Verdict::Needs(inputs) = read.compiled.decide(&self.inputs(*table, given)) {
                    for input in inputs.into_iter().filter_map(|at| read.inputs.get(at)) {
                        self.missing(*input, given, needs);
                    }
                }
            }
            _ => {
                let id = self.policy.questions[ix].id().to_owned();
                if self.answer(ix, given).is_none() && !needs.contains(&id) {
                    needs.push(id);
                }
            }
        }
    }
}
