//! The scenes of a graph: of each situation the current step, and each earlier one looked back at.

use std::collections::HashSet;

use lotsen::explore::{BuildKeyHasher, Explorer, Visit};
use lotsen::internals::Situation;

use super::graph::{Node, StateGraph};
use super::replay::Replay;
use super::valuations::{Valuation, ValuationSet};

/// A scene that may be a new one.
pub struct Candidate<'a> {
    /// The situation, looking where the scene is to be seen.
    pub situation: &'a Situation,
    /// The situation visited.
    pub visit: &'a Visit<'a>,
    /// The position of the step that is shown.
    pub step: usize,
}

/// What decides a scene: whether the step is the current one, its position, the frozen part of what it reads (a
/// valuation, or a set of them), and the key of the part that may still change.
type SceneKey<Frozen> = (bool, usize, Frozen, u64);

/// Calls `found` at least once for every scene of a graph, the situations first met first.
pub fn scenes(explorer: &Explorer, graph: &StateGraph<'_>, found: &mut dyn FnMut(Candidate<'_>)) {
    let mut known_sets: HashSet<SceneKey<ValuationSet>, BuildKeyHasher> = HashSet::default();
    let mut known: HashSet<SceneKey<Valuation>, BuildKeyHasher> = HashSet::default();
    let mut replay = Replay::new(graph);
    for (number, node) in graph.nodes.iter().enumerate() {
        let steps: Vec<usize> = steps_with_new_sets(node, &mut known_sets);
        if steps.is_empty() {
            continue;
        }
        let Some(visit) = explorer.visit(&node.situation) else { continue };
        for step in steps {
            let (current, live) = (step == node.position, visit.live_of(step));
            let set = node.sets.get(step).copied().unwrap_or(0);
            for valuation in graph.valuations.of(set) {
                if known.insert((current, step, *valuation, live))
                    && let Some(situation) = replay.situation_with(number, step, *valuation)
                {
                    show(explorer, &situation, step, found);
                }
            }
        }
    }
}

/// The steps at a node of which something may be shown that no earlier node showed.
fn steps_with_new_sets(
    node: &Node,
    known: &mut HashSet<SceneKey<ValuationSet>, BuildKeyHasher>,
) -> Vec<usize> {
    let so_far = node.sets.iter().enumerate().take(node.position + 1);
    let new = so_far.filter(|(step, set)| known.insert((*step == node.position, *step, **set, node.live)));
    new.map(|(step, _)| step).collect()
}

/// Shows the step at a position of a situation, looking back where it is not the current one.
fn show(explorer: &Explorer, situation: &Situation, step: usize, found: &mut dyn FnMut(Candidate<'_>)) {
    let Some(visit) = explorer.visit(situation) else { return };
    if visit.position() == step {
        return found(Candidate { situation, visit: &visit, step });
    }
    let Some(back) = visit.looking_back(step) else { return };
    if let Some(visit) = explorer.visit(&back) {
        found(Candidate { situation: &back, visit: &visit, step });
    }
}
