//! The two policies that are compared.

use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen_proof::scenario::{LoadError, load_parts, load_policy, read_parts};
use serde_json::Value;

/// An older policy and a newer one, as a session meets them: the newer has the greater version.
pub struct Pair {
    /// The older.
    pub old: Arc<Policy>,
    /// The newer.
    pub new: Arc<Policy>,
}

impl Pair {
    /// Loads both.
    pub fn load(old: &Path, new: &Path) -> Result<Self, LoadError> {
        let (old, at) = (load_policy(old)?, new);
        let mut new = load_policy(at)?;
        if new.version() <= old.version() || new.id() != old.id() {
            new = as_newer(at, &old)?;
        }
        Ok(Self { old, new })
    }
}

/// Loads a policy as if it were the next version of another: a session of that is then carried over to it.
fn as_newer(path: &Path, old: &Policy) -> Result<Arc<Policy>, LoadError> {
    let mut files = read_parts(path)?;
    for file in &mut files {
        let Ok(mut part) = serde_json::from_slice::<Value>(&file.bytes) else { continue };
        if let Some(header) = part.get_mut("policy").and_then(Value::as_object_mut) {
            header.insert("version".to_owned(), (old.version() + 1).into());
            header.insert("id".to_owned(), old.id().into());
            file.bytes = part.to_string().into_bytes();
        }
    }
    load_parts(&files)
}
