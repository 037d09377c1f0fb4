//! What pressing an action changes.

use super::GuideError;
use super::evidence::Witness;
use super::offer::{SceneAction, Target};
use super::pass::Pass;
use super::scene::{Scene, Shown};
use super::screen::ActionKind;
use super::send::enter;
use super::situation::{Looking, Situation};
use crate::plan::{Policy, Step};
use crate::policy::arena::Ix;
use crate::registration::{Event, Refused};

/// Finds the action of a token on the screen, and changes the situation as it says.
///
/// # Errors
/// [`GuideError::Stale`] where no action on the screen has the token; [`GuideError::NotAllowed`] where a machine
/// refuses.
pub(crate) fn press(
    policy: &Policy,
    before: &Situation,
    token: &str,
    after: &mut Situation,
) -> Result<Pressed, GuideError> {
    let pass = Pass::new(policy, before);
    let scene = Scene::with(policy, before, pass.as_ref());
    let of_cards = scene.card_actions(policy);
    let action = scene
        .actions
        .iter()
        .chain(&of_cards)
        .copied()
        .find(|action| scene.token(policy, before, *action) == token)
        .ok_or(GuideError::Stale)?;
    let step = match scene.shown {
        Shown::Step { step, .. } => pass.as_ref().map(|pass| (pass, step)),
        Shown::Home | Shown::Carried => None,
    };
    match (action.kind, action.target, step) {
        (ActionKind::Acknowledge, ..) => after.carried.clear(),
        (ActionKind::Resume | ActionKind::Continue, ..) => after.looking = Looking::Ahead,
        (ActionKind::Home, ..) => after.looking = Looking::Home,
        (ActionKind::Begin, Target::Journey(journey), _) => enter(policy, after, journey, None),
        (ActionKind::Trouble, Target::Trouble(trouble), _) => {
            let trouble = &policy.troubles[trouble];
            enter(policy, after, trouble.remedy, trouble.about);
        }
        (ActionKind::End | ActionKind::Leave, ..) => leave(policy, after),
        (ActionKind::Done | ActionKind::Keep, _, Some((pass, step))) => {
            done(pass, step, policy.steps[step].event, after)?;
        }
        (ActionKind::Failed, _, Some((pass, step))) => {
            done(pass, step, policy.steps[step].act().and_then(crate::plan::act::Act::failed), after)?;
        }
        (ActionKind::Undo, _, Some((pass, step))) => undo(pass, step, after),
        _ => {}
    }
    Ok(Pressed { action, scene })
}

/// What was pressed, and the scene it stood on.
pub(crate) struct Pressed {
    pub action: SceneAction,
    pub scene: Scene,
}

/// Ends the journey at hand: the one below it is at hand again, or home.
fn leave(policy: &Policy, after: &mut Situation) {
    if let Some(frame) = after.frames.pop() {
        after.forget_journey(policy, frame.journey);
    }
    after.looking = if after.frames.is_empty() { Looking::Home } else { Looking::Ahead };
}

/// Says that a step is done: its event happens, or the official's word counts as evidence.
///
/// # Errors
/// [`GuideError::NotAllowed`] where a machine refuses.
pub(crate) fn done(
    pass: &Pass<'_>,
    ix: Ix<Step>,
    event: Option<Event>,
    after: &mut Situation,
) -> Result<(), GuideError> {
    if let Some(event) = event {
        let state = pass.state(event);
        let next = state.fire(event).map_err(|error| refused(&error))?;
        after.set_state(event.machine(), pass.frame.about, next);
    }
    if pass.policy.steps[ix].progress().is_none() {
        let (slot, place) = pass.slot(ix);
        after.know(slot, place, after.known(slot, place).after(Witness::Word));
    }
    after.again.remove(&pass.again_key(ix));
    after.looking = Looking::Ahead;
    Ok(())
}

fn undo(pass: &Pass<'_>, ix: Ix<Step>, after: &mut Situation) {
    match pass.policy.steps[ix].progress() {
        Some(event) => {
            if let Some(state) = event.undo() {
                after.set_state(event.machine(), pass.frame.about, state);
            }
        }
        None => {
            let (slot, place) = pass.slot(ix);
            after.know(slot, place, after.known(slot, place).undone());
        }
    }
    after.looking = Looking::Ahead;
}

fn refused(refused: &Refused) -> GuideError {
    let allowed: Vec<&str> = refused.allowed.iter().map(|event| event.id()).collect();
    GuideError::NotAllowed {
        machine: refused.machine.id().to_owned(),
        state: refused.state.id().to_owned(),
        event: refused.event.id().to_owned(),
        allowed: allowed.join(", "),
    }
}
