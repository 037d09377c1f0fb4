//! Actions and inputs with their words and icons.

use super::Easel;
use crate::guide::offer::{SceneAction, Target};
use crate::guide::scene::Shown;
use crate::guide::screen::{Action, ActionKind, Choice, Icon, Input};
use crate::plan::act::Act;
use crate::plan::{Platform, Step};
use crate::policy::document::journey::Icon as WrittenIcon;
use crate::policy::phrases::Phrase;

impl Easel<'_> {
    /// The actions of the screen.
    pub(super) fn actions(&self) -> Vec<Action> {
        self.scene.actions.iter().map(|action| self.action(*action)).collect()
    }

    /// One action, with its words.
    pub(super) fn action(&self, action: SceneAction) -> Action {
        let (label, detail, group) = self.label(action);
        Action {
            role: action.role,
            kind: action.kind,
            of: action.target_id(self.policy).to_owned(),
            label,
            detail,
            group,
            icon: self.icon(action),
            token: self.scene.token(self.policy, self.situation, action),
        }
    }

    fn shown_step(&self) -> Option<&Step> {
        match self.scene.shown {
            Shown::Step { step, .. } => Some(&self.policy.steps[step]),
            Shown::Home | Shown::Carried => None,
        }
    }

    fn label(&self, action: SceneAction) -> (String, Option<String>, Option<String>) {
        let (policy, words) = (self.policy, self.words);
        match action.target {
            Target::Journey(ix) => {
                let journey = &policy.journeys[ix];
                return (words.text(journey.title), words.some(journey.detail), None);
            }
            Target::Trouble(ix) => {
                let trouble = &policy.troubles[ix];
                let group = words.text(trouble.group);
                return (words.text(trouble.title), words.some(trouble.detail), Some(group));
            }
            Target::Store(_) => {
                let apple = self.scene.device.is_some_and(|device| device.platform() == Platform::Apple);
                let store = words.phrase(if apple { Phrase::AppStore } else { Phrase::GooglePlay });
                return (words.phrase_with(Phrase::OpenThing, &[("thing", store)]), None, None);
            }
            Target::App(app) => {
                let app = words.text(policy.apps[app].name);
                return (words.phrase_with(Phrase::OpenThing, &[("thing", &app)]), None, None);
            }
            Target::Link(link) => {
                let shown = policy.links[link].shown().unwrap_or_default();
                return (words.phrase_with(Phrase::OpenThing, &[("thing", shown)]), None, None);
            }
            Target::Contact(contact) if action.kind == ActionKind::Call => {
                let name = words.text(policy.contacts[contact].name);
                return (words.phrase_with(Phrase::CallThing, &[("name", &name)]), None, None);
            }
            Target::Settings(_) | Target::Contact(_) | Target::Nothing => {}
        }
        let done = self.shown_step().filter(|_| action.kind == ActionKind::Done);
        let label = match done.and_then(|step| step.done) {
            Some(own) => words.text(own),
            None => words.phrase(self.phrase_of(action)).to_owned(),
        };
        (label, None, None)
    }

    fn phrase_of(&self, action: SceneAction) -> Phrase {
        match action.kind {
            ActionKind::Done => self.shown_step().and_then(Step::act).map_or(Phrase::Done, done_phrase),
            ActionKind::Failed => Phrase::Failed,
            ActionKind::Keep => Phrase::Keep,
            ActionKind::Undo => Phrase::Undo,
            ActionKind::Continue => Phrase::ContinueHere,
            ActionKind::Leave => Phrase::Leave,
            ActionKind::End => Phrase::End,
            ActionKind::Resume => Phrase::Resume,
            ActionKind::Home => Phrase::ToHome,
            ActionKind::Acknowledge => Phrase::Acknowledge,
            ActionKind::Map => Phrase::ShowMap,
            ActionKind::Share if action.target == Target::Nothing => Phrase::ShareSteps,
            ActionKind::Share => Phrase::ShareContact,
            ActionKind::Open | ActionKind::Call | ActionKind::Begin | ActionKind::Trouble => {
                Phrase::OpenSettings
            }
        }
    }

    fn icon(&self, action: SceneAction) -> Icon {
        match (action.kind, action.target) {
            (_, Target::Store(_)) => Icon::Store,
            (_, Target::App(_)) => Icon::App,
            (_, Target::Link(_)) => Icon::Link,
            (_, Target::Settings(_)) => Icon::Settings,
            (_, Target::Trouble(_)) => Icon::Alert,
            (_, Target::Journey(journey)) => icon_of(self.policy.journeys[journey].icon),
            (ActionKind::Call, _) => Icon::Phone,
            (ActionKind::Map, _) => Icon::Map,
            (ActionKind::Share, _) => Icon::Share,
            (ActionKind::Done | ActionKind::Keep, _) => Icon::Done,
            _ => Icon::None,
        }
    }

    /// The question of the screen.
    pub(super) fn input(&self) -> Option<Input> {
        let input = self.scene.input.as_ref()?;
        let question = &self.policy.questions[input.question];
        let choices = question.values.iter().enumerate().filter(|(at, _)| input.offered & (1 << at) != 0);
        let choices = choices.map(|(at, value)| Choice {
            value: value.id.clone(),
            label: self.words.some(value.label).unwrap_or_else(|| value.id.clone()),
            detail: self.words.some(value.detail),
            selected: input.selected & (1 << at) != 0,
        });
        Some(Input {
            question: question.id.clone(),
            many: question.many,
            choices: choices.collect(),
            submit: self.words.phrase(Phrase::Submit).to_owned(),
        })
    }
}

/// The words for "done" of an act, where the step has none of its own.
fn done_phrase(act: Act) -> Phrase {
    match act {
        Act::Tell | Act::Look => Phrase::DoneTell,
        Act::Wait => Phrase::DoneWait,
        Act::Install => Phrase::DoneInstall,
        Act::SignIn | Act::FirstSignIn => Phrase::DoneSignIn,
        Act::Call => Phrase::DoneCall,
        Act::Visit => Phrase::DoneVisit,
        _ => Phrase::Done,
    }
}

/// The icon that a policy names by its role.
fn icon_of(icon: WrittenIcon) -> Icon {
    match icon {
        WrittenIcon::None => Icon::None,
        WrittenIcon::Device => Icon::SetUp,
        WrittenIcon::Apps => Icon::WhichApp,
        WrittenIcon::Key => Icon::Key,
        WrittenIcon::Swap => Icon::Swap,
        WrittenIcon::Shield => Icon::Shield,
        WrittenIcon::Contact => Icon::Contact,
        WrittenIcon::Info => Icon::Info,
        WrittenIcon::Leave => Icon::Leave,
    }
}
