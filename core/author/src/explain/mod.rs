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
use lotsen::advisor::{Advisor, AdvisorError, Decision};
use lotsen::moment::Moment;
use serde::Serialize;

pub use decision::Combination;
pub use page::page;
pub use route::Fitting;
pub use unexplained::Unexplained;
pub use way::{Press, Way};

use decision::Tables;
use target::Target;

/// What was explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Explanation {
    /// Which row of a table decides, for each combination of the values that were given.
    Decisions(Vec<Decision>),
    /// Questions that have to be answered for a row to be decided.
    Needs(Vec<String>),
    /// The shortest way to a screen, or to one on which an outcome decides something.
    Way(Way),
    /// An outcome that no screen shows, by the combinations of answers that give it.
    Combinations(Vec<Combination>),
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
    if let Some(decided) = decided(policy, name, answers, moment)? {
        return Ok(decided);
    }
    let tables = Tables::new(policy);
    let target = Target::find(policy, &tables, name)?;
    let way = route::shortest(policy, &target, moment);
    Ok(match (way, target) {
        (Some(way), _) => Explanation::Way(way),
        (None, Target::Outcome(rows)) => Explanation::Combinations(tables.examples(&rows)),
        (None, _) => Explanation::Nowhere,
    })
}

/// What a table says; none where no table is called so.
fn decided(
    policy: &Arc<Policy>,
    table: &str,
    answers: &BTreeMap<String, Vec<String>>,
    moment: &Moment,
) -> Result<Option<Explanation>, Unexplained> {
    let advisor = Advisor::new(Arc::clone(policy));
    let Some(info) = advisor.tables().into_iter().find(|info| info.id == table) else { return Ok(None) };
    if let Some(stray) = answers.keys().find(|question| !info.questions.contains(question)) {
        let known = info.questions.join(", ");
        return Err(Unexplained(format!("“{table}” does not read “{stray}”; it reads {known}")));
    }
    match advisor.decide(table, answers, moment) {
        Ok(decisions) => Ok(Some(Explanation::Decisions(decisions))),
        Err(AdvisorError::Needs { needs }) => Ok(Some(Explanation::Needs(needs))),
        Err(error) => Err(Unexplained(error.to_string())),
    }
}

/// The screens that a name stands for: those of a step, those at which a sight may come, those that rest on
/// `TABLE.OUTPUT=VALUE`. Those with the smallest situations come first, and what is looked back at last.
///
/// # Errors
/// [`Unexplained`] where nothing is called so, or several things are.
pub fn fitting(policy: &Arc<Policy>, name: &str, moment: &Moment) -> Result<Vec<Fitting>, Unexplained> {
    let tables = Tables::new(policy);
    Ok(route::fitting(policy, &Target::find(policy, &tables, name)?, moment))
}
