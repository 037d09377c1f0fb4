//! Tokens: what a shell sends back when an action is pressed.

use std::hash::Hasher;

use super::hash::Fnv;
use super::offer::SceneAction;
use super::scene::{Elsewhere, Scene, SceneBlock, Shown};
use super::situation::{Notice, Situation};
use crate::plan::Policy;
use crate::policy::arena::Named;

impl Scene {
    /// The token of an action: it belongs to the journeys at hand, the step shown and what is on the screen, and
    /// not to progress, to time or to a language.
    pub(crate) fn token(&self, policy: &Policy, situation: &Situation, action: SceneAction) -> String {
        let mut hash = Fnv::default();
        for frame in &situation.frames {
            hash.text(policy.journeys[frame.journey].id());
            hash.write_u8(frame.about.map_or(0, |about| 1 + about as u8));
        }
        match self.shown {
            Shown::Home => hash.text("home"),
            Shown::Carried => hash.text("carried"),
            Shown::Step { step, looking } => {
                hash.write_u8(u8::from(looking));
                hash.text(&policy.steps[step].path)
            }
        };
        hash.write_u8(match self.elsewhere {
            None => 0,
            Some(Elsewhere::Factor) => 1,
            Some(Elsewhere::Device(device)) => device.map_or(2, |device| 3 + device as u8),
        });
        for block in &self.blocks {
            hash_block(policy, &mut hash, block);
        }
        for (question, mask) in &self.named {
            hash.text(policy.questions[*question].id());
            hash.write(&mask.to_le_bytes());
        }
        action.hash_into(policy, &mut hash);
        format!("{:016x}", hash.finish())
    }
}

/// Adds to a token what makes one state of a step differ from another.
fn hash_block(policy: &Policy, hash: &mut Fnv, block: &SceneBlock) {
    match block {
        SceneBlock::Written(at) => hash.write(&(*at as u64).to_le_bytes()),
        SceneBlock::Remark(evidence) => {
            hash.text(evidence.id());
        }
        SceneBlock::Again => {
            hash.text("again");
        }
        SceneBlock::Notice(Notice::Seen(step)) => {
            hash.text(policy.steps[*step].id());
        }
        SceneBlock::Notice(Notice::SaveFailed) => {
            hash.text("save_failed");
        }
        SceneBlock::Notice(Notice::EffectFailed(kind)) => {
            hash.text(kind.id());
        }
        SceneBlock::Decision(_, lines) => {
            for line in lines {
                hash.write(&line.about.map_or(0, |(_, value)| value).to_le_bytes());
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
        SceneBlock::App => {}
    }
}
