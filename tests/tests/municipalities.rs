//! The municipalities in `municipalities/`: each holds, is in the form of all, and answers as its transcripts say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use lotsen_author::format::format_files;
use lotsen_author::golden::held;
use lotsen_check::{Scope, check};
use lotsen_proof::scenario::load_policy;

fn municipalities() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../municipalities");
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    assert!(found.len() >= 3, "{found:?}");
    found
}

#[test]
fn each_holds() {
    for municipality in municipalities() {
        let report = check(&municipality.join("policy"), &Scope::default()).unwrap();
        let findings: Vec<_> = report.findings.iter().map(|finding| &finding.message).collect();
        assert!(findings.is_empty(), "{}: {findings:?}", municipality.display());
    }
}

#[test]
fn each_is_written_in_the_form_of_all() {
    for municipality in municipalities() {
        let other = format_files(&municipality.join("policy")).unwrap().into_iter();
        let other: Vec<_> =
            other.filter(|file| !matches!(file.text, Ok(None))).map(|file| file.name).collect();
        assert!(other.is_empty(), "{}: {other:?} have another form", municipality.display());
    }
}

#[test]
fn each_answers_as_its_transcripts_say() {
    for municipality in municipalities() {
        let policy = load_policy(&municipality.join("policy")).unwrap();
        let all = held(&policy, &municipality.join("scenarios"), false).unwrap();
        assert!(all.len() >= 4, "{}", municipality.display());
        for held in all {
            assert_eq!(held.fault, None, "{}: {}", municipality.display(), held.name);
        }
    }
}
