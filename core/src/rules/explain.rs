//! Explains a decision: the smallest changes of one answer that would give another outcome.

use crate::plan::{Mask, Question};
use crate::policy::arena::Ix;

use super::{Table, Verdict};

/// An answer that was given, and the values that could have been given instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub question: Ix<Question>,
    pub answer: Mask,
    pub values: Mask,
}

/// Another answer to one question, and the row that would match then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Change {
    pub question: Ix<Question>,
    /// The value, as a position.
    pub value: usize,
    /// The row.
    pub row: u16,
}

impl Table {
    /// Every other single answer that leads to a row with another outcome, in the order of `asked`, values in the
    /// order of the question. `inputs` gives the answers to the table's inputs, as they are or with one answer
    /// replaced: the answers that are asked for may stand behind derived inputs.
    pub(crate) fn changes(
        &self,
        asked: impl IntoIterator<Item = Asked>,
        inputs: impl Fn(Option<(Ix<Question>, Mask)>) -> Vec<Option<Mask>>,
    ) -> Vec<Change> {
        let Verdict::Rows(rows) = self.decide(&inputs(None)) else {
            return Vec::new();
        };
        let now = self.outcome(&rows);
        let mut changes = Vec::new();
        for Asked { question, answer, values } in asked {
            let others = values & !answer;
            for value in (0..Mask::BITS as usize).filter(|value| others & (1 << value) != 0) {
                if let Verdict::Rows(rows) = self.decide(&inputs(Some((question, 1 << value))))
                    && let [row] = rows.as_slice()
                    && self.outcome(&rows) != now
                {
                    changes.push(Change { question, value, row: *row });
                }
            }
        }
        changes
    }

    fn outcome(&self, rows: &[u16]) -> Vec<Vec<u16>> {
        (0..self.outputs.len()).map(|output| self.output_list(rows, output)).collect()
    }
}
