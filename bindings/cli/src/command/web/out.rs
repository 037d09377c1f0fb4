//! Writes a site into a folder: whole, or not at all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use lotsen_author::site::{FILES, Files, files_of};

use crate::error::CliError;

/// Writes the files into a folder that is new, empty, or holds an earlier site, whose place they take.
///
/// # Errors
/// A folder that holds something else, or that cannot be written. It is then as it was.
pub(super) fn write(out: &Path, files: &Files) -> Result<(), CliError> {
    let there = out.exists();
    if there {
        only_a_site(out, files)?;
    }
    let whole = std::path::absolute(out)?;
    let beside = whole.parent().unwrap_or(&whole);
    fs::create_dir_all(beside)?;
    // Beside it, and so on the same disk: two names change, and no file is ever half there.
    let work = tempfile::Builder::new().prefix(".lotsen-web-").tempdir_in(beside)?;
    let new = work.path().join("new");
    for (path, bytes) in files {
        let file = new.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, bytes)?;
    }
    let old = work.path().join("old");
    if there {
        fs::rename(&whole, &old)?;
    }
    if let Err(error) = fs::rename(&new, &whole) {
        if there {
            fs::rename(&old, &whole)?;
        }
        return Err(error.into());
    }
    Ok(())
}

/// Refuses a folder in which something stands that no site has.
fn only_a_site(out: &Path, files: &Files) -> Result<(), CliError> {
    let refused = |what: String| {
        let out = out.display();
        CliError::Refused(format!(
            "{out} holds {what}, which is no file of a site; name a folder that is new or empty"
        ))
    };
    if !out.is_dir() {
        return Err(CliError::Refused(format!(
            "{} is no folder; name one that is new or empty",
            out.display()
        )));
    }
    // What servers are told stands in no list, and has the same name in every site.
    let mut known: BTreeSet<String> = files.keys().cloned().collect();
    known.extend(fs::read(out.join(FILES)).ok().and_then(|list| files_of(&list)).unwrap_or_default());
    let there = paths(out)?;
    let is_site = there.iter().any(|path| path == FILES);
    match there.into_iter().find(|path| !is_site || !known.contains(path)) {
        Some(stranger) => Err(refused(stranger)),
        None => Ok(()),
    }
}

/// The paths of all files in a folder, with `/` between folders.
fn paths(folder: &Path) -> Result<Vec<String>, CliError> {
    let mut found = Vec::new();
    let mut folders: Vec<(PathBuf, String)> = vec![(folder.to_owned(), String::new())];
    while let Some((next, path)) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let entry = entry?;
            let path = format!("{path}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), path + "/"));
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
