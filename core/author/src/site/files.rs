//! The files of a shell and of a site, and those of them that have names of their own.

use std::collections::BTreeMap;

/// Files by their paths, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The address of the policy in a site.
pub const POLICY: &str = "policy.json";
/// The page.
pub(super) const PAGE: &str = "index.html";
/// The script that begins the guide, in a shell.
pub(super) const SCRIPT: &str = "page/main.js";
/// The library, in a shell.
pub(super) const LIBRARY: &str = "page/lotsen/lotsen.wasm";
