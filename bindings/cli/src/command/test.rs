//! `lotsen test`: scenarios, held against their golden transcripts.

use std::process::ExitCode;

use lotsen_author::golden::held;

use crate::arguments::TestArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Plays the scenarios in a folder, and names those that do not hold.
///
/// # Errors
/// Where a file cannot be read, or the output not be written.
pub fn run(context: &Context, arguments: &TestArguments) -> Result<ExitCode, CliError> {
    let all = held(&context.policy, &arguments.folder, arguments.bless)?;
    let failed = all.iter().filter(|held| held.fault.is_some()).count();
    if arguments.json {
        output::json(&all)?;
    } else {
        for held in &all {
            if let Some(fault) = &held.fault {
                output::line(&format!("{}: {fault}", held.name))?;
            }
        }
        output::line(&format!("{} of {} hold", all.len() - failed, all.len()))?;
    }
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
