//! A policy that is ready to work with: every reference resolved, every table compiled, every text found.

pub mod act;
mod embedded;
mod help;
mod journeys;
mod probes;
mod questions;
mod resolve;
pub(crate) mod templates;

use std::sync::Arc;

use crate::policy::arena::{Arena, Ix};
use crate::policy::document::Document;
use crate::policy::document::header::Header;
use crate::policy::error::PolicyError;
use crate::policy::load::{self, Part};
use crate::policy::texts::Texts;
use crate::rules::Table;

pub(crate) use help::{App, Contact, HelpTable, Link, Route, Source};
pub(crate) use journeys::{BlockKind, Journey, Kind, Step, Trouble};
pub use probes::{Device, ProbeKind};
pub(crate) use probes::{Platform, Probe};
pub(crate) use questions::{Name, Question, Reserved, Sort, When, all_of, bases};

/// The routes that rows of `who_helps` name, in order.
pub(crate) fn routes_of(policy: &Policy, rows: &[u16]) -> Vec<Ix<Route>> {
    let table = &policy.tables[policy.help.table];
    let Some(output) = table.outputs.get(policy.help.routes) else {
        return Vec::new();
    };
    let ids = table.output_list(rows, policy.help.routes);
    ids.into_iter().filter_map(|at| policy.routes.find(output.values.get(usize::from(at))?)).collect()
}

/// A set of values of one question: bit *n* stands for its *n*th value.
pub(crate) type Mask = u64;

/// A policy that is loaded: what a municipality has decided, ready for guides and advisors.
///
/// It never changes, and is shared between guides by an [`Arc`].
#[derive(Debug)]
pub struct Policy {
    pub(crate) header: Header,
    pub(crate) document: Document,
    pub(crate) texts: Texts,
    pub(crate) sources: Arena<Source>,
    pub(crate) probes: Arena<Probe>,
    pub(crate) questions: Arena<Question>,
    pub(crate) names: Arena<Name>,
    pub(crate) reserved: Reserved,
    pub(crate) apps: Arena<App>,
    pub(crate) links: Arena<Link>,
    pub(crate) contacts: Arena<Contact>,
    pub(crate) routes: Arena<Route>,
    pub(crate) tables: Arena<Table>,
    pub(crate) help: HelpTable,
    pub(crate) journeys: Arena<Journey>,
    pub(crate) steps: Arena<Step>,
    pub(crate) troubles: Arena<Trouble>,
}

impl Policy {
    /// Loads a policy from its parts, in any order.
    ///
    /// # Errors
    /// A [`PolicyError`] that names part, path and id; nothing is loaded then.
    ///
    /// # Examples
    /// ```
    /// use lotsen::policy::Part;
    ///
    /// let broken = Part { name: "policy.json", bytes: b"{\"format\": 1, \"apps\": {\"a\": 7}}" };
    /// let error = lotsen::Policy::load(&[broken]).unwrap_err();
    /// assert_eq!(error.path, "apps.a");
    /// ```
    pub fn load(parts: &[Part<'_>]) -> Result<Arc<Self>, PolicyError> {
        let parts: Vec<_> = parts.iter().map(Part::unmarked).collect();
        let policy = load::read(&parts).and_then(|document| resolve::resolve(document, &parts));
        policy.map(Arc::new).map_err(|refused| *refused)
    }

    /// The policy that is embedded in this library.
    ///
    /// # Panics
    /// Never in a released library: the embedded policy is loaded by its own tests.
    #[must_use]
    pub fn embedded() -> Arc<Self> {
        embedded::policy()
    }

    /// The stable id; a session belongs to the policy with this id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.header.id
    }

    /// The version, which grows with every release.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.header.version
    }

    /// The IANA time zone of all hours.
    #[must_use]
    pub fn time_zone(&self) -> &str {
        &self.header.time_zone
    }

    /// The languages as BCP 47 tags; the first is the one to fall back on.
    #[must_use]
    pub fn locales(&self) -> &[String] {
        &self.header.locales
    }

    /// Whose policy it is, its version, dates and domains.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The decision table with this id.
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.find(id).map(|ix| &self.tables[ix])
    }

    /// The trouble with this id, also under a former one.
    pub(crate) fn trouble(&self, id: &str) -> Option<Ix<Trouble>> {
        let formerly =
            || self.troubles.iter().find(|(_, trouble)| trouble.formerly.iter().any(|old| old == id));
        self.troubles.find(id).or_else(|| formerly().map(|(ix, _)| ix))
    }

    /// The policy as it was written, without its texts.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }
}
