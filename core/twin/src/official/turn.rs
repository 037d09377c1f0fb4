//! One turn of the official: what she does with the screen before her.

use lotsen::device::{AboutDevice, OnDevice};
use lotsen::explore::{Act, Move, Press};
use lotsen::internals::document::asked_of::AskedOf;
use lotsen::internals::document::truth::{AskedFor, Truth};

use super::catalogue::bit;
use super::luggage::{Luggage, OpenRun, Tried};
use super::surroundings::{Ending, Label, Next, Pressed, Surroundings, Turn, harmed, press};
use super::{acts, meet, truthful};
use crate::finding::{Check, Note};
use crate::rules;
use crate::run::{Course, Run, Side, Sight, What};
use crate::world::{Factor, Owner, Play};

/// One turn, on one way through what the world may do.
pub fn turn(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) -> Turn {
    if at.luggage.back {
        return back(at, play, found);
    }
    let look = &at.view.look;
    if look.asks.is_some() {
        return ask(at, play, found);
    }
    if look.act == Some(Act::End) {
        return end(at, play, found);
    }
    match look.act {
        Some(Act::GoTo) => return go_to(at),
        Some(Act::Elsewhere) => return elsewhere(at, play, found),
        act if acts::goes_on_below(act) => {}
        _ => {
            if let Some(turn) = promise(at, play) {
                return turn;
            }
        }
    }
    if matches!(look.act, Some(Act::Tell | Act::Deny | Act::RemoveApp)) && !tells_of_a_run(at, play) {
        if look.act == Some(Act::RemoveApp) {
            rules::outlook::bo17(play);
            rules::outlook::bo16(play);
        }
        claims(at, play, found);
        return press(Pressed::Done, at.luggage.clone());
    }
    act(at, play, found)
}

/// The remedy to which the step goes is begun; once one has been there, the step is done.
fn go_to(at: &Surroundings<'_>) -> Turn {
    let Some(trouble) = at.view.goes_to else { return press(Pressed::Done, at.luggage.clone()) };
    let tried = Tried { step: at.step(), sight: Sight::Over, trouble: Some(trouble) };
    if at.luggage.has_tried(tried) {
        return press(Pressed::Done, at.luggage.clone());
    }
    press(Pressed::Trouble(trouble), at.luggage.trying(tried))
}

/// The step sends to another device, where she goes on without the guide.
fn elsewhere(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) -> Turn {
    if at.view.look.on == OnDevice::Factor && play.factor() == Factor::None {
        found.push(Note::new(Check::WrongDevice, ["no_such_device", "", ""]));
    }
    Turn { label: Label::Elsewhere, next: Next::End(Ending::Elsewhere) }
}

/// Whether a step that tells is about a device that is switched on.
fn tells_of_a_run(at: &Surroundings<'_>, play: &mut Play<'_>) -> bool {
    at.mine().is_some() || course(at, play).is_some()
}

fn course(at: &Surroundings<'_>, play: &mut Play<'_>) -> Option<(Course, What)> {
    let address = |link: &str| {
        let known = at.addresses.iter().find(|(id, _)| id == link);
        known.map_or_else(String::new, |(_, address)| address.clone())
    };
    acts::course(at.view, at.catalogue, &address, play)
}

/// Whether a remedy asks about another device than the journey that lies lowest: the phone that approves, or did.
fn of_the_phone(at: &Surroundings<'_>) -> bool {
    let about = |frame: Option<&(String, Option<AboutDevice>, usize)>| frame.and_then(|(_, about, _)| *about);
    let frames = &at.view.look.frames;
    let (first, shown) = (about(frames.first()), about(frames.last()));
    let asks = at.view.look.asks.as_ref().and_then(|asks| at.catalogue.asked(&asks.question));
    let device = asks.is_some_and(|(of, _)| matches!(of, AskedOf::Device | AskedOf::Owner));
    device && first.is_some() && shown.is_some() && first != shown
}

