//! Findings in the format of static analysis (SARIF 2.1.0, OASIS), in which code hosts show them in place.

use serde_json::{Value, json};

use crate::finding::Finding;
use crate::report::Report;
use crate::rule::{Rule, Severity};

/// Where a reader finds what each rule asks for.
const PAGE: &str = "https://github.com/lotsen/lotsen/blob/main/docs/faults.md";

/// A report as SARIF. The files are named from `folder`, as a code host knows it, with `/` at its end or empty.
#[must_use]
pub fn sarif(folder: &str, report: &Report) -> Value {
    let rules: Vec<Value> = Rule::ALL.iter().copied().map(rule).collect();
    let results: Vec<Value> = report.findings.iter().map(|finding| result(folder, finding)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "lotsen check",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": PAGE,
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(rule: Rule) -> Value {
    json!({
        "id": rule.id(),
        "shortDescription": { "text": rule.sentence() },
        "helpUri": format!("{PAGE}#{}", rule.id()),
        "defaultConfiguration": { "level": level(rule) },
    })
}

fn result(folder: &str, finding: &Finding) -> Value {
    let parts = [finding.message.as_str(), &finding.example, &finding.help];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let place = &finding.location;
    json!({
        "ruleId": finding.rule.id(),
        "ruleIndex": Rule::ALL.iter().position(|rule| *rule == finding.rule),
        "level": level(finding.rule),
        "message": { "text": parts.join("\n") },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": format!("{folder}{}", place.file) },
            "region": { "startLine": place.line, "startColumn": place.column },
        } }],
        "partialFingerprints": { "key": finding.key },
    })
}

fn level(rule: Rule) -> &'static str {
    match rule.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
