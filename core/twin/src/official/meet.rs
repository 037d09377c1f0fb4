//! A sight is on the screen, and what the step's "done" means is not true.

use super::acts;
use super::catalogue::bit;
use super::luggage::{OpenRun, Tried};
use super::surroundings::{Ending, Label, Next, Pressed, Surroundings, Turn, harmed, press};
use super::truthful::{device_id, owner_id, phone_id};
use crate::finding::{Check, Note};
use crate::rules;
use crate::rules::people::factor_side;
use crate::run::{Answer, Run, Side, Sight};
use crate::world::Play;

/// What the guide says to answer to a sight, on the device that shows it.
pub fn said(at: &Surroundings<'_>, play: &mut Play<'_>, sight: Sight, run: Run) -> Option<Answer> {
    let (device, owner) = standing(play, sight, run);
    at.catalogue.answer(sight, device, owner)
}

/// The device that shows a sight.
pub fn shows(play: &mut Play<'_>, sight: Sight, run: Run) -> Side {
    if sight.on_approver() { factor_side(play) } else { run.side }
}

/// The device that shows a sight, and its owner.
fn standing(play: &mut Play<'_>, sight: Sight, run: Run) -> (&'static str, &'static str) {
    match shows(play, sight, run) {
        Side::Device => (device_id(play.kind()), owner_id(play)),
        Side::Phone => (phone_id(play.phone()), "private"),
    }
}

/// What she does at a sight.
pub fn meet(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>, open: OpenRun) -> Turn {
    let (sight, step) = (open.run.sight, at.step());
    let did = |trouble| Tried { step, sight, trouble };
    if sight == Sight::NoAddress {
        return no_address(at, play, found, open);
    }
    let tried_answer = at.luggage.has_tried(did(None));
    let told = at.view.expects & bit(sight) != 0;
    if told
        && !tried_answer
        && let Some(answer) = said(at, play, sight, open.run)
    {
        return answered(at, play, found, open, answer, true);
    }
    if at.view.look.fails && matches!(sight, Sight::ResetImpossible | Sight::AccountLocked) {
        return press(Pressed::Failed, at.luggage.without(step.0));
    }
    let known = |trouble: &u16| at.catalogue.known_by(*trouble) & bit(sight) != 0;
    let fits: Vec<u16> = at.view.troubles.iter().copied().filter(known).collect();
    if let Some(trouble) = fits.iter().copied().find(|trouble| !at.luggage.has_tried(did(Some(*trouble)))) {
        return press(Pressed::Trouble(trouble), at.luggage.trying(did(Some(trouble))));
    }
    if sight == Sight::Shut {
        // While it is closed the card of the contact says what to do meanwhile.
        for need in &at.view.look.meanwhile {
            if !rules::is_true(play, *need) {
                found.push(Note::about(Check::Untrue, "meanwhile", *need));
            }
        }
    }
    if sight == Sight::Shut && !fits.is_empty() {
        // When it opens has been said: she calls then.
        return help(at, play, found, open, None, "shut");
    }
    if !fits.is_empty() {
        return help(at, play, found, open, Some(Check::LeftAlone), "in_vain");
    }
    if told && tried_answer && at.view.frames.len() > 1 && acts::is_a_word(at.view) {
        // She has done what the remedy says, and nothing came of it: it asks her next.
        return press(Pressed::Done, at.luggage.without(step.0));
    }
    if told {
        return help(at, play, found, open, Some(Check::LeftAlone), "no_use");
    }
    if at.view.earlier & bit(sight) != 0
        && !tried_answer
        && let Some(answer) = said(at, play, sight, open.run)
    {
        found.push(Note::new(Check::NotTold, ["earlier", sight.id(), ""]));
        return answered(at, play, found, open, answer, true);
    }
    if !tried_answer && let Some(answer) = sight.natural() {
        if !sight.is_plain() {
            found.push(Note::new(Check::NotTold, [sight.id(), "", ""]));
        }
        return answered(at, play, found, open, answer, false);
    }
    help(at, play, found, open, Some(Check::LeftAlone), "alone")
}

/// The guide has no address, and says whom to ask: where the step may fail it has, where its button claims nothing she
/// goes on, and otherwise she asks.
fn no_address(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>, open: OpenRun) -> Turn {
    let rest = at.luggage.without(at.step().0);
    if at.view.look.fails {
        return press(Pressed::Failed, rest);
    }
    if acts::is_a_word(at.view) {
        return press(Pressed::Done, rest);
    }
    help(at, play, found, open, None, "no_address")
}

/// She answers a sight; what moves, and what must never come of it.
fn answered(
    at: &Surroundings<'_>,
    play: &mut Play<'_>,
    found: &mut Vec<Note>,
    open: OpenRun,
    answer: Answer,
    told: bool,
) -> Turn {
    let (sight, step) = (open.run.sight, at.step());
    let label = Label::Answers(sight, answer);
    let tried = Tried { step, sight, trouble: None };
    let Some(run) = rules::answer(play, open.run, answer) else {
        let luggage = at.luggage.with(open).trying(tried);
        return Turn { label, next: Next::Stay(luggage) };
    };
    let how = if told { "at_told" } else { "at_untold" };
    if harmed(play, found, (how, sight.id())) {
        return Turn { label, next: Next::End(Ending::Harm) };
    }
    let mut luggage = at.luggage.with(OpenRun { run, promise: None, ..open });
    // A page that comes again though it was answered is not answered for ever.
    if run.sight == sight && run.stage == open.run.stage {
        luggage = luggage.trying(tried);
    }
    Turn { label, next: Next::Stay(luggage) }
}

/// Somebody has been asked what to do about the page that lies open below: what they say is beyond the guide.
pub fn advised(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) -> Option<Turn> {
    let open = at.below().into_iter().find(|open| !open.run.is_over())?;
    Some(help(at, play, found, open, None, "advised"))
}

/// She goes for help: to whom the screen names, if that is somebody who helps with what the sight is about.
fn help(
    at: &Surroundings<'_>,
    play: &mut Play<'_>,
    found: &mut Vec<Note>,
    open: OpenRun,
    check: Option<Check>,
    why: &'static str,
) -> Turn {
    let sight = open.run.sight;
    if let Some(check) = check {
        found.push(Note::new(check, [why, sight.id(), ""]));
    }
    let (device, owner) = standing(play, sight, open.run);
    let right = (at.helpers)(at.catalogue.subject(sight), device, owner);
    let named = at.view.look.helpers.iter().any(|helper| helper != "self" && right.contains(helper));
    if !named {
        found.push(Note::new(Check::End, ["nobody_for", sight.id(), ""]));
    }
    Turn { label: Label::Helped, next: Next::End(if named { Ending::Helper } else { Ending::Stuck }) }
}
