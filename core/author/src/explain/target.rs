//! What a name of a policy stands for.

use std::collections::BTreeSet;

use lotsen::Policy;

use super::decision::Tables;
use super::unexplained::Unexplained;

/// So many names are told where one is for nothing.
const NAMED: usize = 4;

/// Where a way is to lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// To a step: its journey and its id.
    Step(String, String),
    /// To any step at which a sight may come.
    Sight(String),
    /// To a screen on which one of these rows decides something, as `table.row`.
    Outcome(BTreeSet<String>),
}

impl Target {
    /// What is called so.
    pub fn find(policy: &Policy, tables: &Tables, name: &str) -> Result<Self, Unexplained> {
        if let Some((output, value)) = name.split_once('=') {
            let rows = output.split_once('.').map(|(table, output)| tables.telling(table, output, value));
            let rows = rows.filter(|rows| !rows.is_empty());
            let none = || {
                let nearest = nearest(tables.outcomes().into_iter(), name);
                Unexplained(format!(
                    "no row tells “{name}”; TABLE.OUTPUT=VALUE is asked for; the nearest: {nearest}"
                ))
            };
            return rows.map(Self::Outcome).ok_or_else(none);
        }
        if policy.document().sights.get(name).is_some() {
            return Ok(Self::Sight(name.to_owned()));
        }
        let steps = steps(policy);
        let called = |(journey, step): &&(String, String)| {
            name == step || name.split_once('/') == Some((journey.as_str(), step.as_str()))
        };
        let found: Vec<&(String, String)> = steps.iter().filter(called).collect();
        match found.as_slice() {
            [(journey, step)] => Ok(Self::Step(journey.clone(), step.clone())),
            [] => {
                let first = steps.iter().find(|(journey, _)| journey == name);
                let journey = first.map(|(journey, step)| Self::Step(journey.clone(), step.clone()));
                journey.ok_or_else(|| nothing(policy, &steps, name))
            }
            several => {
                let several: Vec<String> =
                    several.iter().map(|(journey, step)| format!("{journey}/{step}")).collect();
                Err(Unexplained(format!("“{name}” stands for several steps: {}", several.join(", "))))
            }
        }
    }
}

/// Every step, those that ask what a journey `reads` among them.
fn steps(policy: &Policy) -> Vec<(String, String)> {
    let journeys = policy.document().journeys.iter();
    let steps = journeys.flat_map(|journey| {
        let reads = journey.value.reads.iter().map(|question| format!("ask_{question}"));
        let steps = reads.chain(journey.value.steps.iter().map(|step| step.id.clone()));
        steps.map(|step| (journey.id.clone(), step)).collect::<Vec<_>>()
    });
    steps.collect()
}

fn nothing(policy: &Policy, steps: &[(String, String)], name: &str) -> Unexplained {
    let document = policy.document();
    let ids = document.tables.ids().chain(document.sights.ids()).chain(document.journeys.ids());
    let steps = steps.iter().map(|(journey, step)| format!("{journey}/{step}"));
    let nearest = nearest(ids.map(str::to_owned).chain(steps), name);
    Unexplained(format!(
        "nothing is called “{name}”; a table, a step, a sight or TABLE.OUTPUT=VALUE is asked for; the nearest: {nearest}"
    ))
}

/// What is called most like a name.
fn nearest(known: impl Iterator<Item = String>, name: &str) -> String {
    let mut known: Vec<String> = known.collect();
    known.sort_by(|one, other| {
        strsim::jaro_winkler(name, other).total_cmp(&strsim::jaro_winkler(name, one)).then(one.cmp(other))
    });
    known.truncate(NAMED);
    known.join(", ")
}
