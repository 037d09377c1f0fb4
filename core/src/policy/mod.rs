//! The policy as a municipality writes it: JSON parts, read and merged.

pub mod arena;
pub mod document;
pub(crate) mod embedded;
pub mod error;
pub mod id_map;
pub(crate) mod index;
pub mod load;
pub(crate) mod phrases;
mod place;
pub mod record;
pub(crate) mod texts;

pub use error::{Fault, PolicyError};
pub use load::Part;
