//! The policy as a municipality writes it: JSON parts, read and merged.
//!
//! [`Policy::load`](crate::Policy::load) takes [`Part`]s in any order, and refuses the whole where anything is wrong.
//!
//! ```
//! use lotsen::Policy;
//! use lotsen::policy::{Fault, Part};
//!
//! let parts = [
//!     Part { name: "policy.json", bytes: br#"{"format": 1}"# },
//!     Part { name: "later.json", bytes: br#"{"format": 9}"# },
//! ];
//! let error = Policy::load(&parts).unwrap_err();
//! assert_eq!((error.part.as_str(), error.path.as_str()), ("later.json", "format"));
//! assert_eq!(error.fault, Fault::NewerFormat { found: 9, supported: 1 });
//! ```

pub(crate) mod arena;
#[cfg(feature = "proof")]
pub mod document;
#[cfg(not(feature = "proof"))]
pub(crate) mod document;
pub(crate) mod embedded;
pub(crate) mod error;
pub(crate) mod id_map;
pub(crate) mod index;
pub(crate) mod load;
pub(crate) mod phrases;
mod place;
pub(crate) mod record;
pub(crate) mod texts;

pub use document::header::{Brand, Header};
pub use error::{Fault, PolicyError};
pub use load::Part;
