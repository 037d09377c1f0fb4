//! The ways to get help that the table names.

use crate::policy::arena::Ix;

use super::help::Route;
use super::policy::Policy;

/// The routes that rows of `who_helps` name, in order.
pub(crate) fn routes_of(policy: &Policy, rows: &[u16]) -> Vec<Ix<Route>> {
    let table = &policy.tables[policy.help.table];
    let Some(output) = table.outputs.get(policy.help.routes) else {
        return Vec::new();
    };
    let ids = table.compiled.output_list(rows, policy.help.routes);
    ids.into_iter().filter_map(|at| policy.routes.find(output.values.get(usize::from(at))?)).collect()
}
