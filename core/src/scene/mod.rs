//! A scene: what is on a screen, without words and without time. Screens are drawn from it, tokens are hashed from
//! it, and the proof tells screens apart by it.

mod actions;
mod blocks;
mod evaluated;
mod found;
mod intent;
mod token;

pub(crate) use actions::{SceneAction, on_card, on_route};
pub(crate) use blocks::SceneBlock;
pub(crate) use evaluated::Evaluated;
pub(crate) use found::on_found;
pub(crate) use intent::Intent;
pub(crate) use token::TokenKey;

use crate::device::Device;
use crate::evaluation::{Elsewhere, Evaluation, default_routes, known_answers, local_device};
use crate::plan::{Contact, Policy, Question, Route, Sight, Sort, Step, StepContent, StepKind};
use crate::policy::arena::Ix;
use crate::rules::Mask;
use crate::situation::{Cursor, Situation};

/// What is on a screen, without words and without time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scene<'a> {
    pub shown: Shown,
    pub elsewhere: Option<Elsewhere>,
    pub blocks: Vec<SceneBlock<'a>>,
    pub input: Option<SceneInput>,
    pub actions: Vec<SceneAction>,
    /// The one way back; none at home.
    pub back: Option<SceneAction>,
    /// Who can help, in order.
    pub help: Vec<Ix<Route>>,
    /// Whether the device in the hand can make a telephone call.
    pub calls: bool,
    /// The device that cards of apps are made for, where there are any.
    pub device: Option<Device>,
    /// The answers that the texts of the step name.
    pub named: Vec<(Ix<Question>, Mask)>,
}

/// What a screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shown {
    /// The list of journeys.
    Home,
    /// What a new policy changed.
    Carried,
    /// A step: the current one, or one that is looked back at.
    Step { step: Ix<Step>, looking_back: bool },
}

/// The question of a scene.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct SceneInput {
    pub question: Ix<Question>,
    pub offered: Mask,
    pub selected: Mask,
}

impl<'a> Scene<'a> {
    /// The scene of a situation; `evaluation` is that of its journey at hand.
    pub(crate) fn new(
        policy: &'a Policy,
        situation: &Situation,
        evaluation: Option<&Evaluation<'a>>,
    ) -> Self {
        match evaluation {
            _ if !situation.carried.is_empty() => Self {
                actions: actions::acknowledge(),
                named: known_answers(policy, &situation.facts),
                ..Self::outside(policy, situation, Shown::Carried)
            },
            Some(evaluation) if situation.cursor != Cursor::Home => Self::of_step(evaluation, situation),
            _ => {
                let mut home = Self::outside(policy, situation, Shown::Home);
                home.actions = actions::at_home(policy, &situation.facts);
                home.blocks.extend(situation.facts.due().map(SceneBlock::Due));
                home
            }
        }
    }

    /// A screen that is no step of a journey.
    fn outside(policy: &Policy, situation: &Situation, shown: Shown) -> Self {
        let device = local_device(policy, &situation.facts);
        Self {
            shown,
            elsewhere: None,
            blocks: situation.notice.map(SceneBlock::Notice).into_iter().collect(),
            input: None,
            actions: Vec::new(),
            back: None,
            help: default_routes(policy),
            calls: device.is_some_and(Device::calls),
            device,
            named: Vec::new(),
        }
    }

    /// The scene of the step to show.
    pub(crate) fn of_step(evaluation: &Evaluation<'a>, situation: &Situation) -> Self {
        let (policy, ix) = (evaluation.policy, evaluation.shown(situation.cursor));
        let step = &policy.steps[ix];
        let looking_back = ix != evaluation.current;
        let input = match step.kind {
            StepKind::Ask { question, offered, .. } => {
                let selected = if looking_back { evaluation.answer(question).unwrap_or(0) } else { 0 };
                Some(SceneInput {
                    question,
                    offered,
                    selected: selected_among(policy, question, selected, offered),
                })
            }
            StepKind::Act { .. } => None,
        };
        let named = step.named.iter().filter_map(|question| Some((*question, evaluation.get(*question)?)));
        let help = evaluation.routes(ix);
        let (actions, back) = actions::at_step(evaluation, ix, looking_back);
        Self {
            shown: Shown::Step { step: ix, looking_back },
            elsewhere: evaluation.elsewhere(ix),
            blocks: blocks::of_step(evaluation, ix, situation.notice, &help),
            input,
            actions,
            back: Some(back),
            help,
            calls: evaluation.calls(),
            device: if shows_apps(step) { evaluation.card_device(ix) } else { None },
            named: named.collect(),
        }
    }

    /// The step that is shown.
    pub(crate) fn step(&self) -> Option<Ix<Step>> {
        match self.shown {
            Shown::Step { step, .. } => Some(step),
            Shown::Home | Shown::Carried => None,
        }
    }

    /// Whether the headings of what can go wrong stand closed at first.
    pub(crate) fn folds_troubles(&self, policy: &Policy) -> bool {
        actions::folds_troubles(policy, &self.actions)
    }

    /// The sights that are on the screen.
    pub(crate) fn sights(&self) -> impl Iterator<Item = Ix<Sight>> + '_ {
        let sights = self.blocks.iter().filter_map(|block| match block {
            SceneBlock::Sights(sights) => Some(sights.iter()),
            _ => None,
        });
        sights.flatten()
    }

    /// The ways to get help that are on the screen, each once.
    pub(crate) fn routes(&self) -> Vec<Ix<Route>> {
        let mut routes = self.help.clone();
        for block in &self.blocks {
            if let SceneBlock::Routes(more) = block {
                routes.extend(more);
            }
        }
        routes.sort_unstable();
        routes.dedup();
        routes
    }

    /// The contacts whose cards are on the screen, each once.
    pub(crate) fn contacts(&self, policy: &Policy) -> Vec<Ix<Contact>> {
        let mut contacts: Vec<_> =
            self.routes().into_iter().filter_map(|route| policy.routes[route].contact).collect();
        contacts.extend(self.blocks.iter().filter_map(|block| match block {
            SceneBlock::Contact(contact) => Some(*contact),
            _ => None,
        }));
        contacts.sort_unstable();
        contacts.dedup();
        contacts
    }

    /// The actions on the contact cards and ways to get help of the screen.
    pub(crate) fn card_actions(&self, policy: &Policy) -> Vec<SceneAction> {
        let contacts = self.contacts(policy).into_iter();
        let cards = contacts.flat_map(|contact| on_card(policy, contact, self.calls));
        cards.chain(self.routes().into_iter().filter_map(|route| on_route(policy, route))).collect()
    }
}

/// Whether something on the screen of a step is made for a kind of device: a card of an app, a store, a decision.
pub(crate) fn shows_apps(step: &Step) -> bool {
    let cards = |content: &StepContent| matches!(content, StepContent::Decision(_) | StepContent::App(_));
    step.app.is_some() || step.blocks.iter().any(|block| cards(&block.content))
}

/// The bits of a selection that are on offer; of a machine's state every value that stands for it.
fn selected_among(policy: &Policy, question: Ix<Question>, selected: Mask, offered: Mask) -> Mask {
    let question = &policy.questions[question];
    let state = question.in_mask(selected).next().and_then(|value| value.state);
    match (&question.sort, state) {
        (Sort::Machine(_), Some(state)) if selected & offered == 0 => {
            let stands = question.values.iter().enumerate().filter(|(_, value)| value.state == Some(state));
            stands.fold(0, |mask, (at, _)| mask | 1 << at) & offered
        }
        _ => selected & offered,
    }
}
