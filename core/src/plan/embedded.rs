//! The policy that is embedded in this library; the build script chooses its folder.

use std::sync::Arc;

use once_cell::sync::OnceCell;

use super::Policy;
use crate::policy::PolicyError;
use crate::policy::embedded::PARTS;

static POLICY: OnceCell<Arc<Policy>> = OnceCell::new();

/// The embedded policy, loaded once; a failure is told each time, and nothing is kept of it.
pub(super) fn policy() -> Result<Arc<Policy>, PolicyError> {
    let loaded = POLICY.get_or_try_init(|| {
        let bytes = PARTS.inflate();
        Policy::load(&PARTS.parts(&bytes))
    });
    loaded.cloned()
}
