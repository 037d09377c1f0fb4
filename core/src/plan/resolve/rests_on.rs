//! The questions on which a table rests: its inputs, and behind those that are derived what their tables read.

use crate::plan::questions::{Question, Sort};
use crate::policy::arena::{Arena, Ix};
use crate::policy::error::Refused;
use crate::rules::MOST_CELLS;

use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    /// The questions on which a table with these inputs rests, none of them derived, in the order in which they are
    /// come upon. Rings have been refused.
    pub(super) fn rests_on(&self, inputs: &[Ix<Question>], questions: &Arena<Question>) -> Vec<Ix<Question>> {
        let mut seen = Vec::new();
        let mut open: Vec<Ix<Question>> = inputs.iter().rev().copied().collect();
        while let Some(ix) = open.pop() {
            if seen.contains(&ix) {
                continue;
            }
            seen.push(ix);
            if let Sort::Derived { table, .. } = &questions[ix].sort {
                let written = self.document.tables.at(table.number());
                let inputs = written.into_iter().flat_map(|entry| &entry.value.inputs);
                open.extend(inputs.rev().filter_map(|input| questions.find(input)));
            }
        }
        seen.retain(|ix| !matches!(questions[*ix].sort, Sort::Derived { .. }));
        seen
    }

    /// Those of them that may have several values. All of their values may be chosen at once, and each combination is
    /// asked for by itself: no more than a table has.
    ///
    /// # Errors
    /// Where there are more combinations than that.
    pub(super) fn several(
        &self,
        place: &Place<'_>,
        table: &str,
        rests_on: &[Ix<Question>],
        questions: &Arena<Question>,
    ) -> Result<Vec<Ix<Question>>, Refused> {
        let several: Vec<Ix<Question>> =
            rests_on.iter().copied().filter(|question| questions[*question].many).collect();
        let sizes = several.iter().map(|question| questions[*question].values.len());
        let count = sizes.fold(1, usize::saturating_mul);
        if count > MOST_CELLS {
            let reason = format!(
                "several values may be chosen in {count} combinations, and at most {MOST_CELLS} are carried"
            );
            return Err(self.invalid(place, table, reason));
        }
        Ok(several)
    }
}
