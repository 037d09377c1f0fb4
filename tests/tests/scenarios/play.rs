//! Finds and plays scenarios.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use lotsen::Policy;
use lotsen_proof::scenario::{Policies, Scenario, Transcript, run};

/// A scenario that has been played.
#[derive(Debug)]
pub struct Played {
    /// The scenario.
    pub scenario: Scenario,
    /// What the guide answered.
    pub transcript: Transcript,
}

/// The folder of scenarios that the environment names.
pub fn given_folder() -> Option<PathBuf> {
    env::var_os("LOTSEN_SCENARIOS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// This repository's own folder of scenarios.
pub fn own_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

/// The folder of scenarios: the one that the environment names, or this repository's own.
pub fn folder() -> PathBuf {
    given_folder().unwrap_or_else(own_folder)
}

/// The files in a folder with an extension, sorted by name.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

/// The name of a file without its extension.
pub fn name(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap()
}

/// Plays the scenario in a file.
pub fn play(path: &Path) -> Played {
    let json = fs::read(path).unwrap();
    let scenario = Scenario::read(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let policies = Policies::new(Policy::embedded(), path.parent().unwrap());
    let transcript = run(&scenario, &policies).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Played { scenario, transcript }
}

/// Plays every scenario of the repository that speaks of the embedded policy.
pub fn of_the_embedded_policy() -> Vec<Played> {
    let played = files(&own_folder(), "json").into_iter().map(|path| play(&path));
    played
        .filter(|played| played.scenario.policy.as_deref().is_none_or(|policy| policy == "embedded"))
        .collect()
}
