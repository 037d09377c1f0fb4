//! The policy that is embedded in this library; the build script chooses its folder.

use std::sync::{Arc, LazyLock};

use super::Policy;
use crate::policy::load::Part;

/// The parts of the embedded policy.
pub(super) const PARTS: &[Part<'static>] = include!(concat!(env!("OUT_DIR"), "/parts.rs"));

#[expect(
    clippy::panic,
    reason = "a library whose embedded policy does not load fails its own tests and is not released"
)]
static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| match Policy::load(PARTS) {
    Ok(policy) => policy,
    Err(error) => panic!("{error}"),
});

pub(super) fn policy() -> Arc<Policy> {
    Arc::clone(&POLICY)
}
