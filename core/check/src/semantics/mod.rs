//! What only a policy that loads can be held to: its proof, that nothing in it is idle, what it asks before it reads, and
//! what comes of doing what it says.

mod allowed;
mod doubt;
mod idle;
mod long;
mod place;
mod proof;
mod rehearsal;
mod since;
mod unasked;

use std::sync::Arc;

use lotsen::Policy;

use crate::finding::Finding;
use crate::loading::Repairs;
use crate::report::Report;
use crate::rule::Rule;
use crate::scope::{Depth, Scope};

use doubt::Doubt;
pub(crate) use long::{WrittenText, read as read_texts, too_long};
pub(crate) use place::Written;

/// Why nothing is rehearsed: nobody can say whether an official arrives where no journey says where it leads.
const NO_GOAL: &str = "the rehearsal, for which no journey names a goal";

/// Everything that is found once a policy loads, with what is hard to read in it, and what was found in loading it.
pub(crate) fn check(
    written: &Written<'_>,
    policy: &Arc<Policy>,
    repairs: &Repairs,
    [hard, loading]: [Vec<Finding>; 2],
    scope: &Scope,
) -> Report {
    let doubt = Doubt::of(written, repairs, &loading);
    let mut findings = unasked::check(written);
    let journey = |finding: &Finding| finding.about.split('/').next().map(str::to_owned);
    let known: Vec<Option<String>> = findings.iter().map(journey).collect();
    if matches!(scope.depth, Depth::Proven | Depth::Rehearsed) {
        findings.extend(proof::check(written, policy).into_iter().filter(|found| {
            // What reads an answer that nobody was asked for is never shown: that goes without saying.
            !(matches!(found.rule, Rule::Unreached | Rule::NeverTrue) && known.contains(&journey(found)))
        }));
    }
    if !matches!(scope.depth, Depth::Starts(_)) {
        idle::add(written, policy, &mut findings);
        findings.extend(long::check(written));
    }
    findings.extend(hard);
    if let Some(old) = &scope.since {
        findings.extend(since::check(written, old, policy));
    }
    // A base has more than any one policy uses.
    findings.retain(|finding| {
        !(finding.rule.is_of_what_is_idle() && written.files.is_of_base(&finding.location.file))
    });
    findings.retain(|finding| doubt.lets_stand(finding));
    let waits = !repairs.is_exact() || findings.iter().any(|finding| finding.rule.is_of_the_walk());
    let aims = policy.document().journeys.iter().any(|journey| !journey.value.goal.is_empty());
    let starts = match &scope.depth {
        Depth::Rehearsed => Some(""),
        Depth::Starts(part) => Some(part.as_str()),
        Depth::Written | Depth::Proven => None,
    };
    if let Some(starts) = starts.filter(|_| !waits && aims) {
        findings.extend(rehearsal::check(written, policy, starts));
    }
    let mut report = allowed::judge(written, policy, findings, scope, !waits);
    report.findings.extend(loading);
    if waits && starts.is_some() {
        report.waiting.push("the rehearsal");
    } else if !aims && starts.is_some() {
        report.waiting.push(NO_GOAL);
    }
    if doubt.is_wide() {
        report.waiting.push("facts, promises and hours");
    }
    report
}
