//! Compiles a table: fills the dense index, and refuses gaps and overlaps.

use crate::plan::Mask;
use crate::policy::document::table::HitPolicy;
use crate::policy::error::Fault;

/// An index with more cells than this is refused: such a table wants to be two tables.
const MOST_CELLS: usize = 1 << 16;

/// How to get from answers to a cell, and the row of every cell.
#[derive(Debug)]
pub(crate) struct Index {
    pub sizes: Vec<usize>,
    pub strides: Vec<usize>,
    pub cells: Vec<u16>,
}

const EMPTY: u16 = u16::MAX;

/// Fills the index from rows, each given as its id and a mask for every input.
///
/// `sizes` says how many values each input has, and `name` turns an input and a value into words for an error.
pub(crate) fn compile(
    sizes: Vec<usize>,
    hit: HitPolicy,
    rows: &[(&str, Vec<Mask>)],
    name: &dyn Fn(usize, usize) -> String,
) -> Result<Index, Fault> {
    let mut strides = Vec::with_capacity(sizes.len());
    let mut count: usize = 1;
    for &size in sizes.iter().rev() {
        strides.push(count);
        count = count.saturating_mul(size);
    }
    strides.reverse();
    if count > MOST_CELLS || rows.len() >= usize::from(EMPTY) {
        let reason =
            format!("the table has {count} combinations of answers, and at most {MOST_CELLS} are carried");
        return Err(Fault::Invalid { reason });
    }
    let mut cells = vec![EMPTY; count];
    let example = |cell: usize| {
        let words: Vec<String> = sizes
            .iter()
            .zip(&strides)
            .enumerate()
            .map(|(input, (size, stride))| name(input, (cell / stride) % size))
            .collect();
        if words.is_empty() { "anything".to_owned() } else { words.join(", ") }
    };
    for (ix, (id, masks)) in (0_u16..).zip(rows) {
        let mut clash = None;
        each_cell(masks, &sizes, &strides, &mut |at| match cells.get_mut(at) {
            Some(cell) if *cell == EMPTY => *cell = ix,
            Some(cell) if clash.is_none() => clash = Some((*cell, at)),
            _ => {}
        });
        if let (HitPolicy::Unique, Some((first, at))) = (hit, clash) {
            let first = rows.get(usize::from(first)).map_or("", |row| row.0).to_owned();
            return Err(Fault::Overlap { first, second: (*id).to_owned(), example: example(at) });
        }
    }
    match cells.iter().position(|row| *row == EMPTY) {
        Some(gap) => Err(Fault::Gap { example: example(gap) }),
        None => Ok(Index { sizes, strides, cells }),
    }
}

/// Calls `visit` with every cell that the masks cover.
pub(super) fn each_cell(masks: &[Mask], sizes: &[usize], strides: &[usize], visit: &mut dyn FnMut(usize)) {
    fn go(at: usize, masks: &[Mask], sizes: &[usize], strides: &[usize], visit: &mut dyn FnMut(usize)) {
        match (masks.split_first(), sizes.split_first(), strides.split_first()) {
            (Some((mask, masks)), Some((size, sizes)), Some((stride, strides))) => {
                for value in (0..*size).filter(|value| mask & (1 << value) != 0) {
                    go(at + value * stride, masks, sizes, strides, visit);
                }
            }
            _ => visit(at),
        }
    }
    go(0, masks, sizes, strides, visit);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(input: usize, value: usize) -> String {
        format!("{input}={value}")
    }

    #[test]
    fn every_cell_holds_its_row() {
        let rows = [("a", vec![0b01, 0b111]), ("b", vec![0b10, 0b011]), ("c", vec![0b10, 0b100])];
        let index = compile(vec![2, 3], HitPolicy::Unique, &rows, &name).unwrap();
        assert_eq!(index.cells, [0, 0, 0, 1, 1, 2]);
        assert_eq!(index.strides, [3, 1]);
    }

    #[test]
    fn a_gap_is_refused_with_its_first_example() {
        let rows = [("a", vec![0b01, 0b111]), ("b", vec![0b10, 0b001])];
        let fault = compile(vec![2, 3], HitPolicy::Unique, &rows, &name).unwrap_err();
        assert_eq!(fault, Fault::Gap { example: "0=1, 1=1".into() });
    }

    #[test]
    fn an_overlap_is_refused_with_both_rows_unless_the_first_decides() {
        let rows = [("a", vec![0b11]), ("b", vec![0b10])];
        let fault = compile(vec![2], HitPolicy::Unique, &rows, &name).unwrap_err();
        assert_eq!(fault, Fault::Overlap { first: "a".into(), second: "b".into(), example: "0=1".into() });
        assert_eq!(compile(vec![2], HitPolicy::First, &rows, &name).unwrap().cells, [0, 0]);
    }

    #[test]
    fn a_table_without_inputs_is_a_constant() {
        let index = compile(vec![], HitPolicy::Unique, &[("only", vec![])], &name).unwrap();
        assert_eq!(index.cells, [0]);
    }

    #[test]
    fn a_table_that_is_too_large_is_refused() {
        let fault = compile(vec![64; 4], HitPolicy::Unique, &[("a", vec![Mask::MAX; 4])], &name).unwrap_err();
        assert!(matches!(fault, Fault::Invalid { .. }));
    }
}
