//! Enters journeys and leaves them. Nothing else changes by that.

use crate::device::AboutDevice;
use crate::plan::{Journey, Policy};
use crate::policy::arena::Ix;
use crate::situation::{Cursor, Frame, Situation};

/// Raises the frame of a journey; one that is at hand already is raised, not doubled.
pub(super) fn enter(policy: &Policy, situation: &mut Situation, ix: Ix<Journey>, about: Option<AboutDevice>) {
    let journey = &policy.journeys[ix];
    let facts = &mut situation.facts;
    let inherited = facts.frames.iter().rev().find_map(|frame| frame.about);
    let at_hand = facts.frames.iter().find(|frame| frame.journey == ix && !journey.forgets).copied();
    facts.frames.retain(|frame| frame.journey != ix);
    if journey.forgets {
        facts.forget_journey(policy, ix);
    }
    let about = about
        .or(journey.about)
        .or_else(|| (!journey.asks_about).then(|| inherited.unwrap_or(AboutDevice::ThisDevice)));
    let again = at_hand.filter(|frame| frame.about == about);
    facts.frames.push(again.unwrap_or(Frame::new(ix, about)));
    situation.cursor = Cursor::Current;
}

/// Ends the journey at hand: the one below it is at hand again, or home.
pub(super) fn leave(policy: &Policy, situation: &mut Situation) {
    if let Some(frame) = situation.facts.frames.pop() {
        situation.facts.forget_journey(policy, frame.journey);
    }
    situation.cursor = if situation.facts.frames.is_empty() { Cursor::Home } else { Cursor::Current };
}
