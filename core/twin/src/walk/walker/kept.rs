//! What a walk keeps of what it finds.

use lotsen::internals::document::truth::Truth;

use super::{Check, Exit, Label, Note, Outcome, View, Walker, World};
use crate::official::Pressed;
use crate::rules::is_had;
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
    is_had(play, truth)
}
