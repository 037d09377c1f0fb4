//! What has been resolved before the journeys are.

use crate::plan::apps::{App, Link};
use crate::plan::contacts::Contact;
use crate::plan::help::HelpTable;
use crate::plan::probes::Probe;
use crate::plan::questions::{Name, Question, Table};
use crate::plan::sources::Source;
use crate::policy::arena::Arena;

/// Everything that steps refer to.
pub(super) struct Known<'a> {
    pub sources: &'a Arena<Source>,
    pub questions: &'a Arena<Question>,
    pub tables: &'a Arena<Table>,
    pub probes: &'a Arena<Probe>,
    pub apps: &'a Arena<App>,
    pub links: &'a Arena<Link>,
    pub contacts: &'a Arena<Contact>,
    pub names: &'a Arena<Name>,
    pub help: &'a HelpTable,
}