/// A question is answered as it is true.
fn ask(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) -> Turn {
    let Some(asks) = &at.view.look.asks else { return press(Pressed::Done, at.luggage.clone()) };
    let below = at.below().first().map(|open| open.run);
    let known = at.catalogue.asked(&asks.question);
    let true_ones = known.and_then(|(of, _)| {
        if of_the_phone(at) {
            truthful::of_the_phone(of, play)
        } else {
            Some(truthful::answers(of, play, at.goal, below))
        }
    });
    // The value that is offered for a word.
    let bit_of = |word: &str| {
        let means = |value: &str| {
            let words = known.into_iter().flat_map(|(_, words)| words);
            words.clone().find(|(known, _)| known == value).is_some_and(|(_, known)| known == word)
        };
        asks.values.iter().find(|(value, _)| means(value)).map(|(_, bit)| *bit)
    };
    let mask = match true_ones {
        Some(values) if asks.many => {
            values.iter().filter_map(|value| bit_of(value)).fold(0, |all, bit| all | bit)
        }
        Some(values) => values.iter().find_map(|value| bit_of(value)).unwrap_or(0),
        None => {
            // The world knows nothing of it: every answer may be the true one.
            let mut values = asks.values.iter().peekable();
            let mut chosen = 0;
            while let Some((_, bit)) = values.next() {
                chosen = *bit;
                if values.peek().is_none() || play.perhaps() {
                    break;
                }
            }
            chosen
        }
    };
    let mask = if mask == 0 {
        found.push(Note::new(Check::Untrue, ["no_true_answer", "", ""]));
        let fall_back = ["dont_know", "no"].into_iter().find_map(bit_of);
        fall_back.or(asks.values.last().map(|(_, bit)| *bit)).unwrap_or(1)
    } else {
        mask
    };
    Turn {
        label: Label::Choose(mask),
        next: Next::Press(Press::Make(Move::Choose(mask)), at.luggage.clone()),
    }
}

/// What a remedy says of the page that lies open below is carried out once one is back.
fn promise(at: &Surroundings<'_>, play: &mut Play<'_>) -> Option<Turn> {
    for open in at.below() {
        let sight = open.run.sight;
        if open.run.is_over() {
            continue;
        }
        let approving = matches!(sight, Sight::ApproveNumber | Sight::NoPush | Sight::ApproveNoAnswer);
        let told = if at.view.expects & bit(sight) != 0 {
            Some(sight)
        } else {
            (approving && at.view.expects & bit(Sight::OtherWays) != 0).then_some(Sight::OtherWays)
        };
        // What is said last holds: it comes where what was said before has not helped.
        let Some(told) = told.filter(|told| open.promise.is_none() || *told != sight) else { continue };
        let Some(answer) = meet::said(at, play, told, open.run) else { continue };
        let run = Run { sight: told, ..open.run };
        let luggage = at.luggage.with(OpenRun { promise: Some(answer), run, ..open });
        return Some(Turn { label: Label::Answers(told, answer), next: Next::Stay(luggage) });
    }
    None
}

/// The act of the step, or the sight that it has led to.
fn act(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) -> Turn {
    let (journey, look) = (at.step().0, &at.view.look);
    let rest = at.luggage.without(journey);
    let reaches = matches!(look.act, Some(Act::Call | Act::Visit | Act::Wait));
    let mut mine = at.mine().filter(|open| !open.run.is_over() || !acts::goes_on_below(look.act));
    if mine.is_none() && acts::goes_on_below(look.act) {
        mine = at.below().into_iter().find(|open| !open.run.is_over());
    }
    if let Some(open) = mine.filter(|open| open.step != at.step()) {
        if open.run.is_over() || reaches || leaves_the_browser(at, open.run) {
            mine = None;
        } else if !acts::carries(look.act) && !acts::done(at.view, at.catalogue, Some(open.run), play) {
            found.push(Note::new(Check::NotTold, ["left_open", open.run.sight.id(), ""]));
            mine = None;
        }
    }
    let run = mine.map(|open| open.run);
    if acts::done(at.view, at.catalogue, run, play) {
        if look.act == Some(Act::Wait) && !look.reachable {
            found.push(Note::new(Check::End, ["waits_for_nobody", "", ""]));
        }
        if reaches
            && look.asks_for == Some(AskedFor::Advice)
            && let Some(turn) = meet::advised(at, play, found)
        {
            return turn;
        }
        let over = run.is_none_or(Run::is_over);
        return press(Pressed::Done, if over { rest } else { at.luggage.clone() });
    }
    let Some(open) = mine else {
        let side = acts::side(at.view, play);
        let run = match course(at, play) {
            Some((course, what)) if look.link.is_some() && !look.link_open && look.instead.is_none() => {
                Run { course, side, stage: course.first(), what, sight: Sight::NoAddress }
            }
            Some((course, what)) => rules::begin(play, course, side, what),
            None => return press(Pressed::Done, rest),
        };
        harmed(play, found, ("at_the_act", ""));
        wrong_device(at, play, run, found);
        let luggage = at.luggage.with(OpenRun { step: at.step(), run, promise: None });
        return Turn { label: Label::Does(run.sight), next: Next::Stay(luggage) };
    };
    let step = if open.step.0 == journey { at.step() } else { open.step };
    meet::meet(at, play, found, OpenRun { step, ..open })
}

