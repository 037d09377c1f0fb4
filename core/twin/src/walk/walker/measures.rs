//! What a walk came to: ways, and how many presses they take.

use super::{Label, Outcome, Walk};

impl Walk<'_> {
    /// How many nodes there are.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.reached.len()
    }

    /// The way to a node: what was done at each situation, in order.
    pub(in crate::walk) fn way(&self, node: u32) -> Vec<(u32, Label)> {
        let mut way = Vec::new();
        let mut at = node;
        while let Some(reached) = self.reached.get(at as usize)
            && let Some(parent) = self.reached.get(reached.parent as usize)
        {
            way.push((parent.node.situation, reached.label));
            at = reached.parent;
        }
        way.reverse();
        way
    }

    /// The way to a finding, with what was done there.
    pub(in crate::walk) fn way_to(&self, outcome: Outcome) -> Vec<(u32, Label)> {
        let mut way = self.way(outcome.node);
        if let Some(reached) = self.reached.get(outcome.node as usize) {
            way.push((reached.node.situation, outcome.label));
        }
        way
    }

    /// The most presses on any way; none where one goes round.
    #[must_use]
    pub fn most(&self) -> Option<usize> {
        // Edges stand in the order of the nodes from which they lead.
        let mut waiting = vec![0_u32; self.reached.len()];
        for (_, to, _) in &self.edges {
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
            let begin = self.edges.partition_point(|(from, ..)| (*from as usize) < at);
            let onward = self.edges.iter().skip(begin).take_while(|(from, ..)| *from as usize == at);
            for (_, to, pressed) in onward {
                let to = *to as usize;
                if let Some(most) = most.get_mut(to) {
                    *most = (*most).max(so_far + usize::from(*pressed));
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
