//! Every cell of a table, in ids.

use super::Explorer;
use crate::policy::arena::Named;

/// A combination of answers, and what a table tells then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The row.
    pub row: String,
    /// For each input its value.
    pub answers: Vec<(String, String)>,
    /// For each output its values.
    pub then: Vec<(String, Vec<String>)>,
}

impl Explorer {
    /// Every cell of a table; none where there is no such table.
    #[must_use]
    pub fn cells(&self, table: &str) -> Vec<Cell> {
        let policy = &self.policy;
        let Some(table) = policy.tables.find(table).map(|ix| &policy.tables[ix]) else { return Vec::new() };
        let compiled = &table.compiled;
        let cells = compiled.cells.iter().enumerate().filter_map(|(at, row)| {
            let outcome = compiled.outcomes.get(usize::from(*row))?;
            let row = table.row(*row)?;
            let inputs = table.inputs.iter().zip(compiled.sizes.iter().zip(&compiled.strides));
            let answers = inputs.filter_map(|(input, (size, stride))| {
                let question = &policy.questions[*input];
                let value = question.values.get((at / stride) % size)?;
                Some((question.id().to_owned(), value.id.clone()))
            });
            let outputs = table.outputs.iter().zip(&outcome.then);
            let then = outputs.map(|(output, values)| {
                let values =
                    values.iter().filter_map(|value| output.values.get(usize::from(*value)).cloned());
                (output.id.clone(), values.collect())
            });
            Some(Cell { row: row.id.clone(), answers: answers.collect(), then: then.collect() })
        });
        cells.collect()
    }
}
