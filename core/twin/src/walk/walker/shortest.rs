//! The way with the fewest presses to an ending.

use std::collections::VecDeque;

use lotsen::explore::{Move, Press};

use super::{Ending, Label, NOWHERE, Walk};
use crate::official::Pressed;

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

/// How a node is reached with the fewest presses.
#[derive(Debug, Clone, Copy)]
struct Least {
    presses: u32,
    from: u32,
    pressed: bool,
}

impl Walk<'_> {
    /// The fewest presses to an ending; none where there is none.
    #[must_use]
    pub fn fewest(&self, wanted: Ending) -> Option<usize> {
        self.shortest(wanted).map(|shortest| shortest.presses)
    }

    /// The way with the fewest presses to an ending, and among those the one with the fewest turns.
    #[must_use]
    pub fn shortest(&self, wanted: Ending) -> Option<Shortest> {
        let ends = self.ends.iter().filter(|(_, ending, _)| *ending == wanted);
        let least = self.least();
        let presses = |node: u32| least.get(node as usize).map_or(NOWHERE, |least| least.presses);
        let (node, _, last) = ends.min_by_key(|(node, ..)| presses(*node))?;
        let mut way = Vec::new();
        let mut sights = 0;
        let mut at = *node;
        while let Some(least) = least.get(at as usize).filter(|least| least.from != NOWHERE) {
            let label = self.label(least.from, at, least.pressed);
            sights += usize::from(!least.pressed && label != Some(Label::Back));
            let situation = self.reached.get(least.from as usize)?.node.situation;
            way.extend(label.map(|label| (situation, label)));
            at = least.from;
        }
        way.reverse();
        way.push((self.reached.get(*node as usize)?.node.situation, *last));
        Some(Shortest { way, presses: presses(*node) as usize + 1, sights })
    }

    /// How each node is reached with the fewest presses: turns without a press first, then presses.
    fn least(&self) -> Vec<Least> {
        let nowhere = Least { presses: NOWHERE, from: NOWHERE, pressed: false };
        let mut least = vec![nowhere; self.reached.len()];
        let Some(first) = least.first_mut() else { return least };
        first.presses = 0;
        let mut settled = vec![false; self.reached.len()];
        let (mut now, mut later) = (VecDeque::from([0_u32]), VecDeque::new());
        loop {
            let Some(at) = now.pop_front() else {
                if later.is_empty() {
                    return least;
                }
                std::mem::swap(&mut now, &mut later);
                continue;
            };
            let Some(settled) = settled.get_mut(at as usize).filter(|settled| !**settled) else { continue };
            *settled = true;
            let presses = least.get(at as usize).map_or(NOWHERE, |least| least.presses);
            let begin = self.edges.partition_point(|(from, ..)| *from < at);
            let onward = self.edges.iter().skip(begin).take_while(|(from, ..)| *from == at);
            for (_, to, pressed) in onward {
                let through = presses + u32::from(*pressed);
                if let Some(to) = least.get_mut(*to as usize).filter(|to| to.presses > through) {
                    *to = Least { presses: through, from: at, pressed: *pressed };
                } else {
                    continue;
                }
                if *pressed { later.push_back(*to) } else { now.push_back(*to) }
            }
        }
    }

    /// What is done between two nodes: what led there first, or a press that leads there too.
    fn label(&self, from: u32, to: u32, pressed: bool) -> Option<Label> {
        let (first, then) = (self.reached.get(from as usize)?, self.reached.get(to as usize)?);
        if then.parent == from {
            return Some(then.label);
        }
        let press =
            pressed.then(|| self.shared.press_between(first.node.situation, then.node.situation))??;
        Some(match press {
            Press::Make(Move::Choose(mask)) => Label::Choose(mask),
            Press::Make(Move::Done | Move::Observe(_) | Move::Lose) => Label::Pressed(Pressed::Done),
            Press::Make(Move::Failed) => Label::Pressed(Pressed::Failed),
            Press::Trouble(trouble) => Label::Pressed(Pressed::Trouble(trouble)),
            Press::End => Label::Pressed(Pressed::End),
            Press::Leave => Label::Pressed(Pressed::Leave),
        })
    }
}
