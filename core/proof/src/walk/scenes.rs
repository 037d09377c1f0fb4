//! The scenes of a graph: of each situation the current step, and each earlier one looked back at.

use std::collections::HashSet;

use lotsen::explore::{BuildKeyHasher, Explorer, Visit};
use lotsen::internals::Situation;

use super::graph::{Graph, Node};
use super::readings::{Reading, ReadingSet};

/// A scene that may be a new one.
pub struct Shown<'a> {
    /// The situation, looking where the scene is to be seen.
    pub situation: &'a Situation,
    /// The pass over it.
    pub visit: &'a Visit<'a>,
    /// The position of the step that is shown.
    pub step: usize,
}

/// Whether a step is the current one, the part of what it reads that is frozen, and the part that is not.
type Seen<T> = (bool, usize, T, u64);

/// Calls `show` at least once for every scene of a graph, the situations first met first.
pub fn scenes(explorer: &Explorer, graph: &Graph<'_>, show: &mut dyn FnMut(Shown<'_>)) {
    let mut sets: HashSet<Seen<ReadingSet>, BuildKeyHasher> = HashSet::default();
    let mut single: HashSet<Seen<Reading>, BuildKeyHasher> = HashSet::default();
    for (number, node) in graph.nodes.iter().enumerate() {
        let here: Vec<usize> = new_sets(node, &mut sets);
        if here.is_empty() {
            continue;
        }
        let Some(visit) = explorer.visit(&node.situation) else { continue };
        for step in here {
            let (current, live) = (step == node.position, visit.live_of(step));
            let set = node.sets.get(step).copied().unwrap_or(0);
            for reading in graph.readings.of(set) {
                if single.insert((current, step, *reading, live))
                    && let Some(situation) = graph.situation_with(number, step, *reading)
                {
                    show_at(explorer, &situation, step, show);
                }
            }
        }
    }
}

/// The steps at a node of which something may be shown that no earlier node showed.
fn new_sets(node: &Node, sets: &mut HashSet<Seen<ReadingSet>, BuildKeyHasher>) -> Vec<usize> {
    let upto = node.sets.iter().enumerate().take(node.position + 1);
    let new = upto.filter(|(step, set)| sets.insert((*step == node.position, *step, **set, node.live)));
    new.map(|(step, _)| step).collect()
}

fn show_at(explorer: &Explorer, situation: &Situation, step: usize, show: &mut dyn FnMut(Shown<'_>)) {
    let Some(visit) = explorer.visit(situation) else { return };
    if visit.position() == step {
        return show(Shown { situation, visit: &visit, step });
    }
    let Some(back) = visit.looking_back(step) else { return };
    if let Some(visit) = explorer.visit(&back) {
        show(Shown { situation: &back, visit: &visit, step });
    }
}
