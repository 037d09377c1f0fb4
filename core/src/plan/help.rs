//! Ways to get help, and the table that decides between them.

use crate::policy::arena::{Ix, Named};
use crate::policy::texts::Text;
use crate::rules::Mask;
use crate::screen::Way;

use super::apps::Link;
use super::contacts::Contact;
use super::journeys::Journey;
use super::questions::{Question, Table};

/// A way to get help.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    pub id: String,
    pub text: Text,
    pub helper: String,
    pub way: Way,
    pub contact: Option<Ix<Contact>>,
    pub link: Option<Ix<Link>>,
    /// The journey that leads through it.
    pub journey: Option<Ix<Journey>>,
}

impl Named for Route {
    fn id(&self) -> &str {
        &self.id
    }
}

/// The table `who_helps`, and where in it the subject and the routes are.
#[derive(Debug, Clone)]
pub(crate) struct HelpTable {
    pub table: Ix<Table>,
    pub subject: Ix<Question>,
    pub routes: usize,
    pub default_subject: Mask,
}
