//! What a policy says of its base that the base does not know.

use thiserror::Error;

/// Something that a policy names and its base does not have.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{part}: {} “{named}” is not known; there are: {}", what.noun(), known.join(", "))]
pub struct BaseFault {
    /// The part that names it.
    pub part: String,
    /// What kind of thing it is.
    pub what: Named,
    /// What the policy names.
    pub named: String,
    /// Those that there are.
    pub known: Vec<String>,
}

/// What a policy may name of its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Named {
    /// The base itself.
    Base,
    /// An option.
    Option,
    /// A choice of an option.
    Choice,
    /// A word that the texts of the base leave open.
    Word,
    /// A source of the base that a source of the policy backs.
    Source,
}

impl Named {
    /// What it is called in a sentence.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Base => "the base",
            Self::Option => "the option",
            Self::Choice => "the choice",
            Self::Word => "the word",
            Self::Source => "the source of the base",
        }
    }
}

/// Everything that a policy names and its base does not have, a line each.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct BaseFaults(pub Vec<BaseFault>);
