//! Explains a decision: the smallest changes of one answer that would give another outcome.

use crate::plan::Mask;

use super::{Table, Verdict};

/// Another value of one input, and the row that would match then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Change {
    /// The input, as a position.
    pub input: usize,
    /// The value, as a position.
    pub value: usize,
    /// The row.
    pub row: u16,
}

impl Table {
    /// Every other single value of one input that leads to a row with another outcome, nearest first: inputs in
    /// the order of the table, values in the order of the question. Inputs without an answer change nothing.
    pub(crate) fn changes(&self, answers: &[Option<Mask>]) -> Vec<Change> {
        let Verdict::Rows(rows) = self.decide(answers) else {
            return Vec::new();
        };
        let now = self.outcome(&rows);
        let mut changes = Vec::new();
        let mut tried = answers.to_vec();
        for (input, (answer, &size)) in answers.iter().zip(&self.sizes).enumerate() {
            let Some(answer) = *answer else { continue };
            for value in (0..size).filter(|value| answer & (1 << value) == 0) {
                if let Some(slot) = tried.get_mut(input) {
                    *slot = Some(1 << value);
                }
                if let Verdict::Rows(rows) = self.decide(&tried)
                    && let [row] = rows.as_slice()
                    && self.outcome(&rows) != now
                {
                    changes.push(Change { input, value, row: *row });
                }
            }
            if let Some(slot) = tried.get_mut(input) {
                *slot = Some(answer);
            }
        }
        changes
    }

    fn outcome(&self, rows: &[u16]) -> Vec<Vec<u16>> {
        (0..self.outputs.len()).map(|output| self.output_list(rows, output)).collect()
    }
}
