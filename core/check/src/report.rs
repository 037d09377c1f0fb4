//! What a check comes to.

use serde::Serialize;

use crate::document::Files;
use crate::finding::Finding;
use crate::rule::Severity;

/// What a check comes to.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// The files that were checked, those of the base among them.
    #[serde(skip)]
    pub files: Files,
    /// The base on which the policy builds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// What the policy says in place of its base.
    pub overridden: Vec<String>,
    /// What is wrong, in the order of files and lines.
    pub findings: Vec<Finding>,
    /// What is found and allowed.
    pub allowed: Vec<Allowed>,
    /// What was not looked at, because of a finding that has to be mended first; empty where all was.
    pub waiting: Vec<&'static str>,
}

/// Something that is found and that the policy allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Allowed {
    /// The key under which it is allowed.
    pub key: String,
    /// Why.
    pub reason: String,
}

impl Report {
    /// A report of findings alone.
    pub(crate) fn of(files: Files, findings: Vec<Finding>) -> Self {
        let waiting = if findings.is_empty() { Vec::new() } else { vec!["the proof", "the rehearsal"] };
        Self { files, findings, waiting, ..Self::default() }
    }

    /// The same with its findings in order, each once.
    pub(crate) fn in_order(mut self) -> Self {
        self.findings.sort_by(|one, other| one.order().cmp(&other.order()));
        self.findings.dedup();
        self
    }

    /// How many findings are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.rule.severity() == severity).count()
    }

    /// Whether the policy can be used: nothing is an error.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.count(Severity::Error) == 0
    }
}
