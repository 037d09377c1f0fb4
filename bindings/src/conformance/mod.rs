//! Scenarios and storms, played by a language through its own records; only with the feature `conformance`, for tests,
//! and never in a library that is shipped.
//!
//! A scenario is flattened here to plain events. The language opens its own guide, sends each event through its own
//! interface, and hands back what it received; the records are printed as canonical JSON by the core's own code. No
//! language has to know how a scenario or a record is written.

mod line;
mod run;

pub use line::{ConformanceAnswer, ConformanceLine, ConformanceRefusal, ConformanceRequest, ConformanceStep};
pub use run::{ConformanceError, ConformanceRun};
