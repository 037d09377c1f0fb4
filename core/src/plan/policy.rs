//! A policy that is ready to work with.

use crate::contact::LocalTime;
use crate::moment::Moment;
use crate::policy::arena::{Arena, Ix};
use crate::policy::document::Document;
use crate::policy::document::header::Header;
use crate::policy::texts::Texts;

use super::apps::{App, Link};
use super::contacts::Contact;
use super::findable::Finder;
use super::help::{HelpTable, Route};
use super::journeys::{Journey, Step, Trouble};
use super::probes::Probe;
use super::questions::{Name, Question, Reserved, Table};
use super::sights::{Product, Sight};
use super::sources::Source;
use crate::rules::Mask;

/// A policy that is loaded: what a municipality has decided, ready for guides and advisors.
///
/// It never changes, and is shared between guides by an [`Arc`](std::sync::Arc).
#[derive(Debug)]
pub struct Policy {
    pub(crate) header: Header,
    /// When the rules were given out and when they are too old: the days' first seconds in UTC.
    pub(crate) issued_at: i64,
    pub(crate) expires_at: i64,
    /// The zone of all hours and days.
    pub(crate) zone: chrono_tz::Tz,
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
    pub(crate) products: Arena<Product>,
    pub(crate) sights: Arena<Sight>,
    /// What words find, made when something is first searched for.
    pub(crate) finder: Finder,
}

impl Policy {
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

    /// What the clock on the wall says at a moment, in whole UNIX seconds.
    pub(crate) fn local(&self, now: i64) -> LocalTime {
        LocalTime::new(self.zone, now)
    }

    /// Whether the clock can be believed: the rules were given out before now.
    pub(crate) fn trusts(&self, moment: &Moment) -> bool {
        self.issued_at <= moment.now
    }

    /// Whose policy it is, its version, dates and domains.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The decision table with this id; for the proof and for benchmarks.
    #[cfg(feature = "proof")]
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.find(id).map(|ix| &self.tables[ix])
    }

    /// The built-in apps that must not be used for some information on some kinds of device.
    pub(crate) fn built_in_for(&self, information: Mask, on: Mask) -> impl Iterator<Item = Ix<App>> {
        let apps = self.apps.iter();
        let never =
            apps.filter(move |(_, app)| app.built_in && app.handles & information != 0 && app.on & on != 0);
        never.map(|(ix, _)| ix)
    }

    /// The trouble with this id, also under a former one.
    pub(crate) fn trouble(&self, id: &str) -> Option<Ix<Trouble>> {
        let formerly =
            || self.troubles.iter().find(|(_, trouble)| trouble.formerly.iter().any(|old| old == id));
        self.troubles.find(id).or_else(|| formerly().map(|(ix, _)| ix))
    }

    /// The trouble whose remedy helps with a sight where its answer does not.
    pub(crate) fn trouble_of(&self, sight: Ix<Sight>) -> Option<Ix<Trouble>> {
        let mut troubles = self.troubles.iter();
        troubles.find(|(_, trouble)| trouble.helps_with.contains(&sight)).map(|(ix, _)| ix)
    }

    /// The core's own words in a language, as this policy has them; for the proof.
    #[cfg(feature = "proof")]
    pub fn phrases(&self, language: usize) -> impl Iterator<Item = &str> {
        self.texts.phrases(language)
    }

    /// The policy as it was written, without its texts; for the proof and for tests.
    #[cfg(feature = "proof")]
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }
}
