//! The phrases of this program. They stand in the core's phrase files under `ui.cli`, with those of the guide itself.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;

/// The phrases in the language that is spoken.
#[derive(Debug, Clone)]
pub struct Phrases {
    policy: Arc<Policy>,
    /// Only its languages matter; a phrase has no time.
    moment: Moment,
}

impl Phrases {
    /// The phrases of a policy, in the first of the languages that it has.
    pub fn new(policy: Arc<Policy>, locales: Vec<String>) -> Self {
        Self { policy, moment: Moment { now: 0, locales } }
    }

    /// The phrase with this key.
    pub fn get(&self, key: &str) -> String {
        self.policy.phrase(key, &self.moment)
    }

    /// The phrase with this key, its placeholders filled.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let phrase = self.get(key);
        values.iter().fold(phrase, |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}
