//! Actions and inputs with their words and icons.

use super::RenderContext;
use crate::device::Platform;
use crate::plan::Step;
use crate::plan::act::Act;
use crate::policy::arena::Ix;
use crate::policy::document::journey::Icon as WrittenIcon;
use crate::policy::phrases::Phrase;
use crate::scene::{Intent, SceneAction};
use crate::screen::{Action, Choice, Icon, Input};

impl RenderContext<'_> {
    /// The actions of the screen.
    pub(super) fn actions(&self) -> Vec<Action> {
        self.scene.actions.iter().map(|action| self.action(*action)).collect()
    }

    /// The one way back.
    pub(super) fn back(&self) -> Option<Action> {
        self.scene.back.map(|action| self.action(action))
    }

    /// One action, with its words.
    pub(super) fn action(&self, action: SceneAction) -> Action {
        let intent = action.intent;
        let (detail, group) = self.more(intent);
        Action {
            role: action.role,
            kind: intent.kind(),
            of: intent.target_id(self.policy).to_owned(),
            label: self.label(intent),
            detail,
            group,
            urgent: self.is_urgent(intent),
            icon: self.icon(intent),
            token: self.tokens.token(self.policy, intent),
        }
    }

    fn is_urgent(&self, intent: Intent) -> bool {
        matches!(intent, Intent::Trouble(trouble) if self.policy.troubles[trouble].urgent)
    }

    fn label(&self, intent: Intent) -> String {
        let (policy, words) = (self.policy, self.words);
        let open = |thing: &str| words.phrase_with(Phrase::OpenThing, &[("thing", thing)]);
        let phrase = match intent {
            Intent::Begin(ix, _) => return words.text(policy.journeys[ix].title),
            Intent::Trouble(ix) => return words.text(policy.troubles[ix].title),
            Intent::GoTo(ix) => {
                let own = self.scene.step().and_then(|step| policy.steps[step].done);
                return words.text(own.unwrap_or(policy.troubles[ix].title));
            }
            Intent::OpenStore(_) => {
                let apple = self.scene.device.is_some_and(|device| device.platform() == Platform::Apple);
                return open(words.phrase(if apple { Phrase::AppStore } else { Phrase::GooglePlay }));
            }
            Intent::OpenApp(app) => return open(&words.text(policy.apps[app].name)),
            Intent::OpenLink(link) => return open(policy.links[link].shown().unwrap_or_default()),
            Intent::Call(contact) => {
                let name = words.text(policy.contacts[contact].name);
                return words.phrase_with(Phrase::CallThing, &[("name", &name)]);
            }
            Intent::Mail(contact) => {
                let name = words.text(policy.contacts[contact].name);
                return words.phrase_with(Phrase::MailThing, &[("name", &name)]);
            }
            Intent::Done(step) => return self.done(step),
            Intent::OpenSettings(_) => Phrase::OpenSettings,
            Intent::Failed(..) => Phrase::Failed,
            Intent::Keep(_) => Phrase::Keep,
            Intent::Undo(_) => Phrase::Undo,
            Intent::Continue => Phrase::ContinueHere,
            Intent::LookBack => Phrase::ShellBack,
            Intent::Leave => Phrase::Leave,
            Intent::End => Phrase::End,
            Intent::Resume => Phrase::Resume,
            Intent::Home => Phrase::ToHome,
            Intent::Acknowledge => Phrase::Acknowledge,
            Intent::Map(_) => Phrase::ShowMap,
            Intent::ShareStep => Phrase::ShareSteps,
            Intent::ShareContact(_) => Phrase::ShareContact,
        };
        words.phrase(phrase).to_owned()
    }

    /// The words for "done" of a step: its own, or those of its act.
    fn done(&self, ix: Ix<Step>) -> String {
        let step = &self.policy.steps[ix];
        // The own words of a step that goes to a remedy stand on the way there.
        match step.done.filter(|_| step.trouble.is_none()) {
            Some(own) => self.words.text(own),
            None => self.words.phrase(step.act().map_or(Phrase::Done, done_phrase)).to_owned(),
        }
    }

    /// The second line of an action, and the heading under which it stands in a list.
    fn more(&self, intent: Intent) -> (Option<String>, Option<String>) {
        match intent {
            Intent::Begin(ix, _) => (self.words.some(self.policy.journeys[ix].detail), None),
            Intent::Trouble(ix) => {
                let trouble = &self.policy.troubles[ix];
                (self.words.some(trouble.detail), Some(self.words.text(trouble.group)))
            }
            _ => (None, None),
        }
    }

    fn icon(&self, intent: Intent) -> Icon {
        match intent {
            Intent::OpenStore(_) => Icon::Store,
            Intent::OpenApp(_) => Icon::App,
            Intent::OpenLink(_) => Icon::Link,
            Intent::OpenSettings(_) => Icon::Settings,
            Intent::Trouble(_) => Icon::Alert,
            Intent::Begin(journey, _) => icon_of(self.policy.journeys[journey].icon),
            Intent::Call(_) => Icon::Phone,
            Intent::Mail(_) => Icon::Mail,
            Intent::Map(_) => Icon::Map,
            Intent::ShareContact(_) | Intent::ShareStep => Icon::Share,
            Intent::Done(_) | Intent::Keep(_) => Icon::Done,
            Intent::GoTo(_)
            | Intent::Acknowledge
            | Intent::Resume
            | Intent::Continue
            | Intent::Home
            | Intent::Leave
            | Intent::End
            | Intent::Failed(..)
            | Intent::Undo(_) => Icon::None,
            Intent::LookBack => Icon::Back,
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
        WrittenIcon::Code => Icon::Code,
        WrittenIcon::Swap => Icon::Swap,
        WrittenIcon::Shield => Icon::Shield,
        WrittenIcon::Contact => Icon::Contact,
        WrittenIcon::Info => Icon::Info,
        WrittenIcon::Leave => Icon::Leave,
    }
}
