//! What a walk from one start found.

use std::collections::HashSet;

use lotsen::explore::{BuildKeyHasher, Explorer, RowNumber, SceneSummary, Start};
use lotsen::internals::Situation;

use super::graph::{Graph, Met};
use super::scenes::{Shown, scenes};

/// What a walk from one start found.
pub struct Walked {
    /// How many situations differ in what is still to come.
    pub situations: usize,
    /// What should not be, in the order in which it was met.
    pub faults: Vec<Wrong>,
    /// The rows that decide something on the way.
    pub rows: HashSet<RowNumber, BuildKeyHasher>,
    /// The distinct scenes, those with the smallest situations first.
    pub scenes: Vec<Scene>,
}

/// Something that the walk met and should not have.
pub struct Wrong {
    /// What is wrong, in the words of the check.
    pub check: &'static str,
    /// The step.
    pub step: String,
    /// What was seen.
    pub seen: String,
    /// In which situation.
    pub situation: Situation,
}

/// A distinct scene.
pub struct Scene {
    /// What is to be seen.
    pub look: SceneSummary,
    /// The step that is shown.
    pub step: String,
    /// The situation, looking where the scene is to be seen.
    pub situation: Situation,
}

impl Walked {
    /// Walks from a start.
    pub fn over(explorer: &Explorer, start: &Start) -> Self {
        let (mut faults, mut rows) = (Vec::new(), HashSet::default());
        let graph = Graph::walk(
            explorer,
            start,
            &mut |met: Met<'_>| {
                let (step, situation) = (met.visit.step().to_owned(), met.situation.clone());
                faults.push(Wrong { check: met.check, step, seen: met.seen, situation });
            },
            &mut |visit| rows.extend(visit.deriving()),
        );
        Self {
            situations: graph.as_ref().map_or(0, |graph| graph.nodes.len()),
            faults,
            rows,
            scenes: graph.map(|graph| distinct(explorer, &graph)).unwrap_or_default(),
        }
    }
}

fn distinct(explorer: &Explorer, graph: &Graph<'_>) -> Vec<Scene> {
    let mut keys: HashSet<u64, BuildKeyHasher> = HashSet::default();
    let mut distinct = Vec::new();
    scenes(explorer, graph, &mut |shown: Shown<'_>| {
        let look = shown.visit.summary();
        if keys.insert(look.key) {
            let (step, situation) = (shown.visit.step_at(shown.step).to_owned(), shown.situation.clone());
            distinct.push(Scene { look, step, situation });
        }
    });
    distinct
}
