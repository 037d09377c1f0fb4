//! Decision tables over positions: compiled to a dense index, decided by one look-up, explained row by row.
//!
//! A table here knows neither questions nor words: its inputs, their values, its rows and its outputs are positions,
//! and a cell is a set of values. Exactly one row matches each combination of answers (`unique`), and every
//! combination is covered; a table that breaks this is not compiled. With an answer missing a decision names the
//! inputs that are needed, unless every value of them leads to the same row. Nothing is ever assumed.

mod compile;
mod decide;
mod explain;

pub(crate) use compile::{CompileError, MOST_CELLS, compile};
pub(crate) use decide::Verdict;
pub(crate) use explain::Asked;

/// A set of values of one question: bit *n* stands for its *n*th value.
pub(crate) type Mask = u64;

/// The set of the first `count` values.
pub(crate) fn all_of(count: usize) -> Mask {
    if count >= 64 { Mask::MAX } else { (1 << count) - 1 }
}

/// How many rows may match a combination of answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum HitPolicy {
    /// Exactly one.
    #[default]
    Unique,
    /// At least one; the first decides.
    First,
}

/// A compiled table: for each combination of answers, by mixed radix over its inputs, the row that matches.
#[derive(Debug, Clone)]
pub(crate) struct DecisionTable {
    /// How many values each input has.
    pub sizes: Vec<usize>,
    /// How far apart in `cells` two neighbouring values of each input are.
    pub strides: Vec<usize>,
    /// The row of each combination.
    pub cells: Vec<u16>,
    /// What each row tells.
    pub outcomes: Vec<Outcome>,
    /// How many outputs there are.
    pub outputs: usize,
}

/// What a row tells: for each output its values in order, as positions, and the same as sets.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    pub then: Vec<Vec<u16>>,
    pub masks: Vec<Mask>,
}

impl Outcome {
    /// An outcome of the values of each output, in order.
    pub(crate) fn new(then: Vec<Vec<u16>>) -> Self {
        let set = |values: &Vec<u16>| values.iter().fold(0, |mask, value| mask | 1 << value);
        Self { masks: then.iter().map(set).collect(), then }
    }
}
