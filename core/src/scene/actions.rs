//! Which actions a screen offers, and in which role.

use super::intent::Intent;
use crate::device::Platform;
use crate::evaluation::Evaluation;
use crate::plan::act::{Act, Opens};
use crate::plan::{Contact, Policy, Route, Step, StepKind};
use crate::policy::arena::Ix;
use crate::screen::Role;
use crate::situation::{Evidence, Facts};

/// An action without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SceneAction {
    pub role: Role,
    pub intent: Intent,
}

impl SceneAction {
    const fn new(role: Role, intent: Intent) -> Self {
        Self { role, intent }
    }
}

/// The action on the screen that tells of a new policy.
pub(super) fn acknowledge() -> Vec<SceneAction> {
    vec![SceneAction::new(Role::Primary, Intent::Acknowledge)]
}

/// The actions at home.
pub(super) fn at_home(policy: &Policy, facts: &Facts) -> Vec<SceneAction> {
    let journeys = policy.journeys.iter().filter(|(_, journey)| !journey.remedy);
    let mut journeys: Vec<_> = journeys.map(|(ix, journey)| (journey.order, ix)).collect();
    journeys.sort_unstable();
    let troubles = policy.troubles.iter().filter(|(_, trouble)| trouble.home);
    let mut actions = Vec::with_capacity(48);
    actions.extend((!facts.frames.is_empty()).then_some(SceneAction::new(Role::Primary, Intent::Resume)));
    actions
        .extend(journeys.into_iter().map(|(_, ix)| SceneAction::new(Role::Journey, Intent::Begin(ix, None))));
    actions.extend(troubles.map(|(ix, _)| SceneAction::new(Role::Trouble, Intent::Trouble(ix))));
    actions
}

/// The actions at a step.
pub(super) fn at_step(evaluation: &Evaluation<'_>, ix: Ix<Step>, looking_back: bool) -> Vec<SceneAction> {
    let step = &evaluation.policy.steps[ix];
    let mut actions = Vec::with_capacity(8);
    if looking_back {
        actions.push(SceneAction::new(Role::Primary, Intent::Continue));
    }
    if let StepKind::Act { act, .. } = step.kind {
        offer_act(evaluation, ix, act, looking_back, &mut actions);
    }
    if evaluation.journey().remedy || evaluation.facts.frames.len() > 1 {
        let ends = step.act() == Some(Act::End);
        actions.extend((!ends).then_some(SceneAction::new(Role::Quiet, Intent::Leave)));
    }
    actions.extend(step.troubles.iter().map(|ix| SceneAction::new(Role::Trouble, Intent::Trouble(*ix))));
    actions
}

fn offer_act(
    evaluation: &Evaluation<'_>,
    ix: Ix<Step>,
    act: Act,
    looking_back: bool,
    actions: &mut Vec<SceneAction>,
) {
    let step = &evaluation.policy.steps[ix];
    if act == Act::End {
        actions.push(SceneAction::new(Role::Primary, Intent::End));
        return;
    }
    let settled = evaluation.steps.iter().any(|(known, settled)| *known == ix && *settled);
    let mut first = if looking_back { Role::Secondary } else { Role::Primary };
    if !looking_back
        && evaluation.local(ix)
        && let Some(intent) = opening(evaluation, ix, act)
    {
        actions.push(SceneAction::new(first, intent));
        first = Role::Secondary;
    }
    if !looking_back && let Some(trouble) = step.trouble {
        actions.push(SceneAction::new(first, Intent::Trouble(trouble)));
        first = Role::Secondary;
    }
    if !settled {
        actions.push(SceneAction::new(first, Intent::Done(ix)));
    }
    if act.waits() && !looking_back {
        actions.push(SceneAction::new(Role::Secondary, Intent::Home));
    }
    if let Some(event) = act.failed().filter(|_| !looking_back) {
        actions.push(SceneAction::new(Role::Quiet, Intent::Failed(ix, event)));
    }
    let by_evidence = step.progress().is_none();
    let known = if by_evidence { evaluation.evidence(ix) } else { Evidence::Blank };
    if known == Evidence::Disputed {
        actions.push(SceneAction::new(Role::Quiet, Intent::Keep(ix)));
    }
    let word =
        matches!(known, Evidence::Said | Evidence::Disputed | Evidence::Affirmed) && step.event.is_none();
    let word = word && !evaluation.no_longer_needed(ix);
    if looking_back && settled && (step.progress().is_some_and(|event| evaluation.holds(event)) || word) {
        actions.push(SceneAction::new(Role::Quiet, Intent::Undo(ix)));
    }
    let other = act == Act::Elsewhere || act.needs_device() && !evaluation.local(ix);
    if !looking_back && other {
        actions.push(SceneAction::new(Role::Quiet, Intent::ShareStep));
    }
}

/// The actions on a contact's card.
pub(crate) fn on_card(policy: &Policy, ix: Ix<Contact>, calls: bool) -> Vec<SceneAction> {
    let contact = &policy.contacts[ix];
    let intents = [
        (Intent::Call(ix), calls && contact.dial.is_some()),
        (Intent::Map(ix), contact.visit.is_some()),
        (Intent::ShareContact(ix), contact.phone.is_some() || contact.visit.is_some()),
    ];
    let offered = intents.into_iter().filter(|(_, offered)| *offered);
    offered.map(|(intent, _)| SceneAction::new(Role::Contact, intent)).collect()
}

/// The action on a way to get help that a journey leads through.
pub(crate) fn on_route(policy: &Policy, ix: Ix<Route>) -> Option<SceneAction> {
    let journey = policy.routes[ix].journey?;
    Some(SceneAction::new(Role::Contact, Intent::Begin(journey, None)))
}

/// What the device in the hand can open for an act that is done on it.
fn opening(evaluation: &Evaluation<'_>, ix: Ix<Step>, act: Act) -> Option<Intent> {
    let policy = evaluation.policy;
    let step = &policy.steps[ix];
    match act.opens()? {
        Opens::Store => {
            let app = step.app?;
            policy.apps[app].in_store(evaluation.platform(ix)?).then_some(Intent::OpenStore(app))
        }
        Opens::AppOrLink => match step.link {
            Some(link) => policy.links[link].address.is_some().then_some(Intent::OpenLink(link)),
            None => {
                let app = &policy.apps[step.app?];
                let there = match evaluation.platform(ix)? {
                    Platform::Apple => app.scheme.is_some(),
                    Platform::Android => app.package.is_some(),
                    Platform::Web => false,
                };
                there.then_some(Intent::OpenApp(step.app?))
            }
        },
        Opens::Settings(section) => {
            (evaluation.platform(ix)? != Platform::Web).then_some(Intent::OpenSettings(section))
        }
        Opens::Phone => {
            let contact = step.contact?;
            (policy.contacts[contact].dial.is_some() && evaluation.calls()).then_some(Intent::Call(contact))
        }
        Opens::Map => {
            let contact = step.contact?;
            policy.contacts[contact].visit.is_some().then_some(Intent::Map(contact))
        }
    }
}
