//! What is to be done again after another number of days.

use std::collections::BTreeMap;

use lotsen::Policy;

use super::changes::Recurring;
use super::pair::Pair;

/// Each step of which home reminds otherwise.
pub fn changed(pair: &Pair) -> Vec<Recurring> {
    let (mut before, after) = (told(&pair.old), told(&pair.new));
    let mut changes: Vec<Recurring> = Vec::new();
    for (step, (now, formerly)) in after {
        let known = formerly.into_iter().chain([step.clone()]).find_map(|id| before.remove(&id));
        changes.push(Recurring { step, before: known.map(|(told, _)| told).unwrap_or_default(), after: now });
    }
    let gone = before.into_iter();
    changes.extend(gone.map(|(step, (told, _))| Recurring { step, before: told, after: String::new() }));
    changes.retain(|change| change.before != change.after);
    changes
}

/// By step, as `journey/step`: what is told of it, and what it was called.
fn told(policy: &Policy) -> BTreeMap<String, (String, Vec<String>)> {
    let journeys = policy.document().journeys.iter();
    let steps = journeys.flat_map(|journey| journey.value.steps.iter().map(move |step| (&journey.id, step)));
    let told = steps.filter_map(|(journey, step)| {
        let path = |id: &String| format!("{journey}/{id}");
        let (every, before) = step.recurs.map(|recurs| (recurs.days, recurs.remind))?;
        let told = format!("every {every} days, from {before} days before");
        Some((path(&step.id), (told, step.formerly.iter().map(path).collect())))
    });
    told.collect()
}
