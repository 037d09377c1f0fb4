//! What the guide may need to know, and words that depend on it.

use crate::policy::id_map::IdMap;
use crate::policy::record::{choice, record};

use super::asked_of::AskedOf;

/// A question: a finite list of values, and where its answer comes from.
///
/// Texts: `question.<id>` (the question as a title), `question.<id>.hint` (optional), and for each value
/// `question.<id>.<value>` or else `value.<value>`, with `….detail` as an optional second line.
#[derive(Debug, Clone)]
pub struct Question {
    /// Where its answer comes from.
    pub sort: Sort,
    /// The values in the order in which they are offered. At most 64.
    pub values: Vec<String>,
    /// What an answer belongs to.
    pub scope: Scope,
    /// Whether several values can be chosen.
    pub many: bool,
    /// For a told question: probes that answer it, `probe: value`. A told answer wins.
    pub probes: IdMap<String>,
    /// For a machine question: the state that a value stands for, where the two are not called the same.
    pub tells: IdMap<String>,
    /// What it asks of the world, by which the twin answers truthfully.
    pub asks_of: Option<AskedOf>,
    /// The word of `asks_of` for which a value stands, where the two are not called the same.
    pub means: IdMap<String>,
    /// Ids under which older policies knew the question.
    pub formerly: Vec<String>,
    /// Values that were renamed, `old: new`.
    pub renamed: IdMap<String>,
}

record!(Question {
    must sort, must values, may scope, may many, may probes, may tells, may asks_of, may means, may formerly, may renamed,
});

/// Where an answer comes from. A fourth sort, derived, needs no entry: every output of a table is one, and is
/// called `table.output`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The official is asked.
    Told,
    /// A probe of the same id answers with the values `yes`, `no` and `unknown`.
    Probed,
    /// The state of the registration machine of the same id.
    Machine,
}

choice!(Sort { Told = "told", Probed = "probed", Machine = "machine", } else Self::Told);

/// What an answer belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The official's account, whichever the device.
    Account,
    /// The device that the journey is about.
    #[default]
    Device,
    /// The journey at hand; forgotten when it ends.
    Journey,
}

choice!(Scope { Account = "account", Device = "device", Journey = "journey", } else Self::Device);

/// A word that depends on the answer to a question, written `{name.<id>}` in texts.
#[derive(Debug, Clone)]
pub struct Name {
    /// The question, told or derived.
    pub question: String,
    /// The text key for each value of the question.
    pub texts: IdMap<String>,
}

record!(Name { must question, must texts, });
