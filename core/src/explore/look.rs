//! What an official has before her in a situation, without drawing it: for the twin.

use std::hash::{Hash, Hasher};

use super::Explorer;
use super::key_hasher::KeyHasher;
use crate::device::{AboutDevice, Device, OnDevice};
use crate::evaluation::{Evaluation, routes_for};
use crate::guide::about_id;
use crate::plan::act::Act;
use crate::plan::{Sight, SightScope, StepContent};
use crate::policy::arena::{Ix, Named};
use crate::policy::document::journey::Step as Written;
use crate::policy::document::truth::{AskedFor, Truth};
use crate::policy::id_map::IdMap;
use crate::scene::{Intent, Scene};
use crate::situation::{EvidenceKey, Frame, Holder, Situation};

/// A step as it is on the screen, in ids.
#[derive(Debug, Clone)]
pub struct Look {
    /// The journeys at hand, the one shown last: id, device in question, position of the current step.
    pub frames: Vec<(String, Option<AboutDevice>, usize)>,
    /// The step.
    pub step: String,
    /// The question, where one is asked.
    pub asks: Option<LookAsks>,
    /// The act, where nothing is asked.
    pub act: Option<Act>,
    /// On which device it is done.
    pub on: OnDevice,
    /// What kind of device that is, where it is done on one at all and its kind is known.
    pub kind: Option<Device>,
    /// The kinds of all devices at hand that are known.
    pub kinds: Vec<Device>,
    /// The app of the act.
    pub app: Option<String>,
    /// The link of the act.
    pub link: Option<String>,
    /// Whether that has an address.
    pub link_open: bool,
    /// What is opened where it has none: an app or a link.
    pub instead: Option<(Option<String>, Option<String>)>,
    /// Whether what the act waits for can be reached: a contact with a number, a place or a page.
    pub reachable: bool,
    /// The sights that may come, with their answers.
    pub sights: Vec<String>,
    /// The sights that the steps before it named.
    pub earlier: Vec<String>,
    /// The troubles that are offered, in order.
    pub troubles: Vec<String>,
    /// The trouble to whose remedy the step goes.
    pub goes_to: Option<String>,
    /// Whether one can say that it did not work.
    pub fails: bool,
    /// Who helps, in the words of the policy.
    pub helpers: Vec<String>,
    /// What the step says to be true.
    pub claims: Vec<Truth>,
    /// What the journey aims at.
    pub goal: Vec<Truth>,
    /// The sights at which it is done.
    pub done_at: Vec<String>,
    /// What one asks for.
    pub asks_for: Option<AskedFor>,
    /// What has to be true for the advice on the cards of contacts to work while these are closed.
    pub meanwhile: Vec<Truth>,
    /// What was told of the owner.
    pub owner: Option<String>,
    /// The machines that have left their start: machine, whose (`account` or a device), state.
    pub states: Vec<(&'static str, &'static str, &'static str)>,
    /// Tells scenes apart.
    pub scene: u64,
}

/// A question on the screen.
#[derive(Debug, Clone)]
pub struct LookAsks {
    /// The question.
    pub question: String,
    /// What is offered: each value and its bit.
    pub values: Vec<(String, u64)>,
    /// Whether several can be chosen.
    pub many: bool,
}

impl Explorer {
    /// What is before an official in a situation; none at home.
    #[must_use]
    pub fn look(&self, situation: &Situation) -> Option<Look> {
        let policy = &*self.policy;
        let evaluation = Evaluation::new(policy, &situation.facts)?;
        let ix = evaluation.current;
        let step = &policy.steps[ix];
        let written = self.written(step.path.split_once('/')?);
        let scene = Scene::new(policy, situation, Some(&evaluation));
        let asks = scene.input.as_ref().map(|input| {
            let question = &policy.questions[input.question];
            let offered = question.values.iter().enumerate().filter(|(at, _)| input.offered & (1 << at) != 0);
            let values = offered.map(|(at, value)| (value.id.clone(), 1 << at)).collect();
            LookAsks { question: question.id().to_owned(), values, many: question.many }
        });
        let name = |sight: Ix<Sight>| policy.sights[sight].id().to_owned();
        let before = evaluation.steps.iter().map(|(step, _)| *step).take_while(|step| *step != ix);
        let earlier: Vec<String> =
            before.flat_map(|step| evaluation.sights(step).iter().map(name).collect::<Vec<_>>()).collect();
        let troubles = step.troubles.iter().map(|ix| policy.troubles[*ix].id().to_owned());
        let mut helpers: Vec<String> =
            scene.help.iter().map(|route| policy.routes[*route].helper.clone()).collect();
        helpers.dedup();
        let contacts =
            step.contact.into_iter().chain(step.blocks.iter().filter_map(|block| match block.content {
                StepContent::Contact(contact) if evaluation.applies(&block.when) => Some(contact),
                _ => None,
            }));
        let mut contacts = contacts.map(|contact| &policy.contacts[contact]);
        let reachable = contacts.any(|contact| {
            contact.phone.is_some()
                || contact.email.is_some()
                || contact.visit.is_some()
                || contact.link.is_some_and(|link| policy.links[link].address.is_some())
        });
        let (claims, instead) = written.map_or_else(Default::default, |written| {
            let claims = written.claims.iter().filter(|claim| self.meets(&evaluation, &claim.when));
            let mut instead = written.instead.iter().filter(|other| self.meets(&evaluation, &other.when));
            let instead = instead.next().map(|other| (other.app.clone(), other.link.clone()));
            (claims.map(|claim| claim.say).collect(), instead)
        });
        let journey = policy.document.journeys.get(evaluation.journey().id());
        let goal = journey.into_iter().flat_map(|journey| &journey.goal);
        let goal = goal.filter(|goal| self.meets(&evaluation, &goal.when)).map(|goal| goal.say).collect();
        let owner = policy.reserved.owner.and_then(|owner| {
            let told = evaluation.get(owner)?;
            policy.questions[owner].in_mask(told).next().map(|value| value.id.clone())
        });
        Some(Look {
            frames: self.frames(situation, &evaluation),
            step: step.short_id().to_owned(),
            asks,
            act: step.act(),
            on: step.on,
            kind: step.act().filter(|act| act.needs_device()).and_then(|_| evaluation.kind_at(ix)),
            kinds: evaluation.kinds(),
            app: step.app.map(|app| policy.apps[app].id().to_owned()),
            link: step.link.map(|link| policy.links[link].id().to_owned()),
            link_open: step.link.is_some_and(|link| policy.links[link].address.is_some()),
            instead,
            reachable,
            sights: scene.sights().map(name).collect(),
            earlier,
            troubles: troubles.collect(),
            goes_to: step.trouble.map(|ix| policy.troubles[ix].id().to_owned()),
            fails: scene.actions.iter().any(|action| matches!(action.intent, Intent::Failed(..))),
            helpers,
            claims,
            goal,
            done_at: written.map(|written| written.done_at.clone()).unwrap_or_default(),
            asks_for: written.and_then(|written| written.asks),
            meanwhile: self.needs(&scene),
            owner,
            states: states(situation),
            scene: self.key(&scene),
        })
    }

