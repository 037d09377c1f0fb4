//! The files of a folder, each in the form of a part.

use std::path::{Path, PathBuf};

use lotsen_proof::scenario::{LoadError, read_parts};

use super::{NotJson, format};

/// A file, and what it is in the form of a part.
#[derive(Debug)]
pub struct Formatted {
    /// Its path from the folder.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// The text in the form of a part; none where it is in it already.
    pub text: Result<Option<String>, NotJson>,
}

/// Formats a JSON file, or all JSON files in a folder and the folders in it; writes none of them.
///
/// # Errors
/// [`LoadError`] where something cannot be read, or there is no such file.
pub fn format_files(path: &Path) -> Result<Vec<Formatted>, LoadError> {
    let formatted = read_parts(path)?.into_iter().map(|file| {
        let no_utf8 = || NotJson { line: 1, column: 1, reason: "the text is not UTF-8".to_owned() };
        let text = str::from_utf8(&file.bytes).map_err(|_| no_utf8());
        let text = text.and_then(|text| Ok(Some(format(text)?).filter(|formatted| formatted != text)));
        Formatted { name: file.name, path: file.path, text }
    });
    Ok(formatted.collect())
}
