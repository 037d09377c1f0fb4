//! Why: the row that decided, in words.

use super::{Advisor, Reason};
use crate::draw;
use crate::draw::words::Words;
use crate::plan::Table;
use crate::policy::arena::{Ix, Named};

impl Advisor {
    /// The reason that a row gives.
    pub(super) fn reason(&self, words: &Words<'_>, ix: Ix<Table>, row: u16) -> Reason {
        let table = &self.policy.tables[ix];
        let why = draw::row_reason(words, table, row);
        let sources = table.row(row).map(|row| row.sources.as_slice()).unwrap_or_default();
        Reason {
            table: why.table,
            row: why.row,
            sources: sources.iter().map(|source| self.policy.sources[*source].id().to_owned()).collect(),
            text: why.text,
            source_lines: draw::source_lines(words, sources),
        }
    }

    /// The first value of an output of a row.
    pub(super) fn output(&self, ix: Ix<Table>, output: &str, row: u16) -> Option<&str> {
        self.policy.tables[ix].first_value(row, output)
    }
}
