//! The way with the fewest presses to an ending.

use super::{Ending, Label, Walk};

/// The way with the fewest presses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shortest {
    /// What is done at each situation, in order, the last press with it.
    pub(in crate::walk) way: Vec<(u32, Label)>,
    /// How many presses it takes, the last one with them.
    pub presses: usize,
    /// How many sights of other products are met on it.
    pub sights: usize,
}

impl Walk<'_> {
    /// The fewest presses to an ending; none where there is none.
    #[must_use]
    pub fn fewest(&self, wanted: Ending) -> Option<usize> {
        self.shortest(wanted).map(|shortest| shortest.presses)
    }

    /// The way with the fewest presses to an ending. Nodes are reached in the order of the presses that they take.
    #[must_use]
    pub fn shortest(&self, wanted: Ending) -> Option<Shortest> {
        let (node, exit, _) = self.ends.iter().find(|(_, _, ending)| *ending == wanted)?;
        let way = self.way_out(*node, *exit);
        let sights = way.iter().filter(|(_, label)| matches!(label, Label::Does(_) | Label::Answers(..)));
        Some(Shortest { presses: self.presses(*node) + 1, sights: sights.count(), way })
    }

    /// How many presses it takes to a node.
    fn presses(&self, node: u32) -> usize {
        let mut presses = 0;
        let mut at = node;
        while let Some(reached) = self.reached.get(at as usize)
            && self.reached.get(reached.parent as usize).is_some()
        {
            presses += 1;
            at = reached.parent;
        }
        presses
    }
}