    /// Tells apart the ways that lie ahead of an official who never looks back, in all journeys at hand; what remedies
    /// read is told apart as well.
    #[must_use]
    pub fn ahead(&self, situation: &Situation) -> u64 {
        let mut key = KeyHasher::default();
        let mut below = situation.clone();
        while let Some(visit) = self.visit(&below) {
            visit.key().hash(&mut key);
            below.facts.frames.pop();
        }
        let facts = &situation.facts;
        facts.machines.hash(&mut key);
        for (answer, mask) in facts.answers.iter().filter(|((question, holder), _)| {
            !matches!(holder, Holder::Journey(_)) && self.shared.contains(question)
        }) {
            (answer, mask).hash(&mut key);
        }
        let probed = facts.evidence.iter().filter(|((of, _), _)| matches!(of, EvidenceKey::Probe(_)));
        probed.for_each(|known| known.hash(&mut key));
        key.finish()
    }

    /// The helpers that the policy names for a subject, on a device of an owner.
    #[must_use]
    pub fn helpers(&self, subject: &str, device: &str, owner: &str) -> Vec<String> {
        let (policy, reserved) = (&*self.policy, &self.policy.reserved);
        let bit = |question, value: &str| policy.questions[question].bit(value);
        let known = |question: Option<_>, value| question.and_then(|question| bit(question, value));
        let scope = SightScope {
            devices: bit(reserved.device, device).unwrap_or(SightScope::ALL.devices),
            owners: known(reserved.owner, owner).unwrap_or(SightScope::ALL.owners),
        };
        let subject = bit(policy.help.subject, subject).unwrap_or(policy.help.default_subject);
        let routes = routes_for(policy, subject, scope);
        routes.into_iter().map(|route| policy.routes[route].helper.clone()).collect()
    }

