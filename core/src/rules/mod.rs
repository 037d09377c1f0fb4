//! Decision tables: compiled at load to a dense index, decided by one look-up, explained row by row.
//!
//! A cell of a table is a set of values. Exactly one row matches each combination of answers (`unique`), and every
//! combination is covered; a table that breaks this is not loaded. With an answer missing a decision names the
//! question that is needed, unless every value of it leads to the same row. Nothing is ever assumed.

mod compile;
mod decide;
mod explain;

pub(crate) use compile::compile;
pub(crate) use decide::Verdict;
pub(crate) use explain::Asked;

use crate::plan::{Mask, Question, Source};
use crate::policy::arena::{Ix, Named};
use crate::policy::texts::Text;

/// A compiled table: for each combination of answers, by mixed radix over its inputs, the row that matches.
#[derive(Debug, Clone)]
pub struct Table {
    pub(crate) id: String,
    pub(crate) inputs: Vec<Ix<Question>>,
    /// How many values each input has.
    pub(crate) sizes: Vec<usize>,
    /// How far apart in `cells` two neighbouring values of each input are.
    pub(crate) strides: Vec<usize>,
    /// The row of each combination.
    pub(crate) cells: Vec<u16>,
    pub(crate) rows: Vec<Row>,
    pub(crate) outputs: Vec<Output>,
}

/// A row: what then holds, and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub id: String,
    /// For each output the values in order, as positions in its domain.
    pub then: Vec<Vec<u16>>,
    /// The same as sets.
    pub masks: Vec<Mask>,
    pub text: Text,
    pub sources: Vec<Ix<Source>>,
}

/// An output of a table, and the derived question that it is.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    pub id: String,
    pub values: Vec<String>,
}

impl Named for Table {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Table {
    /// How many rows the table has.
    #[must_use]
    pub fn row_count(&self) -> usize {
        self.rows.len()
    }

    /// How many combinations of answers there are.
    #[must_use]
    pub fn combinations(&self) -> usize {
        self.cells.len()
    }

    /// The position of an output.
    pub(crate) fn output(&self, id: &str) -> Option<usize> {
        self.outputs.iter().position(|output| output.id == id)
    }
}
