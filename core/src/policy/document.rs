//! The policy as it is written: one type for each kind of entry, nothing resolved yet.

pub mod asked_of;
pub mod calendar;
pub mod contact;
pub mod delivery;
pub mod header;
pub mod journey;
pub mod promise;
pub mod question;
pub mod sight;
pub mod table;
pub mod truth;

use super::id_map::IdMap;
use crate::policy::record::record;
use calendar::Holiday;
use contact::{App, Contact, Link, Route};
use header::{Header, Pin, Platform, Source, Term};
use journey::{Journey, Trouble};
use promise::Promise;
use question::{Name, Question};
use sight::{Product, Run, SightEntry};
use table::TableEntry;
use truth::Answered;

/// The format of policies that this core reads. A greater number is refused as newer.
pub const FORMAT: u32 = 1;

/// What one part of a policy may hold, and, merged, what the whole policy holds.
///
/// Every map is from an id to its entry. A part holds any of them; two parts may add to the same map, but never
/// the same id.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The address of the schema by which an editor checks the part; nothing here reads it.
    pub schema: Option<String>,
    /// The format that the part is written in; at least one part says it.
    pub format: Option<u32>,
    /// The base that the part builds on: a policy is put on it before it is loaded.
    pub base: Option<String>,
    /// Whose policy it is, its version and its dates.
    pub policy: Option<Header>,
    /// The index of the part that `policy` was read from.
    pub policy_part: u16,
    /// Where each rule comes from: the facts of the training deck, readings of it, public documentation.
    pub sources: IdMap<Source>,
    /// What the guide may need to know.
    pub questions: IdMap<Question>,
    /// Words that depend on an answer, such as the name of the store.
    pub names: IdMap<Name>,
    /// The apps, those to use and the built-in ones that must not be used.
    pub apps: IdMap<App>,
    /// Addresses that the guide can open.
    pub links: IdMap<Link>,
    /// Functions that help, never persons.
    pub contacts: IdMap<Contact>,
    /// Ways to get help, in the words of the table `who_helps`.
    pub routes: IdMap<Route>,
    /// Days on which contacts keep other hours.
    pub calendar: IdMap<Holiday>,
    /// The rules of the app code.
    pub pin: Option<Pin>,
    /// The index of the part that `pin` was read from.
    pub pin_part: u16,
    /// What the municipality asks of each platform, by `ios` and `android`.
    pub platforms: IdMap<Platform>,
    /// Decision tables.
    pub tables: IdMap<TableEntry>,
    /// Ordered lists of steps, remedies for troubles among them.
    pub journeys: IdMap<Journey>,
    /// What can go wrong, and its remedy.
    pub troubles: IdMap<Trouble>,
    /// Products of others that put screens before officials.
    pub products: IdMap<Product>,
    /// The screens of those products.
    pub sights: IdMap<SightEntry>,
    /// Runs of sights that come in several places, named once.
    pub runs: IdMap<Run>,
    /// By locale: words that texts may quote though no sight has them, such as what to say on the telephone.
    pub quotations: IdMap<Vec<String>>,
    /// What the municipality has answered about its own system, for the twin.
    pub tenant: IdMap<Answered>,
    /// By key: findings of the twin that are allowed, each with its reason.
    pub allowed: IdMap<String>,
    /// What the proof holds the policy to.
    pub promises: IdMap<Promise>,
    /// Words with an explanation one tap away.
    pub terms: IdMap<Term>,
    /// Every text by locale, then by key.
    pub texts: IdMap<IdMap<String>>,
}

record!(Document {
    may format, may base, may policy, may sources, may questions, may names, may apps, may links, may contacts,
    may routes, may calendar, may pin, may platforms, may tables, may journeys, may troubles, may products,
    may sights, may runs, may quotations, may tenant, may allowed, may promises, may terms, may texts,
    may schema = "$schema",
} beside policy_part beside pin_part);
