//! What is drawn: every step, state and row, and no words that stand on one another.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;
use lotsen::registration::Machine;
use lotsen_author::graph::{Graph, graph, mermaid, svg};
use lotsen_proof::scenario::load_policy;

fn policies() -> [Arc<Policy>; 2] {
    let strandby = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/policies/strandby");
    [Policy::embedded(), load_policy(&strandby).unwrap()]
}

fn of(policy: &Arc<Policy>, name: &str) -> Graph {
    graph(policy, name, &Moment::new(1_795_422_600, "en")).unwrap()
}

/// The graph has these nodes, and both drawings show each of them and each edge.
#[track_caller]
fn draws(graph: &Graph, ids: &[&str]) {
    let known: Vec<&str> = graph.nodes.iter().map(|node| node.id.as_str()).collect();
    assert!(ids.iter().all(|id| known.contains(id)), "{ids:?} in {known:?}");
    let (mermaid, svg) = (mermaid(graph), svg(graph));
    for id in ids {
        assert!(mermaid.contains(&format!("<b>{id}</b>")), "{id} in {mermaid}");
        assert!(svg.contains(&format!(">{id}</text>")), "{id} in {svg}");
    }
    assert_eq!(mermaid.matches(" -->").count(), graph.edges.len());
    assert_eq!(svg.matches("fill=\"none\"/>").count(), graph.edges.len(), "a line for each edge");
    let places: Vec<(&str, &str)> = svg
        .lines()
        .filter_map(|line| line.strip_prefix("<text x=\"")?.split_once("\" y=\""))
        .filter_map(|(x, rest)| Some((x, rest.split_once('"')?.0)))
        .collect();
    assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len(), "words on words");
}

#[test]
fn every_step_of_every_journey_and_every_row_of_every_table_is_drawn() {
    for policy in policies() {
        for journey in &policy.document().journeys {
            let steps: Vec<&str> = journey.value.steps.iter().map(|step| step.id.as_str()).collect();
            draws(&of(&policy, &format!("journey:{}", journey.id)), &steps);
        }
        for table in &policy.document().tables {
            let rows: Vec<&str> = table.value.rows.iter().map(|row| row.id.as_str()).collect();
            let graph = of(&policy, &format!("table:{}", table.id));
            draws(&graph, &rows);
            assert_eq!(graph.edges.len(), rows.len(), "each row tells something");
        }
    }
}

#[test]
fn every_state_of_a_machine_is_drawn_with_the_events_that_change_it() {
    let [policy, _] = policies();
    for machine in Machine::ALL {
        let graph = of(&policy, &format!("machine:{}", machine.id()));
        draws(&graph, &machine.states().iter().map(|state| state.id()).collect::<Vec<_>>());
        let changes = machine.transitions().into_iter();
        let changes =
            changes.filter(|cell| cell.next.as_ref().is_some_and(|next| *next != cell.state)).count();
        assert_eq!(graph.edges.iter().map(|edge| edge.label.split(", ").count()).sum::<usize>(), changes);
    }
}

#[test]
fn a_name_of_several_things_or_of_nothing_is_refused() {
    let [policy, _] = policies();
    let moment = Moment::new(1_795_422_600, "en");
    let refused = |name: &str| graph(&policy, name, &moment).unwrap_err().to_string();
    assert!(refused("password").contains("journey:password, machine:password"), "{}", refused("password"));
    assert!(refused("passwort").contains("machine:secure_sign_in"), "{}", refused("passwort"));
}
