//! What the screens of a walk say and ask in vain.

use std::collections::HashSet;

use lotsen::internals::document::asked_of::AskedOf;

use super::{Asked, Check, Found, Outcome, Walk, Walker};
use crate::checks::said::{self, Screens};
use crate::official::acts::goes_on_below;

impl Walk<'_> {
    /// Adds what the screens say that they should not: each scene is drawn once, and each situation held to what was
    /// told before.
    pub(super) fn add_said(&mut self, screens: &Screens) {
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
                found.extend(screens.on_screen(explorer, situation, &view.look).iter().cloned());
            }
            for (check, what) in found {
                let found = Found { check, step: view.path(), what };
                self.findings.entry(found).or_insert(Outcome::at(node));
            }
        }
    }
}

impl Walker<'_, '_> {
    /// Told to do what is done in every world with these answers.
    pub(super) fn needless(&mut self) {
        let mut answers: Vec<_> = std::mem::take(&mut self.answers).into_iter().collect();
        answers.sort_unstable_by_key(|(_, (_, node))| *node);
        for (situation, (answers, node)) in answers {
            let shared = &self.walk.shared;
            let (Some(view), Some(known)) = (shared.view(situation), shared.situation(situation)) else {
                continue;
            };
            let Some(asks) = &view.look.asks else { continue };
            // Which device it is about, and of which kind, is where a start begins: each start has its own.
            let of = self.catalogue.asked(&asks.question).map(|(of, _)| of);
            if matches!(of, Some(AskedOf::About | AskedOf::Device)) {
                continue;
            }
            let (question, offered) = (asks.question.clone(), asks.values.len());
            let ahead = shared.explorer().ahead(known);
            self.walk.asked.push(Asked { ahead, step: view.path(), question, offered, answers, node });
        }
        let mut need: Vec<_> = std::mem::take(&mut self.need).into_iter().collect();
        need.sort_unstable_by_key(|(_, (.., node))| *node);
        for (situation, (needed, done, node)) in need {
            let Some(view) = self.walk.shared.view(situation) else { continue };
            let acts = view.look.act.is_some_and(|act| act.opens().is_some() || goes_on_below(Some(act)));
            if done && !needed && acts {
                let found =
                    Found { check: Check::Needless, step: view.path(), what: "done_already".to_owned() };
                self.walk.findings.entry(found).or_insert(Outcome::at(node));
            }
        }
    }
}
