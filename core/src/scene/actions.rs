//! Which actions a screen offers, and in which role.

use super::intent::Intent;
use crate::device::Platform;
use crate::evaluation::Evaluation;
use crate::plan::act::{Act, Opens};
use crate::plan::{Contact, Journey, Policy, Route, Step, StepKind, Trouble};
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

/// The actions at home: what waits, then what is due, the first with a button, then the journeys.
pub(super) fn at_home(policy: &Policy, facts: &Facts) -> Vec<SceneAction> {
    let mut due: Vec<_> = facts.due().map(|(step, about)| (policy.steps[step].journey, about)).collect();
    due.dedup();
    let is_due = |ix: Ix<Journey>| due.iter().any(|(journey, _)| *journey == ix);
    let journeys = policy.journeys.iter().filter(|(ix, journey)| !journey.remedy && !is_due(*ix));
    let mut journeys: Vec<_> = journeys.map(|(ix, journey)| (journey.order, ix)).collect();
    journeys.sort_unstable();
    let troubles = policy.troubles.iter().filter(|(_, trouble)| trouble.home).map(|(ix, _)| ix);
    let mut actions = Vec::with_capacity(48);
    actions.extend((!facts.frames.is_empty()).then_some(SceneAction::new(Role::Primary, Intent::Resume)));
    for (at, (journey, about)) in due.iter().enumerate() {
        let role = match (at, facts.frames.is_empty()) {
            (0, true) => Role::Primary,
            (0, false) => Role::Secondary,
            _ => Role::Journey,
        };
        actions.push(SceneAction::new(role, Intent::Begin(*journey, Some(*about))));
    }
    actions
        .extend(journeys.into_iter().map(|(_, ix)| SceneAction::new(Role::Journey, Intent::Begin(ix, None))));
    actions.extend(offer_troubles(policy, troubles));
    actions
}

/// Troubles as they are offered: what cannot wait first, then group by group.
fn offer_troubles(policy: &Policy, troubles: impl Iterator<Item = Ix<Trouble>>) -> Vec<SceneAction> {
    let mut troubles: Vec<_> = troubles.collect();
    troubles.sort_by_key(|ix| policy.troubles[*ix].rank());
    troubles.into_iter().map(|ix| SceneAction::new(Role::Trouble, Intent::Trouble(ix))).collect()
}

/// So many troubles are seen at once.
const MOST_AT_ONCE: usize = 8;

/// Whether the troubles among actions are too many to be seen at once, and stand under more than one heading.
pub(super) fn folds_troubles(policy: &Policy, actions: &[SceneAction]) -> bool {
    let troubles = actions.iter().filter_map(|action| match action.intent {
        Intent::Trouble(ix) => Some(&policy.troubles[ix]),
        _ => None,
    });
    let mut headings = troubles.clone().filter(|trouble| !trouble.urgent).map(|trouble| trouble.group_place);
    let first = headings.next();
    troubles.count() > MOST_AT_ONCE && headings.any(|heading| Some(heading) != first)
}

/// The actions at a step, and the one way back. Beside the way on, what else to do, and that it did not work, all is
/// behind "Mer".
pub(super) fn at_step(
    evaluation: &Evaluation<'_>,
    ix: Ix<Step>,
    looking_back: bool,
) -> (Vec<SceneAction>, SceneAction) {
    let step = &evaluation.policy.steps[ix];
    let mut actions = Vec::with_capacity(8);
    match step.kind {
        StepKind::Act { act, .. } => offer_act(evaluation, ix, act, looking_back, &mut actions),
        // The way on is the answer.
        StepKind::Ask { .. } if looking_back => {
            actions.push(SceneAction::new(Role::Menu, Intent::Continue));
        }
        StepKind::Ask { .. } => {}
    }
    // Where there is nothing to do but to wait, the way back leads home.
    let ways = ways_back(evaluation, ix);
    let waits = step.act().is_some_and(Act::waits) && !looking_back;
    let back = ways.first().copied().filter(|_| !waits).unwrap_or(Intent::Home);
    let others = ways.into_iter().filter(|intent| *intent != back);
    actions.extend(others.map(|intent| SceneAction::new(Role::Menu, intent)));
    actions.extend(offer_troubles(evaluation.policy, step.troubles.iter().copied()));
    (actions, SceneAction::new(Role::Quiet, back))
}

/// The ways that lead back from a step, the nearest first: to the step before it, out of the journey, home.
fn ways_back(evaluation: &Evaluation<'_>, ix: Ix<Step>) -> Vec<Intent> {
    let first = evaluation.steps.first().is_none_or(|(first, _)| *first == ix);
    let lies_on_another = evaluation.journey().remedy || evaluation.facts.frames.len() > 1;
    let ends = evaluation.policy.steps[ix].act() == Some(Act::End);
    let ways = [(Intent::LookBack, !first), (Intent::Leave, lies_on_another && !ends), (Intent::Home, true)];
    ways.into_iter().filter(|(_, offered)| *offered).map(|(intent, _)| intent).collect()
}

fn offer_act(
    evaluation: &Evaluation<'_>,
    ix: Ix<Step>,
    act: Act,
    looking_back: bool,
    actions: &mut Vec<SceneAction>,
) {
    let step = &evaluation.policy.steps[ix];
    let settled = evaluation.steps.iter().any(|(known, settled)| *known == ix && *settled);
    let by_evidence = step.progress().is_none();
    let known = if by_evidence { evaluation.evidence(ix) } else { Evidence::Blank };
    if looking_back {
        actions.push(SceneAction::new(Role::Primary, Intent::Continue));
    } else if act == Act::End {
        actions.push(SceneAction::new(Role::Primary, Intent::End));
    } else if let Some(trouble) = step.trouble {
        actions.push(SceneAction::new(Role::Primary, Intent::GoTo(trouble)));
    } else if let Some(intent) = opening(evaluation, ix, act).filter(|_| evaluation.local(ix)) {
        actions.push(SceneAction::new(Role::Primary, intent));
    }
    if act == Act::End {
        return;
    }
    if !settled {
        let role = if actions.is_empty() { Role::Primary } else { Role::Secondary };
        actions.push(SceneAction::new(role, Intent::Done(ix)));
    }
    if let Some(event) = act.failed().filter(|_| !looking_back) {
        actions.push(SceneAction::new(Role::Quiet, Intent::Failed(ix, event)));
    }
    if known == Evidence::Disputed {
        actions.push(SceneAction::new(Role::Menu, Intent::Keep(ix)));
    }
    let word =
        matches!(known, Evidence::Said | Evidence::Disputed | Evidence::Affirmed) && step.event.is_none();
    let word = word && !evaluation.no_longer_needed(ix);
    if looking_back && settled && (step.progress().is_some_and(|event| evaluation.holds(event)) || word) {
        actions.push(SceneAction::new(Role::Menu, Intent::Undo(ix)));
    }
    let other = act == Act::Elsewhere || act.needs_device() && !evaluation.local(ix);
    if !looking_back && other {
        actions.push(SceneAction::new(Role::Menu, Intent::ShareStep));
    }
}

/// The actions on a contact's card.
pub(crate) fn on_card(policy: &Policy, ix: Ix<Contact>, calls: bool) -> Vec<SceneAction> {
    let contact = &policy.contacts[ix];
    let intents = [
        (Intent::Call(ix), calls && contact.dial.is_some()),
        (Intent::Mail(ix), contact.email.is_some()),
        (Intent::Map(ix), contact.visit.is_some()),
        (
            Intent::ShareContact(ix),
            contact.phone.is_some() || contact.email.is_some() || contact.visit.is_some(),
        ),
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
