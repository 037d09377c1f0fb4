//! `lotsen rehearse`: what comes of each start where an official does what the guide says.

use std::process::ExitCode;
use std::sync::Arc;

use lotsen_twin::allowance::Allowances;
use lotsen_twin::rehearsal::{names, page, rehearse};

use crate::arguments::RehearseArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Rehearses every start: in JSON a line for each, otherwise a table and then the findings, each with its shortest way.
///
/// # Errors
/// A policy that is not loaded, a part of a name that no start has, or an output that cannot be written.
pub fn run(context: &Context, arguments: &RehearseArguments) -> Result<ExitCode, CliError> {
    let policy = Arc::clone(&context.policy);
    let part = arguments.start.as_deref().unwrap_or_default();
    let rehearsals = rehearse(&policy, part)?;
    if rehearsals.is_empty() {
        let allowed = names(&policy).join("; ");
        return Err(CliError::Usage(format!("no start has “{part}” in its name; allowed: {allowed}")));
    }
    if arguments.json {
        for rehearsal in &rehearsals {
            output::json(rehearsal)?;
        }
    } else {
        output::line(page(&rehearsals, &Allowances::of(&policy)).trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}
