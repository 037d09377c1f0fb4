//! Reads the folder of a policy.

use std::fs;
use std::path::Path;

use crate::json_files::{JsonFile, json_files};
use crate::read_error::ReadError;
use crate::{Composed, Part, compose};

/// The policy of a folder: its JSON files and those of the folders in it, in the order of their paths, put on the base that
/// they name.
///
/// # Errors
/// [`ReadError`] where something cannot be read, or the base is not known.
pub fn read(folder: &Path) -> Result<Composed, ReadError> {
    let mut parts = Vec::new();
    for JsonFile { path, name } in json_files(folder)? {
        let text =
            fs::read_to_string(&path).map_err(|error| ReadError::Unreadable { path: path.clone(), error })?;
        parts.push(Part::own(name, text));
    }
    Ok(compose(parts)?)
}
