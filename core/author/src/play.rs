//! The scenarios of a folder, played.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lotsen::Policy;
use lotsen_proof::scenario::{
    LoadError, Policies, Scenario, ScenarioError, ScenarioErrorKind, Transcript, reason, run,
};

/// A scenario that has been played.
pub struct Played {
    /// The name of its file, without its ending.
    pub name: String,
    /// What the guide answered.
    pub transcript: Result<Transcript, ScenarioError>,
}

/// Plays the scenarios directly in a folder, in the order of their names; those that name no policy with this one.
///
/// # Errors
/// Where a file cannot be read, or there is none.
pub fn play(policy: &Arc<Policy>, folder: &Path) -> Result<Vec<Played>, ScenarioError> {
    let policies = Policies::new(Arc::clone(policy), folder);
    let mut played = Vec::new();
    for file in files(folder)? {
        let json = fs::read(&file).map_err(|error| unreadable(&file, &error))?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let transcript = Scenario::read(&json).and_then(|scenario| run(&scenario, &policies));
        played.push(Played { name, transcript });
    }
    Ok(played)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, ScenarioError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
        let path = entry.map_err(|error| unreadable(folder, &error))?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        let fault = LoadError::Empty { path: folder.display().to_string() };
        return Err(ScenarioError { event: None, kind: Box::new(ScenarioErrorKind::Policy(fault)) });
    }
    Ok(files)
}

fn unreadable(path: &Path, error: &std::io::Error) -> ScenarioError {
    let fault = LoadError::Unreadable { path: path.display().to_string(), reason: reason(error) };
    ScenarioError { event: None, kind: Box::new(ScenarioErrorKind::Policy(fault)) }
}
