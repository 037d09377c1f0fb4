//! Loads a policy, and where it is refused repairs it in memory and loads it again, until it loads: so that every fault
//! that stands by itself is found in one run.

mod describe;
mod draft;
mod gaps;
mod misspelt;
mod reading;
mod repair;
mod repairs;
mod texts;

use std::sync::Arc;

use lotsen::Policy;
use lotsen::policy::PolicyError;

use crate::document::{Files, Node};
use crate::finding::Finding;

use draft::Draft;
pub(crate) use repairs::Repairs;

/// More faults than this are not looked for.
const MOST: usize = 400;

/// What came of loading.
pub(crate) struct Loaded {
    /// The policy, repaired where it had to be; none where it could not be.
    pub policy: Option<Arc<Policy>>,
    /// The files as they are after all repairs.
    pub trees: Vec<Option<Node>>,
    /// What was wrong.
    pub findings: Vec<Finding>,
    /// What was repaired.
    pub repairs: Repairs,
}

/// Loads the policy that some files hold.
pub(crate) fn load(files: &Files) -> Loaded {
    let mut repairs = Repairs::default();
    let (trees, mut findings) = reading::read(files, &mut repairs);
    let mut draft = Draft::new(files, trees);
    findings.extend(reading::repeated_keys(&mut draft, &mut repairs));
    findings.extend(texts::align(&mut draft));
    let mut before: Option<PolicyError> = None;
    for _ in 0..MOST {
        let error = match draft.load() {
            Ok(policy) => {
                return Loaded { policy: Some(policy), trees: draft.trees, findings, repairs };
            }
            Err(error) => error,
        };
        let again = before.as_ref() == Some(&error);
        let finding = describe::finding(&draft, &error);
        let meant = finding.instead.as_deref().map(|word| word.trim_matches('"').to_owned());
        if !again && !repairs.cause(&draft, &error) {
            findings.push(finding);
        }
        if !repair::repair(&mut draft, &mut repairs, &error, meant.filter(|_| !again).as_deref(), again) {
            break;
        }
        before = Some(error);
    }
    Loaded { policy: None, trees: draft.trees, findings, repairs }
}
