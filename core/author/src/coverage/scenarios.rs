//! Which steps the scenarios of a folder visit.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen_proof::scenario::ScenarioError;

use super::covered::Item;
use crate::play::{Played, play};

/// Every step of a policy, by the scenarios in a folder that visit it.
pub fn steps(policy: &Arc<Policy>, folder: &Path) -> Result<Vec<Item>, ScenarioError> {
    let mut visited: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Played { name, transcript } in play(policy, folder)? {
        for line in &transcript?.lines {
            let Some(journey) = &line.screen.journey else { continue };
            let by = visited.entry(format!("{journey}/{}", line.screen.step)).or_default();
            if by.last() != Some(&name) {
                by.push(name.clone());
            }
        }
    }
    let journeys = policy.document().journeys.iter();
    let steps = journeys.flat_map(|journey| {
        journey.value.steps.iter().map(move |step| format!("{}/{}", journey.id, step.id))
    });
    let items = steps.map(|id| {
        let by = visited.remove(&id).unwrap_or_default();
        Item { id, covered: !by.is_empty(), by }
    });
    Ok(items.collect())
}
