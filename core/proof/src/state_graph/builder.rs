//! Builds the graph of a start: from each new situation every move is made, until none leads to a new one.

use std::collections::{HashMap, HashSet};

use lotsen::explore::{BuildKeyHasher, Explorer, Move, RowNumber, Start, Visit};
use lotsen::internals::Situation;

use super::fault::Fault;
use super::graph::{Edge, Node, StateGraph};
use super::valuations::Freezing;

/// A graph that is being built, and what is met while it is.
pub struct Builder<'a> {
    start: &'a Start,
    /// The graph.
    pub graph: StateGraph<'a>,
    /// The first fault of each kind at each step, in the order in which they were met.
    pub faults: Vec<Fault>,
    /// The rows of tables that answer questions which conditions read.
    pub rows: HashSet<RowNumber, BuildKeyHasher>,
    /// The number of the node for each key.
    numbers: HashMap<u64, usize, BuildKeyHasher>,
}

/// How a situation is arrived at.
#[derive(Clone, Default)]
struct Arrival<'a> {
    /// The node, and what is current there; none at the start.
    from: Option<(usize, &'a Visit<'a>)>,
    /// What was done there.
    by: Option<Move>,
    /// The position after which steps are passed for the first time.
    before: Option<usize>,
    /// The variants chosen on the way.
    variants: Vec<usize>,
}

impl<'a> Builder<'a> {
    /// Builds the graph of a start; none where it has no journey.
    pub fn build(explorer: &'a Explorer, start: &'a Start) -> Option<Self> {
        let root = explorer.begin(start)?;
        let steps = explorer.visit(&root)?.steps();
        let graph = StateGraph::new(explorer, root.clone(), steps);
        let mut builder =
            Self { start, graph, faults: Vec::new(), rows: HashSet::default(), numbers: HashMap::default() };
        builder.arrive(root, &Arrival::default());
        let mut next = 0;
        // A situation is lent out while its moves are made, since they add nodes.
        while let Some(situation) =
            builder.graph.nodes.get_mut(next).map(|node| std::mem::take(&mut node.situation))
        {
            if let Some(visit) = explorer.visit(&situation) {
                visit.moves().into_iter().for_each(|by| builder.make(next, &visit, by));
            }
            if let Some(node) = builder.graph.nodes.get_mut(next) {
                node.situation = situation;
            }
            next += 1;
        }
        Some(builder)
    }

    /// Makes a move at a node.
    fn make(&mut self, from: usize, visit: &Visit<'_>, by: Move) {
        match visit.after(by) {
            Ok(after) => {
                let before = Some(visit.position());
                let from = Some((from, visit));
                self.arrive(after, &Arrival { from, by: Some(by), before, variants: Vec::new() });
            }
            Err(refused) => self.fault("an offered action is refused", visit, refused.to_string()),
        }
    }

    /// Takes a situation in, with all that could have been known before and is read only now.
    fn arrive(&mut self, situation: Situation, arrival: &Arrival<'_>) {
        let explorer = self.graph.explorer;
        let Some(visit) = explorer.visit(&situation) else { return };
        let position = visit.position();
        if let Some((earlier, seen)) = arrival.without_progress(&visit) {
            return self.fault("the position does not grow", earlier, seen);
        }
        if !visit.learns(arrival.before) {
            return self.add(&visit, arrival, arrival.variants.clone());
        }
        drop(visit);
        let variants = explorer.variants(situation, arrival.before, position);
        for (number, situation) in variants.into_iter().enumerate() {
            let variants: Vec<usize> = arrival.variants.iter().copied().chain([number]).collect();
            let Some(visit) = explorer.visit(&situation) else { continue };
            if visit.position() > position {
                // What is known carries it past steps that may read something else for the first time.
                drop(visit);
                self.arrive(situation, &Arrival { before: Some(position), variants, ..*arrival });
            } else {
                self.add(&visit, arrival, variants);
            }
        }
    }

    /// Adds an edge to a situation, and a node where none has its key yet.
    fn add(&mut self, visit: &Visit<'_>, arrival: &Arrival<'_>, variants: Vec<usize>) {
        self.rows.extend(visit.deriving());
        let from = arrival.from.map(|(from, _)| from);
        let freezing = self.freezing(visit, from);
        let next = self.graph.nodes.len();
        let number = *self.numbers.entry(visit.key()).or_insert(next);
        if number == next {
            self.add_node(visit, from, &freezing);
        }
        let edge = self.graph.edges.len();
        self.graph.edges.push(Edge { from, by: arrival.by, variants, freezing });
        if let Some(node) = self.graph.nodes.get_mut(number) {
            node.incoming.push(edge);
        }
    }

    /// What freezes of each step on the way from a node.
    fn freezing(&mut self, visit: &Visit<'_>, from: Option<usize>) -> Vec<(usize, Freezing)> {
        let mut frozen = visit.freezes(self.graph.node(from).map(|node| node.position));
        frozen.sort_by_key(|(step, _)| *step);
        let mut of_step = Vec::new();
        let steps = frozen.chunk_by(|(step, _), (next, _)| step == next).filter_map(|chunk| {
            of_step.clear();
            of_step.extend(chunk.iter().map(|(_, frozen)| *frozen));
            let (step, _) = chunk.first()?;
            Some((*step, self.graph.valuations.freezing(&of_step)))
        });
        steps.collect()
    }

    fn add_node(&mut self, visit: &Visit<'_>, from: Option<usize>, freezing: &[(usize, Freezing)]) {
        let earlier = self.graph.node(from).map_or(&self.graph.initial, |node| &node.valuations);
        let mut valuations = earlier.clone();
        for (step, freezing) in freezing {
            if let Some(valuation) = valuations.get_mut(*step) {
                *valuation = self.graph.valuations.extend(*valuation, *freezing);
            }
        }
        self.graph.nodes.push(Node {
            situation: visit.situation().clone(),
            position: visit.position(),
            live: visit.live(),
            valuations,
            sets: Vec::new(),
            incoming: Vec::new(),
        });
    }

    /// Keeps a fault, unless one of its kind is known at the step.
    fn fault(&mut self, check: &'static str, visit: &Visit<'_>, seen: String) {
        let step = visit.step();
        if self.faults.iter().any(|known| known.check == check && known.step == step) {
            return;
        }
        self.faults.push(Fault {
            check,
            journey: self.start.journey.clone(),
            step: step.to_owned(),
            seen,
            situation: self.graph.explorer.describe(visit.situation()),
        });
    }
}

impl<'a> Arrival<'a> {
    /// Where the move was made, and what came of it, if it did not lead on.
    fn without_progress(&self, next: &Visit<'_>) -> Option<(&'a Visit<'a>, String)> {
        let ((_, visit), by) = (self.from?, self.by?);
        let may_stay = matches!(by, Move::Observe(_) | Move::Lose);
        if next.position() > visit.position() || may_stay && next.position() == visit.position() {
            return None;
        }
        Some((visit, format!("after {by:?} comes “{}”", next.step())))
    }
}
