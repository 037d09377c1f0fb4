//! Golden transcripts.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use lotsen_proof::scenario::Words;

use crate::play::{Played, files, folder, given_folder, name, play};
use crate::written::write_transcript;

/// Where the words stand that the transcripts of a folder have in common.
const COMMON_WORDS: &str = "common/words.txt";

/// Whether golden transcripts are to be written instead of read.
pub fn blessing() -> bool {
    env::var_os("LOTSEN_BLESS").is_some_and(|value| value == "1")
}

#[test]
fn every_scenario_gives_its_golden_transcript() {
    let golden = folder().join("../golden");
    let played: Vec<(PathBuf, Played)> =
        files(&folder(), "json").into_iter().map(|path| (path.clone(), play(&path))).collect();
    let words = Words::of(played.iter().map(|(_, played)| &played.transcript));
    let mut differing = Vec::new();
    differing.extend(difference(&golden.join(COMMON_WORDS), &words.to_string()));
    for (path, Played { scenario, transcript }) in &played {
        assert_eq!(scenario.name, name(path), "a scenario has the name of its file");
        write_transcript(&scenario.name, &transcript.to_string());
        let expected = golden.join(format!("{}.txt", scenario.name));
        differing.extend(difference(&expected, &transcript.readable(&words)));
    }
    let count = differing.len();
    assert!(differing.is_empty(), "{count} golden files differ:\n{}", differing.join("\n"));
}

/// Where a text first differs from its golden file, which is written anew where that is asked for.
fn difference(golden: &Path, text: &str) -> Option<String> {
    if blessing() {
        fs::create_dir_all(golden.parent().unwrap()).unwrap();
        fs::write(golden, text).unwrap();
    }
    match fs::read_to_string(golden) {
        Ok(expected) => first_difference(golden, &expected, text),
        // Other scenarios need only be played to their end.
        Err(_) if given_folder().is_some() => None,
        Err(error) => panic!("{}: {error}", golden.display()),
    }
}

/// Where a transcript first differs from the expected one.
fn first_difference(path: &Path, expected: &str, found: &str) -> Option<String> {
    let (mut expected, mut found) = (expected.lines(), found.lines());
    let mut number = 0;
    loop {
        number += 1;
        let lines = (expected.next(), found.next());
        match lines {
            (None, None) => return None,
            (expected, found) if expected == found => {}
            (expected, found) => {
                let (expected, found) = (expected.unwrap_or_default(), found.unwrap_or_default());
                let same =
                    expected.chars().zip(found.chars()).take_while(|(one, other)| one == other).count();
                let around =
                    |line: &str| -> String { line.chars().skip(same.saturating_sub(60)).take(160).collect() };
                let (expected, found) = (around(expected), around(found));
                return Some(format!(
                    "{} line {number}:\n  expected …{expected}\n  found    …{found}",
                    path.display()
                ));
            }
        }
    }
}

#[test]
fn the_same_scenario_gives_the_same_bytes() {
    for path in files(&folder(), "json").iter().take(12) {
        assert_eq!(
            play(path).transcript.to_string(),
            play(path).transcript.to_string(),
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_golden_transcript_has_its_scenario() {
    let scenarios = folder();
    let golden = scenarios.join("../golden");
    if given_folder().is_some() && !golden.is_dir() {
        return;
    }
    for path in files(&golden, "txt") {
        let scenario = scenarios.join(format!("{}.json", name(&path)));
        assert!(scenario.is_file(), "{} has no scenario", path.display());
    }
}
