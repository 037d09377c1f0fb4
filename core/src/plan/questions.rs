//! Questions, the tables that decide some of them, and names, with their references resolved.

use crate::device::Device;
use crate::policy::arena::{Arena, Ix, Named};
use crate::policy::document::question::Scope;
use crate::policy::texts::Text;
use crate::registration::{Machine, MachineState};
use crate::rules::{DecisionTable, Mask, all_of};

use super::probes::Probe;
use super::sources::Source;

/// A question, told, probed, machine or derived.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub id: String,
    pub sort: Sort,
    pub scope: Scope,
    pub many: bool,
    /// The values; of a machine question first those offered, then its other states.
    pub values: Vec<Value>,
    /// The values that are offered where the question is asked.
    pub offered: Mask,
    pub title: Option<Text>,
    pub hint: Option<Text>,
    /// Ids under which older policies knew the question.
    pub formerly: Vec<String>,
    /// Values that were renamed, old and new.
    pub renamed: Vec<(String, String)>,
}

/// Where an answer comes from, resolved.
#[derive(Debug, Clone)]
pub(crate) enum Sort {
    /// Asked; these probes answer it as well.
    Told { probes: Vec<(Ix<Probe>, Mask)> },
    /// Answered by a probe with yes, no or unknown, in this order of bits.
    Probed { probe: Ix<Probe>, yes: Mask, no: Mask, unknown: Mask },
    /// The state of a machine.
    Machine(Machine),
    /// An output of a table.
    Derived { table: Ix<Table>, output: usize },
}

/// A value of a question.
#[derive(Debug, Clone)]
pub(crate) struct Value {
    pub id: String,
    pub label: Option<Text>,
    pub detail: Option<Text>,
    /// For a machine question: the state that the value stands for.
    pub state: Option<MachineState>,
}

impl Named for Question {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Question {
    /// The bit of a value.
    pub(crate) fn bit(&self, value: &str) -> Option<Mask> {
        self.values.iter().position(|known| known.id == value).map(|at| 1 << at)
    }

    /// What a value of an older policy is called now.
    pub(crate) fn renamed_to(&self, old: &str) -> Option<&str> {
        self.renamed.iter().find(|(before, _)| before == old).map(|(_, now)| now.as_str())
    }

    /// The bits of all values.
    pub(crate) fn all(&self) -> Mask {
        all_of(self.values.len())
    }

    /// The values of a set, in their written order.
    pub(crate) fn in_mask(&self, mask: Mask) -> impl Iterator<Item = &Value> {
        self.values.iter().enumerate().filter(move |(at, _)| mask & (1 << at) != 0).map(|(_, value)| value)
    }
}

/// A decision table: which questions it reads, what it tells, and why.
#[derive(Debug, Clone)]
pub struct Table {
    pub(crate) id: String,
    pub(crate) inputs: Vec<Ix<Question>>,
    /// The questions on which it rests, none of them derived: what stands behind a derived input stands in its place.
    pub(crate) rests_on: Vec<Ix<Question>>,
    /// Those of them that may have several values.
    pub(crate) several: Vec<Ix<Question>>,
    pub(crate) outputs: Vec<Output>,
    pub(crate) rows: Vec<Row>,
    pub(crate) compiled: DecisionTable,
}

/// What is said of a row: its sentence, and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub id: String,
    pub text: Text,
    pub sources: Vec<Ix<Source>>,
}

/// An output of a table, and the derived question that it is.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    pub id: String,
    pub values: Vec<String>,
}

impl Named for Table {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Table {
    /// How many rows the table has.
    #[cfg(feature = "proof")]
    #[must_use]
    pub fn row_count(&self) -> usize {
        self.rows.len()
    }

    /// How many combinations of answers there are.
    #[cfg(feature = "proof")]
    #[must_use]
    pub fn combinations(&self) -> usize {
        self.compiled.cells.len()
    }

    /// The number of the row for single answers, without looking at anything else; none where an answer is missing or
    /// several.
    ///
    /// An answer is the set of its values, in the order of the inputs: bit *n* stands for the *n*th value.
    #[cfg(feature = "proof")]
    pub fn single(&self, answers: impl Iterator<Item = Option<u64>>) -> Option<u16> {
        self.compiled.single(answers)
    }

    /// The row with this number.
    pub(crate) fn row(&self, number: u16) -> Option<&Row> {
        self.rows.get(usize::from(number))
    }

    /// The position of an output.
    pub(crate) fn output(&self, id: &str) -> Option<usize> {
        self.outputs.iter().position(|output| output.id == id)
    }

    /// The values of an output in a row, in order.
    pub(crate) fn values<'a>(&'a self, row: u16, output: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let output = self.output(output).and_then(|at| Some((at, self.outputs.get(at)?)));
        output.into_iter().flat_map(move |(at, output)| {
            let values = self.compiled.output_list(&[row], at).into_iter();
            values.filter_map(|value| output.values.get(usize::from(value)).map(String::as_str))
        })
    }

    /// The first value of an output in a row.
    pub(crate) fn first_value(&self, row: u16, output: &str) -> Option<&str> {
        self.values(row, output).next()
    }
}

/// Conditions on answers: for every question listed, any of the values.
pub(crate) type When = Vec<(Ix<Question>, Mask)>;

/// The questions that the core itself knows.
#[derive(Debug, Clone)]
pub(crate) struct Reserved {
    pub about: Ix<Question>,
    pub this_device: Mask,
    pub another_device: Mask,
    pub device: Ix<Question>,
    /// What each value of `device` is, in the order of its values.
    pub kinds: Vec<Device>,
    /// What the official wants to read or do, where the policy asks.
    pub information: Option<Ix<Question>>,
    /// Whose device it is, where the policy asks.
    pub owner: Option<Ix<Question>>,
    /// Where secure sign-in is confirmed, and the value that means "on the device in question".
    pub factor_device: Option<(Ix<Question>, Mask)>,
    /// What another phone is that confirms secure sign-in: for each value that of `device`, where there is one.
    pub factor_kind: Option<(Ix<Question>, Vec<Mask>)>,
}

impl Reserved {
    /// What a value of `device` is; of several the first.
    pub(crate) fn kind(&self, devices: Mask) -> Option<Device> {
        self.kinds.get(devices.trailing_zeros() as usize).copied()
    }

    /// The value of `device` that is of a kind; none where the policy has none of it.
    pub(crate) fn value_of(&self, device: Device) -> Mask {
        self.kinds.iter().position(|kind| *kind == device).map_or(0, |at| 1 << at)
    }
}

/// A word that depends on the answer to a question: the text of each value, in the order of the values.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    pub id: String,
    pub question: Ix<Question>,
    pub texts: Vec<Option<Text>>,
}

impl Named for Name {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Name {
    /// The text for an answer.
    pub(crate) fn text(&self, mask: Mask) -> Option<Text> {
        self.texts.get(mask.trailing_zeros() as usize).copied().flatten()
    }
}

/// The questions on which a question depends, none of them derived; itself where it is not derived.
pub(crate) fn bases(
    questions: &Arena<Question>,
    tables: &Arena<Table>,
    question: Ix<Question>,
    into: &mut Vec<Ix<Question>>,
) {
    let itself = [question];
    let bases = match questions[question].sort {
        Sort::Derived { table, .. } => &tables[table].rests_on[..],
        _ => &itself,
    };
    for base in bases {
        if !into.contains(base) {
            into.push(*base);
        }
    }
}
