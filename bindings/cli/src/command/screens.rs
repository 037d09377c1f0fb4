//! `lotsen screens`: each distinct screen that the guide can show.

use std::process::ExitCode;

use lotsen_proof::screens::screens;

use crate::arguments::ScreensArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Lists each distinct reachable screen: in JSON with its smallest situation and its facts, otherwise by its title.
///
/// # Errors
/// Where the output cannot be written.
pub fn run(context: &Context, arguments: &ScreensArguments) -> Result<ExitCode, CliError> {
    for record in screens(&context.policy, &context.moment()) {
        if arguments.json {
            output::json(&record)?;
        } else {
            let journey = record.journey.as_deref().unwrap_or("-");
            output::line(&format!("{journey}\t{}\t{}", record.step, record.screen.title))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
