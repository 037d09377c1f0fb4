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
    /// Where a folder was embedded that does not load, which the tests of a release find; see [`Policy::try_embedded`].
    #[expect(clippy::panic, reason = "a library whose embedded policy does not load fails its own tests")]
    #[must_use]
    pub fn embedded() -> Arc<Self> {
        match Self::try_embedded() {
            Ok(policy) => policy,
            Err(error) => panic!("{error}"),
        }
    }

    /// The policy that is embedded in this library, or what is wrong with it: the folder is chosen while building.
    ///
    /// # Errors
    /// A [`PolicyError`] that names part, path and id.
    pub fn try_embedded() -> Result<Arc<Self>, PolicyError> {
        embedded::policy()
    }
}
