//! Which actions a screen offers, and in which role.

use std::hash::Hasher;

use super::evidence::Evidence;
use super::hash::Fnv;
use super::pass::Pass;
use super::scene::hand;
use super::screen::{ActionKind, Role};
use super::situation::Situation;
use crate::plan::act::{Act, Opens, SettingsSection};
use crate::plan::{App, Contact, Device, Journey, Kind, Link, Platform, Policy, Route, Step, Trouble};
use crate::policy::arena::{Ix, Named};

/// An action without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SceneAction {
    pub role: Role,
    pub kind: ActionKind,
    pub target: Target,
}

/// What an action does it with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Target {
    Nothing,
    Journey(Ix<Journey>),
    Trouble(Ix<Trouble>),
    Store(Ix<App>),
    App(Ix<App>),
    Link(Ix<Link>),
    Settings(SettingsSection),
    Contact(Ix<Contact>),
}

impl SceneAction {
    const fn new(role: Role, kind: ActionKind) -> Self {
        Self { role, kind, target: Target::Nothing }
    }

    const fn of(role: Role, kind: ActionKind, target: Target) -> Self {
        Self { role, kind, target }
    }

    /// The id of what the action does it with; empty where nothing needs to be said.
    pub(crate) fn target_id(self, policy: &Policy) -> &str {
        match self.target {
            Target::Nothing | Target::Settings(_) => "",
            Target::Journey(journey) => policy.journeys[journey].id(),
            Target::Trouble(trouble) => policy.troubles[trouble].id(),
            Target::Store(app) | Target::App(app) => policy.apps[app].id(),
            Target::Link(link) => policy.links[link].id(),
            Target::Contact(contact) => policy.contacts[contact].id(),
        }
    }

    /// Adds the action to a token.
    pub(crate) fn hash_into(self, policy: &Policy, hash: &mut Fnv) {
        hash.write_u8(self.kind as u8);
        hash.text(self.target_id(policy));
    }
}

/// The action on the screen that tells of a new policy.
pub(crate) fn acknowledge() -> Vec<SceneAction> {
    vec![SceneAction::new(Role::Primary, ActionKind::Acknowledge)]
}

/// The actions at home.
pub(crate) fn at_home(policy: &Policy, situation: &Situation) -> Vec<SceneAction> {
    let resume = SceneAction::new(Role::Primary, ActionKind::Resume);
    let journeys = policy.journeys.iter().filter(|(_, journey)| !journey.remedy);
    let mut journeys: Vec<_> = journeys.map(|(ix, journey)| (journey.order, ix)).collect();
    journeys.sort_unstable();
    let troubles = policy.troubles.iter().filter(|(_, trouble)| trouble.home);
    let mut actions = Vec::with_capacity(48);
    actions.extend((!situation.frames.is_empty()).then_some(resume));
    actions.extend(
        journeys
            .into_iter()
            .map(|(_, ix)| SceneAction::of(Role::Journey, ActionKind::Begin, Target::Journey(ix))),
    );
    actions.extend(
        troubles.map(|(ix, _)| SceneAction::of(Role::Trouble, ActionKind::Trouble, Target::Trouble(ix))),
    );
    actions
}

/// The actions at a step.
pub(crate) fn at_step(pass: &Pass<'_>, ix: Ix<Step>, looking: bool) -> Vec<SceneAction> {
    let step = &pass.policy.steps[ix];
    let mut actions = Vec::with_capacity(8);
    if looking {
        actions.push(SceneAction::new(Role::Primary, ActionKind::Continue));
    }
    if let Kind::Act { act, .. } = step.kind {
        offer_act(pass, ix, act, looking, &mut actions);
    }
    if pass.journey().remedy || pass.situation.frames.len() > 1 {
        let ends = step.act() == Some(Act::End);
        actions.extend((!ends).then_some(SceneAction::new(Role::Quiet, ActionKind::Leave)));
    }
    let troubles = step.troubles.iter();
    actions
        .extend(troubles.map(|ix| SceneAction::of(Role::Trouble, ActionKind::Trouble, Target::Trouble(*ix))));
    actions
}

