//! What of a policy can be found by words.

use once_cell::sync::OnceCell;

use super::journeys::{Journey, Trouble};
use super::{App, Contact, Sight};
use crate::find::Index;
use crate::policy::arena::Ix;

/// Something that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Findable {
    /// A screen of another product.
    Sight(Ix<Sight>),
    /// Something that can go wrong.
    Trouble(Ix<Trouble>),
    /// A journey that can be begun; remedies are entered by their troubles.
    Journey(Ix<Journey>),
    /// An app, also one that must not be used: then it is found to say so.
    App(Ix<App>),
    /// A function that helps.
    Contact(Ix<Contact>),
    /// A word with an explanation: its place in the document.
    Term(usize),
}

/// What can be found in a policy, indexed when it is first asked for.
#[derive(Debug, Default)]
pub(crate) struct Finder(OnceCell<Indexed>);

/// What can be found, and the index of it.
#[derive(Debug)]
pub(super) struct Indexed {
    pub found: Vec<Findable>,
    pub index: Index,
}

impl Finder {
    /// What can be found, and the index of it; made the first time.
    pub(super) fn indexed(&self, make: impl FnOnce() -> Indexed) -> &Indexed {
        self.0.get_or_init(make)
    }
}

/// What came of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Searched {
    /// Nothing was typed.
    Empty,
    /// It looks like a code or a password.
    Secret,
    /// What was found, best first.
    Found(Vec<Findable>),
}
