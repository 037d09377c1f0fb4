//! Policies to test with: the embedded one, the second municipality, and the embedded one as a later version.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use lotsen::Policy;
use lotsen::policy::Part;
use serde_json::Value;

/// The JSON parts of a policy by name, to be changed before they are loaded.
pub type Parts = Vec<(String, String)>;

/// The embedded policy and the tiny second municipality, read once.
pub fn all() -> &'static [Arc<Policy>] {
    static ALL: LazyLock<Vec<Arc<Policy>>> =
        LazyLock::new(|| vec![Policy::embedded(), load(&of_tests("strandby"))]);
    &ALL
}

/// The parts of a policy for tests.
pub fn of_tests(name: &str) -> Parts {
    parts_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/policies").join(name))
}

/// The parts of Hässleholm's policy as they stand in its folder.
pub fn hassleholm() -> Parts {
    parts_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("policy/hassleholm"))
}

/// Loads parts.
pub fn load(parts: &Parts) -> Arc<Policy> {
    let parts: Vec<Part<'_>> =
        parts.iter().map(|(name, text)| Part { name, bytes: text.as_bytes() }).collect();
    match Policy::load(&parts) {
        Ok(policy) => policy,
        Err(error) => panic!("{error}"),
    }
}

/// A version so much later than the embedded one.
pub fn later(by: u32) -> u32 {
    Policy::embedded().version() + by
}

/// Hässleholm's policy under another version, changed first as texts and then as JSON, part by part.
pub fn hassleholm_as(
    version: u32,
    text: impl Fn(String) -> String,
    mut json: impl FnMut(&mut Value),
) -> Arc<Policy> {
    let parts = hassleholm().into_iter().map(|(name, part)| {
        let mut part: Value = serde_json::from_str(&text(part)).unwrap();
        if let Some(header) = part.get_mut("policy") {
            header["version"] = version.into();
        }
        json(&mut part);
        (name, part.to_string())
    });
    load(&parts.collect())
}

/// The steps of a journey in a part, where the part holds it.
pub fn steps<'a>(part: &'a mut Value, journey: &str) -> Option<&'a mut Vec<Value>> {
    part.pointer_mut(&format!("/journeys/{journey}/steps"))?.as_array_mut()
}

fn parts_in(folder: &Path) -> Parts {
    let whole = lotsen_base::read(folder).unwrap();
    whole.parts.into_iter().map(|part| (part.name, part.text)).collect()
}
