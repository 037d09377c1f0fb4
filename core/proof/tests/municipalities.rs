//! Every municipality of this repository is proven.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lotsen::Policy;
use lotsen_proof::check::{Report, prove};
use lotsen_proof::scenario::load_policy;

fn proven(policy: &Arc<Policy>) -> Report {
    let report = prove(policy);
    let findings: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{}:\n{}", policy.id(), findings.join("\n"));
    report
}

#[test]
fn the_embedded_municipality_is_proven() {
    let report = proven(&Policy::embedded());
    assert!(report.screens > 1_000, "only {} screens were found", report.screens);
    assert!(report.situations > 1_000, "only {} situations were found", report.situations);
}

#[test]
fn the_second_municipality_is_proven() {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby");
    let report = proven(&load_policy(&folder).unwrap());
    assert!(report.screens > 50, "only {} screens were found", report.screens);
}
