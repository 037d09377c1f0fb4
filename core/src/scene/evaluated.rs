//! A situation with all that follows from it: made once before an event, and once after.

use super::{Intent, Scene, SceneAction, TokenKey, on_card, on_found, on_route};
use crate::device::Device;
use crate::evaluation::{Evaluation, local_device};
use crate::plan::Policy;
use crate::screen::Role;
use crate::situation::Situation;

/// A situation, the evaluation of its journey at hand, and the scene that is shown.
pub(crate) struct Evaluated<'a> {
    pub policy: &'a Policy,
    pub situation: &'a Situation,
    /// None where no journey is at hand.
    pub evaluation: Option<Evaluation<'a>>,
    pub scene: Scene<'a>,
    pub tokens: TokenKey,
}

impl<'a> Evaluated<'a> {
    /// Evaluates a situation.
    pub(crate) fn new(policy: &'a Policy, situation: &'a Situation) -> Self {
        Self::with(policy, situation, Evaluation::new(policy, &situation.facts))
    }

    /// The same where its facts have been evaluated already.
    pub(crate) fn with(
        policy: &'a Policy,
        situation: &'a Situation,
        evaluation: Option<Evaluation<'a>>,
    ) -> Self {
        let scene = Scene::new(policy, situation, evaluation.as_ref());
        let tokens = TokenKey::new(policy, &situation.facts, &scene);
        Self { policy, situation, evaluation, scene, tokens }
    }

    /// The action on the screen, or of what a search on it finds, that has a token; none where it belongs to another
    /// screen.
    pub(crate) fn action(&self, token: &str) -> Option<SceneAction> {
        let is = |action: &SceneAction| self.tokens.token(self.policy, action.intent) == token;
        let own = self.scene.actions.iter().copied().chain(self.scene.back).find(is);
        let cards = || self.scene.card_actions(self.policy).into_iter().find(is);
        let looked_up = || looked_up(self.policy, self.scene.calls).find(is);
        own.or_else(cards).or_else(looked_up).or_else(|| self.found(token))
    }

    /// The action of something that a search can find that has a token. Whatever it was found by, it is the same.
    fn found(&self, token: &str) -> Option<SceneAction> {
        let (tokens, device) = (self.tokens.of_found(), self.local_device());
        let mut actions = self.policy.findable().filter_map(|found| on_found(self.policy, found, device));
        actions.find(|action| tokens.token(self.policy, action.intent) == token)
    }

    /// The device in the hand.
    pub(crate) fn local_device(&self) -> Option<Device> {
        local_device(self.policy, &self.situation.facts)
    }
}

/// What can be done about something that was looked up rather than found on the screen: troubles, journeys and the ways
/// to get help of a sight.
fn looked_up(policy: &Policy, calls: bool) -> impl Iterator<Item = SceneAction> {
    let troubles = policy.troubles.iter().filter(|(_, trouble)| !trouble.helps_with.is_empty());
    let troubles = troubles.map(|(ix, _)| SceneAction { role: Role::Trouble, intent: Intent::Trouble(ix) });
    let contacts = policy.contacts.iter().flat_map(move |(ix, _)| on_card(policy, ix, calls));
    troubles.chain(contacts).chain(policy.routes.iter().filter_map(|(ix, _)| on_route(policy, ix)))
}
