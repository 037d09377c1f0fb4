//! What municipalities share, and how a policy builds on it.
//!
//! A policy may say `"base": "nordic-municipality/1"` in one of its parts. Its parts are then put together with those of the
//! base by [`compose`]: what the policy writes takes the place of what the base has under the same id, and `null` takes it
//! out. What comes of it is a policy like any other, in which nothing speaks of a base: neither the library of a phone nor a
//! session knows whether there was one.
//!
//! ```
//! use lotsen_base::{Part, compose};
//!
//! let own = Part::own("policy.json", r#"{ "base": "nordic-municipality/1", "calendar": { "epiphany": null } }"#);
//! let composed = compose(vec![own])?;
//! assert_eq!(composed.overridden[0].id, "calendar.epiphany");
//! # Ok::<(), lotsen_base::BaseFaults>(())
//! ```
#![forbid(unsafe_code)]

mod backing;
mod blank;
mod comments;
mod compose;
mod conditions;
mod fault;
mod folder;
mod json_files;
mod members;
mod merged;
mod options;
mod read_error;
mod said;
mod shipped;
mod words;

pub use comments::without_comments;
pub use compose::{Composed, Override, base_options, beginning, compose, compose_anyway};
pub use fault::{BaseFault, BaseFaults, Named};
pub use folder::read;
pub use json_files::{JsonFile, json_files};
pub use merged::{compact, in_one_file, merged};
pub use options::{BaseOption, Beginning};
pub use read_error::ReadError;
pub use shipped::{files, names};

/// A part of a policy: a JSON text, and the name by which errors call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name, such as its path from the folder of the policy.
    pub name: String,
    /// The JSON text.
    pub text: String,
    /// Whether it is of the base.
    pub of_base: bool,
}

impl Part {
    /// A part that the policy itself has.
    #[must_use]
    pub fn own(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), of_base: false }
    }
}
