//! Why the folder of a policy was not read.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::BaseFaults;

/// Why a folder was not read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// A file or folder cannot be read, or is not text in UTF-8.
    #[error("{}: {error}", path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The policy says of its base what that does not know.
    #[error(transparent)]
    Base(#[from] BaseFaults),
}
