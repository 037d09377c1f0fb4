//! Which row of a table decides for some answers, and what another answer would change.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::{Cell, Explorer};
use lotsen::moment::Moment;
use serde::Serialize;

use super::unexplained::Unexplained;
use crate::language::spoken;

/// What a table tells: for each output its values.
type Told = Vec<(String, Vec<String>)>;
/// Answers to questions.
type Answers = BTreeMap<String, Vec<String>>;

/// A row that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The table.
    pub table: String,
    /// The row.
    pub row: String,
    /// The row in a sentence.
    pub text: String,
    /// The ids of its sources.
    pub source: Vec<String>,
    /// For each output its values.
    pub then: Told,
    /// The answers for which it decides.
    pub answers: Answers,
    /// What other answers would change.
    pub changes: Vec<Change>,
}

/// Other answers to one question that all lead to one other row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The question.
    pub question: String,
    /// The values, any of them.
    pub values: Vec<String>,
    /// The row that would decide.
    pub row: String,
    /// What it tells.
    pub then: Told,
}

/// What a table says to some answers.
pub enum Verdict {
    /// The row that decides.
    Decided(Decision),
    /// The questions that have to be answered first.
    Needs(Vec<String>),
}

/// The tables of a policy with all their cells.
pub struct Tables {
    policy: Arc<Policy>,
    cells: BTreeMap<String, Vec<Cell>>,
    texts: BTreeMap<String, String>,
}

impl Tables {
    /// The tables of a policy; sentences are in the language of the moment.
    pub fn new(policy: &Arc<Policy>, moment: &Moment) -> Self {
        let explorer = Explorer::new(Arc::clone(policy));
        let ids = policy.document().tables.ids();
        let cells = ids.map(|id| (id.to_owned(), explorer.cells(id))).collect();
        let spoken = spoken(&explorer, moment);
        let texts = explorer.texts().into_iter().filter(|text| text.key.starts_with("table."));
        let texts = texts.filter_map(|text| Some((text.key, text.texts.get(spoken)?.clone()))).collect();
        Self { policy: Arc::clone(policy), cells, texts }
    }

    /// Whether there is a table of this id.
    pub fn has(&self, id: &str) -> bool {
        self.cells.contains_key(id)
    }

    /// The ids of the rows of a table that tell a value, as `table.row`; none where the table never tells it.
    pub fn telling(&self, table: &str, output: &str, value: &str) -> BTreeSet<String> {
        let tells = |cell: &&Cell| {
            cell.then.iter().any(|(id, values)| id == output && values.iter().any(|known| known == value))
        };
        let cells = self.cells.get(table).into_iter().flatten().filter(tells);
        cells.map(|cell| format!("{table}.{}", cell.row)).collect()
    }

    /// The first combination of answers for each of some rows.
    pub fn examples(&self, rows: &BTreeSet<String>) -> Vec<Decision> {
        let examples = rows.iter().filter_map(|row| {
            let (table, row) = row.split_once('.')?;
            let cell = self.cells.get(table)?.iter().find(|cell| cell.row == row)?;
            let answers =
                cell.answers.iter().map(|(question, value)| (question.clone(), vec![value.clone()]));
            Some(self.decision(table, cell, answers.collect(), Vec::new()))
        });
        examples.collect()
    }

    /// Decides a table for some answers.
    pub fn decide(&self, table: &str, answers: &Answers) -> Result<Verdict, Unexplained> {
        let bases = self.bases(table);
        if let Some(stray) = answers.keys().find(|question| !bases.contains(*question)) {
            let known = bases.iter().cloned().collect::<Vec<_>>().join(", ");
            return Err(Unexplained(format!("“{table}” does not read “{stray}”; it reads {known}")));
        }
        let rows = self.rows(table, answers);
        let [cell] = rows.as_slice() else {
            let missing = bases.into_iter().filter(|question| !answers.contains_key(question));
            let matters = |question: &String| {
                let mut found: Vec<Vec<&str>> = Vec::new();
                for value in self.values(question) {
                    let rows = self.rows(table, &with(answers, question, &value));
                    found.push(rows.iter().map(|cell| cell.row.as_str()).collect());
                }
                found.windows(2).any(|pair| pair.first() != pair.last())
            };
            return Ok(Verdict::Needs(missing.filter(matters).collect()));
        };
        let changes = self.changes(table, cell, answers);
        Ok(Verdict::Decided(self.decision(table, cell, answers.clone(), changes)))
    }

