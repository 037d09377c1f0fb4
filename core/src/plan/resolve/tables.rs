//! Resolves and compiles the tables; every output becomes a derived question.

use crate::plan::questions::{Output, Row, Table};
use crate::plan::questions::{Question, Sort, Value};
use crate::plan::sources::Source;
use crate::policy::arena::{Arena, Ix};
use crate::policy::document::question::Scope;
use crate::policy::document::table::{Domain, OneOrMany, Output as WrittenOutput, RowEntry, TableEntry};
use crate::policy::error::{Fault, Refused};
use crate::policy::id_map::Entry;
use crate::policy::load::MOST;
use crate::rules::{CompileError, HitPolicy, Mask, Outcome, all_of, compile};

use super::place::Place;
use super::resolver::Resolver;

/// The greatest number of inputs of a table: with two values each, more would not fit in its index.
const MOST_INPUTS: usize = 16;

impl Resolver<'_> {
    /// Compiles all tables. The questions come back with the derived ones added, in the order of the tables.
    pub(super) fn tables(
        &self,
        mut questions: Vec<Question>,
        sources: &Arena<Source>,
    ) -> Result<(Arena<Question>, Arena<Table>), Refused> {
        let top = Place::top("tables", 0);
        for (at, entry) in self.document.tables.iter().enumerate() {
            let place = top.key(&entry.id).of_part(entry.part);
            for (output, (id, values)) in self.outputs(&place, &entry.value)?.into_iter().enumerate() {
                let Some(table) = Ix::at(at) else { continue };
                questions.push(derived(format!("{}.{id}", entry.id), table, output, values));
            }
        }
        if let Some(twice) = first_twice(&questions) {
            let part = self.document.questions.entry(&twice).map_or(0, |entry| entry.part);
            let place = Place::top("questions", part);
            return Err(place.fault(self.parts, &twice, Fault::Repeated { id: twice.clone() }));
        }
        if questions.len() > MOST {
            let reason =
                format!("with every output of every table there are {}, at most {MOST}", questions.len());
            return Err(self.invalid(&Place::top("questions", 0), "", reason));
        }
        let questions = Arena::new(questions);
        self.check_cycles(&questions)?;
        let tables = self.document.tables.iter().map(|entry| {
            let place = top.key(&entry.id).of_part(entry.part);
            self.table(&place, entry, &questions, sources)
        });
        let tables = Arena::new(tables.collect::<Result<_, Refused>>()?);
        Ok((questions, tables))
    }

    /// The outputs of a table with the values that each may have; of a map only the ids that the rows use.
    fn outputs(&self, place: &Place<'_>, table: &TableEntry) -> Result<Vec<(String, Vec<String>)>, Refused> {
        let place = place.key("outputs");
        let used = |output: &str| {
            let mut values: Vec<String> = Vec::new();
            for row in &table.rows {
                for value in row.then.get(output).into_iter().flat_map(OneOrMany::as_slice) {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            values
        };
        table
            .outputs
            .iter()
            .map(|output| {
                let values = match &output.value {
                    WrittenOutput::Values(values) => values.clone(),
                    WrittenOutput::Of(_) => used(&output.id),
                };
                if values.len() > 64 {
                    let reason = format!("has {} values, at most 64", values.len());
                    return Err(self.invalid(&place, &output.id, reason));
                }
                Ok((output.id.clone(), values))
            })
            .collect()
    }

    fn table(
        &self,
        place: &Place<'_>,
        entry: &Entry<TableEntry>,
        questions: &Arena<Question>,
        sources: &Arena<Source>,
    ) -> Result<Table, Refused> {
        let written = &entry.value;
        let inputs = self.inputs(place, written, questions)?;
        if written.hit == HitPolicy::First && written.because.is_none() {
            return Err(place.fault(self.parts, &entry.id, Fault::Lacks { what: "because".into() }));
        }
        let at_rows = place.key("rows");
        let mut masks: Vec<Vec<Mask>> = Vec::with_capacity(written.rows.len());
        for (at, row) in written.rows.iter().enumerate() {
            let place = at_rows.at(at).named(&row.id);
            if written.rows.iter().take(at).any(|earlier| earlier.id == row.id) {
                return Err(place.fault(self.parts, &row.id, Fault::Repeated { id: row.id.clone() }));
            }
            masks.push(self.row_masks(&place, row, written, &inputs, questions)?);
        }
        let outputs: Vec<Output> = written
            .outputs
            .iter()
            .filter_map(|output| {
                let question = questions.find(&format!("{}.{}", entry.id, output.id))?;
                let values = questions[question].values.iter().map(|value| value.id.clone()).collect();
                Some(Output { id: output.id.clone(), values })
            })
            .collect();
        let sizes = inputs.iter().map(|input| questions[*input].values.len()).collect();
        let mut compiled =
            compile(sizes, written.hit, &masks, Vec::new(), outputs.len()).map_err(|error| {
                at_rows.fault(self.parts, &entry.id, fault_of(error, written, &inputs, questions))
            })?;
        let mut rows = Vec::with_capacity(written.rows.len());
        for (at, row) in written.rows.iter().enumerate() {
            let place = at_rows.at(at).named(&row.id);
            compiled.outcomes.push(self.outcome(&place, &entry.id, row, &outputs)?);
            rows.push(self.row(&place, &entry.id, row, sources)?);
        }
        let rests_on = self.rests_on(&inputs, questions);
        let several = self.several(&place.key("inputs"), &entry.id, &rests_on, questions)?;
        Ok(Table { id: entry.id.clone(), inputs, rests_on, several, outputs, rows, compiled })
    }

    fn inputs(
        &self,
        place: &Place<'_>,
        written: &TableEntry,
        questions: &Arena<Question>,
    ) -> Result<Vec<Ix<Question>>, Refused> {
        let place = place.key("inputs");
        let mut inputs: Vec<Ix<Question>> = Vec::with_capacity(written.inputs.len());
        for input in &written.inputs {
            let ix = self.find(&place, questions, "questions", input)?;
            if inputs.contains(&ix) {
                return Err(place.fault(self.parts, input, Fault::Repeated { id: input.clone() }));
            }
            inputs.push(ix);
        }
        if inputs.len() > MOST_INPUTS {
            let reason = format!("has {} inputs, at most {MOST_INPUTS}", inputs.len());
            return Err(self.invalid(&place, "", reason));
        }
        Ok(inputs)
    }

    /// The values of each input that a row matches.
    fn row_masks(
        &self,
        place: &Place<'_>,
        row: &RowEntry,
        written: &TableEntry,
        inputs: &[Ix<Question>],
        questions: &Arena<Question>,
    ) -> Result<Vec<Mask>, Refused> {
        let place = place.key("when");
        if let Some(stray) = row.when.ids().find(|id| !written.inputs.iter().any(|input| input == id)) {
            return Err(self.unknown(&place, "inputs of the table", stray));
        }
        inputs
            .iter()
            .map(|input| {
                let question = &questions[*input];
                match row.when.get(&question.id) {
                    Some(values) => self.mask(&place.key(&question.id), question, values),
                    None => Ok(all_of(question.values.len())),
                }
            })
            .collect()
    }

    /// What a row tells.
    fn outcome(
        &self,
        place: &Place<'_>,
        table: &str,
        row: &RowEntry,
        outputs: &[Output],
    ) -> Result<Outcome, Refused> {
        let at_then = place.key("then");
        if let Some(stray) = row.then.ids().find(|id| !outputs.iter().any(|output| output.id == *id)) {
            return Err(self.unknown(&at_then, "outputs of the table", stray));
        }
        let mut then = Vec::with_capacity(outputs.len());
        for output in outputs {
            let values = row.then.get(&output.id).map_or(&[][..], |then| then.as_slice());
            let place = at_then.key(&output.id);
            self.check_values_of(&place, table, &output.id, values)?;
            let at = values.iter().filter_map(|value| output.values.iter().position(|known| known == value));
            then.push(at.filter_map(|at| u16::try_from(at).ok()).collect::<Vec<u16>>());
        }
        Ok(Outcome::new(then))
    }

    fn row(
        &self,
        place: &Place<'_>,
        table: &str,
        row: &RowEntry,
        sources: &Arena<Source>,
    ) -> Result<Row, Refused> {
        let text = self.text(place, &format!("table.{table}.{}", row.id))?;
        let sources = self.all_sources(place, sources, &row.source)?;
        Ok(Row { id: row.id.clone(), text, sources })
    }

    /// Whether an output of a table may have these values.
    pub(super) fn check_values_of(
        &self,
        place: &Place<'_>,
        table: &str,
        output: &str,
        values: &[String],
    ) -> Result<(), Refused> {
        let document = self.document;
        let domain = document.tables.get(table).and_then(|table| table.outputs.get(output));
        let known = |value: &str| match domain {
            Some(WrittenOutput::Values(values)) => values.iter().any(|known| known == value),
            Some(WrittenOutput::Of(Domain::Apps)) => document.apps.get(value).is_some(),
            Some(WrittenOutput::Of(Domain::Links)) => document.links.get(value).is_some(),
            Some(WrittenOutput::Of(Domain::Routes)) => document.routes.get(value).is_some(),
            Some(WrittenOutput::Of(Domain::Contacts)) => document.contacts.get(value).is_some(),
            None => false,
        };
        match values.iter().find(|value| !known(value)) {
            Some(value) => Err(self.unknown(place, &format!("values of “{table}.{output}”"), value)),
            None => Ok(()),
        }
    }

    /// Refuses tables that read, perhaps through others, their own outputs.
    fn check_cycles(&self, questions: &Arena<Question>) -> Result<(), Refused> {
        let reads: Vec<Vec<usize>> = self
            .document
            .tables
            .iter()
            .map(|entry| {
                let tables = entry.value.inputs.iter().filter_map(|input| {
                    match questions[questions.find(input)?].sort {
                        Sort::Derived { table, .. } => Some(table.number()),
                        _ => None,
                    }
                });
                tables.collect()
            })
            .collect();
        let Some(ring) = ring(&reads) else { return Ok(()) };
        let entries = || ring.iter().filter_map(|at| self.document.tables.at(*at));
        let (id, part) = entries().next().map_or(("", 0), |entry| (entry.id.as_str(), entry.part));
        let top = Place::top("tables", part);
        let fault = Fault::Cycle { ring: entries().map(|entry| entry.id.clone()).collect() };
        Err(top.key(id).key("inputs").fault(self.parts, id, fault))
    }
}

/// Why a table was not compiled, in the ids of the policy.
fn fault_of(
    error: CompileError,
    table: &TableEntry,
    inputs: &[Ix<Question>],
    questions: &Arena<Question>,
) -> Fault {
    let named = |example: &[usize]| -> Vec<String> {
        let pairs = inputs.iter().zip(example).map(|(input, value)| {
            let question = &questions[*input];
            let value = question.values.get(*value).map_or("", |value| &value.id);
            format!("{}={value}", question.id)
        });
        pairs.collect()
    };
    let row = |at: usize| table.rows.get(at).map(|row| row.id.clone()).unwrap_or_default();
    match error {
        CompileError::TooLarge { combinations, most } => Fault::Invalid {
            reason: format!(
                "the table has {combinations} combinations of answers, and at most {most} are carried"
            ),
        },
        CompileError::Gap { example } => Fault::Gap { example: named(&example) },
        CompileError::Overlap { first, second, example } => {
            Fault::Overlap { first: row(first), second: row(second), example: named(&example) }
        }
    }
}

/// The first ring among what reads what, its start at both ends.
fn ring(reads: &[Vec<usize>]) -> Option<Vec<usize>> {
    let mut sound = vec![false; reads.len()];
    for start in 0..reads.len() {
        // The path from the start, and for each of its places how many of what it reads have been followed.
        let mut path = vec![(start, 0)];
        while let Some((at, followed)) = path.last_mut() {
            let next = reads.get(*at).and_then(|reads| reads.get(*followed)).copied();
            *followed += 1;
            match next {
                Some(next) if sound.get(next) == Some(&true) => {}
                Some(next) => {
                    if let Some(from) = path.iter().position(|(known, _)| *known == next) {
                        return Some(path.iter().skip(from).map(|(at, _)| *at).chain([next]).collect());
                    }
                    path.push((next, 0));
                }
                None => {
                    if let Some(place) = path.pop().and_then(|(done, _)| sound.get_mut(done)) {
                        *place = true;
                    }
                }
            }
        }
    }
    None
}

fn derived(id: String, table: Ix<Table>, output: usize, values: Vec<String>) -> Question {
    let values: Vec<Value> =
        values.into_iter().map(|id| Value { id, label: None, detail: None, state: None }).collect();
    Question {
        id,
        sort: Sort::Derived { table, output },
        scope: Scope::Device,
        many: false,
        offered: all_of(values.len()),
        values,
        title: None,
        hint: None,
        formerly: Vec::new(),
        renamed: Vec::new(),
    }
}

fn first_twice(questions: &[Question]) -> Option<String> {
    let twice = questions
        .iter()
        .enumerate()
        .find(|(at, question)| questions.iter().take(*at).any(|earlier| earlier.id == question.id));
    twice.map(|(_, question)| question.id.clone())
}
