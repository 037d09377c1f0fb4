//! What the proof and the tests look at from inside. No part of the interface: it may change in every release.

pub use crate::contact::{BadHours, CompiledRule, Exception, Schedule};
pub use crate::plan::Table;
pub use crate::policy::document;
pub use crate::policy::id_map::IdMap;
pub use crate::policy::phrases::is_phrase;
pub use crate::policy::record::{Choice, Entries, Form, List, Maybe, Number, Record, Target, Tuple, Value};
pub use crate::situation::{Evidence, Signal, Situation};
