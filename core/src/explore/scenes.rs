//! What is to be seen of a situation without drawing it, and a situation in words.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use super::key_hasher::KeyHasher;
use super::{Explorer, Part};
use crate::device::Device;
use crate::evaluation::Evaluation;
use crate::guide::about_id;
use crate::plan::{Step, StepContent};
use crate::policy::arena::{Ix, Named};
use crate::scene::{Intent, Scene, SceneAction, SceneBlock, Shown};
use crate::situation::{Cursor, Holder, Situation};

/// What is to be seen of a scene.
#[derive(Debug, Clone)]
pub struct SceneSummary {
    /// Tells scenes apart.
    pub key: u64,
    /// Whether somebody can help.
    pub helps: bool,
    /// Whether a step for another device offers an effect, which it never should.
    pub effect_elsewhere: bool,
    /// The parts of the step of which the conditions hold.
    pub parts: Vec<Part>,
    /// The rows that decided what is shown.
    pub rows: Vec<RowNumber>,
}

/// A row of a table: the numbers of both.
pub type RowNumber = (usize, u16);

impl Explorer {
    /// The key of the scene of a situation, wherever the official is looking.
    #[must_use]
    pub fn scene(&self, situation: &Situation) -> u64 {
        let evaluation = Evaluation::new(&self.policy, &situation.facts);
        self.key(&Scene::new(&self.policy, situation, evaluation.as_ref()))
    }

    /// Sums up the scene of a situation that has been evaluated.
    pub(super) fn summary(&self, situation: &Situation, evaluation: &Evaluation<'_>) -> SceneSummary {
        let scene = Scene::new(&self.policy, situation, Some(evaluation));
        let decided = scene.blocks.iter().flat_map(|block| match block {
            SceneBlock::Decision(table, rows) => {
                rows.iter().map(|decided| (table.number(), decided.row)).collect()
            }
            _ => Vec::new(),
        });
        let (subject, parts) = match scene.shown {
            Shown::Step { step, .. } => (self.policy.steps[step].subject, self.parts(evaluation, step)),
            Shown::Home | Shown::Carried => (None, Vec::new()),
        };
        let help = self.policy.help.table.number();
        let helping = evaluation.help_rows(subject).into_iter().flatten().map(|row| (help, row));
        SceneSummary {
            key: self.key(&scene),
            rows: decided.chain(helping).collect(),
            helps: !scene.help.is_empty(),
            effect_elsewhere: scene.elsewhere.is_some()
                && scene.actions.iter().any(|action| action.intent.opens()),
            parts,
        }
    }

    /// The parts of a step that is shown of which the conditions hold.
    fn parts(&self, evaluation: &Evaluation<'_>, ix: Ix<Step>) -> Vec<Part> {
        let blocks = self.policy.steps[ix].blocks.iter().enumerate();
        let blocks = blocks.filter(|(_, block)| evaluation.applies(&block.when));
        let beside = self.beside.get(ix.number()).into_iter().flatten();
        let beside = beside.filter(|(_, when)| evaluation.applies(when)).map(|(part, _)| *part);
        std::iter::once(Part::Step).chain(blocks.map(|(at, _)| Part::Block(at))).chain(beside).collect()
    }

    /// The key of a scene: what is on the screen, and of the devices what its drawing shows. Progress, the
    /// list of steps, why, what is said once, and whether another journey lies below this one are set aside.
    pub(super) fn key(&self, scene: &Scene<'_>) -> u64 {
        let policy = &self.policy;
        let mut key = KeyHasher::default();
        let back = |action: &SceneAction| matches!(action.intent, Intent::Leave | Intent::Home);
        let actions: Vec<_> = scene.actions.iter().filter(|action| !back(action)).collect();
        let once = |block: &SceneBlock<'_>| matches!(block, SceneBlock::Notice(_));
        let blocks: Vec<_> = scene.blocks.iter().filter(|block| !once(block)).collect();
        (scene.shown, scene.elsewhere, blocks, &scene.input).hash(&mut key);
        (actions, &scene.help, &scene.named).hash(&mut key);
        let phones =
            scene.contacts(policy).into_iter().any(|contact| policy.contacts[contact].phone.is_some());
        (phones && scene.calls).hash(&mut key);
        let app = |block: &SceneBlock<'_>| match block {
            SceneBlock::App(_) => true,
            SceneBlock::Written(written) => matches!(written.block.content, StepContent::App(_)),
            _ => false,
        };
        let store = scene.actions.iter().any(|action| matches!(action.intent, Intent::OpenStore(_)));
        if scene.blocks.iter().any(|block| matches!(block, SceneBlock::Decision(..))) {
            scene.device.hash(&mut key);
        } else if store || scene.blocks.iter().any(app) {
            scene.device.map(Device::platform).hash(&mut key);
        }
        key.finish()
    }

    /// A situation in words: what was told, which states the machines are in, what probes saw.
    #[must_use]
    pub fn describe(&self, situation: &Situation) -> BTreeMap<String, String> {
        let policy = &self.policy;
        let mut words = BTreeMap::new();
        let holder = |holder: &Holder| match holder {
            Holder::Account => String::new(),
            Holder::Device(about) => format!("@{}", about_id(Some(*about))),
            Holder::Journey(journey) => format!("@{}", policy.journeys[*journey].id()),
        };
        if let Some(about) = situation.facts.frame().and_then(|frame| frame.about) {
            words.insert("about".to_owned(), about_id(Some(about)).to_owned());
        }
        for ((question, of), mask) in situation.facts.answers.iter() {
            let question = &policy.questions[*question];
            let values: Vec<&str> = question.in_mask(*mask).map(|value| value.id.as_str()).collect();
            words.insert(format!("{}{}", question.id(), holder(of)), values.join(","));
        }
        for ((machine, of), state) in situation.facts.machines.iter() {
            words.insert(format!("{}{}", machine.id(), holder(of)), state.id().to_owned());
        }
        for (probe, seen) in situation.facts.seen.iter() {
            words.insert(policy.probes[*probe].id().to_owned(), if *seen { "yes" } else { "no" }.to_owned());
        }
        if let Cursor::Step(step) = situation.cursor {
            words.insert("looking_at".to_owned(), policy.steps[step].short_id().to_owned());
        }
        words
    }
}
