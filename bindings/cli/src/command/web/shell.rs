//! The shell: out of the program, or from a folder.

use std::fs;
use std::path::Path;

use lotsen_author::site::{Files, Shell};

use crate::error::CliError;

/// The shell in a folder; without one that of the program.
///
/// # Errors
/// A folder that cannot be read or is no shell, or a program that was built without one.
pub(super) fn shell(folder: Option<&Path>) -> Result<Shell, CliError> {
    let files = match folder {
        Some(folder) => read(folder)?,
        None => CARRIED.ok_or_else(|| CliError::Refused(WITHOUT.to_owned()))?(),
    };
    Shell::new(files).map_err(|error| CliError::Refused(error.to_string()))
}

fn read(folder: &Path) -> Result<Files, CliError> {
    let mut files = Files::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((next, path)) = folders.pop() {
        let unread = |error| CliError::Refused(format!("{}: {error}", next.display()));
        for entry in fs::read_dir(&next).map_err(unread)? {
            let entry = entry?;
            let path = format!("{path}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push((entry.path(), path + "/"));
            } else {
                files.insert(path, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}

/// The pages that the program carries, if it was built with them.
#[cfg(feature = "site")]
const CARRIED: Option<fn() -> Files> = Some(carried);
#[cfg(not(feature = "site"))]
const CARRIED: Option<fn() -> Files> = None;

#[cfg(feature = "site")]
fn carried() -> Files {
    use include_dir::{Dir, include_dir};

    static SHELL: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../web-demo/.build/shell");

    fn collect(folder: &Dir<'_>, files: &mut Files) {
        let inside = folder.files();
        files.extend(
            inside.map(|file| (file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec())),
        );
        folder.dirs().for_each(|below| collect(below, files));
    }

    let mut files = Files::new();
    collect(&SHELL, &mut files);
    files
}

/// What to do where the program was built without them.
const WITHOUT: &str = "this program was built without the pages of the site: take the one that is released, build it by \
    `cargo xtask package program`, or name a folder with the pages by --shell";
