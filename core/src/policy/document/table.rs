//! Decision tables: a cell is a set of values, and there is no expression language.

use crate::policy::id_map::IdMap;
use crate::policy::record::{self, Target, Value, choice, record};
use crate::rules::HitPolicy;

/// A decision table. Texts: one sentence for each row, `table.<table>.<row>`.
#[derive(Debug, Clone)]
pub struct TableEntry {
    /// The questions that the table reads, told or derived. A table without inputs is a constant.
    pub inputs: Vec<String>,
    /// What the table tells; each output becomes the derived question `table.output`.
    pub outputs: IdMap<Output>,
    /// How many rows may match.
    pub hit: HitPolicy,
    /// Why the table is a `first` table; such a table must say it.
    pub because: Option<String>,
    /// The rows, each with an id that is unique in the table.
    pub rows: Vec<RowEntry>,
}

record!(TableEntry as "Table" { must inputs, must outputs, may hit, may because, must rows, });

/// What an output may hold.
#[derive(Debug, Clone)]
pub enum Output {
    /// One of these words.
    Values(Vec<String>),
    /// Ids of another map of the policy.
    Of(Domain),
}

choice!(Output {
    Values = "values" (values: Vec<String>), Of = "of" (domain: Domain),
} else Self::Values(Vec::new()));

/// A map of the policy whose ids an output holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

choice!(Domain {
    Apps = "apps", Links = "links", Routes = "routes", Contacts = "contacts",
} else Self::Apps);

choice!(HitPolicy { Unique = "unique", First = "first", } else Self::Unique);

/// A row: the combinations it matches, and what then holds.
#[derive(Debug, Clone)]
pub struct RowEntry {
    /// Unique in the table.
    pub id: String,
    /// For each input the values it matches; an input that is left out matches every value.
    pub when: IdMap<Vec<String>>,
    /// For each output its value or values; an output that is left out has none.
    pub then: IdMap<OneOrMany>,
    /// Where the row comes from.
    pub source: Vec<String>,
}

record!(RowEntry as "Row" { must id, may when, must then, must source, });

/// One value, or an ordered list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OneOrMany {
    /// One value.
    One(String),
    /// Several, in order.
    Many(Vec<String>),
}

record::readable!(OneOrMany);

impl Value for OneOrMany {
    fn blank() -> Self {
        Self::Many(Vec::new())
    }

    fn target(&mut self) -> Target<'_> {
        Target::StringOrList(self)
    }
}

impl record::StringOrList for OneOrMany {
    fn expected(&self) -> &'static str {
        "an id or a list of ids"
    }

    fn one(&mut self, one: String) {
        *self = Self::One(one);
    }

    fn many(&mut self, many: Vec<String>) {
        *self = Self::Many(many);
    }
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
