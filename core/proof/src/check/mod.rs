//! Holds a policy to what it must keep, over every situation.

mod facts;
mod hours;
mod promises;
mod tables;
mod texts;

pub use facts::facts_on;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use rayon::prelude::*;

use crate::enumerate::{Enumeration, enumerate};

/// Something that a policy does not keep, with the smallest example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is not kept.
    pub check: String,
    /// Where: a journey and step, a row, a key.
    pub place: String,
    /// What was seen instead.
    pub seen: String,
    /// The smallest situation that shows it, in words.
    pub example: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.check)?;
        for part in [&self.seen, &self.example].into_iter().filter(|part| !part.is_empty()) {
            write!(f, "; {part}")?;
        }
        Ok(())
    }
}

/// What the proof found.
#[derive(Debug, Default)]
pub struct Report {
    /// How many situations differ in what is still to come.
    pub situations: usize,
    /// How many screens are distinct.
    pub screens: usize,
    /// What is not kept; empty where the policy is proven.
    pub findings: Vec<Finding>,
}

/// Proves a policy.
#[must_use]
pub fn prove(policy: &Arc<Policy>) -> Report {
    let explorer = Explorer::new(Arc::clone(policy));
    let enumeration = enumerate(policy);
    let drawn = draw(policy, &explorer, &enumeration);
    let mut findings = walked(&enumeration);
    findings.extend(unreached(&explorer, &enumeration));
    findings.extend(tables::dead_rows(&explorer));
    findings.extend(tables::undecided_rows(&explorer, &enumeration));
    findings.extend(texts::unused(&explorer));
    findings.extend(texts::foreign_addresses(policy, &explorer));
    findings.extend(facts::unsaid(policy, &drawn));
    findings.extend(promises::broken(policy, &explorer, &drawn));
    findings.extend(hours::wrong(policy, &explorer, &enumeration, &drawn));
    Report { situations: enumeration.situations, screens: enumeration.screens.len(), findings }
}

/// A distinct screen in every language of the policy.
pub(crate) struct Drawn {
    pub journey: String,
    pub screens: Vec<Screen>,
    pub texts: Vec<String>,
}

fn draw(policy: &Arc<Policy>, explorer: &Explorer, enumeration: &Enumeration) -> Vec<Drawn> {
    let moments: Vec<Moment> = policy.locales().iter().map(|locale| Moment::new(opening(), locale)).collect();
    let screens = enumeration.screens.par_iter().map(|found| {
        let screens: Vec<Screen> =
            moments.iter().map(|moment| explorer.draw(&found.situation, moment)).collect();
        let texts = screens.iter().map(crate::text::text_of).collect();
        Drawn { journey: found.journey.clone(), screens, texts }
    });
    screens.collect()
}

/// A moment at which most offices are open: a Tuesday in autumn, ten in the morning in Europe.
fn opening() -> i64 {
    1_792_483_200
}

fn walked(enumeration: &Enumeration) -> Vec<Finding> {
    let findings = enumeration.faults.iter().map(|fault| Finding {
        check: fault.check.to_owned(),
        place: format!("{}/{}", fault.journey, fault.step),
        seen: fault.seen.clone(),
        example: example(&fault.situation),
    });
    findings.collect()
}

fn example(situation: &BTreeMap<String, String>) -> String {
    situation.iter().map(|(question, value)| format!("{question} = {value}")).collect::<Vec<_>>().join(", ")
}

/// Steps and blocks that no situation shows.
fn unreached(explorer: &Explorer, enumeration: &Enumeration) -> Vec<Finding> {
    let references = explorer.references().into_iter();
    let unreached = references.filter(|reference| !enumeration.shown.contains(reference));
    let findings = unreached.map(|reference| Finding {
        check: match reference.block {
            None => "no situation reaches the step".to_owned(),
            Some(block) => format!("no situation shows block {block}"),
        },
        place: format!("{}/{}", reference.journey, reference.step),
        seen: String::new(),
        example: String::new(),
    });
    findings.collect()
}
