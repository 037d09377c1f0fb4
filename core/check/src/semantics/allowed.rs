//! What a policy allows, each with a reason; an allowance for what is no longer found is a finding itself.

use std::collections::BTreeSet;
use std::sync::Arc;

use lotsen::Policy;

use super::place::Written;
use crate::finding::Finding;
use crate::report::{Allowed, Report};
use crate::rule::Rule;
use crate::scope::{Depth, Scope};

/// Takes out what the policy allows. What is no longer found can be said only where all was looked `through`.
pub(super) fn judge(
    written: &Written<'_>,
    policy: &Arc<Policy>,
    findings: Vec<Finding>,
    scope: &Scope,
    through: bool,
) -> Report {
    let allowances = &policy.document().allowed;
    let mut report = Report::of(written.files.clone(), Vec::new());
    let mut found = BTreeSet::new();
    for finding in findings {
        let key = finding.key.clone();
        let reason = allowances.get(&key).filter(|reason| !reason.trim().is_empty());
        match reason.filter(|_| finding.rule.may_be_allowed()) {
            Some(reason) => {
                if found.insert(key.clone()) {
                    report.allowed.push(Allowed { key, reason: reason.clone() });
                }
            }
            None => report.findings.push(finding),
        }
    }
    if through && scope.depth == Depth::Rehearsed {
        let stale = allowances.iter().filter(|allowance| !found.contains(&allowance.id));
        report.findings.extend(stale.filter_map(|allowance| {
            // What is only looked for beside the policy in use is not missed where there is none.
            let beside = [Rule::LostId, Rule::Version];
            let looked_for = scope.since.is_some()
                || !beside.iter().any(|rule| allowance.id.split(':').next() == Some(rule.id()));
            // What a base allows is missed where a policy chooses otherwise.
            let finding = stale_finding(written, &allowance.id);
            (looked_for && !written.files.is_of_base(&finding.location.file)).then_some(finding)
        }));
    }
    report
}

fn stale_finding(written: &Written<'_>, key: &str) -> Finding {
    let location = written.path(&format!("allowed.{key}")).unwrap_or_else(|| written.beginning());
    let message = format!("“{key}” is allowed, and is not found");
    let help = "Remove it: what it allowed is mended, or never was; and an allowance needs a reason.";
    Finding::new(Rule::StaleAllowance, location, key, message, help)
}
