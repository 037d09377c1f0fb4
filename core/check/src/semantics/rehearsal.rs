//! What comes of doing what the guide says, in a simulated world.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::Policy;
use lotsen_twin::rehearsal::{Finding as Rehearsed, rehearse};

use super::place::Written;
use crate::finding::Finding;
use crate::rule::Rule;

/// What the rehearsal finds, each finding once, with the shortest of the ways there.
pub(super) fn check(written: &Written<'_>, policy: &Arc<Policy>, starts: &str) -> Vec<Finding> {
    let rehearsals = match rehearse(policy, starts) {
        Ok(rehearsals) => rehearsals,
        Err(error) => return vec![refused(written, &error.to_string())],
    };
    let mut found: BTreeMap<String, &Rehearsed> = BTreeMap::new();
    for finding in rehearsals.iter().flat_map(|rehearsal| &rehearsal.findings) {
        let known = found.entry(finding.key()).or_insert(finding);
        if finding.shortest.len() < known.shortest.len() {
            *known = finding;
        }
    }
    found.into_iter().map(|(key, rehearsed)| finding(written, key, rehearsed)).collect()
}

fn finding(written: &Written<'_>, key: String, rehearsed: &Rehearsed) -> Finding {
    let (rule, message, help) = said(rehearsed.check);
    let location =
        rehearsed.step.split_once('/').and_then(|(journey, step)| written.step(journey, step, None));
    let location = location.unwrap_or_else(|| written.beginning());
    let message = format!("{message}: {}", rehearsed.what);
    let help = format!("{help} With a reason, it may be allowed as “{key}”.");
    Finding::new(rule, location, &rehearsed.step, message, help)
        .example(way(&rehearsed.shortest))
        .allowed_as(key)
}

/// A way with a line for each step.
fn way(shortest: &[String]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut at = "";
    for line in shortest {
        let (step, words) = line.split_once(": ").unwrap_or(("", line));
        match lines.last_mut().filter(|_| step == at) {
            Some(last) => *last = format!("{last}, {words}"),
            None => lines.push(line.clone()),
        }
        at = step;
    }
    lines.join("\n")
}

fn refused(written: &Written<'_>, error: &str) -> Finding {
    let message = format!("a way cannot be gone to its end: {error}");
    Finding::new(Rule::Refused, written.beginning(), "", message, "Mend what the sentence names.")
}

/// The rule that is broken, what is wrong, and what to do.
fn said(check: &str) -> (Rule, &'static str, &'static str) {
    match check {
        "harm" => (
            Rule::Harm,
            "doing what the guide says does harm",
            "Say before this what not to press, or lead another way.",
        ),
        "end" => (
            Rule::End,
            "a way ends with nobody who can help",
            "Lead on from here, or to somebody who may and can help.",
        ),
        "untrue" => (
            Rule::Untrue,
            "what is said is not true when it is said",
            "Say it where it is true, or ask before what it depends on.",
        ),
        "left_alone" => (
            Rule::LeftAlone,
            "at a screen of another product the guide says nothing",
            "Expect the sight on the step, or offer a trouble that sees it.",
        ),
        "not_told" => (
            Rule::NotTold,
            "what is natural is done, because the guide says nothing",
            "Say what to do there.",
        ),
        "ring" => (Rule::End, "a way goes round and round", "Give the step another way out."),
        "wrong_device" => (
            Rule::WrongDevice,
            "something of another device",
            "Say on which device the step is, or tell the devices apart by `when`.",
        ),
        _ => {
            (Rule::Needless, "asked or told in vain", "Ask or say it only where it is not known or done yet.")
        }
    }
}
