//! The words of this program. They stand in the core's phrase files under `ui.cli`, with those of the guide itself.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;

/// The words in the language that is spoken.
#[derive(Debug, Clone)]
pub struct Words {
    policy: Arc<Policy>,
    /// Only its languages matter.
    moment: Moment,
}

impl Words {
    /// The words of a policy in the language of a moment.
    pub fn new(policy: Arc<Policy>, moment: Moment) -> Self {
        Self { policy, moment }
    }

    /// The phrase with this key.
    pub fn say(&self, key: &str) -> String {
        self.policy.phrase(key, &self.moment)
    }

    /// The phrase with this key, its placeholders filled.
    pub fn fill(&self, key: &str, with: &[(&str, &str)]) -> String {
        let phrase = self.say(key);
        with.iter().fold(phrase, |text, (name, word)| text.replace(&format!("{{{name}}}"), word))
    }
}
