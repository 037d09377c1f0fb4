//! Carries valuations along the edges of a graph, until nothing is added: a fixed point.

use super::graph::StateGraph;
use super::valuations::ValuationSet;

impl StateGraph<'_> {
    /// Gives each node the valuations of all situations that it stands for.
    pub fn propagate(&mut self) {
        let mut order: Vec<usize> = (0..self.nodes.len()).collect();
        order.sort_by_key(|number| self.nodes.get(*number).map_or(0, |node| node.position));
        let mut changed = true;
        while changed {
            changed = false;
            for &number in &order {
                let sets = self.joined_at(number);
                if let Some(node) = self.nodes.get_mut(number)
                    && node.sets != sets
                {
                    changed |= !node.sets.is_empty();
                    node.sets = sets;
                }
            }
        }
    }

    /// The sets of a node joined with what comes to it along each edge.
    fn joined_at(&mut self, number: usize) -> Vec<ValuationSet> {
        let Some(node) = self.nodes.get(number) else { return Vec::new() };
        let mut joined: Vec<ValuationSet> = node.sets.clone();
        for edge in node.incoming.iter().filter_map(|edge| self.edges.get(*edge)) {
            let from = edge.from.and_then(|from| self.nodes.get(from));
            let mut sets = from.map_or(&self.initial_sets, |from| &from.sets).clone();
            for (step, freezing) in &edge.freezing {
                if let Some(set) = sets.get_mut(*step) {
                    *set = self.valuations.extend_all(*set, *freezing);
                }
            }
            if joined.is_empty() {
                joined = sets;
                continue;
            }
            for (all, set) in joined.iter_mut().zip(sets) {
                *all = self.valuations.union(*all, set);
            }
        }
        joined
    }
}
