//! Which files of a folder are parts of a policy.

use std::fs;
use std::path::{Path, PathBuf};

use crate::read_error::ReadError;

/// A file that is a part of a policy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct JsonFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its path from the folder, with `/` on every system, by which errors call it; of a single file its name.
    pub name: String,
}

/// One JSON file, or all JSON files in a folder and the folders in it, in the order of their paths.
///
/// # Errors
/// [`ReadError::Unreadable`] where a folder cannot be read.
pub fn json_files(path: &Path) -> Result<Vec<JsonFile>, ReadError> {
    let mut paths = Vec::new();
    if path.is_dir() {
        collect(path, &mut paths)?;
        paths.sort();
    } else {
        paths.push(path.to_owned());
    }
    Ok(paths.into_iter().map(|file| JsonFile { name: name(path, &file), path: file }).collect())
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

fn name(whole: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(whole).ok().filter(|inside| !inside.as_os_str().is_empty());
    let inside = inside.or_else(|| file.file_name().map(Path::new)).unwrap_or(file);
    let names: Vec<_> = inside.iter().map(|name| name.to_string_lossy()).collect();
    names.join("/")
}
