//! What a step reads of the official and nobody has asked for in its journey: an answer enters a journey only where it is
//! asked there.

use std::collections::{BTreeMap, BTreeSet};

use super::place::Written;
use crate::document::{File, Member, Node};
use crate::finding::{Finding, Span};
use crate::rule::Rule;

/// Everything that is read before it is asked.
pub(super) fn check(written: &Written<'_>) -> Vec<Finding> {
    let told = Told::of(written);
    let journeys = written
        .trees()
        .filter_map(|(file, tree)| Some((file, tree.get("journeys")?)))
        .flat_map(|(file, journeys)| journeys.members().iter().map(move |journey| (file, journey)));
    journeys.flat_map(|(file, journey)| of_journey(file, journey, &told)).collect()
}

fn of_journey(file: &File, journey: &Member, told: &Told<'_>) -> Vec<Finding> {
    // What the journey is about is known wherever it is entered.
    let mut asked = BTreeSet::from(["about"]);
    asked.extend(journey.value.get("reads").into_iter().flat_map(Node::items).filter_map(Node::as_text));
    let mut findings = Vec::new();
    for step in journey.value.get("steps").into_iter().flat_map(Node::items) {
        let id = step.get("id").and_then(Node::as_text).unwrap_or_default();
        let about = format!("{}/{id}", journey.key);
        let parts = ["blocks", "claims", "instead"].into_iter().filter_map(|field| step.get(field));
        let parts = std::iter::once(step).chain(parts.flat_map(Node::items));
        findings.extend(unasked(file, parts, &about, told, &asked));
        asked.extend(step.get("ask").and_then(Node::as_text));
    }
    let goals = journey.value.get("goal").into_iter().flat_map(Node::items);
    findings.extend(unasked(file, goals, &journey.key, told, &asked));
    findings
}

/// What conditions on some parts read that is not among what was asked.
fn unasked<'a>(
    file: &File,
    parts: impl Iterator<Item = &'a Node>,
    about: &str,
    told: &Told<'_>,
    asked: &BTreeSet<&str>,
) -> Vec<Finding> {
    let read = parts.filter_map(|part| part.get("when")).flat_map(Node::members);
    let unasked = read.filter_map(|read| {
        let missing = told.unasked(&read.key, asked)?;
        Some(finding(file, read.key_span, about, &read.key, missing))
    });
    unasked.collect()
}

fn finding(file: &File, span: Span, about: &str, read: &str, missing: &str) -> Finding {
    let through = if read == missing { String::new() } else { format!(", which rests on “{missing}”") };
    let message = format!("reads “{read}”{through}, before the journey asks it");
    let help =
        format!("Ask “{missing}” in a step before this one, or name it among the `reads` of the journey.");
    Finding::new(Rule::Unasked, file.location(span), about, message, help)
}

/// Which questions are put to the official, and which of them a table rests on.
struct Told<'a> {
    questions: BTreeSet<&'a str>,
    inputs: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Told<'a> {
    fn of(written: &Written<'a>) -> Self {
        let entries = |map: &'static str| {
            written.trees().filter_map(move |(_, tree)| tree.get(map)).flat_map(Node::members)
        };
        let told = entries("questions")
            .filter(|question| question.value.get("sort").and_then(Node::as_text) == Some("told"));
        let inputs = entries("tables").map(|table| {
            let inputs = table.value.get("inputs").into_iter().flat_map(Node::items);
            (table.key.as_str(), inputs.filter_map(Node::as_text).collect())
        });
        Self { questions: told.map(|question| question.key.as_str()).collect(), inputs: inputs.collect() }
    }

    /// A question that was not asked, where something rests on such alone.
    fn unasked(&self, read: &str, asked: &BTreeSet<&str>) -> Option<&'a str> {
        let mut rests = BTreeSet::new();
        self.rests_on(read, &mut rests, &mut BTreeSet::new());
        let unasked = rests.iter().all(|question| !asked.contains(question));
        rests.into_iter().next().filter(|_| unasked)
    }

    fn rests_on(&self, read: &str, into: &mut BTreeSet<&'a str>, seen: &mut BTreeSet<&'a str>) {
        if let Some(question) = self.questions.get(read) {
            into.insert(question);
        }
        let table = read.split('.').next().unwrap_or(read);
        if let Some((table, inputs)) = self.inputs.get_key_value(table)
            && seen.insert(table)
        {
            for input in inputs {
                self.rests_on(input, into, seen);
            }
        }
    }
}
