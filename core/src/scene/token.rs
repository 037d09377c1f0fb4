//! Tokens: what a shell sends back when an action is pressed.

use std::hash::Hasher;

use super::blocks::SceneBlock;
use super::intent::Intent;
use super::{Elsewhere, Scene, Shown};
use crate::hash::Fnv;
use crate::plan::Policy;
use crate::policy::arena::Named;
use crate::situation::{Facts, Notice};

/// What the tokens of one screen have in common: the journeys at hand, the step shown and what is on the screen, and
/// not progress, time or language.
#[derive(Clone)]
pub(crate) struct TokenKey(Fnv);

impl TokenKey {
    /// The key of a scene.
    pub(crate) fn new(policy: &Policy, facts: &Facts, scene: &Scene<'_>) -> Self {
        let mut hash = Fnv::default();
        for frame in &facts.frames {
            hash.text(policy.journeys[frame.journey].id());
            hash.write_u8(frame.about.map_or(0, |about| 1 + about as u8));
        }
        match scene.shown {
            Shown::Home => hash.text("home"),
            Shown::Carried => hash.text("carried"),
            Shown::Step { step, looking_back } => {
                hash.write_u8(u8::from(looking_back));
                hash.text(&policy.steps[step].path)
            }
        };
        hash.write_u8(match scene.elsewhere {
            None => 0,
            Some(Elsewhere::Factor) => 1,
            Some(Elsewhere::Device(device)) => device.map_or(2, |device| 3 + device as u8),
        });
        for block in &scene.blocks {
            hash_block(policy, &mut hash, block);
        }
        for (question, mask) in &scene.named {
            hash.text(policy.questions[*question].id());
            hash.write(&mask.to_le_bytes());
        }
        Self(hash)
    }

    /// The key of what a search on the screen finds: an app that is found opens its store, where one that is on the
    /// screen may be opened itself.
    pub(crate) fn of_found(&self) -> Self {
        let mut hash = self.0.clone();
        hash.text("found");
        Self(hash)
    }

    /// The token of an action.
    pub(crate) fn token(&self, policy: &Policy, intent: Intent) -> String {
        let mut hash = self.0.clone();
        hash.write_u8(intent.kind() as u8);
        hash.text(intent.target_id(policy));
        format!("{:016x}", hash.finish())
    }
}

/// Adds to a token what makes one state of a step differ from another.
fn hash_block(policy: &Policy, hash: &mut Fnv, block: &SceneBlock<'_>) {
    match block {
        SceneBlock::Written(written) => hash.write(&(written.at as u64).to_le_bytes()),
        SceneBlock::Remark(evidence, _) => {
            hash.text(evidence.id());
        }
        SceneBlock::Again => {
            hash.text("again");
        }
        SceneBlock::Due((step, about)) => {
            hash.text(policy.steps[*step].id());
            hash.write_u8(*about as u8);
        }
        SceneBlock::Notice(Notice::Seen(step)) => {
            hash.text(policy.steps[*step].id());
        }
        SceneBlock::Notice(Notice::ActFailed) => {
            hash.text("act_failed");
        }
        SceneBlock::Notice(Notice::SaveFailed) => {
            hash.text("save_failed");
        }
        SceneBlock::Notice(Notice::EffectFailed(kind)) => {
            hash.text(kind.id());
        }
        SceneBlock::Decision(_, lines) => {
            for line in lines {
                for (_, value) in &line.about {
                    hash.write(&value.to_le_bytes());
                }
                hash.write(&line.row.to_le_bytes());
            }
        }
        SceneBlock::Contact(contact) => {
            hash.text(policy.contacts[*contact].id());
        }
        SceneBlock::Address(link) => {
            hash.text(policy.links[*link].id());
        }
        SceneBlock::Routes(routes) => {
            for route in routes {
                hash.text(policy.routes[*route].id());
            }
        }
        // Which sights may come makes no other state of a step.
        SceneBlock::App(_) | SceneBlock::Sights(_) => {}
    }
}
