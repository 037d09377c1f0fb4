//! Decision tables: a cell is a set of values, and there is no expression language.

use serde::Deserialize;

use crate::policy::id_map::IdMap;

/// A decision table. Texts: one sentence for each row, `table.<table>.<row>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The questions that the table reads, told or derived. A table without inputs is a constant.
    pub inputs: Vec<String>,
    /// What the table tells; each output becomes the derived question `table.output`.
    pub outputs: IdMap<Output>,
    /// How many rows may match.
    #[serde(default)]
    pub hit: HitPolicy,
    /// Why the table is a `first` table; such a table must say it.
    #[serde(default)]
    pub because: Option<String>,
    /// The rows, each with an id that is unique in the table.
    pub rows: Vec<Row>,
}

/// What an output may hold.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Output {
    /// One of these words.
    Values(Vec<String>),
    /// Ids of another map of the policy.
    Of(Domain),
}

/// A map of the policy whose ids an output holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Domain {
    /// Ids of `apps`.
    Apps,
    /// Ids of `links`.
    Links,
    /// Ids of `routes`.
    Routes,
    /// Ids of `contacts`.
    Contacts,
}

/// How many rows may match a combination of answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitPolicy {
    /// Exactly one.
    #[default]
    Unique,
    /// At least one; the first decides.
    First,
}

/// A row: the combinations it matches, and what then holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Unique in the table.
    pub id: String,
    /// For each input the values it matches; an input that is left out matches every value.
    #[serde(default)]
    pub when: IdMap<Vec<String>>,
    /// For each output its value or values; an output that is left out has none.
    pub then: IdMap<OneOrMany>,
    /// Where the row comes from.
    pub source: Vec<String>,
}

/// One value, or an ordered list of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "expected an id or a list of ids")]
pub enum OneOrMany {
    /// One value.
    One(String),
    /// Several, in order.
    Many(Vec<String>),
}

impl OneOrMany {
    /// The values in order.
    #[must_use]
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}
