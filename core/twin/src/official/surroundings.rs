//! What the official has before her and at hand, and what comes of a turn.

use lotsen::explore::{Move, Press};
use lotsen::internals::document::truth::Truth;

use super::catalogue::Catalogue;
use super::luggage::{Luggage, OpenRun};
use super::view::View;
use crate::finding::{Check, Note};
use crate::rules;
use crate::run::{Answer, Sight};
use crate::world::Play;

/// What is done, for a transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// A question is answered with these bits.
    Choose(u64),
    /// Done, failed, a trouble, the end, out.
    Pressed(Pressed),
    /// The act of the step is done: what is seen then.
    Does(Sight),
    /// A sight is answered; what a remedy says of it is carried out later.
    Answers(Sight, Answer),
    /// Back from a remedy.
    Back,
    /// Somebody is asked for help.
    Helped,
    /// On another device one goes on.
    Elsewhere,
}

/// What is pressed in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Pressed {
    Done,
    Failed,
    Trouble(u16),
    End,
    Leave,
}

/// How a run of the guide ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// What the journey aims at is true.
    Goal,
    /// At somebody who can help.
    Helper,
    /// On another device, which the guide names.
    Elsewhere,
    /// A harm has come of it.
    Harm,
    /// At its end, and what it aims at is not true.
    Unmet,
    /// Nowhere.
    Stuck,
}

/// What comes of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// The guide is pressed.
    Press(Press, Luggage),
    /// The guide stays as it is.
    Stay(Luggage),
    /// The end.
    End(Ending),
}

/// A turn: what is done, and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// What is done.
    pub label: Label,
    /// What comes of it.
    pub next: Next,
}

/// What the official has at hand besides the world: the guide's screen, what it says of sights, what the journey aims
/// at.
#[allow(missing_debug_implementations, reason = "it lends a function")]
pub struct Surroundings<'a> {
    /// The screen.
    pub view: &'a View,
    /// What the guide says of sights.
    pub catalogue: &'a Catalogue,
    /// What the journey that is shown aims at.
    pub goal: &'a [Truth],
    /// What she carries along.
    pub luggage: &'a Luggage,
    /// The address of a link, published or likely.
    pub addresses: &'a [(String, String)],
    /// The helpers whom the policy names for a subject, a device and an owner.
    pub helpers: &'a dyn Fn(&str, &str, &str) -> Vec<String>,
}

impl Surroundings<'_> {
    /// The journey that is shown, and the position in it.
    #[must_use]
    pub fn step(&self) -> (u16, u16) {
        self.view.top()
    }

    /// The run of the journey that is shown.
    #[must_use]
    pub fn mine(&self) -> Option<OpenRun> {
        self.luggage.run_of(self.step().0)
    }

    /// The runs of the journeys below, the nearest first.
    #[must_use]
    pub fn below(&self) -> Vec<OpenRun> {
        let frames = self.view.frames.iter().rev().skip(1);
        frames.filter_map(|frame| self.luggage.run_of(frame.0)).collect()
    }
}

/// A press in the guide.
pub fn press(pressed: Pressed, luggage: Luggage) -> Turn {
    let made = match pressed {
        Pressed::Done => Press::Make(Move::Done),
        Pressed::Failed => Press::Make(Move::Failed),
        Pressed::Trouble(trouble) => Press::Trouble(trouble),
        Pressed::End => Press::End,
        Pressed::Leave => Press::Leave,
    };
    Turn { label: Label::Pressed(pressed), next: Next::Press(made, luggage) }
}

/// The harms that have come of what was done.
pub fn harmed(play: &mut Play<'_>, found: &mut Vec<Note>, (how, at): (&'static str, &'static str)) -> bool {
    let harms = rules::harms(play);
    for harm in &harms {
        found.push(Note::new(Check::Harm, [harm.id(), how, at]));
    }
    harms.iter().any(|harm| *harm != rules::Harm::WrongBroker)
}
