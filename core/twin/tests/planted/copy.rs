//! A copy of the embedded municipality's policy, in which something can be planted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lotsen::Policy;
use lotsen_proof::scenario::load_policy;
use serde_json::Value;
use tempfile::TempDir;

/// The parts of a policy by their files.
pub struct Copy(BTreeMap<PathBuf, Value>);

impl Copy {
    /// The policy as it stands.
    pub fn of_embedded() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../policy");
        let embedded = fs::read_to_string(root.join("embedded.txt")).expect("the embedded policy is named");
        let whole = lotsen_base::read(&root.join(embedded.trim())).expect("the policy can be read");
        let read = |part: lotsen_base::Part| {
            (PathBuf::from(part.name), serde_json::from_str(&part.text).expect("a part is JSON"))
        };
        Self(whole.parts.into_iter().map(read).collect())
    }

    /// The list of steps of a journey.
    pub fn steps(&mut self, journey: &str) -> &mut Vec<Value> {
        let path = format!("/journeys/{journey}/steps");
        let steps = self.0.values_mut().find_map(|part| part.pointer_mut(&path));
        steps.and_then(Value::as_array_mut).expect("the journey has steps")
    }

    /// The position of the first step of a journey that is as wanted.
    pub fn position(&mut self, journey: &str, wanted: impl Fn(&Value) -> bool) -> usize {
        self.steps(journey).iter().position(wanted).expect("such a step is there")
    }

    /// Leaves a sight out of every list of sights.
    pub fn tell_nothing_of(&mut self, sight: &str) {
        for part in self.0.values_mut() {
            leave_out(part, sight);
        }
    }

    /// Adds a part.
    pub fn add_part(&mut self, part: Value) {
        self.0.insert(PathBuf::from("planted.json"), part);
    }

    /// An entry of one of the maps.
    pub fn entry(&mut self, map: &str, id: &str) -> &mut Value {
        let path = format!("/{map}/{id}");
        self.0.values_mut().find_map(|part| part.pointer_mut(&path)).expect("the entry is there")
    }

    /// The policy as it has become.
    pub fn load(&self) -> Arc<Policy> {
        let folder = TempDir::new().expect("a folder can be made");
        for (path, part) in &self.0 {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a part is in a folder")).expect("a folder can be made");
            fs::write(path, part.to_string()).expect("a part can be written");
        }
        load_policy(folder.path()).expect("the copy is sound")
    }
}

fn leave_out(value: &mut Value, sight: &str) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                if let (true, Value::Array(sights)) =
                    (["expects", "also", "sees"].contains(&key.as_str()), &mut *value)
                {
                    sights.retain(|known| known != sight);
                }
                leave_out(value, sight);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| leave_out(value, sight)),
        _ => {}
    }
}
