//! What the scenarios visit, held against the embedded policy.

use std::collections::BTreeSet;

use lotsen::Policy;
use lotsen::internals::document::header::SourceKind;
use lotsen_proof::facts_on;
use lotsen_proof::scenario::Line;

use crate::play::{Played, of_the_embedded_policy};

/// Every line of every transcript.
fn lines(played: &[Played]) -> impl Iterator<Item = &Line> {
    played.iter().flat_map(|played| &played.transcript.lines)
}

/// Those that are not among the found ones.
fn left_out<'a>(all: impl IntoIterator<Item = &'a str>, found: &BTreeSet<String>) -> Vec<&'a str> {
    all.into_iter().filter(|id| !found.contains(*id)).collect()
}

#[test]
fn every_journey_and_every_step_is_visited() {
    let (policy, played) = (Policy::embedded(), of_the_embedded_policy());
    let visited: BTreeSet<String> = lines(&played)
        .filter_map(|line| Some(format!("{}/{}", line.screen.journey.as_deref()?, line.screen.step)))
        .collect();
    let journeys = policy.document().journeys.iter();
    let steps = journeys
        .flat_map(|entry| entry.value.steps.iter().map(move |step| format!("{}/{}", entry.id, step.id)));
    let steps: Vec<String> = steps.collect();
    let missing = left_out(steps.iter().map(String::as_str), &visited);
    assert_eq!(missing, Vec::<&str>::new(), "no scenario visits these steps");
}

#[test]
fn every_trouble_is_met() {
    let (policy, played) = (Policy::embedded(), of_the_embedded_policy());
    let journeys: BTreeSet<String> = lines(&played).filter_map(|line| line.screen.journey.clone()).collect();
    let troubles = policy.document().troubles.iter();
    let missing = left_out(troubles.map(|entry| entry.value.remedy.as_str()), &journeys);
    assert_eq!(missing, Vec::<&str>::new(), "no scenario meets the troubles of these remedies");
}

#[test]
fn every_journey_is_walked_on_each_device_that_can_be_told_there() {
    let (policy, played) = (Policy::embedded(), of_the_embedded_policy());
    let mut walked = BTreeSet::new();
    for line in lines(&played) {
        let told = &line.event["choose"];
        if told["question"] == "device" && line.error.is_none() {
            let journey = line.screen.journey.clone().unwrap_or_default();
            walked.insert(format!("{journey} {}", told["values"][0].as_str().unwrap_or_default()));
        }
    }
    let device = policy.document().questions.get("device").unwrap();
    for journey in policy.document().journeys.iter().filter(|entry| !entry.value.remedy) {
        let asks = journey.value.steps.iter().find(|step| step.ask.as_deref() == Some("device"));
        let reads = journey.value.reads.iter().any(|question| question == "device");
        let values = match asks {
            Some(step) if !step.values.is_empty() => step.values.clone(),
            None if !reads => Vec::new(),
            _ => device.values.clone(),
        };
        let all: Vec<String> = values.iter().map(|value| format!("{} {value}", journey.id)).collect();
        let missing = left_out(all.iter().map(String::as_str), &walked);
        assert_eq!(missing, Vec::<&str>::new(), "no scenario walks this journey on this device");
    }
}

#[test]
fn every_language_is_spoken() {
    let (policy, played) = (Policy::embedded(), of_the_embedded_policy());
    let spoken: BTreeSet<String> = lines(&played).map(|line| line.screen.locale.clone()).collect();
    assert_eq!(left_out(policy.locales().iter().map(String::as_str), &spoken), Vec::<&str>::new());
}

#[test]
fn every_fact_stands_on_a_screen_that_a_scenario_visits() {
    let (policy, played) = (Policy::embedded(), of_the_embedded_policy());
    let said: BTreeSet<String> = lines(&played).flat_map(|line| facts_on(&policy, &line.screen)).collect();
    let sources = policy.document().sources.iter();
    let facts: Vec<&str> =
        sources.filter(|entry| entry.value.kind == SourceKind::Fact).map(|entry| entry.id.as_str()).collect();
    assert_eq!(facts.len(), 66, "the facts F1 to F66");
    assert_eq!(left_out(facts, &said), Vec::<&str>::new(), "no visited screen says these facts");
}

#[test]
fn every_reading_is_a_source_of_a_screen_that_a_scenario_visits() {
    let (policy, played) = (Policy::embedded(), of_the_embedded_policy());
    let given = lines(&played).filter_map(|line| line.screen.why.as_ref()).flat_map(|why| &why.sources);
    let given: BTreeSet<String> = given.map(|source| source.id.clone()).collect();
    let sources = policy.document().sources.iter();
    let readings =
        sources.filter(|entry| entry.value.kind == SourceKind::Reading).map(|entry| entry.id.as_str());
    assert_eq!(left_out(readings, &given), Vec::<&str>::new(), "no visited screen rests on these readings");
}

#[test]
fn the_readme_names_a_scenario_for_each_reading_and_every_walk() {
    let (policy, played) = (Policy::embedded(), of_the_embedded_policy());
    let readme = include_str!("../../README.md");
    let cells =
        readme.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let cells: Vec<(&str, &str)> = cells.collect();
    for reading in policy.document().sources.iter().filter(|entry| entry.value.kind == SourceKind::Reading) {
        let named = cells.iter().find(|(id, _)| *id == reading.id);
        let (_, name) = named.unwrap_or_else(|| panic!("no scenario is named for {}", reading.id));
        let name = name.trim_matches('`');
        let found = played.iter().find(|played| played.scenario.name == name);
        let found = found.unwrap_or_else(|| panic!("there is no scenario {name}"));
        let given = lines(std::slice::from_ref(found)).filter_map(|line| line.screen.why.as_ref());
        let given = given.flat_map(|why| &why.sources).any(|source| source.id == reading.id);
        assert!(given, "{name} shows no screen that rests on {}", reading.id);
    }
    let walks = cells.iter().filter(|(name, _)| name.starts_with("`walk_"));
    let folder = crate::play::own_folder();
    let missing: Vec<_> = walks
        .clone()
        .filter(|(name, _)| !folder.join(format!("{}.json", name.trim_matches('`'))).is_file())
        .collect();
    assert_eq!((walks.count(), missing.len()), (15, 0), "{missing:?}");
}
