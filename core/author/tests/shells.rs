//! What apps declare, written from the policy.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::Path;

use lotsen::Policy;
use lotsen_author::shells::{Declared, MarkFault, shell_files};

const MANIFEST: &str = "<queries>\n\t<!-- lotsen: packages -->\n\t<package android:name=\"gone\" />\n\t<!-- lotsen: end -->\n</queries>\n";

fn only(folder: &Path, text: &str) -> Result<Option<String>, MarkFault> {
    fs::write(folder.join("AndroidManifest.xml"), text).unwrap();
    let mut files = shell_files(folder, &Policy::embedded()).unwrap();
    assert_eq!(files.len(), 1);
    files.remove(0).text
}

#[test]
fn what_stands_between_the_marks_is_what_the_policy_asks_for() {
    let folder = tempfile::tempdir().unwrap();
    let now = only(folder.path(), MANIFEST).unwrap().unwrap();
    let declared: Vec<&str> = now.lines().skip(2).take_while(|line| line.contains("package ")).collect();
    let expected = Declared::Packages.lines(&Policy::embedded());
    assert!(!expected.is_empty());
    assert_eq!(declared, expected.iter().map(|line| format!("\t{line}")).collect::<Vec<_>>());
    assert!(
        now.starts_with("<queries>\n\t<!-- lotsen: packages -->\n")
            && now.ends_with("\t<!-- lotsen: end -->\n</queries>\n")
    );
    assert_eq!(only(folder.path(), &now), Ok(None), "it is so already");
}

#[test]
fn nothing_else_of_a_file_is_touched_and_files_without_marks_are_not_named() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("a.xml", "<queries>\n</queries>\n"), ("a.txt", MANIFEST)] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    fs::create_dir(folder.path().join("build")).unwrap();
    fs::write(folder.path().join("build/b.xml"), MANIFEST).unwrap();
    assert_eq!(shell_files(folder.path(), &Policy::embedded()).unwrap().len(), 0);
}

#[test]
fn marks_that_do_not_pair_are_faults_at_their_line() {
    let folder = tempfile::tempdir().unwrap();
    let of = |text: String| only(folder.path(), &text).unwrap_err();
    assert_eq!(of(MANIFEST.replace("\t<!-- lotsen: end -->\n", "")), MarkFault::Open { line: 2 });
    assert_eq!(of(MANIFEST.replace("\t<!-- lotsen: packages -->\n", "")), MarkFault::Stray { line: 3 });
    let unknown = MarkFault::Unknown { line: 2, word: "apps".to_owned() };
    assert_eq!(of(MANIFEST.replace(": packages", ": apps")), unknown);
    let twice = MANIFEST.replace("<!-- lotsen: end -->", "<!-- lotsen: schemes -->");
    assert_eq!(of(twice), MarkFault::Open { line: 2 });
}

#[test]
fn schemes_stand_once_and_by_the_alphabet() {
    let schemes = Declared::Schemes.lines(&Policy::embedded());
    let mut sorted = schemes.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(schemes, sorted);
    assert!(schemes.iter().all(|line| line.starts_with("<string>") && line.ends_with("</string>")));
    let items = Declared::PackageItems.lines(&Policy::embedded());
    assert_eq!(items.len(), Declared::Packages.lines(&Policy::embedded()).len());
}
