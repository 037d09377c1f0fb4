//! Reads the folder of a policy.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::{Composed, Part, UnknownBase, compose};

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
    /// The policy builds on a base that is not known.
    #[error(transparent)]
    Base(#[from] UnknownBase),
}

/// The policy of a folder: its JSON files and those of the folders in it, in the order of their paths, put on the base that
/// they name.
///
/// # Errors
/// [`ReadError`] where something cannot be read, or the base is not known.
pub fn read(folder: &Path) -> Result<Composed, ReadError> {
    let mut paths = Vec::new();
    collect(folder, &mut paths)?;
    paths.sort();
    let mut parts = Vec::with_capacity(paths.len());
    for path in paths {
        let text =
            fs::read_to_string(&path).map_err(|error| ReadError::Unreadable { path: path.clone(), error })?;
        let inside = path.strip_prefix(folder).unwrap_or(&path);
        let names: Vec<_> = inside.iter().map(|name| name.to_string_lossy()).collect();
        parts.push(Part::own(names.join("/"), text));
    }
    Ok(compose(parts)?)
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), ReadError> {
    let unreadable = |error| ReadError::Unreadable { path: folder.to_owned(), error };
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|ending| ending == "json") {
            paths.push(path);
        }
    }
    Ok(())
}
