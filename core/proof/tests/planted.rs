//! A fault planted in the embedded policy is found by the proof, and named with its place.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::policy::Part;
use lotsen_proof::check::prove;

/// The policy with a piece of one part written otherwise.
fn planted(part: &str, piece: &str, instead: &str) -> Arc<Policy> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy/hassleholm");
    let mut files = Vec::new();
    collect(&folder, &mut files);
    let texts: Vec<(String, String)> = files
        .iter()
        .map(|file| {
            let name = file.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(file).unwrap();
            let text = if name == part {
                assert!(text.contains(piece), "{part} has no {piece}");
                text.replacen(piece, instead, 1)
            } else {
                text
            };
            (name, text)
        })
        .collect();
    let parts: Vec<Part<'_>> =
        texts.iter().map(|(name, text)| Part { name, bytes: text.as_bytes() }).collect();
    Policy::load(&parts).unwrap()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
    files.sort();
}

fn found(part: &str, piece: &str, instead: &str) -> Vec<String> {
    prove(&planted(part, piece, instead)).findings.iter().map(ToString::to_string).collect()
}

fn assert_found(findings: &[String], check: &str, place: &str) {
    let named = |finding: &String| finding.contains(check) && finding.contains(place);
    assert!(findings.iter().any(named), "not found: {check} at {place}; found:\n{}", findings.join("\n"));
}

#[test]
fn the_decks_misspelt_domain() {
    let findings = found("apps.json", "\"https://www.hassleholm.se\"", "\"https://www.hasselholm.se\"");
    assert_found(&findings, "the domain is not declared", "links.municipality");
}

#[test]
fn a_fact_that_no_screen_says() {
    let findings = found("sources.json", "\"drop in 8-10\"", "\"drop in 9-10\"");
    assert_found(&findings, "no screen says the fact", "sources.F2");
}

#[test]
fn a_text_that_nothing_uses() {
    for language in ["sv", "en"] {
        let findings = found(
            &format!("texts/{language}.json"),
            "\"question.password_need\"",
            "\"ui.stray\": \"x\", \"question.password_need\"",
        );
        assert!(findings.is_empty(), "a phrase may override: {findings:?}");
    }
    let findings = found(
        "contacts.json",
        "\"bring\":[\"bring.case_number\",\"bring.identification\"]",
        "\"bring\":[\"bring.case_number\"]",
    );
    assert_found(&findings, "nothing uses the text", "bring.identification");
}

#[test]
fn a_promise_that_a_table_breaks() {
    let findings = found(
        "tables.json",
        "\"then\":{\"routes\":[\"operator\"]}",
        "\"then\":{\"routes\":[\"servicedesk_call\",\"operator\"]}",
    );
    assert!(findings.is_empty(), "nothing is promised of subscriptions: {findings:?}");
    let findings = found(
        "tables.json",
        "\"then\":{\"routes\":[\"maker\"]}",
        "\"then\":{\"routes\":[\"servicedesk_call\"]}",
    );
    assert_found(&findings, "the promise is broken", "promises.private_faults_not_to_servicedesk");
}

#[test]
fn a_built_in_app_told_as_the_one_to_use() {
    let findings = found(
        "tables.json",
        "\"then\":{\"outcome\":\"app\",\"app\":\"outlook\"}",
        "\"then\":{\"outcome\":\"app\",\"app\":\"ios_mail\"}",
    );
    assert_found(&findings, "the promise is broken", "promises.never_built_in");
}

#[test]
fn a_step_that_no_situation_reaches() {
    let findings = found(
        "journeys/set_up.json",
        "\"id\":\"wifi\",\"act\":\"tell\",\"when\":{\"kind.is\":[\"municipal_mobile\"]}",
        "\"id\":\"wifi\",\"act\":\"tell\",\"when\":{\"kind.is\":[\"municipal_mobile\"],\"owner\":[\"private\"]}",
    );
    assert_found(&findings, "no situation reaches the step", "set_up/wifi");
}
