//! Policies from files, and by the names that scenarios give them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use lotsen::Policy;
use lotsen::policy::Part;
use lotsen_base::{JsonFile, ReadError, json_files};

use super::error::{LoadError, reason};

/// The name of the policy that is embedded in the library.
pub const EMBEDDED: &str = "embedded";

/// The policies that a scenario may name; each is loaded once, for all clones.
#[derive(Debug, Clone)]
pub struct Policies {
    default: Arc<Policy>,
    place: Place,
    loaded: Arc<Mutex<BTreeMap<String, Arc<Policy>>>>,
}

/// Where policies are that are not embedded.
#[derive(Debug, Clone)]
enum Place {
    /// In a folder of this machine.
    Folder(PathBuf),
    /// In files that have been read, where there are no folders, as in a web page.
    Files(Arc<[PartFile]>),
}

impl Policies {
    /// The policies of scenarios in a folder. `default` is used by a scenario that names none.
    #[must_use]
    pub fn new(default: Arc<Policy>, folder: impl Into<PathBuf>) -> Self {
        Self { default, place: Place::Folder(folder.into()), loaded: Arc::default() }
    }

    /// The policies in files that have been read, each called by its path from the folder of the scenario.
    #[must_use]
    pub fn of_files(default: Arc<Policy>, files: Vec<PartFile>) -> Self {
        Self { default, place: Place::Files(files.into()), loaded: Arc::default() }
    }

    /// The policy with a name: the default without one, the embedded one, or a path from the folder of the scenario.
    ///
    /// # Errors
    /// [`LoadError`] where it cannot be read or is wrong.
    pub fn find(&self, name: Option<&str>) -> Result<Arc<Policy>, LoadError> {
        let Some(name) = name else { return Ok(Arc::clone(&self.default)) };
        if name == EMBEDDED {
            return Ok(Policy::embedded());
        }
        // Whoever failed while it held the lock has left the map whole.
        let mut loaded = self.loaded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = loaded.get(name) {
            return Ok(Arc::clone(known));
        }
        let policy = match &self.place {
            Place::Folder(folder) => load_policy(&folder.join(name))?,
            Place::Files(files) => load_parts(&within(files, name)?)?,
        };
        loaded.insert(name.to_owned(), Arc::clone(&policy));
        Ok(policy)
    }
}

/// The files in a folder among those that were read, each called by its path from there.
fn within(files: &[PartFile], folder: &str) -> Result<Vec<PartFile>, LoadError> {
    let named = files.iter().filter_map(|file| {
        let name = file.name.strip_prefix(folder)?.strip_prefix('/')?;
        Some(PartFile { name: name.to_owned(), ..file.clone() })
    });
    let found: Vec<PartFile> = named.collect();
    if found.is_empty() {
        return Err(LoadError::Empty { path: folder.to_owned() });
    }
    Ok(found)
}

/// A file of a policy, as it was read.
#[derive(Debug, Clone)]
pub struct PartFile {
    /// Its path from the folder, by which errors call it as its author does.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Loads a policy from one JSON file, or from all JSON files in a folder and the folders in it, on the base that it names.
///
/// # Errors
/// [`LoadError`] where something cannot be read, or the policy is wrong.
pub fn load_policy(path: &Path) -> Result<Arc<Policy>, LoadError> {
    load_parts(&read_parts(path)?)
}

/// Loads a policy from files that have been read, on the base that they name.
///
/// # Errors
/// [`LoadError`] where the policy is wrong.
pub fn load_parts(files: &[PartFile]) -> Result<Arc<Policy>, LoadError> {
    let texts: Option<Vec<lotsen_base::Part>> = files
        .iter()
        .map(|file| Some(lotsen_base::Part::own(&file.name, String::from_utf8(file.bytes.clone()).ok()?)))
        .collect();
    // Loading says which part is no UTF-8.
    let Some(texts) = texts else {
        let parts: Vec<Part<'_>> =
            files.iter().map(|file| Part { name: &file.name, bytes: &file.bytes }).collect();
        return Ok(Policy::load(&parts)?);
    };
    let composed = lotsen_base::compose(texts)?;
    let parts = composed.parts.iter().map(|part| Part { name: &part.name, bytes: part.text.as_bytes() });
    Ok(Policy::load(&parts.collect::<Vec<_>>())?)
}

/// Reads one JSON file, or all JSON files in a folder and the folders in it, in the order of their paths.
///
/// # Errors
/// [`LoadError`] where something cannot be read, or there is no such file.
pub fn read_parts(path: &Path) -> Result<Vec<PartFile>, LoadError> {
    let files = json_files(path).map_err(|error| match error {
        ReadError::Unreadable { path, error } => unreadable(&path, &error),
        other => unreadable(path, &std::io::Error::other(other)),
    })?;
    if files.is_empty() {
        return Err(LoadError::Empty { path: path.display().to_string() });
    }
    let read = files.into_iter().map(|JsonFile { path, name }| {
        let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
        Ok(PartFile { name, path, bytes })
    });
    read.collect()
}

fn unreadable(path: &Path, error: &std::io::Error) -> LoadError {
    LoadError::Unreadable { path: path.display().to_string(), reason: reason(error) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> PartFile {
        PartFile { name: name.to_owned(), path: PathBuf::new(), bytes: b"{}".to_vec() }
    }

    #[test]
    fn of_files_those_in_the_folder_make_the_policy() {
        let files =
            ["../policies/one/texts/sv.json", "../policies/one.json", "../policies/ones/a.json"].map(file);
        let found = within(&files, "../policies/one").unwrap();
        assert_eq!(found.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["texts/sv.json"]);
        assert!(matches!(within(&files, "../policies/other"), Err(LoadError::Empty { .. })));
        let policies = Policies::of_files(Policy::embedded(), files.to_vec());
        assert!(matches!(policies.find(Some("../policies/one")), Err(LoadError::Policy(_))));
    }
}
