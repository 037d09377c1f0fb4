//! Who helps: the rows of the table for a step's subject, and the ways to get help that they name.

use super::{Evaluation, Read};
use crate::plan::{Policy, Question, Route, SightScope, Step, routes_of};
use crate::policy::arena::Ix;
use crate::rules::Mask;

impl Evaluation<'_> {
    /// The ways to get help at a step, in order.
    pub(crate) fn routes(&self, ix: Ix<Step>) -> Vec<Ix<Route>> {
        self.help_rows(self.policy.steps[ix].subject)
            .map(|rows| routes_of(self.policy, &rows))
            .unwrap_or_default()
    }

    /// The rows that say who helps with a subject: with the one that was asked for where none is given, and with the
    /// policy's fall-back where nothing can be decided yet.
    pub(crate) fn help_rows(&self, subject: Option<Mask>) -> Option<Vec<u16>> {
        self.read(Read::Help(subject), || self.decided_help(subject))
    }

    fn decided_help(&self, subject: Option<Mask>) -> Option<Vec<u16>> {
        let help = &self.policy.help;
        let subject = subject.or_else(|| self.get_with(help.subject, &[]));
        let subjects = subject.into_iter().chain([help.default_subject]);
        let mut decided =
            subjects.filter_map(|subject| self.rows_with(help.table, &[(help.subject, subject)]));
        decided.next()
    }
}

/// Who can help with a subject, of what is known of a device and its owner without a journey.
pub(crate) fn routes_for(policy: &Policy, subject: Mask, scope: SightScope) -> Vec<Ix<Route>> {
    let (help, reserved) = (&policy.help, &policy.reserved);
    let known = |mask: Mask| Some(mask).filter(|mask| *mask != Mask::MAX);
    let answer = |input: &Ix<Question>| match input {
        input if *input == help.subject => Some(subject),
        input if *input == reserved.device => known(scope.devices),
        input if Some(*input) == reserved.owner => known(scope.owners),
        _ => None,
    };
    let table = &policy.tables[help.table];
    let rows = table.compiled.decided(&table.inputs.iter().map(answer).collect::<Vec<_>>());
    rows.map_or_else(|| default_routes(policy), |rows| routes_of(policy, &rows))
}

/// Who can help where nothing is known.
pub(crate) fn default_routes(policy: &Policy) -> Vec<Ix<Route>> {
    let help = &policy.help;
    let table = &policy.tables[help.table];
    let answers: Vec<Option<Mask>> =
        table.inputs.iter().map(|input| (*input == help.subject).then_some(help.default_subject)).collect();
    table.compiled.decided(&answers).map(|rows| routes_of(policy, &rows)).unwrap_or_default()
}
