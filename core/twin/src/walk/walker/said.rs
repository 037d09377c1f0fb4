//! What the screens of a walk say and ask in vain.

use std::collections::HashSet;

use super::{Found, Outcome, Walk};
use crate::checks::said;

impl Walk<'_> {
    /// Adds what the screens say that they should not: each scene is drawn once, and each situation held to what was
    /// told before.
    pub(super) fn add_said(&mut self) {
        let (mut situations, mut scenes) = (HashSet::new(), HashSet::new());
        let explorer = self.shared.explorer();
        for (node, reached) in (0_u32..).zip(&self.reached) {
            let number = reached.node.situation;
            if !situations.insert(number) {
                continue;
            }
            let (Some(view), Some(situation)) = (self.shared.view(number), self.shared.situation(number))
            else {
                continue;
            };
            let mut found = said::before(explorer, situation);
            if scenes.insert((view.look.scene, view.look.kind, view.look.kinds.clone())) {
                found.extend(said::on_screen(explorer, situation, &view.look));
            }
            for (check, what) in found {
                let found = Found { check, step: view.path(), what };
                self.findings.entry(found).or_insert(Outcome::at(node));
            }
        }
    }
}
