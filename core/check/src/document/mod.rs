//! The files of a policy as they are written, with the place of everything in them.

mod files;
mod path;
mod tree;

pub(crate) use files::File;
pub use files::{Files, ReadError};
pub(crate) use path::{Way, find};
pub(crate) use tree::{Kind, Member, Node};