fn offer_act(pass: &Pass<'_>, ix: Ix<Step>, act: Act, looking: bool, actions: &mut Vec<SceneAction>) {
    let step = &pass.policy.steps[ix];
    if act == Act::End {
        actions.push(SceneAction::new(Role::Primary, ActionKind::End));
        return;
    }
    let settled = pass.steps.iter().any(|(known, settled)| *known == ix && *settled);
    let mut first = if looking { Role::Secondary } else { Role::Primary };
    if !looking
        && pass.local(ix)
        && let Some(target) = effect(pass, ix, act)
    {
        let kind = match act.opens() {
            Some(Opens::Phone) => ActionKind::Call,
            Some(Opens::Map) => ActionKind::Map,
            _ => ActionKind::Open,
        };
        actions.push(SceneAction::of(first, kind, target));
        first = Role::Secondary;
    }
    if !settled {
        actions.push(SceneAction::new(first, ActionKind::Done));
    }
    if act == Act::Wait && !looking {
        actions.push(SceneAction::new(Role::Secondary, ActionKind::Home));
    }
    if act.failed().is_some() && !looking {
        actions.push(SceneAction::new(Role::Quiet, ActionKind::Failed));
    }
    let known = pass.evidence(ix);
    let by_evidence = step.progress().is_none();
    if by_evidence && known == Evidence::Disputed {
        actions.push(SceneAction::new(Role::Quiet, ActionKind::Keep));
    }
    let word =
        matches!(known, Evidence::Said | Evidence::Disputed | Evidence::Affirmed) && step.event.is_none();
    let word = by_evidence && word && !pass.aim_holds(ix);
    if looking && settled && (step.progress().is_some_and(|event| pass.holds(event)) || word) {
        actions.push(SceneAction::new(Role::Quiet, ActionKind::Undo));
    }
    if !looking && !pass.local(ix) && act.needs_device() {
        actions.push(SceneAction::new(Role::Quiet, ActionKind::Share));
    }
}

/// The actions on a contact's card.
pub(crate) fn on_card(policy: &Policy, ix: Ix<Contact>, calls: bool) -> Vec<SceneAction> {
    let contact = &policy.contacts[ix];
    let kinds = [
        (ActionKind::Call, calls && contact.dial.is_some()),
        (ActionKind::Map, contact.visit.is_some()),
        (ActionKind::Share, contact.phone.is_some() || contact.visit.is_some()),
    ];
    let offered = kinds.into_iter().filter(|(_, offered)| *offered);
    offered.map(|(kind, _)| SceneAction::of(Role::Contact, kind, Target::Contact(ix))).collect()
}

/// The action on a way to get help that a journey leads through.
pub(crate) fn on_route(policy: &Policy, ix: Ix<Route>) -> Option<SceneAction> {
    let journey = policy.routes[ix].journey?;
    Some(SceneAction::of(Role::Contact, ActionKind::Begin, Target::Journey(journey)))
}

/// What the device in the hand can open for an act.
fn effect(pass: &Pass<'_>, ix: Ix<Step>, act: Act) -> Option<Target> {
    let policy = pass.policy;
    let step = &policy.steps[ix];
    let device = hand(policy, pass.situation);
    let platform = device.map(Device::platform);
    match act.opens()? {
        Opens::Store => {
            let app = &policy.apps[step.app?];
            let there = match platform? {
                Platform::Apple => app.apple_id.is_some(),
                Platform::Android => app.package.is_some(),
                Platform::Web => false,
            };
            there.then_some(Target::Store(step.app?))
        }
        Opens::AppOrLink => match step.link {
            Some(link) => policy.links[link].address.is_some().then_some(Target::Link(link)),
            None => {
                let app = &policy.apps[step.app?];
                let there = match platform? {
                    Platform::Apple => app.scheme.is_some(),
                    Platform::Android => app.package.is_some(),
                    Platform::Web => false,
                };
                there.then_some(Target::App(step.app?))
            }
        },
        Opens::Settings(section) => (platform? != Platform::Web).then_some(Target::Settings(section)),
        Opens::Phone => {
            let contact = step.contact?;
            (policy.contacts[contact].dial.is_some() && device?.calls()).then_some(Target::Contact(contact))
        }
        Opens::Map => {
            let contact = step.contact?;
            policy.contacts[contact].visit.is_some().then_some(Target::Contact(contact))
        }
    }
}
