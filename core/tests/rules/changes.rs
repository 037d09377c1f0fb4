//! What would change an answer, and answers behind a table.

use lotsen::Policy;
use lotsen::advisor::{Advisor, AdvisorError};
use lotsen::policy::Part;

use super::apps::expected_app;
use super::asked::{DEVICES, INFORMATION, OWNERS, answers, app_for, cells, monday, outcome};

#[test]
fn the_changes_are_all_the_single_answers_that_give_another_outcome() {
    for told in cells(("information", &INFORMATION), &DEVICES, &OWNERS) {
        let advice = app_for(&told).unwrap();
        let mut expected = Vec::new();
        for (at, values) in [&INFORMATION[..], &DEVICES, &OWNERS].into_iter().enumerate() {
            for value in values.iter().filter(|value| **value != told[at].1) {
                let mut other = told;
                other[at].1 = value;
                let [(_, information), (_, device), (_, owner)] = other;
                let (then, app) = expected_app(information, device, owner);
                if (then, app) != outcome(&advice) {
                    expected.push((told[at].0, *value, then, app));
                }
            }
        }
        let changes = advice.changes.iter();
        let found: Vec<_> = changes
            .map(|it| (it.question.as_str(), it.value.as_str(), it.outcome.as_str(), it.app.as_deref()))
            .collect();
        assert_eq!(found, expected, "{told:?}");
    }
}

/// A policy whose table of apps reads another table, and not the questions themselves.
fn behind_a_table() -> Advisor {
    let part = r##"{"format": 1,
"policy": {"id": "small", "version": 1, "brand": {"name": "Small", "accent": "#000000", "accent_dark": "#FFFFFF"},
 "issued": "2026-01-01", "verified_at": "2026-01-02", "expires": "2027-01-01", "time_zone": "Europe/Stockholm",
 "locales": ["en"], "email_domains": [], "link_domains": [], "default_subject": "all"},
"sources": {"S": {"kind": "fact"}},
"questions": {
 "about": {"sort": "told", "scope": "journey", "values": ["this_device", "another_device"]},
 "device": {"sort": "told", "values": ["iphone", "computer"]},
 "owner": {"sort": "told", "values": ["municipal", "private"]},
 "information": {"sort": "told", "many": true, "values": ["mail"]},
 "subject": {"sort": "told", "scope": "journey", "values": ["all"]}},
"apps": {"post": {"source": ["S"]}},
"tables": {
 "kind": {"inputs": ["device", "owner"], "outputs": {"is": {"values": ["managed", "other"]}}, "rows": [
  {"id": "ours", "when": {"device": ["iphone"], "owner": ["municipal"]}, "then": {"is": "managed"}, "source": ["S"]},
  {"id": "theirs", "when": {"device": ["iphone"], "owner": ["private"]}, "then": {"is": "other"}, "source": ["S"]},
  {"id": "desk", "when": {"device": ["computer"]}, "then": {"is": "other"}, "source": ["S"]}]},
 "app_for": {"inputs": ["information", "kind.is"], "outputs": {"outcome": {"values": ["app", "none_named"]}, "app": {"of": "apps"}}, "rows": [
  {"id": "managed", "when": {"kind.is": ["managed"]}, "then": {"outcome": "app", "app": "post"}, "source": ["S"]},
  {"id": "other", "when": {"kind.is": ["other"]}, "then": {"outcome": "none_named"}, "source": ["S"]}]},
 "who_helps": {"inputs": ["subject"], "outputs": {"routes": {"of": "routes"}}, "rows": [
  {"id": "all", "then": {}, "source": ["S"]}]}},
"journeys": {"start": {"source": ["S"], "steps": [{"id": "done", "act": "end"}]}},
"texts": {"en": {"app.post": "Post", "journey.start": "Start", "step.start.done": "Done", "table.kind.ours": "Ours.",
 "table.kind.theirs": "Theirs.", "table.kind.desk": "Desk.", "table.app_for.managed": "Post.", "table.app_for.other": "None.",
 "table.who_helps.all": "Nobody."}}}"##;
    let loaded = Policy::load(&[Part { name: "small.json", bytes: part.as_bytes() }]);
    Advisor::new(loaded.unwrap())
}

#[test]
fn what_would_change_it_is_an_answer_that_can_be_given_and_not_one_that_is_derived() {
    let told = answers(&[("information", "mail"), ("device", "iphone"), ("owner", "municipal")]);
    let advice = behind_a_table().app_for(&told, &monday()).unwrap();
    let changes: Vec<_> = advice
        .changes
        .iter()
        .map(|it| (it.question.as_str(), it.value.as_str(), it.outcome.as_str()))
        .collect();
    assert_eq!(changes, [("device", "computer", "none_named"), ("owner", "private", "none_named")]);
}

#[test]
fn behind_a_table_only_the_answers_that_matter_are_asked_for() {
    let needs = |told: &[(&str, &str)]| {
        let mut told = answers(told);
        told.insert("information".to_owned(), vec!["mail".to_owned()]);
        behind_a_table().app_for(&told, &monday()).map(|advice| advice.outcome)
    };
    let missing = |questions: &[&str]| {
        Err(AdvisorError::Needs { needs: questions.iter().map(|it| (*it).to_owned()).collect() })
    };
    assert_eq!(needs(&[("device", "computer")]), Ok("none_named".to_owned()));
    assert_eq!(needs(&[("device", "iphone")]), missing(&["owner"]));
    assert_eq!(needs(&[("owner", "municipal")]), missing(&["device"]));
    // The rows differ, and each is a reason of its own.
    assert_eq!(needs(&[("owner", "private")]), missing(&["device"]));
    assert_eq!(needs(&[]), missing(&["device", "owner"]));
}
