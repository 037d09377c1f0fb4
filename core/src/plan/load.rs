//! Makes policies: of the parts that a municipality wrote, and of those that are embedded.

use std::sync::Arc;

use crate::policy::error::PolicyError;
use crate::policy::load::{self, Part};

use super::embedded;
use super::policy::Policy;
use super::resolve::resolve;

impl Policy {
    /// Loads a policy from its parts, in any order.
    ///
    /// # Errors
    /// A [`PolicyError`] that names part, path and id; nothing is loaded then.
    ///
    /// # Examples
    /// ```
    /// use lotsen::policy::Part;
    ///
    /// let broken = Part { name: "policy.json", bytes: b"{\"format\": 1, \"apps\": {\"a\": 7}}" };
    /// let error = lotsen::Policy::load(&[broken]).unwrap_err();
    /// assert_eq!(error.path, "apps.a");
    /// ```
    pub fn load(parts: &[Part<'_>]) -> Result<Arc<Self>, PolicyError> {
        let parts: Vec<_> = parts.iter().map(Part::unmarked).collect();
        let policy = load::read(&parts).and_then(|document| resolve(document, &parts));
        policy.map(Arc::new).map_err(|refused| *refused)
    }

    /// The policy that is embedded in this library.
    ///
    /// # Panics
    /// Never in a released library: the embedded policy is loaded by its own tests.
    #[must_use]
    pub fn embedded() -> Arc<Self> {
        embedded::policy()
    }
}
