//! The policy that is embedded in this library; the build script chooses its folder.

use std::sync::Arc;

use once_cell::sync::OnceCell;

use super::Policy;
use crate::policy::embedded::PARTS;
use crate::policy::{Fault, PolicyError};

static POLICY: OnceCell<Arc<Policy>> = OnceCell::new();

/// The embedded policy, loaded once; a failure is told each time, and nothing is kept of it.
pub(super) fn policy() -> Result<Arc<Policy>, PolicyError> {
    let loaded = POLICY.get_or_try_init(|| {
        if PARTS.is_empty() {
            return Err(none());
        }
        let bytes = PARTS.inflate();
        Policy::load(&PARTS.parts(&bytes))
    });
    loaded.cloned()
}

/// That nothing is embedded, as a library is built that is given its policy as a file.
fn none() -> PolicyError {
    let reason = "this library carries no policy: load one from a file".to_owned();
    PolicyError {
        part: "policy".to_owned(),
        path: "the top".to_owned(),
        id: String::new(),
        fault: Fault::Invalid { reason },
    }
}
