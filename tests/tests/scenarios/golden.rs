//! Golden transcripts.

use std::env;
use std::fs;
use std::path::Path;

use crate::play::{files, folder, given_folder, name, play};
use crate::written::write_transcript;

/// Whether golden transcripts are to be written instead of read.
pub fn blessing() -> bool {
    env::var_os("LOTSEN_BLESS").is_some_and(|value| value == "1")
}

#[test]
fn every_scenario_gives_its_golden_transcript() {
    let golden = folder().join("../golden");
    let mut differing = Vec::new();
    for path in files(&folder(), "json") {
        let played = play(&path);
        assert_eq!(played.scenario.name, name(&path), "a scenario has the name of its file");
        let transcript = played.transcript.to_string();
        write_transcript(&played.scenario.name, &transcript);
        let expected = golden.join(format!("{}.jsonl", played.scenario.name));
        if blessing() {
            fs::create_dir_all(&golden).unwrap();
            fs::write(&expected, &transcript).unwrap();
        }
        match fs::read_to_string(&expected) {
            Ok(expected) => differing.extend(first_difference(&path, &expected, &transcript)),
            // Other scenarios need only be played to their end.
            Err(_) if given_folder().is_some() => {}
            Err(error) => panic!("{}: {error}", expected.display()),
        }
    }
    let count = differing.len();
    assert!(differing.is_empty(), "{count} transcripts differ:\n{}", differing.join("\n"));
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
    for path in files(&golden, "jsonl") {
        let scenario = scenarios.join(format!("{}.json", name(&path)));
        assert!(scenario.is_file(), "{} has no scenario", path.display());
    }
}
