//! What the next version of a policy must keep of the one in use, so that sessions in progress find their places again.

use std::collections::BTreeSet;

use lotsen::Policy;
use lotsen::internals::IdMap;
use lotsen::internals::document::Document;
use lotsen::internals::document::question::Question;

use super::place::Written;
use crate::finding::Finding;
use crate::rule::Rule;

/// What is lost since the policy in use, and whether the version says that something changed.
pub(super) fn check(written: &Written<'_>, in_use: &Policy, next: &Policy) -> Vec<Finding> {
    let (old, new) = (in_use.document(), next.document());
    let lost = lost(old, new);
    let version = written.path("policy.version").unwrap_or_else(|| written.beginning());
    let mut findings: Vec<Finding> = lost
        .iter()
        .map(|lost| {
            let place = written.path(&lost.near).unwrap_or_else(|| written.beginning());
            let message = format!("the {} “{}” of the policy in use is gone", lost.what, lost.about);
            let help = format!(
                "Name “{}” in the {} of what takes its place. Where nothing does, allow it with a reason as “lost-id:{}”.",
                lost.id, lost.kept_by, lost.about
            );
            Finding::new(Rule::LostId, place, &lost.about, message, help)
        })
        .collect();
    let changed = !lost.is_empty() || ids(old) != ids(new);
    let (in_use, next) = (in_use.version(), next.version());
    if next < in_use || (changed && next == in_use) {
        let why = if changed { "ids are not those of it" } else { "it is lower" };
        let message = format!("the version is {next}, that of the policy in use {in_use}, and {why}");
        let help = format!("Raise it to {}.", in_use + 1);
        findings.push(Finding::new(Rule::Version, version, "policy", message, help));
    }
    findings
}

/// Something that the policy in use has and the next one has not.
struct Lost {
    what: &'static str,
    /// How it is called as a whole.
    about: String,
    /// Its own id.
    id: String,
    /// Where its like stand.
    near: String,
    kept_by: &'static str,
}

fn lost(old: &Document, new: &Document) -> Vec<Lost> {
    let mut lost = Vec::new();
    of_map(&mut lost, "journey", "journeys", &old.journeys, &new.journeys, |journey| &journey.formerly);
    of_map(&mut lost, "question", "questions", &old.questions, &new.questions, |question| &question.formerly);
    of_map(&mut lost, "trouble", "troubles", &old.troubles, &new.troubles, |trouble| &trouble.formerly);
    of_map(&mut lost, "app", "apps", &old.apps, &new.apps, |app| &app.formerly);
    for journey in &old.journeys {
        let Some((id, now)) = kept(&new.journeys, &journey.id, |journey| &journey.formerly) else { continue };
        let known = |step: &str| {
            now.steps.iter().any(|now| now.id == step || now.formerly.iter().any(|old| old == step))
        };
        let steps = journey.value.steps.iter().filter(|step| !step.id.is_empty() && !known(&step.id));
        lost.extend(steps.map(|step| Lost {
            what: "step",
            about: format!("{}/{}", journey.id, step.id),
            id: step.id.clone(),
            near: format!("journeys.{id}"),
            kept_by: "`formerly`",
        }));
    }
    for question in &old.questions {
        let Some((id, now)) = kept(&new.questions, &question.id, |question| &question.formerly) else {
            continue;
        };
        lost.extend(lost_values(&question.id, id, &question.value, now));
    }
    lost
}

fn lost_values(called: &str, id: &str, old: &Question, new: &Question) -> Vec<Lost> {
    let known = |value: &str| new.values.iter().any(|now| now == value) || new.renamed.get(value).is_some();
    let values = old.values.iter().filter(|value| !known(value)).map(|value| Lost {
        what: "value",
        about: format!("{called}.{value}"),
        id: value.clone(),
        near: format!("questions.{id}"),
        kept_by: "`renamed`",
    });
    values.collect()
}

fn of_map<T>(
    lost: &mut Vec<Lost>,
    what: &'static str,
    map: &str,
    old: &IdMap<T>,
    new: &IdMap<T>,
    formerly: impl Fn(&T) -> &Vec<String>,
) {
    let gone = old.ids().filter(|id| kept(new, id, &formerly).is_none());
    lost.extend(gone.map(|id| Lost {
        what,
        about: id.to_owned(),
        id: id.to_owned(),
        near: map.to_owned(),
        kept_by: "`formerly`",
    }));
}

/// What goes by an id now, or was formerly called so.
fn kept<'a, T>(
    new: &'a IdMap<T>,
    id: &str,
    formerly: impl Fn(&T) -> &Vec<String>,
) -> Option<(&'a str, &'a T)> {
    let same = new.entry(id);
    let renamed = || new.iter().find(|entry| formerly(&entry.value).iter().any(|old| old == id));
    same.or_else(renamed).map(|entry| (entry.id.as_str(), &entry.value))
}

/// Every id on which a session may rest.
fn ids(document: &Document) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    ids.extend(document.troubles.ids().map(|id| format!("trouble {id}")));
    ids.extend(document.apps.ids().map(|id| format!("app {id}")));
    for question in &document.questions {
        ids.extend(question.value.values.iter().map(|value| format!("{}.{value}", question.id)));
    }
    for journey in &document.journeys {
        ids.extend(journey.value.steps.iter().map(|step| format!("{}/{}", journey.id, step.id)));
    }
    ids
}
