//! Makes a situation again that a node stands for and that was merged into it.

use lotsen::explore::Frozen;
use lotsen::internals::Situation;

use super::graph::{Edge, Node, StateGraph};
use super::valuations::Valuation;

impl StateGraph<'_> {
    /// A situation of a node in which the step at a position has a valuation: the one met first, or another that the
    /// node stands for, made again from where the valuation is at hand.
    pub fn situation_with(&self, node: usize, step: usize, valuation: Valuation) -> Option<Situation> {
        let mut path = Vec::new();
        let mut at = Some((node, valuation));
        while let Some((number, valuation)) = at {
            let node = self.nodes.get(number)?;
            if node.valuations.get(step) == Some(&valuation) {
                break;
            }
            let (edge, earlier) = self.edge_with(node, step, valuation)?;
            path.push(edge);
            at = edge.from.map(|from| (from, earlier));
        }
        let mut situation = match at {
            Some((number, _)) => self.nodes.get(number)?.situation.clone(),
            None => self.root.clone(),
        };
        for edge in path.into_iter().rev() {
            situation = self.follow(situation, edge)?;
        }
        Some(situation)
    }

    /// An edge to a node on which the step at a position comes to a valuation, and the valuation before.
    fn edge_with(&self, node: &Node, step: usize, valuation: Valuation) -> Option<(&Edge, Valuation)> {
        // Many edges come from nodes with the same set.
        let mut without = None;
        node.incoming.iter().find_map(|edge| {
            let edge = self.edges.get(*edge)?;
            let sets = match edge.from {
                Some(from) => &self.nodes.get(from)?.sets,
                None => &self.initial_sets,
            };
            let set = *sets.get(step)?;
            let (earlier, frozen) = (self.valuations.of(set), edge.frozen_of(step));
            if frozen.is_empty() {
                if without == Some(set) {
                    return None;
                }
                without = Some(set);
                return earlier.binary_search(&valuation).ok().map(|_| (edge, valuation));
            }
            if !self.valuations.extends_to(set, frozen, valuation) {
                return None;
            }
            let extends = |earlier: &&Valuation| self.extended(**earlier, frozen) == Some(valuation);
            Some((edge, *earlier.iter().find(extends)?))
        })
    }

    /// What has become of a valuation on an edge, where that has been met.
    fn extended(&self, valuation: Valuation, frozen: &[(usize, Frozen)]) -> Option<Valuation> {
        frozen
            .iter()
            .try_fold(valuation, |valuation, (_, frozen)| self.valuations.extended(valuation, *frozen))
    }

    /// The situation after an edge, from any situation that its first node stands for.
    fn follow(&self, situation: Situation, edge: &Edge) -> Option<Situation> {
        let (mut before, mut after) = match edge.by {
            Some(by) => {
                let visit = self.explorer.visit(&situation)?;
                (Some(visit.position()), visit.after(by).ok()?)
            }
            None => (None, situation),
        };
        let mut variants = edge.variants.iter();
        loop {
            let visit = self.explorer.visit(&after)?;
            let (position, learns) = (visit.position(), visit.learns(before));
            drop(visit);
            if !learns {
                return Some(after);
            }
            let number = *variants.next()?;
            after = self.explorer.variants(after, before, position).into_iter().nth(number)?;
            if self.explorer.visit(&after)?.position() == position {
                return Some(after);
            }
            before = Some(position);
        }
    }
}
