//! Explains a decision: the smallest changes of one answer that would give another outcome.

use super::{DecisionTable, Mask};

/// An answer that was given, and the values that could have been given instead. `Q` says to which question: it may
/// stand behind derived inputs, so it is the caller's own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<Q> {
    pub question: Q,
    pub answer: Mask,
    pub values: Mask,
}

/// Another answer to one question, and the row that would match then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Change<Q> {
    pub question: Q,
    /// The value, as a position.
    pub value: usize,
    /// The row.
    pub row: u16,
}

impl DecisionTable {
    /// Every other single answer that leads to a row with another outcome, in the order of `asked`, values in the
    /// order of the question. `decide` gives the rows for the answers as they are or with one replaced; none where
    /// an answer is needed.
    pub(crate) fn changes<Q: Copy>(
        &self,
        asked: impl IntoIterator<Item = Asked<Q>>,
        decide: impl Fn(Option<(Q, Mask)>) -> Option<Vec<u16>>,
    ) -> Vec<Change<Q>> {
        let Some(rows) = decide(None) else {
            return Vec::new();
        };
        let now = self.outcome(&rows);
        let mut changes = Vec::new();
        for Asked { question, answer, values } in asked {
            let others = values & !answer;
            for value in (0..Mask::BITS as usize).filter(|value| others & (1 << value) != 0) {
                if let Some(other) = decide(Some((question, 1 << value)))
                    && let [row] = other.as_slice()
                    && other != rows
                    && self.outcome(&other) != now
                {
                    changes.push(Change { question, value, row: *row });
                }
            }
        }
        changes
    }

    fn outcome(&self, rows: &[u16]) -> Vec<Vec<u16>> {
        (0..self.outputs).map(|output| self.output_list(rows, output)).collect()
    }
}
