//! One value of each several-valued question: what a table is asked about, one by one.

use crate::policy::arena::Ix;
use crate::rules::Mask;

use super::questions::{Question, Table};

/// A single value of each several-valued question that has been answered, in the order in which a table rests on them.
pub(crate) type Combination = Vec<(Ix<Question>, Mask)>;

impl Table {
    /// Every combination of the values that were chosen of the several-valued questions on which the table rests,
    /// those behind its derived inputs among them: in the order of the questions, the values of the last running
    /// first. A question without an answer is in none. Where nothing was chosen there is one, the empty one.
    pub(crate) fn one_by_one(&self, chosen: impl Fn(Ix<Question>) -> Option<Mask>) -> Vec<Combination> {
        let mut combinations: Vec<Combination> = vec![Vec::new()];
        for &question in &self.several {
            let Some(mask) = chosen(question) else { continue };
            let values = || (0..Mask::BITS).map(|at| 1 << at).filter(move |bit| mask & bit != 0);
            let longer = |known: &Combination| {
                let known = known.clone();
                values().map(move |bit| known.iter().copied().chain([(question, bit)]).collect())
            };
            combinations = combinations.iter().flat_map(longer).collect();
        }
        combinations
    }

    /// The rows that `decide` names for every combination, in the order of the table, each once; none where one of
    /// them needs an answer.
    ///
    /// # Errors
    /// Whatever `decide` refuses first.
    pub(crate) fn rows_of<E>(
        combinations: &[Combination],
        mut decide: impl FnMut(&Combination) -> Result<Vec<u16>, E>,
    ) -> Result<Vec<u16>, E> {
        let mut rows = Vec::new();
        for combination in combinations {
            rows.extend(decide(combination)?);
        }
        rows.sort_unstable();
        rows.dedup();
        Ok(rows)
    }
}
