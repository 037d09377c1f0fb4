//! The facade of Lotsen for Swift, Kotlin, Python and TypeScript: the same calls as the core's, and nothing but conversions.
//!
//! The types of the core cross as they are: uniffi's derives stand on them there, behind the core's feature `uniffi`.
//! Here is what a language holds by a handle: [`Policy`], [`Guide`] and [`Advisor`]. No rule and no text lives here.
//!
//! Every call is synchronous, takes in all that it needs, and is safe from any thread. What is refused is a typed
//! error with ids, and changes nothing.

mod advisor;
#[cfg(feature = "bench")]
mod bench;
#[cfg(feature = "conformance")]
mod conformance;
mod guide;
mod policy;

pub use advisor::Advisor;
#[cfg(feature = "bench")]
pub use bench::Empty;
#[cfg(feature = "conformance")]
pub use conformance::{
    ConformanceAnswer, ConformanceError, ConformanceLine, ConformanceRefusal, ConformanceRequest,
    ConformanceRun, ConformanceStep,
};
pub use guide::Guide;
pub use policy::{Policy, PolicyPart};

uniffi::setup_scaffolding!("lotsen");
