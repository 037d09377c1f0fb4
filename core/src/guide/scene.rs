//! A scene: what is on a screen, without words and without time. Screens are drawn from it, tokens are hashed from
//! it, and the proof tells screens apart by it.

use super::evidence::Evidence;
use super::offer::{self, SceneAction};
use super::pass::Pass;
use super::scene_blocks;
use super::situation::{Frame, Holder, Looking, Notice, Situation};
use crate::plan::{Contact, Device, Kind, Link, Mask, Policy, Question, Route, Sort, Step, routes_of};
use crate::policy::arena::Ix;
use crate::policy::document::journey::{AboutDevice, OnDevice};
use crate::rules::{Table, Verdict};

/// What is on a screen, without words and without time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Scene {
    pub shown: Shown,
    pub elsewhere: Option<Elsewhere>,
    pub blocks: Vec<SceneBlock>,
    pub input: Option<SceneInput>,
    pub actions: Vec<SceneAction>,
    /// Who can help, in order.
    pub help: Vec<Ix<Route>>,
    /// Whether the device in the hand can make a telephone call.
    pub calls: bool,
    /// The device that cards of apps are made for.
    pub device: Option<Device>,
    /// The answers that the texts of the step name.
    pub named: Vec<(Ix<Question>, Mask)>,
}

/// What a screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shown {
    Home,
    Carried,
    Step { step: Ix<Step>, looking: bool },
}

/// Another device, on which the step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Elsewhere {
    /// The phone on which secure sign-in is confirmed.
    Factor,
    /// The device in question, which is not the one in the hand.
    Device(Option<Device>),
}

/// A block of a scene.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum SceneBlock {
    /// The block of the step with this number.
    Written(usize),
    /// The card of the step's app.
    App,
    /// The card of a contact.
    Contact(Ix<Contact>),
    /// An address to type, or that it is not published yet.
    Address(Ix<Link>),
    /// What a table decided, a row for each value of its several-valued input.
    Decision(Ix<Table>, Vec<DecisionRow>),
    /// The ways to get help with the step's subject.
    Routes(Vec<Ix<Route>>),
    /// What a probe saw.
    Remark(Evidence),
    /// That the step is to be done again under a new policy.
    Again,
    /// Something to be said once.
    Notice(Notice),
}

/// A row that decided, and the value of the several-valued question that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct DecisionRow {
    pub about: Option<(Ix<Question>, Mask)>,
    pub row: u16,
}

/// The question of a scene.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct SceneInput {
    pub question: Ix<Question>,
    pub offered: Mask,
    pub selected: Mask,
}

impl Scene {
    /// The scene of a situation; `pass` is the pass over its journey at hand.
    pub(crate) fn with(policy: &Policy, situation: &Situation, pass: Option<&Pass<'_>>) -> Self {
        match pass {
            _ if !situation.carried.is_empty() => {
                let named = known_answers(policy, situation);
                Self {
                    actions: offer::acknowledge(),
                    named,
                    ..Self::outside(policy, situation, Shown::Carried)
                }
            }
            Some(pass) if situation.looking != Looking::Home => Self::of_step(pass),
            _ => Self {
                actions: offer::at_home(policy, situation),
                ..Self::outside(policy, situation, Shown::Home)
            },
        }
    }

    /// A screen that is no step of a journey.
    fn outside(policy: &Policy, situation: &Situation, shown: Shown) -> Self {
        Self {
            blocks: situation.notice.map(SceneBlock::Notice).into_iter().collect(),
            help: default_help(policy),
            ..Self::bare(policy, situation, shown)
        }
    }

    fn bare(policy: &Policy, situation: &Situation, shown: Shown) -> Self {
        Self {
            shown,
            elsewhere: None,
            blocks: Vec::new(),
            input: None,
            actions: Vec::new(),
            help: Vec::new(),
            calls: hand(policy, situation).is_some_and(Device::calls),
            device: hand(policy, situation),
            named: Vec::new(),
        }
    }

    fn of_step(pass: &Pass<'_>) -> Self {
        let (policy, ix) = (pass.policy, pass.shown());
        let step = &policy.steps[ix];
        let looking = ix != pass.current;
        let input = match step.kind {
            Kind::Ask { question, offered, .. } => {
                let selected = if looking { pass.answer(question).unwrap_or(0) } else { 0 };
                Some(SceneInput {
                    question,
                    offered,
                    selected: selected_among(policy, question, selected, offered),
                })
            }
            Kind::Act { .. } => None,
        };
        let help = pass.routes(ix);
        Self {
            elsewhere: elsewhere(pass, ix),
            blocks: scene_blocks::of_step(pass, ix, &help),
            input,
            actions: offer::at_step(pass, ix, looking),
            named: step.named.iter().filter_map(|question| Some((*question, pass.get(*question)?))).collect(),
            device: pass.card_device(ix),
            help,
            ..Self::bare(policy, pass.situation, Shown::Step { step: ix, looking })
        }
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
        let cards = contacts.flat_map(|contact| offer::on_card(policy, contact, self.calls));
        cards.chain(self.routes().into_iter().filter_map(|route| offer::on_route(policy, route))).collect()
    }
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

fn elsewhere(pass: &Pass<'_>, ix: Ix<Step>) -> Option<Elsewhere> {
    let step = &pass.policy.steps[ix];
    if step.question().is_some()
        || pass.local(ix)
        || pass.policy.steps[ix].act().is_none_or(|act| !act.needs_device())
    {
        return None;
    }
    if step.on == OnDevice::Factor {
        return Some(Elsewhere::Factor);
    }
    Some(Elsewhere::Device(pass.device()))
}

/// What is known of the device in question, for texts about steps of any journey.
pub(crate) fn known_answers(policy: &Policy, situation: &Situation) -> Vec<(Ix<Question>, Mask)> {
    let at_hand = situation.frame().or_else(|| Some(Frame { journey: Ix::at(0)?, about: None }));
    let frame = at_hand.map(|frame| Frame { about: frame.about.or(Some(AboutDevice::ThisDevice)), ..frame });
    let pass = frame.and_then(|frame| Pass::over(policy, situation, frame));
    let questions = policy.questions.iter().map(|(ix, _)| ix);
    pass.map(|pass| questions.filter_map(|ix| Some((ix, pass.answer(ix)?))).collect()).unwrap_or_default()
}

/// Who can help where nothing is known.
pub(crate) fn default_help(policy: &Policy) -> Vec<Ix<Route>> {
    let help = &policy.help;
    let table = &policy.tables[help.table];
    let answers: Vec<Option<Mask>> =
        table.inputs.iter().map(|input| (*input == help.subject).then_some(help.default_subject)).collect();
    match table.decide(&answers) {
        Verdict::Rows(rows) => routes_of(policy, &rows),
        Verdict::Needs(_) => Vec::new(),
    }
}

/// The device in the hand, as the official said, otherwise as a probe saw it.
pub(crate) fn hand(policy: &Policy, situation: &Situation) -> Option<Device> {
    let reserved = &policy.reserved;
    let kind = |mask: Mask| reserved.kinds.get(mask.trailing_zeros() as usize).copied();
    let here = Holder::Device(AboutDevice::ThisDevice);
    let probed = || match &policy.questions[reserved.device].sort {
        Sort::Told { probes } => probes.iter().find(|(probe, _)| situation.seen.get(probe) == Some(&true)),
        _ => None,
    };
    let told = situation.told.get(&(reserved.device, here)).copied();
    told.or_else(|| probed().map(|(_, mask)| *mask)).and_then(kind)
}
