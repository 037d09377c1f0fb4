//! What is explained: a row by every combination of answers, and ways that are walked as they are told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::guide::{Event, Guide};
use lotsen::moment::Moment;
use lotsen_author::explain::{Explanation, Way, explain};
use lotsen_proof::scenario::load_policy;

fn moment() -> Moment {
    Moment::new(1_795_422_600, "en")
}

fn strandby() -> Arc<Policy> {
    load_policy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby")).unwrap()
}

fn answers(given: &[(String, String)]) -> BTreeMap<String, Vec<String>> {
    given.iter().map(|(question, value)| (question.clone(), vec![value.clone()])).collect()
}

#[test]
fn the_row_of_every_combination_is_told_and_what_is_said_to_change_it_does() {
    for policy in [Policy::embedded(), strandby()] {
        let explorer = Explorer::new(Arc::clone(&policy));
        for table in policy.document().tables.ids() {
            let cells = explorer.cells(table);
            let step = cells.len() / 12 + 1;
            for cell in cells.into_iter().step_by(step) {
                // What another table tells is not given, but follows from what is.
                if cell.answers.iter().any(|(question, _)| question.contains('.')) {
                    continue;
                }
                let told = explain(&policy, table, &answers(&cell.answers), &moment()).unwrap();
                let Explanation::Decisions(decisions) = told else { panic!("{table}: {told:?}") };
                let [decision] = decisions.as_slice() else { panic!("{table}: {decisions:?}") };
                assert_eq!(decision.why.row, cell.row, "{table}: {:?}", cell.answers);
                for change in &decision.changes {
                    let other = &change.value;
                    let mut instead = answers(&cell.answers);
                    instead.insert(change.question.clone(), vec![other.clone()]);
                    let told = explain(&policy, table, &instead, &moment()).unwrap();
                    assert!(matches!(told, Explanation::Decisions(other) if other[0].why.row == change.row));
                }
            }
        }
    }
}

#[test]
fn an_answer_that_is_missing_is_named_only_where_it_matters() {
    let policy = strandby();
    let told = explain(&policy, "hand_kind", &BTreeMap::new(), &moment()).unwrap();
    assert_eq!(told, Explanation::Needs(vec!["owner".into(), "device".into()]));
    let given = answers(&[("owner".into(), "not_sure".into())]);
    let told = explain(&policy, "hand_kind", &given, &moment()).unwrap();
    assert!(matches!(told, Explanation::Decisions(all) if all[0].why.row == "nobody_knows"));
    let stray = explain(&policy, "hand_kind", &answers(&[("information".into(), "diary".into())]), &moment());
    assert!(stray.unwrap_err().to_string().contains("it reads owner, device"));
}

/// Walks a way as it is told, by the words on the screens.
#[track_caller]
fn walk(policy: &Arc<Policy>, way: &Way) {
    let moment = moment();
    let mut guide = Guide::open(Arc::clone(policy), None, &moment).unwrap();
    for press in &way.presses {
        let screen = guide.current(&moment).unwrap().screen;
        let at =
            screen.journey.as_ref().map_or("home".to_owned(), |journey| format!("{journey}/{}", screen.step));
        assert_eq!(at, press.at, "{way:?}");
        let event = match press.does.split_once('=') {
            Some((question, values)) => {
                let values = values.split(',').map(str::to_owned).collect();
                Event::Choose { question: question.to_owned(), values }
            }
            None => {
                let action = screen.actions.iter().find(|action| action.label == press.label);
                Event::Press(
                    action.unwrap_or_else(|| panic!("{press:?}: {:?}", screen.actions)).token.clone(),
                )
            }
        };
        guide.send(event, &moment).unwrap();
    }
    let screen = guide.current(&moment).unwrap().screen;
    assert_eq!(format!("{}/{}", screen.journey.unwrap(), screen.step), way.to);
    assert_eq!(screen.title, way.title);
}

#[test]
fn a_way_to_every_step_of_strandby_is_walked_as_it_is_told() {
    let policy = strandby();
    let mut walked = 0;
    for journey in &policy.document().journeys {
        for step in &journey.value.steps {
            let name = format!("{}/{}", journey.id, step.id);
            match explain(&policy, &name, &BTreeMap::new(), &moment()).unwrap() {
                Explanation::Way(way) if way.before.is_empty() => {
                    assert_eq!(way.to, name);
                    if way.presses.iter().all(|press| !press.label.is_empty()) {
                        walk(&policy, &way);
                        walked += 1;
                    }
                }
                Explanation::Way(_) => {}
                other => panic!("{name}: {other:?}"),
            }
        }
    }
    assert!(walked > 20, "{walked}");
}

#[test]
fn a_sight_and_an_outcome_are_come_to() {
    let policy = Policy::embedded();
    for name in ["password_lost_remedy/case_number", "auth_number", "kind.is=municipal_mobile"] {
        let Explanation::Way(way) = explain(&policy, name, &BTreeMap::new(), &moment()).unwrap() else {
            panic!("{name}")
        };
        walk(&policy, &way);
    }
}

#[test]
fn a_name_for_nothing_or_for_several_steps_is_refused_with_what_there_is() {
    let policy = Policy::embedded();
    let refused = |name: &str| explain(&policy, name, &BTreeMap::new(), &moment()).unwrap_err().to_string();
    assert!(refused("set_up/outlook_rum").contains("the nearest: set_up/outlook_run, "));
    assert!(refused("done").contains("set_up/done"), "{}", refused("done"));
    assert!(refused("kind.is=toaster").contains("no row tells"));
}
