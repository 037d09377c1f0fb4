//! Why there is no site.

use thiserror::Error;

/// Why there is no site.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SiteError {
    /// A file that every shell has.
    #[error("the shell has no {file}; build it by `cargo xtask package site`")]
    NoFile {
        /// Its path.
        file: String,
    },
    /// The page has no place for something.
    #[error("the index.html of the shell has no place for {what}")]
    NoPlace {
        /// What stands there, as it is marked.
        what: String,
    },
    /// What may show the site in a frame is no address.
    #[error(
        "“{given}” is no address of a site that may show this one in a frame; write it as https://www.example.org"
    )]
    FrameAncestor {
        /// What was given.
        given: String,
    },
}
