//! Faults planted in the sights of a policy are found by the proof, and named with their place.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod municipality;

use lotsen_proof::check::prove;
use serde_json::{Value, json};

use municipality::Municipality;

/// What the proof finds in the small municipality once it has a product with a sight, which its last step expects.
fn findings(change: impl FnOnce(&mut Value)) -> Vec<String> {
    findings_at("finish", change)
}

/// The same where the sight is expected by another step.
fn findings_at(step: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
    findings_of(step, "gangway", change)
}

/// The same where the step names it in another way.
fn findings_naming(name: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
    findings_of("finish", name, change)
}

fn findings_of(step: &str, name: &str, change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut part = json!({
        "products": {"ferry": {"icon": "phone", "source": ["P9"]}},
        "sights": {"gangway": {
            "product": "ferry", "asks": ["network_password"], "subject": "hardware", "source": ["P9"],
            "sketch": [{"title": "title"}, {"button": "aboard"}],
            "words": {},
            "answers": {"do": {"press": ["aboard"]}},
        }},
        "texts": {},
    });
    for locale in ["fi", "sv", "en"] {
        part["sights"]["gangway"]["words"][locale] =
            json!({"certainty": "read", "labels": {"title": "Gangway", "aboard": "Aboard"}});
        part["texts"][locale] = json!({
            "product.ferry": "Ferry", "sight.gangway": "A gangway", "sight.gangway.detail": "Go aboard",
            "sight.gangway.do": "Press ”Aboard”.", "credential.network_password": "Yes", "credential.network_password.who": "You.",
        });
    }
    change(&mut part);
    let expects = |part: &mut Value| {
        let steps = part["journeys"]["set_up"]["steps"].as_array_mut().unwrap();
        let expecting = steps.iter_mut().find(|known| known["id"] == step).unwrap();
        expecting["expects"] = json!([name]);
    };
    let municipality =
        Municipality::strandby().with("ferry.json", &part).changed("walks/set_up.json", expects);
    let report = prove(&municipality.load().unwrap());
    report.findings.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn only(findings: &[String], expected: &str) {
    assert_eq!(findings, [expected], "{findings:#?}");
}

#[test]
fn a_sight_that_is_expected_and_answered_is_proven() {
    assert_eq!(findings(|_| ()), Vec::<String>::new());
}

#[test]
fn a_sight_of_a_run_is_shown_where_a_step_names_it() {
    let run = |part: &mut Value| part["runs"] = json!({"boarding": {"also": ["gangway"]}});
    assert_eq!(findings_naming("run.boarding", run), Vec::<String>::new());
    only(&findings(run), "runs.boarding: no step names the run");
}

#[test]
fn a_sight_that_nothing_shows() {
    let found = findings(|part| {
        let mut other = part["sights"]["gangway"].clone();
        other["answers"] = json!({"do": {}});
        part["sights"]["plank"] = other;
        for locale in ["fi", "sv", "en"] {
            part["texts"][locale]["sight.plank"] = "A plank".into();
            part["texts"][locale]["sight.plank.detail"] = "Jump".into();
            part["texts"][locale]["sight.plank.do"] = "Jump.".into();
        }
    });
    only(&found, "sights.plank: no step and no trouble shows the sight");
}

#[test]
fn a_sight_that_follows_one_that_is_shown_is_shown() {
    let found = findings(|part| {
        let mut other = part["sights"]["gangway"].clone();
        other["answers"] = json!({"do": {}});
        part["sights"]["plank"] = other;
        part["sights"]["gangway"]["next"] = json!(["plank"]);
        for locale in ["fi", "sv", "en"] {
            part["texts"][locale]["sight.plank"] = "A plank".into();
            part["texts"][locale]["sight.plank.detail"] = "Jump".into();
            part["texts"][locale]["sight.plank.do"] = "Jump.".into();
        }
    });
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_sight_that_is_said_to_be_listed_only() {
    let found = findings(|part| part["sights"]["gangway"]["listed"] = true.into());
    only(&found, "sights.gangway: the sight is shown, and not only listed");
}

#[test]
fn a_sight_that_cannot_come_where_it_is_expected() {
    // The app of the step is not for computers.
    let found = findings_at("post", |part| part["sights"]["gangway"]["on"] = json!(["computer"]));
    only(&found, "set_up/post: no situation shows the sight that is expected; gangway");
}

#[test]
fn a_device_without_an_answer_and_one_with_two() {
    let found = findings(|part| {
        part["sights"]["gangway"]["answers"]["do"]["when"] = json!({"device": ["ipad"]});
    });
    assert!(found[0].starts_with("sights.gangway: an answer is missing; device = "), "{found:?}");
    let found = findings(|part| {
        part["sights"]["gangway"]["answers"]["other"] = json!({"when": {"device": ["ipad"]}});
        for locale in ["fi", "sv", "en"] {
            part["texts"][locale]["answer.do"] = "Everywhere".into();
            part["texts"][locale]["answer.other"] = "On an iPad".into();
            part["texts"][locale]["sight.gangway.other"] = "Wait.".into();
        }
    });
    assert!(found[0].starts_with("sights.gangway: several answers hold; device = ipad"), "{found:?}");
}

#[test]
fn a_button_that_no_sight_has() {
    let found = findings(|part| part["texts"]["sv"]["sight.gangway.do"] = "Press ”Ashore”.".into());
    only(&found, "sight.gangway.do: no sight has the words that are quoted; “Ashore” in “sv”");
    let declared = findings(|part| {
        part["texts"]["sv"]["sight.gangway.do"] = "Press ”Ashore”.".into();
        part["quotations"] = json!({"sv": ["ashore"]});
    });
    assert_eq!(declared, Vec::<String>::new());
}
