//! Sights that nothing shows, that cannot come where a step expects them, and to which an answer is missing.

use std::collections::{BTreeMap, BTreeSet};

use lotsen::Policy;
use lotsen::internals::IdMap;
use lotsen::internals::document::sight::{Run, SightEntry};
use lotsen::screen::{BlockKind, MoreSights};

use super::drawn::DrawnScreen;
use super::finding::{Finding, Sort};

/// Sights that no step expects, no trouble is known by and none of those leads on to. One that is only found in the list
/// of all sights says so.
pub(super) fn unshown(policy: &Policy) -> Vec<Finding> {
    let document = policy.document();
    let steps = document.journeys.iter().flat_map(|journey| &journey.value.steps);
    let named = steps.flat_map(|step| step.expects.iter().chain(&step.also));
    let (runs, sights): (Vec<&String>, Vec<&String>) = named.partition(|id| Run::named_by(id).is_some());
    let runs: BTreeSet<&str> = runs.into_iter().filter_map(|id| Run::named_by(id)).collect();
    let (used, unused): (Vec<_>, Vec<_>) =
        document.runs.iter().partition(|run| runs.contains(run.id.as_str()));
    let of_runs = used.into_iter().flat_map(|run| run.value.expects.iter().chain(&run.value.also));
    let seen = document.troubles.iter().flat_map(|trouble| &trouble.value.sees);
    let mut shown: BTreeSet<&str> =
        sights.into_iter().chain(of_runs).chain(seen).map(String::as_str).collect();
    let mut new: Vec<&str> = shown.iter().copied().collect();
    while let Some(next) = new.pop().and_then(|id| document.sights.get(id)).map(|sight| &sight.next) {
        new.extend(next.iter().map(String::as_str).filter(|id| shown.insert(id)));
    }
    let unused = unused.into_iter();
    let mut findings: Vec<Finding> = unused
        .map(|run| Finding::new(Sort::Sight, "no step names the run", format!("runs.{}", run.id)))
        .collect();
    for entry in &document.sights {
        let place = format!("sights.{}", entry.id);
        match (shown.contains(entry.id.as_str()), entry.value.listed) {
            (false, false) => {
                findings.push(Finding::new(Sort::Sight, "no step and no trouble shows the sight", place));
            }
            (true, true) => {
                findings.push(Finding::new(Sort::Sight, "the sight is shown, and not only listed", place));
            }
            _ => {}
        }
    }
    findings
}

/// Sights that a step expects, or that its trouble is known by, and that no situation shows there.
pub(super) fn never_come(policy: &Policy, drawn: &[DrawnScreen]) -> Vec<Finding> {
    let document = policy.document();
    let mut shown = BTreeSet::new();
    for (journey, screen) in drawn.iter().filter_map(|drawn| Some((&drawn.journey, drawn.screens.first()?))) {
        let sights = screen.blocks.iter().flat_map(|block| match &block.kind {
            BlockKind::Sights { sights, more, .. } => {
                sights.iter().chain(more.iter().flat_map(MoreSights::sights)).collect()
            }
            _ => Vec::new(),
        });
        shown.extend(sights.map(|sight| (journey.as_str(), screen.step.as_str(), sight.id.as_str())));
    }
    let mut findings = Vec::new();
    for journey in &document.journeys {
        for step in &journey.value.steps {
            // Of a run those come that can come on the device.
            let own = step.expects.iter().chain(&step.also).filter(|id| Run::named_by(id).is_none());
            let absent =
                own.filter(|sight| !shown.contains(&(journey.id.as_str(), step.id.as_str(), sight.as_str())));
            findings.extend(absent.map(|sight| {
                let place = format!("{}/{}", journey.id, step.id);
                Finding::new(Sort::Sight, "no situation shows the sight that is expected", place)
                    .seen(sight.clone())
            }));
        }
    }
    for trouble in &document.troubles {
        let remedy = trouble.value.remedy.as_str();
        let absent = trouble.value.sees.iter();
        let absent =
            absent.filter(|sight| !shown.iter().any(|(journey, _, id)| *journey == remedy && id == *sight));
        findings.extend(absent.map(|sight| {
            let place = format!("troubles.{}", trouble.id);
            Finding::new(Sort::Sight, "no situation shows the sight that it is known by", place)
                .seen(sight.clone())
        }));
    }
    findings
}

/// Devices and owners on which a sight may appear without an answer, or with several.
pub(super) fn unanswered(policy: &Policy) -> Vec<Finding> {
    let document = policy.document();
    let (devices, owners) = (values(policy, "device"), values(policy, "owner"));
    let mut findings = Vec::new();
    for entry in &document.sights {
        let sight = &entry.value;
        let mut faults: BTreeMap<&str, String> = BTreeMap::new();
        for device in among(&devices, &sight.on) {
            for owner in among(&owners, &sight.owners) {
                let fault = match answers(sight, device, owner) {
                    0 => "an answer is missing",
                    1 => continue,
                    _ => "several answers hold",
                };
                faults.entry(fault).or_insert_with(|| format!("device = {device}, owner = {owner}"));
            }
        }
        findings.extend(faults.into_iter().map(|(check, example)| {
            Finding::new(Sort::Sight, check, format!("sights.{}", entry.id)).example(example)
        }));
    }
    findings
}

/// Answers that hold on no device and for no owner that has the sight.
pub(super) fn never_given(policy: &Policy) -> Vec<Finding> {
    let document = policy.document();
    let (devices, owners) = (values(policy, "device"), values(policy, "owner"));
    let mut findings = Vec::new();
    for entry in &document.sights {
        let (on, of) = (among(&devices, &entry.value.on), among(&owners, &entry.value.owners));
        let given = |when: &IdMap<Vec<String>>| {
            on.iter().any(|device| of.iter().any(|owner| holds(when, device, owner)))
        };
        let never = entry.value.answers.iter().filter(|answer| !given(&answer.value.when));
        findings.extend(never.map(|answer| {
            let place = format!("sights.{}.answers.{}", entry.id, answer.id);
            Finding::new(Sort::Condition, "the answer is never given", place)
        }));
    }
    findings
}

fn values<'a>(policy: &'a Policy, question: &str) -> Vec<&'a str> {
    let question = policy.document().questions.get(question);
    question.into_iter().flat_map(|question| &question.values).map(String::as_str).collect()
}

/// The values that are listed; all of them where none is. A policy that does not ask has one case.
fn among<'a>(values: &[&'a str], listed: &[String]) -> Vec<&'a str> {
    let on = values.iter().copied().filter(|value| listed.is_empty() || listed.iter().any(|v| v == value));
    let on: Vec<&str> = on.collect();
    if values.is_empty() { vec![""] } else { on }
}

/// How many answers of a sight hold.
fn answers(sight: &SightEntry, device: &str, owner: &str) -> usize {
    sight.answers.iter().filter(|answer| holds(&answer.value.when, device, owner)).count()
}

fn holds(when: &IdMap<Vec<String>>, device: &str, owner: &str) -> bool {
    when.iter().all(|condition| {
        let value = if condition.id == "device" { device } else { owner };
        condition.value.iter().any(|allowed| allowed == value)
    })
}
