//! What the rows of a table tell, and by which answers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::{Cell, Explorer};
use serde::Serialize;

/// A row, and the first answers to the inputs of its table for which it decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Combination {
    /// The table.
    pub table: String,
    /// The row.
    pub row: String,
    /// The answers, to outputs of other tables among them.
    pub answers: BTreeMap<String, String>,
}

/// The tables of a policy with all their cells.
pub struct Tables {
    cells: BTreeMap<String, Vec<Cell>>,
}

impl Tables {
    /// The tables of a policy.
    pub fn new(policy: &Arc<Policy>) -> Self {
        let explorer = Explorer::new(Arc::clone(policy));
        let ids = policy.document().tables.ids();
        Self { cells: ids.map(|id| (id.to_owned(), explorer.cells(id))).collect() }
    }

    /// The ids of the rows of a table that tell a value, as `table.row`; none where the table never tells it.
    pub fn telling(&self, table: &str, output: &str, value: &str) -> BTreeSet<String> {
        let tells = |cell: &&Cell| told(cell, output).any(|known| known == value);
        let cells = self.cells.get(table).into_iter().flatten().filter(tells);
        cells.map(|cell| format!("{table}.{}", cell.row)).collect()
    }

    /// All that the tables tell, as `table.output=value`.
    pub fn outcomes(&self) -> BTreeSet<String> {
        let mut outcomes = BTreeSet::new();
        for (table, cells) in &self.cells {
            for (output, values) in cells.iter().flat_map(|cell| &cell.then) {
                outcomes.extend(values.iter().map(|value| format!("{table}.{output}={value}")));
            }
        }
        outcomes
    }

    /// The first combination of answers for each of some rows.
    pub fn examples(&self, rows: &BTreeSet<String>) -> Vec<Combination> {
        let examples = rows.iter().filter_map(|row| {
            let (table, row) = row.split_once('.')?;
            let cell = self.cells.get(table)?.iter().find(|cell| cell.row == row)?;
            let answers = cell.answers.iter().cloned().collect();
            Some(Combination { table: table.to_owned(), row: row.to_owned(), answers })
        });
        examples.collect()
    }
}

fn told<'a>(cell: &'a Cell, output: &'a str) -> impl Iterator<Item = &'a String> {
    cell.then.iter().filter(move |(id, _)| id == output).flat_map(|(_, values)| values)
}
