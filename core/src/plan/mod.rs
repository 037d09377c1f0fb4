//! A policy that is ready to work with: every reference resolved, every table compiled, every text found.

pub mod act;
mod apps;
mod combinations;
mod contacts;
mod embedded;
mod findable;
mod help;
mod journeys;
mod load;
mod policy;
mod probes;
mod questions;
mod resolve;
mod routes;
mod search;
mod sights;
mod sources;
pub(crate) mod templates;

pub(crate) use apps::{App, Link};
pub(crate) use combinations::Combination;
pub(crate) use contacts::Contact;
pub(crate) use findable::{Findable, Searched};
pub(crate) use help::Route;
pub(crate) use journeys::{Journey, Step, StepBlock, StepContent, StepKind, Trouble};
pub use policy::Policy;
pub(crate) use probes::Probe;
pub use probes::ProbeKind;
pub use questions::Table;
pub(crate) use questions::{Question, Sort, When, bases};
pub(crate) use routes::routes_of;
pub(crate) use sights::{Expected, Marking, Product, Sight, SightAnswer, SightScope};
pub(crate) use sources::Source;
