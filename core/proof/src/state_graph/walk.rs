//! The walk from one start: builds its graph, and gathers the distinct scenes.

use std::collections::HashSet;

use lotsen::explore::{BuildKeyHasher, Explorer, Part, RowNumber, SceneSummary, Start};
use lotsen::internals::Situation;

use super::builder::Builder;
use super::fault::Fault;
use super::graph::StateGraph;
use super::scenes::{Candidate, scenes};

/// What the walk from one start found.
#[derive(Default)]
pub struct WalkResult {
    /// How many situations differ in what is still to come.
    pub situations: usize,
    /// The first fault of each kind at each step, in the order in which they were met.
    pub faults: Vec<Fault>,
    /// The rows that decide something on the way.
    pub rows: HashSet<RowNumber, BuildKeyHasher>,
    /// The distinct scenes, those with the smallest situations first.
    pub scenes: Vec<DistinctScene>,
    /// The parts of steps, by the positions of these, of which the conditions hold on some scene. Two scenes that look alike
    /// may differ in them.
    pub parts: HashSet<(usize, Part)>,
}

/// A distinct scene.
pub struct DistinctScene {
    /// What is to be seen.
    pub summary: SceneSummary,
    /// The step that is shown.
    pub step: String,
    /// The situation, looking where the scene is to be seen.
    pub situation: Situation,
}

/// Walks from a start; finds nothing where it has no journey.
pub fn walk(explorer: &Explorer, start: &Start) -> WalkResult {
    let Some(Builder { mut graph, faults, rows, .. }) = Builder::build(explorer, start) else {
        return WalkResult::default();
    };
    graph.propagate();
    let mut result = WalkResult { situations: graph.nodes.len(), faults, rows, ..WalkResult::default() };
    add_scenes(&mut result, explorer, &graph);
    result
}

fn add_scenes(result: &mut WalkResult, explorer: &Explorer, graph: &StateGraph<'_>) {
    let mut known: HashSet<u64, BuildKeyHasher> = HashSet::default();
    scenes(explorer, graph, &mut |Candidate { situation, visit, step }| {
        let summary = visit.summary();
        result.parts.extend(summary.parts.iter().map(|part| (step, *part)));
        if known.insert(summary.key) {
            let (step, situation) = (visit.step_at(step).to_owned(), situation.clone());
            result.scenes.push(DistinctScene { summary, step, situation });
        }
    });
}
