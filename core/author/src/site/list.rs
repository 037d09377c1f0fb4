//! The list of a site's files, by which a browser keeps them all, and by which a later site takes the place of an earlier.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::digest::{sha256, version};
use super::files::{Files, POLICY};

/// The address of the list.
pub const FILES: &str = "files.json";

#[derive(Serialize, Deserialize)]
struct List {
    /// Stands for all files but the policy.
    version: String,
    /// The file that may be changed by itself: its digest is that of the day on which the site was made.
    policy: String,
    /// Each file with its SHA-256.
    files: BTreeMap<String, String>,
}

/// The list of files that are served.
pub(super) fn written(files: &Files) -> String {
    let mut pages = files.clone();
    pages.remove(POLICY);
    let list = List {
        version: version(&pages),
        policy: POLICY.to_owned(),
        files: files.iter().map(|(path, bytes)| (path.clone(), sha256(bytes))).collect(),
    };
    // Texts by texts are always JSON.
    serde_json::to_string_pretty(&list).unwrap_or_default() + "\n"
}

/// The paths in a list of files; none where it is no such list.
#[must_use]
pub fn files_of(list: &[u8]) -> Option<Vec<String>> {
    let list: List = serde_json::from_slice(list).ok()?;
    Some(list.files.into_keys().collect())
}
