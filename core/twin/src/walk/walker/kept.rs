//! What a walk keeps of what it finds.

use lotsen::internals::document::truth::Truth;

use super::{Asked, Check, Exit, Found, Label, Note, Outcome, View, Walker, World};
use crate::official::Pressed;
use crate::official::acts::goes_on_below;
use crate::rules::is_true;
use crate::world::{Choices, Play};

impl Walker<'_, '_> {
    /// Keeps a note, with where it was noted first.
    pub(super) fn note(&mut self, view: &View, note: Note, first: Outcome) {
        self.notes.entry((view.top(), note)).or_insert(first).count += 1;
    }

    /// Holds the states of the guide's machines that a press has set against the world. An answer sets what is told.
    pub(super) fn borne_out(
        &mut self,
        (from, exit): (u32, &Exit),
        place: u32,
        (view, after): (&View, &View),
        world: World,
    ) {
        if view.look.asks.is_some() {
            return;
        }
        for (machine, _, state) in after.look.states.iter().filter(|state| !view.look.states.contains(state))
        {
            let mut choices = Choices::default();
            loop {
                let mut play = Play::new(world, &mut choices, self.start.rules);
                let borne_out = borne_out(&mut play, machine, state);
                self.live.look(place, play.looked);
                if !borne_out {
                    let first = Outcome { node: from, state: exit.at, label: exit.label, count: 0 };
                    self.note(view, Note::new(Check::Untrue, [machine, state, ""]), first);
                }
                if !choices.turn() {
                    break;
                }
            }
        }
    }

    /// Keeps what is pressed in a situation.
    pub(super) fn pressed(&mut self, situation: u32, label: Label, from: u32) {
        match label {
            Label::Pressed(Pressed::Done) => {
                self.need.entry(situation).or_insert((false, false, from)).1 = true;
            }
            Label::Choose(mask) => {
                let (answers, _) = self.answers.entry(situation).or_insert((Vec::new(), from));
                if !answers.contains(&mask) {
                    answers.push(mask);
                }
            }
            _ => {}
        }
    }

    /// Puts what was noted into words.
    pub(super) fn keep(&mut self) {
        for ((_, note), outcome) in std::mem::take(&mut self.notes) {
            let situation =
                self.walk.reached.get(outcome.node as usize).map(|reached| reached.node.situation);
            let view = situation.and_then(|situation| self.walk.shared.view(situation));
            let Some(view) = view else { continue };
            self.walk.findings.insert(note.at(view.path()), outcome);
        }
        if self.walk.most().is_none() {
            let found = Note::new(Check::Ring, ["goes_round", "", ""]).at(self.start.journey.clone());
            self.walk.findings.insert(found, Outcome::at(0));
        }
    }

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

impl Outcome {
    /// Something that is found as soon as one comes to a node.
    pub(super) fn at(node: u32) -> Self {
        Self { node, state: 0, label: Label::Back, count: 1 }
    }
}

/// Whether the world bears out a state that the guide now holds.
fn borne_out(play: &mut Play<'_>, machine: &str, state: &str) -> bool {
    let truth = match (machine, state) {
        ("device_registration", "signed_in" | "registered" | "verified") => Truth::SignedIn,
        ("device_registration", "code_made") => Truth::CodeMade,
        ("secure_sign_in", "registered") => Truth::ApprovalWorks,
        ("password", "registered") => Truth::SecondWay,
        _ => return true,
    };
    is_true(play, truth)
}
