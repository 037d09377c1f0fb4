//! The policy that is embedded in this library; the build script chooses its folder.

use std::sync::{Arc, LazyLock};

use super::Policy;
use crate::policy::embedded::PARTS;

#[expect(
    clippy::panic,
    reason = "a library whose embedded policy does not load fails its own tests and is not released"
)]
static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| {
    let bytes = PARTS.inflate();
    match Policy::load(&PARTS.parts(&bytes)) {
        Ok(policy) => policy,
        Err(error) => panic!("{error}"),
    }
});

pub(super) fn policy() -> Arc<Policy> {
    Arc::clone(&POLICY)
}
