//! Questions and names with their references resolved.

use crate::policy::arena::{Arena, Ix, Named};
use crate::policy::document::question::Scope;
use crate::policy::texts::Text;
use crate::registration::{Machine, State};
use crate::rules::Table;

use super::Mask;
use super::probes::{Device, Probe};

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
    pub state: Option<State>,
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

/// The bits of the first `count` values.
pub(crate) fn all_of(count: usize) -> Mask {
    if count >= 64 { Mask::MAX } else { (1 << count) - 1 }
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
    /// Where secure sign-in is confirmed, and the value that means "on the device in question".
    pub factor_device: Option<(Ix<Question>, Mask)>,
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

/// The told and machine questions on which a question depends, itself where it is one.
pub(crate) fn bases(
    questions: &Arena<Question>,
    tables: &Arena<Table>,
    question: Ix<Question>,
    into: &mut Vec<Ix<Question>>,
) {
    match questions[question].sort {
        Sort::Derived { table, .. } => {
            for &input in &tables[table].inputs {
                bases(questions, tables, input, into);
            }
        }
        _ if into.contains(&question) => {}
        _ => into.push(question),
    }
}
