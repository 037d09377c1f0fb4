//! The graph itself: situations that differ in what lies ahead, and the moves between them.

use lotsen::explore::{Explorer, Move};
use lotsen::internals::Situation;

use super::valuations::{Freezing, Valuation, ValuationSet, Valuations};

/// A situation that stands for all with the same key.
#[derive(Debug)]
pub struct Node {
    /// The first situation that was met.
    pub situation: Situation,
    /// The position of the current step.
    pub position: usize,
    /// Tells apart what the steps so far read and that may still change.
    pub live: u64,
    /// By position, the valuation of each step in that situation.
    pub valuations: Vec<Valuation>,
    /// By position, the valuations of each step in all situations that it stands for.
    pub sets: Vec<ValuationSet>,
    /// The edges that lead to it, as their numbers.
    pub incoming: Vec<usize>,
}

/// A way from one node to another.
#[derive(Debug)]
pub struct Edge {
    /// Where it begins; none at the start.
    pub from: Option<usize>,
    /// What was done; none at the start.
    pub by: Option<Move>,
    /// Of what could have been known before, what was: the number of the variant, each time one was chosen.
    pub variants: Vec<usize>,
    /// What freezes of the reads of which step on the way, by step.
    pub freezing: Vec<(usize, Freezing)>,
}

impl Edge {
    /// What freezes of the reads of one step.
    pub fn freezing_of(&self, step: usize) -> Option<Freezing> {
        let at = self.freezing.binary_search_by_key(&step, |(step, _)| *step).ok()?;
        self.freezing.get(at).map(|(_, freezing)| *freezing)
    }
}

/// The graph of a walk from one start.
pub struct StateGraph<'a> {
    /// The explorer by which it was walked.
    pub explorer: &'a Explorer,
    /// The situation in which the walk begins.
    pub root: Situation,
    /// The nodes, in the order in which their situations were met.
    pub nodes: Vec<Node>,
    /// The edges between them.
    pub edges: Vec<Edge>,
    /// The valuations of all nodes.
    pub valuations: Valuations,
    /// By position, the valuation of each step before anything is frozen.
    pub initial: Vec<Valuation>,
    /// By position, the set of that valuation alone.
    pub initial_sets: Vec<ValuationSet>,
}

impl<'a> StateGraph<'a> {
    /// A graph without nodes, for a journey of so many steps.
    pub fn new(explorer: &'a Explorer, root: Situation, steps: usize) -> Self {
        let (valuations, initial, initial_sets) = Valuations::new(steps);
        Self { explorer, root, nodes: Vec::new(), edges: Vec::new(), valuations, initial, initial_sets }
    }

    /// The node with a number, where there is one.
    pub fn node(&self, number: Option<usize>) -> Option<&Node> {
        self.nodes.get(number?)
    }
}
