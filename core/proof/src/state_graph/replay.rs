//! Makes a situation again that a node stands for and that was merged into it.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use lotsen::explore::BuildKeyHasher;
use lotsen::internals::Situation;

use super::graph::{Edge, StateGraph};
use super::valuations::{Freezing, Valuation, ValuationSet};

/// Makes situations of a graph again.
pub struct Replay<'g, 'a> {
    graph: &'g StateGraph<'a>,
    /// By node and step the edges by which a valuation of the step may have come there.
    ways: HashMap<(usize, usize), Rc<[usize]>, BuildKeyHasher>,
}

impl<'g, 'a> Replay<'g, 'a> {
    /// Nothing made yet.
    pub fn new(graph: &'g StateGraph<'a>) -> Self {
        Self { graph, ways: HashMap::default() }
    }

    /// A situation of a node in which the step at a position has a valuation: the one met first, or another that the
    /// node stands for, made again from where the valuation is at hand.
    pub fn situation_with(&mut self, node: usize, step: usize, valuation: Valuation) -> Option<Situation> {
        let graph = self.graph;
        let mut path = Vec::new();
        let mut at = Some((node, valuation));
        while let Some((number, valuation)) = at {
            let node = graph.nodes.get(number)?;
            if node.valuations.get(step) == Some(&valuation) {
                break;
            }
            let (edge, earlier) = self.edge_with(number, step, valuation)?;
            path.push(edge);
            at = edge.from.map(|from| (from, earlier));
        }
        let mut situation = match at {
            Some((number, _)) => graph.nodes.get(number)?.situation.clone(),
            None => graph.root.clone(),
        };
        for edge in path.into_iter().rev() {
            situation = self.follow(situation, edge)?;
        }
        Some(situation)
    }

    /// An edge to a node on which the step at a position comes to a valuation, and the valuation before.
    fn edge_with(&mut self, node: usize, step: usize, valuation: Valuation) -> Option<(&'g Edge, Valuation)> {
        let graph = self.graph;
        self.ways_to(node, step).iter().find_map(|edge| {
            let edge = graph.edges.get(*edge)?;
            let (set, freezing) = graph.brings(edge, step)?;
            let (valuations, earlier) = (&graph.valuations, graph.valuations.of(set));
            let Some(freezing) = freezing else {
                return earlier.binary_search(&valuation).ok().map(|_| (edge, valuation));
            };
            if !valuations.extends_to(set, freezing, valuation) {
                return None;
            }
            let extends = |earlier: &&Valuation| valuations.extended(**earlier, freezing) == Some(valuation);
            Some((edge, *earlier.iter().find(extends)?))
        })
    }

    /// The edges to a node, of those that bring the step at a position the same valuations the first alone: many
    /// thousand may come to the end of a journey, and differ in what other steps read.
    fn ways_to(&mut self, node: usize, step: usize) -> Rc<[usize]> {
        let graph = self.graph;
        let ways = self.ways.entry((node, step)).or_insert_with(|| {
            let mut known: HashSet<_, BuildKeyHasher> = HashSet::default();
            let incoming = graph.nodes.get(node).into_iter().flat_map(|node| &node.incoming).copied();
            let brings = |edge: &usize| graph.brings(graph.edges.get(*edge)?, step);
            incoming.filter(|edge| brings(edge).is_some_and(|brought| known.insert(brought))).collect()
        });
        Rc::clone(ways)
    }

    /// The situation after an edge, from any situation that its first node stands for.
    fn follow(&self, situation: Situation, edge: &Edge) -> Option<Situation> {
        let explorer = self.graph.explorer;
        let (mut before, mut after) = match edge.by {
            Some(by) => {
                let visit = explorer.visit(&situation)?;
                (Some(visit.position()), visit.after(by).ok()?)
            }
            None => (None, situation),
        };
        let mut variants = edge.variants.iter();
        loop {
            let visit = explorer.visit(&after)?;
            let (position, learns) = (visit.position(), visit.learns(before));
            drop(visit);
            if !learns {
                return Some(after);
            }
            let number = *variants.next()?;
            after = explorer.variants(after, before, position).into_iter().nth(number)?;
            if explorer.visit(&after)?.position() == position {
                return Some(after);
            }
            before = Some(position);
        }
    }
}

impl StateGraph<'_> {
    /// The valuations that the step at a position may have before an edge, and what freezes of it on the way.
    fn brings(&self, edge: &Edge, step: usize) -> Option<(ValuationSet, Option<Freezing>)> {
        let sets = match edge.from {
            Some(from) => &self.nodes.get(from)?.sets,
            None => &self.initial_sets,
        };
        Some((*sets.get(step)?, edge.freezing_of(step)))
    }
}
