//! Why: the row that decided, in words.

use super::{Advisor, Reason};
use crate::guide::draw;
use crate::guide::draw::words::Words;
use crate::policy::arena::{Ix, Named};
use crate::rules::Table;

impl Advisor {
    /// The reason that a row gives.
    pub(super) fn reason(&self, words: &Words<'_>, ix: Ix<Table>, row: u16) -> Reason {
        let table = &self.policy.tables[ix];
        let why = draw::row_reason(words, table, row);
        let sources = table.rows.get(usize::from(row)).map(|row| row.sources.as_slice()).unwrap_or_default();
        Reason {
            table: why.table,
            row: why.row,
            sources: sources.iter().map(|source| self.policy.sources[*source].id().to_owned()).collect(),
            text: why.text,
            source_lines: sources.iter().map(|source| draw::source_line(words, *source)).collect(),
        }
    }

    /// The first value of an output of a row.
    pub(super) fn output(&self, ix: Ix<Table>, output: &str, row: u16) -> Option<&str> {
        let table = &self.policy.tables[ix];
        let at = table.output(output)?;
        let value = *table.output_list(&[row], at).first()?;
        table.outputs.get(at)?.values.get(usize::from(value)).map(String::as_str)
    }
}
