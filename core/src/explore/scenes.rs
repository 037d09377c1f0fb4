//! What is to be seen of a situation without drawing it, and a situation in words.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use super::{Explorer, Visit};
use crate::guide::{ActionKind, Fnv, Holder, Looking, Pass, Scene, SceneBlock, Situation, about_id};
use crate::policy::arena::Named;

/// What is to be seen of a scene.
#[derive(Debug, Clone)]
pub struct Look {
    /// Tells scenes apart.
    pub key: u64,
    /// Whether somebody can help.
    pub helps: bool,
    /// Whether a step for another device offers an effect, which it never should.
    pub effect_elsewhere: bool,
    /// The numbers of the step's blocks that are shown as they are written.
    pub blocks: Vec<usize>,
}

impl Visit<'_> {
    /// The id of the current step within its journey.
    #[must_use]
    pub fn step(&self) -> &str {
        self.pass.policy.steps[self.pass.current].short_id()
    }

    /// The position of the current step among all steps of the journey.
    #[must_use]
    pub fn position(&self) -> usize {
        self.pass.journey().steps.iter().position(|step| *step == self.pass.current).unwrap_or(0)
    }

    /// Tells apart what the current step and those after it can read: situations with the same key have the same
    /// screens to come.
    #[must_use]
    pub fn future(&self) -> u64 {
        self.explorer.atoms.future(&self.pass)
    }

    /// Tells apart what the step that was current at an earlier visit reads now.
    #[must_use]
    pub fn reading_of(&self, earlier: &Visit<'_>) -> u64 {
        self.explorer.atoms.alone(&self.pass, earlier.pass.current)
    }

    /// Looks at the scene.
    #[must_use]
    pub fn look(&self) -> Look {
        let scene = Scene::with(self.pass.policy, self.pass.situation, Some(&self.pass));
        let opens = |kind: ActionKind| matches!(kind, ActionKind::Open | ActionKind::Map);
        let blocks = scene.blocks.iter().filter_map(|block| match block {
            SceneBlock::Written(at) => Some(*at),
            _ => None,
        });
        Look {
            key: key(&scene),
            helps: !scene.help.is_empty(),
            effect_elsewhere: scene.elsewhere.is_some()
                && scene.actions.iter().any(|action| opens(action.kind)),
            blocks: blocks.collect(),
        }
    }
}

impl Explorer {
    /// The key of the scene of a situation, wherever the official is looking.
    #[must_use]
    pub fn scene(&self, situation: &Situation) -> u64 {
        let pass = Pass::new(&self.policy, situation);
        key(&Scene::with(&self.policy, situation, pass.as_ref()))
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
        if let Some(about) = situation.frame().and_then(|frame| frame.about) {
            words.insert("about".to_owned(), about_id(Some(about)).to_owned());
        }
        for ((question, of), mask) in situation.told.iter() {
            let question = &policy.questions[*question];
            let values: Vec<&str> = question.in_mask(*mask).map(|value| value.id.as_str()).collect();
            words.insert(format!("{}{}", question.id(), holder(of)), values.join(","));
        }
        for ((machine, of), state) in situation.machines.iter() {
            words.insert(format!("{}{}", machine.id(), holder(of)), state.id().to_owned());
        }
        for (probe, seen) in situation.seen.iter() {
            words.insert(policy.probes[*probe].id().to_owned(), if *seen { "yes" } else { "no" }.to_owned());
        }
        if let Looking::Back(step) = situation.looking {
            words.insert("looking_at".to_owned(), policy.steps[step].short_id().to_owned());
        }
        words
    }
}

fn key(scene: &Scene) -> u64 {
    let mut hash = Fnv::default();
    scene.hash(&mut hash);
    hash.finish()
}