    /// The journeys at hand; that of the evaluation is the last.
    fn frames(
        &self,
        situation: &Situation,
        shown: &Evaluation<'_>,
    ) -> Vec<(String, Option<AboutDevice>, usize)> {
        let policy = &*self.policy;
        let position = |evaluation: &Evaluation<'_>| {
            evaluation.journey().steps.iter().position(|step| *step == evaluation.current).unwrap_or(0)
        };
        let id = |frame: Frame| policy.journeys[frame.journey].id().to_owned();
        let frames = situation.facts.frames.as_slice();
        let below = frames.split_last().map_or(frames, |(_, below)| below).iter().map(|frame| {
            let evaluation = Evaluation::over(policy, &situation.facts, *frame);
            (id(*frame), frame.about, evaluation.as_ref().map_or(0, position))
        });
        below.chain([(id(shown.frame), shown.frame.about, position(shown))]).collect()
    }

    /// A step as the policy writes it; none for one that follows from `reads`.
    fn written(&self, (journey, step): (&str, &str)) -> Option<&Written> {
        let journey = self.policy.document.journeys.get(journey)?;
        journey.steps.iter().find(|written| written.id == step)
    }

    /// What the advice on the cards of a scene needs.
    fn needs(&self, scene: &Scene<'_>) -> Vec<Truth> {
        let contacts = scene.contacts(&self.policy).into_iter();
        let written =
            contacts.filter_map(|ix| self.policy.document.contacts.get(self.policy.contacts[ix].id()));
        let needs = written.flat_map(|contact| contact.needs.iter().flat_map(|need| &need.value));
        let mut needs: Vec<Truth> = needs.copied().collect();
        needs.sort_unstable();
        needs.dedup();
        needs
    }

    /// Whether written conditions hold.
    fn meets(&self, evaluation: &Evaluation<'_>, when: &IdMap<Vec<String>>) -> bool {
        when.iter().all(|condition| {
            let Some(ix) = self.policy.questions.find(&condition.id) else { return false };
            let question = &self.policy.questions[ix];
            let bits = condition.value.iter().filter_map(|value| question.bit(value));
            evaluation.get(ix).unwrap_or(0) & bits.fold(0, |all, bit| all | bit) != 0
        })
    }
}

fn states(situation: &Situation) -> Vec<(&'static str, &'static str, &'static str)> {
    let machines = situation.facts.machines.iter();
    let states = machines.map(|((machine, holder), state)| {
        let holder = match holder {
            Holder::Device(about) => about_id(Some(*about)),
            Holder::Account | Holder::Journey(_) => "account",
        };
        (machine.id(), holder, state.id())
    });
    states.collect()
}
