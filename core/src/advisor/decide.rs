//! What any table of the policy says.

use serde::Serialize;

use super::answers::Given;
use super::{Advisor, AdvisorError, Answers, Reason};
use crate::draw;
use crate::draw::words::Words;
use crate::moment::Moment;
use crate::plan::{Combination, Table};
use crate::policy::arena::{Ix, Named};

/// What a table says to answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Decision {
    /// What of several-valued questions it is about; empty where the table rests on none that was answered.
    pub about: Vec<AnsweredValue>,
    /// What the table tells, in the order of its outputs.
    pub outputs: Vec<DecidedOutput>,
    /// Which row decided, and why.
    pub why: Reason,
    /// The smallest changes of one answer that give another outcome.
    pub changes: Vec<DecisionChange>,
}

/// A value of a question that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AnsweredValue {
    /// The question.
    pub question: String,
    /// The value.
    pub value: String,
}

/// An output of a table, and what a row tells in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DecidedOutput {
    /// The output.
    pub output: String,
    /// Its values, in order; none where the row tells nothing there.
    pub values: Vec<String>,
}

/// Another answer, and the row that would decide then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DecisionChange {
    /// The question.
    pub question: String,
    /// Its other value.
    pub value: String,
    /// The row.
    pub row: String,
    /// Its sentence.
    pub text: String,
}

/// A table that can be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct TableInfo {
    /// The id.
    pub id: String,
    /// The questions on which it rests; what stands behind another table stands in its place.
    pub questions: Vec<String>,
    /// What it tells.
    pub outputs: Vec<String>,
}

impl Advisor {
    /// The tables of the policy, in the order in which it writes them.
    #[must_use]
    pub fn tables(&self) -> Vec<TableInfo> {
        let tables = self.policy.tables.iter().map(|(_, table)| TableInfo {
            id: table.id.clone(),
            questions: table.rests_on.iter().map(|ix| self.policy.questions[*ix].id.clone()).collect(),
            outputs: table.outputs.iter().map(|output| output.id.clone()).collect(),
        });
        tables.collect()
    }

    /// What a table says: one decision, or where several values of a question were given, one for each combination of
    /// them.
    ///
    /// # Errors
    /// [`AdvisorError::UnknownTable`], [`AdvisorError::Needs`] where an answer is missing that matters, and those for
    /// questions and values that the policy does not have.
    pub fn decide(
        &self,
        table: &str,
        answers: &Answers,
        moment: &Moment,
    ) -> Result<Vec<Decision>, AdvisorError> {
        moment.check()?;
        let unknown = || AdvisorError::UnknownTable { table: table.to_owned() };
        let ix = self.policy.tables.find(table).ok_or_else(unknown)?;
        let given = self.read(answers)?;
        let combinations = self.policy.tables[ix].one_by_one(|question| self.answer(question, &given));
        combinations.iter().map(|about| self.decision(ix, about, &given.with_all(about), moment)).collect()
    }

    fn decision(
        &self,
        ix: Ix<Table>,
        about: &Combination,
        given: &Given,
        moment: &Moment,
    ) -> Result<Decision, AdvisorError> {
        let table = &self.policy.tables[ix];
        let rows = self.rows(ix, given)?;
        let row = rows.first().copied().unwrap_or_default();
        let named = self.named(given);
        let words = Words::new(&self.policy, moment, &named);
        let about = about.iter().flat_map(|(question, value)| {
            let question = &self.policy.questions[*question];
            question
                .in_mask(*value)
                .map(|value| AnsweredValue { question: question.id().to_owned(), value: value.id.clone() })
        });
        let outputs = table.outputs.iter().map(|output| DecidedOutput {
            output: output.id.clone(),
            values: table.values(row, &output.id).map(str::to_owned).collect(),
        });
        let changes = table.compiled.changes(self.asked(table, given), |instead| match instead {
            Some((question, mask)) => self.rows(ix, &given.with(question, mask)).ok(),
            None => Some(rows.clone()),
        });
        let changes = changes.into_iter().filter_map(|change| {
            let question = &self.policy.questions[change.question];
            let then = draw::row_reason(&words, table, change.row);
            Some(DecisionChange {
                question: question.id().to_owned(),
                value: question.values.get(change.value)?.id.clone(),
                row: then.row,
                text: then.text,
            })
        });
        Ok(Decision {
            about: about.collect(),
            outputs: outputs.collect(),
            why: self.reason(&words, ix, row),
            changes: changes.collect(),
        })
    }
}
