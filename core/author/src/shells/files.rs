//! The files of an app that have marks.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use lotsen::Policy;

use super::marked::{MarkFault, has_marks, written};

/// How the files in which an app declares something are called.
const ENDINGS: [&str; 2] = ["xml", "plist"];

/// A file with marks.
#[derive(Debug)]
pub struct ShellFile {
    /// Where it is.
    pub path: PathBuf,
    /// The text as the policy asks for it; none where it is so already.
    pub text: Result<Option<String>, MarkFault>,
}

/// The files with marks in a folder, in the order of their paths. What a build made is not looked at.
///
/// # Errors
/// Where the folder or a file of it cannot be read.
pub fn shell_files(folder: &Path, policy: &Policy) -> io::Result<Vec<ShellFile>> {
    let mut paths = Vec::new();
    collect(folder, &mut paths)?;
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        // A file that is no text has no marks.
        let Ok(text) = String::from_utf8(fs::read(&path)?) else { continue };
        if has_marks(&text) {
            let now = written(&text, policy).map(|now| (now != text).then_some(now));
            files.push(ShellFile { path, text: now });
        }
    }
    Ok(files)
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if name != "build" && !name.starts_with('.') {
                collect(&path, into)?;
            }
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known)) {
            into.push(path);
        }
    }
    Ok(())
}
