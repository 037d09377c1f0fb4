//! What a table decides in the environment, answer by answer.

use super::{Evaluation, Read};
use crate::plan::{Combination, Table};
use crate::policy::arena::Ix;
use crate::rules::Mask;

/// A row that decided, and the values of several-valued questions that it is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct DecisionRow {
    pub about: Combination,
    /// What information it is about, where the table rests on the policy's question of that.
    pub information: Option<Mask>,
    pub row: u16,
}

impl Evaluation<'_> {
    /// The rows of a table in the environment: one for each combination of the values that were chosen of
    /// several-valued questions. What a combination leaves open has none.
    pub(crate) fn decision(&self, ix: Ix<Table>) -> Vec<DecisionRow> {
        self.read(Read::Decision(ix), || self.decided(ix))
    }

    fn decided(&self, ix: Ix<Table>) -> Vec<DecisionRow> {
        let table = &self.policy.tables[ix];
        let combinations = table.one_by_one(|question| self.get_with(question, &[]));
        let rows = combinations.into_iter().filter_map(|about| {
            let row = self.rows_with(ix, &about)?.first().copied()?;
            Some(DecisionRow { information: self.information(ix, &about), about, row })
        });
        rows.collect()
    }

    fn information(&self, ix: Ix<Table>, about: &Combination) -> Option<Mask> {
        let information = self.policy.reserved.information?;
        let rests = self.policy.tables[ix].rests_on.contains(&information);
        rests.then(|| self.get_with(information, about)).flatten()
    }
}
