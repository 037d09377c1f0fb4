//! Draws a scene: gives it words in the official's language and the time of the moment.

mod actions;
mod blocks;
mod cards;
mod clock;
mod contact;
mod contacts;
mod decision;
mod found;
mod help;
mod share;
mod shell_words;
mod sights;
mod sketch;
mod steps;
mod terms;
mod why;
pub(crate) mod words;

pub(crate) use cards::{address, app};
pub(crate) use found::find;
pub(crate) use help::{open_first, route};
pub(crate) use share::{contact_to_share, step_to_share};
pub(crate) use sights::{sight, sight_on, sights_by_product};
pub(crate) use why::{row_reason, source_lines};

use crate::device::Device;
use crate::evaluation::{Elsewhere, Evaluation, known_answers};
use crate::moment::Moment;
use crate::plan::act::Act;
use crate::plan::{Policy, Step, StepKind};
use crate::policy::arena::Ix;
use crate::policy::phrases::Phrase;
use crate::scene::{Evaluated, Scene, Shown, TokenKey};
use crate::screen::{Carried, Screen, ScreenKind};
use crate::situation::Situation;
use words::Words;

/// The screen of a situation at a moment.
pub(crate) fn screen(evaluated: &Evaluated<'_>, moment: &Moment) -> Screen {
    let Evaluated { policy, situation, evaluation, scene, tokens } = evaluated;
    let words = Words::new(policy, moment, &scene.named);
    let context = RenderContext { policy, situation, scene, tokens, words: &words, moment };
    let mut screen = match (scene.shown, evaluation) {
        (Shown::Step { step, .. }, Some(evaluation)) => context.step(evaluation, step),
        (Shown::Carried, _) => context.carried(),
        _ => context.home(),
    };
    screen.terms = terms::on_screen(policy, words.language, &screen);
    screen.changes_at = context.changes_at();
    screen
}

/// What a new policy changed, in words.
pub(crate) fn carried(policy: &Policy, situation: &Situation, moment: &Moment) -> Vec<Carried> {
    if situation.carried.is_empty() {
        return Vec::new();
    }
    let known = known_answers(policy, &situation.facts);
    let words = Words::new(policy, moment, &known);
    let items = situation.carried.iter();
    items
        .map(|item| Carried { change: item.change, id: item.id.clone(), text: words.carried(item) })
        .collect()
}

/// What drawing needs to look at.
pub(super) struct RenderContext<'a> {
    pub policy: &'a Policy,
    pub situation: &'a Situation,
    pub scene: &'a Scene<'a>,
    pub tokens: &'a TokenKey,
    pub words: &'a Words<'a>,
    pub moment: &'a Moment,
}

impl RenderContext<'_> {
    fn bare(&self, kind: ScreenKind, step: &str, title: String) -> Screen {
        Screen {
            kind,
            journey: None,
            step: step.to_owned(),
            locale: self.words.locale().to_owned(),
            heading: self.policy.header.brand.name.clone(),
            title,
            elsewhere: None,
            blocks: self.blocks(None),
            input: None,
            actions: self.actions(),
            folds_troubles: self.scene.folds_troubles(self.policy),
            back: self.back(),
            progress: None,
            steps: Vec::new(),
            help: self.help(),
            why: None,
            terms: Vec::new(),
            changes_at: None,
        }
    }

    fn home(&self) -> Screen {
        let mut screen = self.bare(ScreenKind::Home, "home", self.words.phrase(Phrase::HomeTitle).to_owned());
        screen.blocks.extend(self.age_of_rules());
        screen
    }

    fn carried(&self) -> Screen {
        let mut screen =
            self.bare(ScreenKind::Carried, "carried", self.words.phrase(Phrase::CarriedTitle).to_owned());
        screen.blocks.extend(self.carried_blocks());
        screen
    }

    fn step(&self, evaluation: &Evaluation<'_>, ix: Ix<Step>) -> Screen {
        let step = &self.policy.steps[ix];
        let kind = match &step.kind {
            StepKind::Ask { .. } => ScreenKind::Ask,
            StepKind::Act { act: Act::End, .. } => ScreenKind::End,
            StepKind::Act { act: Act::Tell, .. } => ScreenKind::Tell,
            StepKind::Act { .. } => ScreenKind::Act,
        };
        let title = self.words.text(step.title);
        Screen {
            journey: Some(evaluation.journey().id.clone()),
            heading: self.words.text(evaluation.journey().title),
            elsewhere: self.elsewhere(),
            blocks: self.blocks(Some(ix)),
            input: self.input(),
            progress: Some(self.progress(evaluation, ix)),
            steps: self.step_list(evaluation, ix),
            why: Some(self.why(evaluation, ix)),
            ..self.bare(kind, step.short_id(), title)
        }
    }

    fn elsewhere(&self) -> Option<String> {
        let phrase = match self.scene.elsewhere? {
            Elsewhere::Factor => Phrase::ElsewhereFactor,
            Elsewhere::Device(device) => match device {
                Some(Device::Iphone) => Phrase::ElsewhereIphone,
                Some(Device::Ipad) => Phrase::ElsewhereIpad,
                Some(Device::AndroidPhone) => Phrase::ElsewhereAndroidPhone,
                Some(Device::AndroidTablet) => Phrase::ElsewhereAndroidTablet,
                Some(Device::Computer) => Phrase::ElsewhereComputer,
                None => Phrase::ElsewhereDevice,
            },
        };
        Some(self.words.phrase(phrase).to_owned())
    }
}
