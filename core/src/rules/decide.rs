//! Decides a table: one look-up, or the questions that are needed first.

use std::ops::ControlFlow;

use super::compile::each_cell;
use super::{DecisionTable, Mask, all_of};

/// What a table says to some answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The rows that match, in the order of the table: one for single answers, perhaps more for several values.
    Rows(Vec<u16>),
    /// The inputs, as positions, of which at least one answer is needed.
    Needs(Vec<usize>),
}

impl DecisionTable {
    /// The row for single answers, without looking at anything else; none where an answer is missing or several.
    ///
    /// An answer is the set of its values, in the order of the inputs: bit *n* stands for the *n*th value.
    pub(crate) fn single(&self, answers: impl Iterator<Item = Option<Mask>>) -> Option<u16> {
        let mut cell = 0;
        for (answer, stride) in answers.zip(&self.strides) {
            let mask = answer.filter(|mask| mask.is_power_of_two())?;
            cell += mask.trailing_zeros() as usize * stride;
        }
        self.cells.get(cell).copied()
    }

    /// Decides the table for the answers to its inputs, in their order; `None` is a missing answer.
    ///
    /// A missing answer is only needed where some value of it leads to another row.
    pub(crate) fn decide(&self, answers: &[Option<Mask>]) -> Verdict {
        if let Some(row) = self.single(answers.iter().copied()) {
            return Verdict::Rows(vec![row]);
        }
        let (rows, missing) = self.matching(answers);
        if rows.len() <= 1 || !missing {
            return Verdict::Rows(rows);
        }
        let needed = (0..answers.len()).filter(|&input| self.matters(answers, input)).collect();
        Verdict::Needs(needed)
    }

    /// The rows of [`DecisionTable::decide`], or none where an answer is needed, without asking which.
    pub(crate) fn decided(&self, answers: &[Option<Mask>]) -> Option<Vec<u16>> {
        if let Some(row) = self.single(answers.iter().copied()) {
            return Some(vec![row]);
        }
        if !answers.contains(&None) {
            return Some(self.matching(answers).0);
        }
        let masks = self.masks(answers);
        let mut first = None;
        let differs = each_cell(&masks, &self.sizes, &self.strides, &mut |cell| {
            match (first, self.cells.get(cell)) {
                (Some(known), Some(row)) if known != *row => return ControlFlow::Break(()),
                (_, row) => first = row.copied(),
            }
            ControlFlow::Continue(())
        });
        differs.is_continue().then(|| first.into_iter().collect())
    }

    fn masks(&self, answers: &[Option<Mask>]) -> Vec<Mask> {
        answers.iter().zip(&self.sizes).map(|(mask, &size)| mask.unwrap_or(all_of(size))).collect()
    }

    /// The rows that match when each missing answer may be anything, and whether any answer is missing.
    fn matching(&self, answers: &[Option<Mask>]) -> (Vec<u16>, bool) {
        let masks = self.masks(answers);
        let mut rows = Vec::with_capacity(1);
        let _ = each_cell(&masks, &self.sizes, &self.strides, &mut |cell| {
            if let Some(&row) = self.cells.get(cell)
                && !rows.contains(&row)
            {
                rows.push(row);
            }
            ControlFlow::Continue(())
        });
        rows.sort_unstable();
        (rows, answers.contains(&None))
    }

    /// Whether a missing answer can change the row, whatever the other missing ones are.
    fn matters(&self, answers: &[Option<Mask>], input: usize) -> bool {
        let (Some(None), Some(&size), Some(&stride)) =
            (answers.get(input), self.sizes.get(input), self.strides.get(input))
        else {
            return false;
        };
        let masks: Vec<Mask> = answers
            .iter()
            .enumerate()
            .zip(&self.sizes)
            .map(|((at, mask), &size)| if at == input { 1 } else { mask.unwrap_or(all_of(size)) })
            .collect();
        let found = each_cell(&masks, &self.sizes, &self.strides, &mut |cell| {
            let row = self.cells.get(cell);
            if (1..size).any(|value| self.cells.get(cell + value * stride) != row) {
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        });
        found.is_break()
    }

    /// The union of an output over rows, as a set.
    pub(crate) fn output_mask(&self, rows: &[u16], output: usize) -> Mask {
        rows.iter()
            .filter_map(|row| {
                self.outcomes.get(usize::from(*row)).and_then(|outcome| outcome.masks.get(output))
            })
            .fold(0, |all, mask| all | mask)
    }

    /// An output over rows, in the order of the rows, each value once.
    pub(crate) fn output_list(&self, rows: &[u16], output: usize) -> Vec<u16> {
        let mut list = Vec::new();
        for row in rows {
            let values = self.outcomes.get(usize::from(*row)).and_then(|outcome| outcome.then.get(output));
            for &value in values.into_iter().flatten() {
                if !list.contains(&value) {
                    list.push(value);
                }
            }
        }
        list
    }
}

#[cfg(test)]
mod tests {
    use super::super::{HitPolicy, compile};
    use super::*;

    #[test]
    fn what_is_decided_is_what_deciding_gives_whichever_answers_are_missing_several_or_empty() {
        let rows = [vec![0b01, 0b111], vec![0b10, 0b011], vec![0b10, 0b100]];
        let table = compile(vec![2, 3], HitPolicy::Unique, &rows, Vec::new(), 0).unwrap();
        let answers = |size: usize| (0..=all_of(size)).map(Some).chain([None]);
        for one in answers(2) {
            for other in answers(3) {
                let expected = match table.decide(&[one, other]) {
                    Verdict::Rows(rows) => Some(rows),
                    Verdict::Needs(_) => None,
                };
                assert_eq!(table.decided(&[one, other]), expected, "{one:?} {other:?}");
            }
        }
    }
}
