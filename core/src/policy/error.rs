//! Why a policy was not loaded.

use thiserror::Error;

/// Why a policy was not loaded: which part, where in it, which id, and what is wrong. Nothing is loaded then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[error("{part}, {path}: {fault}")]
pub struct PolicyError {
    /// The name of the part.
    pub part: String,
    /// Where in the part: keys and positions from the top, such as `tables.app_for.rows[3].when`.
    pub path: String,
    /// The id that the fault is about; empty where it is about none.
    pub id: String,
    /// What is wrong.
    pub fault: Fault,
}

/// The same on its way out of loading. A pointer, because every function on the way has to make room for it.
pub(crate) type Refused = Box<PolicyError>;

/// What is wrong with a policy.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Fault {
    /// Not JSON, or not of the form that the format asks for.
    #[error("cannot be read at line {line}, column {column}: {reason}")]
    Unreadable {
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
        /// What the reader says.
        reason: String,
    },
    /// Something the format asks for is not there.
    #[error("lacks “{what}”")]
    Lacks {
        /// The key.
        what: String,
    },
    /// An id occurs twice.
    #[error("the id “{id}” occurs twice")]
    Repeated {
        /// The id.
        id: String,
    },
    /// A reference to something that is not there.
    #[error("refers to “{id}”, which is not among the {of}")]
    Unknown {
        /// The id referred to.
        id: String,
        /// Where it was looked for.
        of: String,
    },
    /// Things that depend on one another in a ring.
    #[error("depends on itself: {}", ring.join(" → "))]
    Cycle {
        /// The ring, in order.
        ring: Vec<String>,
    },
    /// A combination of answers that no row covers.
    #[error("no row covers {}", combination(example))]
    Gap {
        /// The first such combination, as `question=value`; empty where the table has no inputs.
        example: Vec<String>,
    },
    /// A combination of answers that two rows cover.
    #[error("the rows “{first}” and “{second}” both cover {}", combination(example))]
    Overlap {
        /// One row.
        first: String,
        /// The other row.
        second: String,
        /// The first such combination, as `question=value`; empty where the table has no inputs.
        example: Vec<String>,
    },
    /// A text that is missing in a language.
    #[error("the text “{key}” is missing in “{locale}”")]
    MissingText {
        /// The key of the text.
        key: String,
        /// The language.
        locale: String,
    },
    /// A time zone that this core does not carry.
    #[error("the time zone “{zone}” is not known")]
    TimeZone {
        /// The zone as written.
        zone: String,
    },
    /// A format that is newer than this core.
    #[error("is written in format {found}, and this core reads up to {supported}")]
    NewerFormat {
        /// The format of the part.
        found: u32,
        /// The newest format that is read.
        supported: u32,
    },
    /// Anything else that cannot be.
    #[error("{reason}")]
    Invalid {
        /// What cannot be, and what can.
        reason: String,
    },
}

fn combination(example: &[String]) -> String {
    if example.is_empty() { "anything".to_owned() } else { example.join(", ") }
}
