//! What a table decides in the environment, answer by answer.

use super::{Evaluation, Read};
use crate::plan::{Question, Table};
use crate::policy::arena::Ix;
use crate::rules::Mask;

/// A row that decided, and the value of the several-valued question that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct DecisionRow {
    pub about: Option<(Ix<Question>, Mask)>,
    pub row: u16,
}

impl Evaluation<'_> {
    /// The rows of a table in the environment: one for each value of a several-valued input.
    pub(crate) fn decision(&self, ix: Ix<Table>) -> Vec<DecisionRow> {
        self.read(Read::Decision(ix), || self.decided(ix))
    }

    fn decided(&self, ix: Ix<Table>) -> Vec<DecisionRow> {
        let table = &self.policy.tables[ix];
        let many = table.inputs.iter().find(|input| self.policy.questions[**input].many);
        let row = |given: &[(Ix<Question>, Mask)]| {
            table.compiled.decided(&self.inputs_with(ix, given, None))?.first().copied()
        };
        match many {
            None => row(&[]).map(|row| DecisionRow { about: None, row }).into_iter().collect(),
            Some(question) => {
                let chosen = self.get(*question).unwrap_or(0);
                let values = (0..64).map(|at| 1 << at).filter(|bit| chosen & bit != 0);
                let rows = values.filter_map(|bit| {
                    let about = (*question, bit);
                    row(&[about]).map(|row| DecisionRow { about: Some(about), row })
                });
                rows.collect()
            }
        }
    }
}
