//! What of a policy is drawn.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::internals::IdMap;
use lotsen::internals::document::journey::Step;
use lotsen::moment::Moment;
use lotsen::registration::Machine;

use super::nodes::{Edge, Graph, Node, Shape};
use crate::language::spoken;

/// The names of all that can be drawn.
pub fn names(policy: &Policy) -> Vec<String> {
    let document = policy.document();
    let journeys = document.journeys.ids().map(|id| format!("journey:{id}"));
    let machines = Machine::ALL.into_iter().map(|machine| format!("machine:{}", machine.id()));
    journeys.chain(machines).chain(document.tables.ids().map(|id| format!("table:{id}"))).collect()
}

/// A journey: its steps in order, each with when it applies.
pub fn journey(policy: &Arc<Policy>, id: &str, moment: &Moment) -> Option<Graph> {
    let journey = policy.document().journeys.get(id)?;
    let explorer = Explorer::new(Arc::clone(policy));
    let language = spoken(&explorer, moment);
    let texts = explorer.texts().into_iter();
    let texts: BTreeMap<String, String> =
        texts.filter_map(|text| Some((text.key, text.texts.get(language)?.clone()))).collect();
    let title = |step: &str, asks: Option<&str>| {
        let own = texts.get(&format!("step.{id}.{step}"));
        let asked = || asks.and_then(|question| texts.get(&format!("question.{question}")));
        own.or_else(asked).cloned().unwrap_or_default()
    };
    let mut graph = Graph::default();
    for question in &journey.reads {
        let step = format!("ask_{question}");
        let lines = vec![title(&step, Some(question)), format!("asks {question}")];
        graph.nodes.push(Node { id: step, lines, shape: Shape::Question });
    }
    for step in &journey.steps {
        graph.nodes.push(of_step(step, title(&step.id, step.ask.as_deref())));
    }
    let count = graph.nodes.len();
    graph.edges = (1..count).map(|to| Edge { from: to - 1, to, label: String::new() }).collect();
    Some(graph)
}

fn of_step(step: &Step, title: String) -> Node {
    let does = match (&step.ask, &step.act) {
        (Some(question), _) => format!("asks {question}"),
        (None, Some(act)) => {
            let with = [&step.app, &step.link, &step.contact, &step.trouble].into_iter().flatten();
            with.fold(act.clone(), |does, with| format!("{does} {with}"))
        }
        (None, None) => String::new(),
    };
    let mut lines = vec![title, does];
    lines.extend(conditions(&step.when));
    lines.retain(|line| !line.is_empty());
    let shape = match (&step.ask, step.act.as_deref()) {
        (Some(_), _) => Shape::Question,
        (None, Some("end")) => Shape::Round,
        _ => Shape::Plain,
    };
    Node { id: step.id.clone(), lines, shape }
}

fn conditions(when: &IdMap<Vec<String>>) -> Vec<String> {
    when.iter().map(|condition| format!("if {}: {}", condition.id, condition.value.join(", "))).collect()
}

/// A machine: its states, and the events that lead from one to another.
pub fn machine(id: &str) -> Option<Graph> {
    let machine = Machine::from_id(id)?;
    let states = machine.states();
    let nodes = states.iter().map(|state| Node {
        id: state.id().to_owned(),
        lines: Vec::new(),
        shape: if *state == machine.start() { Shape::Round } else { Shape::Plain },
    });
    let mut graph = Graph { nodes: nodes.collect(), edges: Vec::new() };
    for transition in machine.transitions() {
        let place = |state: &str| graph.nodes.iter().position(|node| node.id == state);
        let next = transition.next.filter(|next| *next != transition.state);
        let Some((from, to)) = place(&transition.state).zip(next.and_then(|next| place(&next))) else {
            continue;
        };
        match graph.edges.iter_mut().find(|edge| (edge.from, edge.to) == (from, to)) {
            Some(edge) => edge.label = format!("{}, {}", edge.label, transition.event),
            None => graph.edges.push(Edge { from, to, label: transition.event }),
        }
    }
    Some(graph)
}

/// A table: its rows, each with when it matches, and what they tell, once.
pub fn table(policy: &Policy, id: &str) -> Option<Graph> {
    let table = policy.document().tables.get(id)?;
    let rows = table.rows.iter().map(|row| {
        let mut lines = conditions(&row.when);
        if lines.is_empty() {
            lines.push("always".to_owned());
        }
        Node { id: row.id.clone(), lines, shape: Shape::Plain }
    });
    let mut graph = Graph { nodes: rows.collect(), edges: Vec::new() };
    for (from, row) in table.rows.iter().enumerate() {
        let told: Vec<String> = row
            .then
            .iter()
            .map(|told| format!("{}: {}", told.id, told.value.as_slice().join(", ")))
            .collect();
        let outcome = told.join("; ");
        let known = graph.nodes.iter().skip(table.rows.len()).position(|node| node.id == outcome);
        let to = known.map_or(graph.nodes.len(), |known| known + table.rows.len());
        if known.is_none() {
            graph.nodes.push(Node { id: outcome, lines: Vec::new(), shape: Shape::Round });
        }
        graph.edges.push(Edge { from, to, label: String::new() });
    }
    Some(graph)
}
