//! What a walk came to: ways, and how many presses they take.

use super::{Label, Outcome, Walk};

impl Walk<'_> {
    /// How many nodes there are.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.reached.len()
    }

    /// How many segments were played.
    #[must_use]
    pub fn segments(&self) -> usize {
        self.segments.count()
    }

    /// The way to a node: what was done at each situation, in order.
    pub(in crate::walk) fn way(&self, node: u32) -> Vec<(u32, Label)> {
        let mut ways = Vec::new();
        let mut at = node;
        while let Some(reached) = self.reached.get(at as usize)
            && self.reached.get(reached.parent as usize).is_some()
        {
            ways.push(self.out(reached.parent, reached.exit));
            at = reached.parent;
        }
        ways.into_iter().rev().flatten().collect()
    }

    /// The way to a node and out of its segment.
    pub(in crate::walk) fn way_out(&self, node: u32, exit: u32) -> Vec<(u32, Label)> {
        let mut way = self.way(node);
        way.extend(self.out(node, exit));
        way
    }

    /// The way to a finding, with what was done there.
    pub(in crate::walk) fn way_to(&self, outcome: Outcome) -> Vec<(u32, Label)> {
        let mut way = self.way(outcome.node);
        if let Some(reached) = self.reached.get(outcome.node as usize) {
            let within = self.segments.get(reached.segment).map(|segment| segment.way(outcome.state));
            let labels = within.into_iter().flatten().chain([outcome.label]);
            way.extend(labels.map(|label| (reached.node.situation, label)));
        }
        way
    }

    /// What is done at a node up to a way out of its segment.
    fn out(&self, node: u32, exit: u32) -> Vec<(u32, Label)> {
        let Some(reached) = self.reached.get(node as usize) else { return Vec::new() };
        let Some(segment) = self.segments.get(reached.segment) else { return Vec::new() };
        let Some(exit) = segment.exits.get(exit as usize) else { return Vec::new() };
        let labels = segment.way(exit.at).into_iter().chain([exit.label]);
        labels.map(|label| (reached.node.situation, label)).collect()
    }

    /// The most presses on any way; none where one goes round.
    #[must_use]
    pub fn most(&self) -> Option<usize> {
        let segment = |at: u32| self.segments.get(at);
        if self.reached.iter().any(|reached| segment(reached.segment).is_some_and(|known| known.rings)) {
            return None;
        }
        // Edges stand in the order of the nodes from which they lead.
        let mut waiting = vec![0_u32; self.reached.len()];
        for (_, to) in &self.edges {
            if let Some(waiting) = waiting.get_mut(*to as usize) {
                *waiting += 1;
            }
        }
        let mut most = vec![0_usize; self.reached.len()];
        let first = waiting.iter().enumerate().filter(|(_, waiting)| **waiting == 0);
        let mut ready: Vec<usize> = first.map(|(at, _)| at).collect();
        let mut done = 0;
        while let Some(at) = ready.pop() {
            done += 1;
            let so_far = most.get(at).copied().unwrap_or(0);
            let begin = self.edges.partition_point(|(from, _)| (*from as usize) < at);
            for (_, to) in self.edges.iter().skip(begin).take_while(|(from, _)| *from as usize == at) {
                let to = *to as usize;
                if let Some(most) = most.get_mut(to) {
                    *most = (*most).max(so_far + 1);
                }
                if let Some(waiting) = waiting.get_mut(to) {
                    *waiting -= 1;
                    if *waiting == 0 {
                        ready.push(to);
                    }
                }
            }
        }
        (done == self.reached.len()).then(|| most.into_iter().max().unwrap_or(0) + 1)
    }
}
