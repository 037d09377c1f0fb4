//! What a walk came to: endings, ways, and how many presses they take.

use std::collections::BTreeMap;

use super::{Ending, Label, Outcome, Walk};

impl Walk<'_> {
    /// How many nodes there are.
    #[must_use]
    pub fn nodes(&self) -> usize {
        self.reached.len()
    }

    /// How many runs of nodes end in each way.
    #[must_use]
    pub fn endings(&self) -> BTreeMap<Ending, usize> {
        let mut endings = BTreeMap::new();
        for (_, ending, _) in &self.ends {
            *endings.entry(*ending).or_insert(0) += 1;
        }
        endings
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

    /// The fewest presses to an ending; none where there is none.
    #[must_use]
    pub fn fewest(&self, wanted: Ending) -> Option<usize> {
        let mut least = vec![usize::MAX; self.reached.len()];
        if let Some(first) = least.first_mut() {
            *first = 0;
        }
        let mut changed = true;
        while changed {
            changed = false;
            for (from, to, pressed) in &self.edges {
                let Some(from) = least.get(*from as usize).copied().filter(|least| *least != usize::MAX)
                else {
                    continue;
                };
                let through = from + usize::from(*pressed);
                if let Some(to) = least.get_mut(*to as usize).filter(|to| **to > through) {
                    *to = through;
                    changed = true;
                }
            }
        }
        let ends = self.ends.iter().filter(|(_, ending, _)| *ending == wanted);
        ends.filter_map(|(node, ..)| least.get(*node as usize)).min().map(|least| least + 1)
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
