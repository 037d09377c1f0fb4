//! The policy as a municipality writes it: JSON parts, read and merged.

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
