//! The findings of the proof, each at its place.

use std::sync::Arc;

use lotsen::Policy;
use lotsen_proof::check::{Finding as Proven, Sort, prove};

use super::place::Written;
use crate::finding::{Finding, Location};
use crate::rule::Rule;

/// What the proof finds.
pub(super) fn check(written: &Written<'_>, policy: &Arc<Policy>) -> Vec<Finding> {
    prove(policy).findings.into_iter().map(|found| finding(written, found)).collect()
}

fn finding(written: &Written<'_>, found: Proven) -> Finding {
    let (rule, help) = rule(found.sort);
    let seen = if found.seen.is_empty() { String::new() } else { format!(": {}", found.seen) };
    let location = location(written, &found).unwrap_or_else(|| written.beginning());
    let message = format!("{}{seen}", found.check);
    Finding::new(rule, location, found.place, message, help).example(found.example)
}

fn location(written: &Written<'_>, found: &Proven) -> Option<Location> {
    let place = found.place.as_str();
    if let Some((journey, step)) = place.split_once('/') {
        return match found.within {
            Some(("goal", at)) => written.path(&format!("journeys.{journey}.goal[{at}]")),
            within => written.step(journey, step, within),
        };
    }
    match found.sort {
        Sort::Row => {
            let (table, row) = place.split_once('.')?;
            written.row(table, row)
        }
        _ => written.text(place).or_else(|| written.path(place)),
    }
}

/// The rule that is broken, and what to do.
fn rule(sort: Sort) -> (Rule, &'static str) {
    match sort {
        Sort::Walk => (Rule::Refused, "Play the situation with `lotsen guide`, and mend what it comes to."),
        Sort::Unreached => (
            Rule::Unreached,
            "Its `when` is true in no situation that leads there: mend it, or remove what it hides.",
        ),
        Sort::Condition => (
            Rule::NeverTrue,
            "Its `when` is true in no situation that leads there: mend it, or remove what it stands on.",
        ),
        Sort::Empty => (
            Rule::EmptyJourney,
            "Show a step to whoever answers so, which says what holds for them: the end speaks as if all were done.",
        ),
        Sort::Row => (Rule::DeadRow, "Remove the row, or widen its `when`."),
        Sort::UnusedText => (Rule::UnusedText, "Remove it in every language, or name it where it was meant."),
        Sort::Domain => {
            (Rule::UndeclaredDomain, "Mend the address, or declare its domain in the header of the policy.")
        }
        Sort::Quotation => {
            (Rule::UnknownButton, "Write the words as they stand on the sight, or without quotation marks.")
        }
        Sort::Sight => (Rule::Sight, "Answer it, expect it on a step, or let a trouble see it."),
        Sort::Fact => (Rule::UnsaidFact, "Say these words on a screen, or take them out of `must_say`."),
        Sort::Promise => {
            (Rule::BrokenPromise, "Mend what breaks it; a promise that is no longer meant is taken out.")
        }
        Sort::Hours => (Rule::Hours, "Mend the contact, its hours, or the routes of `who_helps`."),
    }
}