/// An act that is not for this device: what the municipality's own device gets by itself, or a remedy in the settings of
/// another device than the one that shows the page in trouble.
fn wrong_device(at: &Surroundings<'_>, play: &mut Play<'_>, run: Run, found: &mut Vec<Note>) {
    let own = matches!(at.view.look.act, Some(Act::Install | Act::StoreAccount)) && run.side == Side::Device;
    if own && play.owner() == Owner::Municipal {
        found.push(Note::new(Check::WrongDevice, ["municipal_as_private", "", ""]));
    }
    let settings = matches!(run.course, Course::AllowNotices | Course::Passcode | Course::Update);
    let Some(open) = at.below().into_iter().find(|open| !open.run.is_over()).filter(|_| settings) else {
        return;
    };
    if meet::shows(play, open.run.sight, open.run) != run.side {
        found.push(Note::new(Check::WrongDevice, ["mends_another_device", "", ""]));
    }
}

/// Whether a page in the web browser lies open, and the step goes on in an app.
fn leaves_the_browser(at: &Surroundings<'_>, run: Run) -> bool {
    let page =
        matches!(run.course, Course::Web | Course::Page | Course::Add | Course::SignUp | Course::Reset);
    let look = &at.view.look;
    page && look.app.is_some()
        && matches!(look.act, Some(Act::FirstSignIn | Act::SignIn | Act::MakeCode | Act::CheckCode))
}

/// Back from a remedy: what lies open is looked at again.
fn back(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) -> Turn {
    let journey = at.step().0;
    let stay = |luggage| Turn { label: Label::Back, next: Next::Stay(luggage) };
    let Some(open) = at.mine() else { return stay(at.luggage.without(journey)) };
    let lies = Luggage { back: false, ..at.luggage.clone() };
    if open.run.is_over() {
        // What a remedy brought to its end is done.
        let done = open.step == at.step() && acts::done(at.view, at.catalogue, Some(open.run), play);
        return stay(if done { lies } else { at.luggage.without(journey) });
    }
    if open.run.sight == Sight::NoAddress {
        return stay(lies);
    }
    if let Some(answer) = open.promise {
        let open = OpenRun { promise: None, ..open };
        return match rules::answer(play, open.run, answer) {
            Some(run) => {
                if harmed(play, found, ("at_told", open.run.sight.id())) {
                    return Turn {
                        label: Label::Answers(open.run.sight, answer),
                        next: Next::End(Ending::Harm),
                    };
                }
                let luggage = lies.with(OpenRun { run, ..open });
                Turn { label: Label::Answers(open.run.sight, answer), next: Next::Stay(luggage) }
            }
            None => stay(lies.with(open)),
        };
    }
    let run = rules::again(play, open.run);
    stay(lies.with(OpenRun { run, ..open }))
}

/// What the step says to be true is held against the world.
fn claims(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) {
    for claim in &at.view.look.claims {
        if !rules::is_had(play, *claim) {
            found.push(Note::about(Check::Untrue, "claims", *claim));
        }
    }
}

/// The end of a journey: what it claims and aims at is true, or is not.
fn end(at: &Surroundings<'_>, play: &mut Play<'_>, found: &mut Vec<Note>) -> Turn {
    claims(at, play, found);
    if at.view.frames.len() > 1 {
        return press(Pressed::End, Luggage { back: true, ..at.luggage.clone() });
    }
    let missing: Vec<Truth> = at.goal.iter().copied().filter(|goal| !rules::is_had(play, *goal)).collect();
    for goal in &missing {
        found.push(Note::about(Check::End, "unmet", *goal));
    }
    let ending = if missing.is_empty() { Ending::Goal } else { Ending::Unmet };
    Turn { label: Label::Pressed(Pressed::End), next: Next::End(ending) }
}