    fn decision(&self, table: &str, cell: &Cell, answers: Answers, changes: Vec<Change>) -> Decision {
        let rows = self.policy.document().tables.get(table).into_iter().flat_map(|table| &table.rows);
        let source = rows.into_iter().find(|row| row.id == cell.row).map(|row| row.source.clone());
        Decision {
            table: table.to_owned(),
            row: cell.row.clone(),
            text: self.texts.get(&format!("table.{table}.{}", cell.row)).cloned().unwrap_or_default(),
            source: source.unwrap_or_default(),
            then: told(cell),
            answers,
            changes,
        }
    }

    /// What one other answer would change, the values that lead to one row together.
    fn changes(&self, table: &str, now: &Cell, answers: &Answers) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for (question, given) in answers {
            for value in self.values(question).into_iter().filter(|value| !given.contains(value)) {
                let rows = self.rows(table, &with(answers, question, &value));
                let [cell] = rows.as_slice() else { continue };
                if told(cell) == told(now) {
                    continue;
                }
                match changes.iter_mut().find(|known| known.question == *question && known.row == cell.row) {
                    Some(known) => known.values.push(value),
                    None => changes.push(Change {
                        question: question.clone(),
                        values: vec![value],
                        row: cell.row.clone(),
                        then: told(cell),
                    }),
                }
            }
        }
        changes
    }

    /// A cell of each row that some of what is not answered leads to.
    fn rows(&self, table: &str, answers: &Answers) -> Vec<&Cell> {
        let mut rows: Vec<&Cell> = Vec::new();
        let inputs = self.policy.document().tables.get(table).into_iter().flat_map(|table| &table.inputs);
        let possible: BTreeMap<&String, Option<BTreeSet<String>>> =
            inputs.map(|input| (input, self.possible(input, answers))).collect();
        for cell in self.cells.get(table).into_iter().flatten() {
            let fits = cell.answers.iter().all(|(input, value)| {
                possible.get(input).and_then(Option::as_ref).is_none_or(|all| all.contains(value))
            });
            if fits && !rows.iter().any(|known| known.row == cell.row) {
                rows.push(cell);
            }
        }
        rows
    }

    /// The values that a question may have; none where it may have any.
    fn possible(&self, question: &str, answers: &Answers) -> Option<BTreeSet<String>> {
        match question.split_once('.').filter(|(table, _)| self.has(table)) {
            Some((table, output)) => {
                let told = self.rows(table, answers).into_iter().flat_map(|cell| &cell.then);
                let values = told.filter(|(id, _)| id == output).flat_map(|(_, values)| values.clone());
                Some(values.collect())
            }
            None => answers.get(question).map(|values| values.iter().cloned().collect()),
        }
    }

    /// The questions on which a table rests, none of them an output of another.
    fn bases(&self, table: &str) -> BTreeSet<String> {
        let inputs = self.policy.document().tables.get(table).into_iter().flat_map(|table| &table.inputs);
        let bases =
            inputs.flat_map(|input| match input.split_once('.').filter(|(table, _)| self.has(table)) {
                Some((table, _)) => self.bases(table),
                None => BTreeSet::from([input.clone()]),
            });
        bases.collect()
    }

    fn values(&self, question: &str) -> Vec<String> {
        let question = self.policy.document().questions.get(question);
        question.map(|question| question.values.clone()).unwrap_or_default()
    }
}

fn with(answers: &Answers, question: &str, value: &str) -> Answers {
    let mut answers = answers.clone();
    answers.insert(question.to_owned(), vec![value.to_owned()]);
    answers
}

fn told(cell: &Cell) -> Told {
    cell.then.iter().filter(|(_, values)| !values.is_empty()).cloned().collect()
}
