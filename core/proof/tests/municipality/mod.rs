//! A municipality read from its folder, and changed before it is loaded.
#![allow(dead_code, reason = "each test uses its share")]

use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::policy::{Part, PolicyError};
use serde_json::Value;

/// The parts of a policy, as they were written.
pub struct Municipality(Vec<(String, String)>);

impl Municipality {
    /// The embedded municipality.
    pub fn hassleholm() -> Self {
        Self::read("../policy/hassleholm")
    }

    /// The small one of the tests.
    pub fn strandby() -> Self {
        Self::read("../../tests/policies/strandby")
    }

    fn read(folder: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let whole = lotsen_base::read(&folder).unwrap();
        Self(whole.as_own().into_iter().map(|part| (part.name, part.text)).collect())
    }

    /// The same with a piece of one part written otherwise.
    pub fn written(mut self, part: &str, piece: &str, instead: &str) -> Self {
        let text = self.part(part);
        assert!(text.contains(piece), "{part} has no {piece}");
        *text = text.replacen(piece, instead, 1);
        self
    }

    /// The same with one part changed.
    pub fn changed(mut self, part: &str, change: impl FnOnce(&mut Value)) -> Self {
        let text = self.part(part);
        let mut value = serde_json::from_str(text).unwrap();
        change(&mut value);
        *text = value.to_string();
        self
    }

    /// The same with one more part.
    pub fn with(mut self, part: &str, value: &Value) -> Self {
        self.0.push((part.to_owned(), value.to_string()));
        self
    }

    fn part(&mut self, part: &str) -> &mut String {
        &mut self.0.iter_mut().find(|(name, _)| name == part).unwrap().1
    }

    /// The policy.
    pub fn load(&self) -> Result<Arc<Policy>, PolicyError> {
        let parts = self.0.iter().map(|(name, text)| Part { name, bytes: text.as_bytes() });
        Policy::load(&parts.collect::<Vec<_>>())
    }
}
