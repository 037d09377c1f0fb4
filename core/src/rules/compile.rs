//! Compiles a table: fills the dense index, and refuses gaps and overlaps.

use std::ops::ControlFlow;

use super::{DecisionTable, HitPolicy, Mask, Outcome, all_of};

/// An index with more cells than this is refused: such a table wants to be two tables.
pub(crate) const MOST_CELLS: usize = 1 << 16;

const EMPTY: u16 = u16::MAX;

/// Why rows do not make a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CompileError {
    /// There are more combinations of answers, or more rows, than are carried.
    TooLarge { combinations: usize, most: usize },
    /// No row covers this combination: a value for each input.
    Gap { example: Vec<usize> },
    /// Two rows cover this combination.
    Overlap { first: usize, second: usize, example: Vec<usize> },
}

/// Fills the index from rows, each given as a set of values for every input. `sizes` says how many values each input
/// has; `outcomes` is what each row tells.
pub(crate) fn compile(
    sizes: Vec<usize>,
    hit: HitPolicy,
    rows: &[Vec<Mask>],
    outcomes: Vec<Outcome>,
    outputs: usize,
) -> Result<DecisionTable, CompileError> {
    let mut strides = Vec::with_capacity(sizes.len());
    let mut count: usize = 1;
    for &size in sizes.iter().rev() {
        strides.push(count);
        count = count.saturating_mul(size);
    }
    strides.reverse();
    if count > MOST_CELLS || rows.len() >= usize::from(EMPTY) {
        return Err(CompileError::TooLarge { combinations: count, most: MOST_CELLS });
    }
    let mut cells = vec![EMPTY; count];
    let example =
        |cell: usize| sizes.iter().zip(&strides).map(|(size, stride)| (cell / stride) % size).collect();
    for (row, masks) in (0_u16..).zip(rows) {
        let mut clash = None;
        let _ = each_cell(masks, &sizes, &strides, &mut |at| {
            match cells.get_mut(at) {
                Some(cell) if *cell == EMPTY => *cell = row,
                Some(cell) if clash.is_none() => clash = Some((*cell, at)),
                _ => {}
            }
            ControlFlow::Continue(())
        });
        if let (HitPolicy::Unique, Some((first, at))) = (hit, clash) {
            let (first, second) = (usize::from(first), usize::from(row));
            return Err(CompileError::Overlap { first, second, example: example(at) });
        }
    }
    match cells.iter().position(|row| *row == EMPTY) {
        Some(gap) => Err(CompileError::Gap { example: example(gap) }),
        None => Ok(DecisionTable { sizes, strides, cells, outcomes, outputs }),
    }
}

/// Calls `visit` with every cell that the masks cover, until it breaks off.
pub(super) fn each_cell(
    masks: &[Mask],
    sizes: &[usize],
    strides: &[usize],
    visit: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> ControlFlow<()> {
    fn go(
        at: usize,
        masks: &[Mask],
        sizes: &[usize],
        strides: &[usize],
        visit: &mut dyn FnMut(usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        match (masks.split_first(), sizes.split_first(), strides.split_first()) {
            (Some((mask, masks)), Some((size, sizes)), Some((stride, strides))) => {
                let mut left = mask & all_of(*size);
                while left != 0 {
                    let value = left.trailing_zeros() as usize;
                    left &= left - 1;
                    go(at + value * stride, masks, sizes, strides, visit)?;
                }
                ControlFlow::Continue(())
            }
            _ => visit(at),
        }
    }
    go(0, masks, sizes, strides, visit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(
        sizes: Vec<usize>,
        hit: HitPolicy,
        rows: &[Vec<Mask>],
    ) -> Result<DecisionTable, CompileError> {
        compile(sizes, hit, rows, Vec::new(), 0)
    }

    #[test]
    fn every_cell_holds_its_row() {
        let rows = [vec![0b01, 0b111], vec![0b10, 0b011], vec![0b10, 0b100]];
        let table = compiled(vec![2, 3], HitPolicy::Unique, &rows).unwrap();
        assert_eq!(table.cells, [0, 0, 0, 1, 1, 2]);
        assert_eq!(table.strides, [3, 1]);
    }

    #[test]
    fn a_gap_is_refused_with_its_first_example() {
        let rows = [vec![0b01, 0b111], vec![0b10, 0b001]];
        let error = compiled(vec![2, 3], HitPolicy::Unique, &rows).unwrap_err();
        assert_eq!(error, CompileError::Gap { example: vec![1, 1] });
    }

    #[test]
    fn an_overlap_is_refused_with_both_rows_unless_the_first_decides() {
        let rows = [vec![0b11], vec![0b10]];
        let error = compiled(vec![2], HitPolicy::Unique, &rows).unwrap_err();
        assert_eq!(error, CompileError::Overlap { first: 0, second: 1, example: vec![1] });
        assert_eq!(compiled(vec![2], HitPolicy::First, &rows).unwrap().cells, [0, 0]);
    }

    #[test]
    fn a_table_without_inputs_is_a_constant() {
        let table = compiled(vec![], HitPolicy::Unique, &[vec![]]).unwrap();
        assert_eq!(table.cells, [0]);
    }

    #[test]
    fn a_table_that_is_too_large_is_refused() {
        let error = compiled(vec![64; 4], HitPolicy::Unique, &[vec![Mask::MAX; 4]]).unwrap_err();
        assert_eq!(error, CompileError::TooLarge { combinations: 1 << 24, most: 1 << 16 });
    }
}
