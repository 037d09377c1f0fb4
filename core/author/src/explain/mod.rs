//! Explains a policy: which row decides for some answers and what would change it, and how one gets to a screen or an
//! outcome.

mod decision;
mod page;
mod route;
mod target;
mod unexplained;
mod way;

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::moment::Moment;
use serde::Serialize;

pub use decision::{Change, Decision};
pub use page::page;
pub use route::Fitting;
pub use unexplained::Unexplained;
pub use way::{Press, Way};

use decision::{Tables, Verdict};
use target::Target;

/// What was explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Explanation {
    /// Which row of a table decides.
    Decision(Decision),
    /// Questions that have to be answered for a row to be decided.
    Needs(Vec<String>),
    /// The shortest way to a screen, or to one on which an outcome decides something.
    Way(Way),
    /// An outcome that no screen shows, by the combinations of answers that give it.
    Combinations(Vec<Decision>),
    /// No situation leads there.
    Nowhere,
}

/// Explains what a name of the policy stands for: a table for some answers, by question; or the shortest way to a step, a
/// sight or `TABLE.OUTPUT=VALUE`. Words are in the language of the moment.
///
/// # Errors
/// [`Unexplained`] where nothing is called so, or several things are.
pub fn explain(
    policy: &Arc<Policy>,
    name: &str,
    answers: &BTreeMap<String, Vec<String>>,
    moment: &Moment,
) -> Result<Explanation, Unexplained> {
    let tables = Tables::new(policy, moment);
    if tables.has(name) {
        return Ok(match tables.decide(name, answers)? {
            Verdict::Decided(decision) => Explanation::Decision(decision),
            Verdict::Needs(questions) => Explanation::Needs(questions),
        });
    }
    let target = Target::find(policy, &tables, name)?;
    let way = route::shortest(policy, &target, moment);
    Ok(match (way, target) {
        (Some(way), _) => Explanation::Way(way),
        (None, Target::Outcome(rows)) => Explanation::Combinations(tables.examples(&rows)),
        (None, _) => Explanation::Nowhere,
    })
}

/// The screens that a name stands for: those of a step, those at which a sight may come, those that rest on
/// `TABLE.OUTPUT=VALUE`. Those with the smallest situations come first, and what is looked back at last.
///
/// # Errors
/// [`Unexplained`] where nothing is called so, or several things are.
pub fn fitting(policy: &Arc<Policy>, name: &str, moment: &Moment) -> Result<Vec<Fitting>, Unexplained> {
    let tables = Tables::new(policy, moment);
    Ok(route::fitting(policy, &Target::find(policy, &tables, name)?, moment))
}
