//! `lotsen coverage`: what no screen says, and what no scenario visits.

use std::process::ExitCode;
use std::sync::Arc;

use lotsen_author::coverage::{coverage, page};

use crate::arguments::CoverageArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Tells what of a policy is covered, and by what.
///
/// # Errors
/// A policy that is not loaded, a scenario that cannot be played, or an output that cannot be written.
pub fn run(context: &Context, arguments: &CoverageArguments) -> Result<ExitCode, CliError> {
    let policy = Arc::clone(&context.policy);
    let found = coverage(&policy, &context.moment(), arguments.scenarios.as_deref())?;
    if arguments.json {
        output::json(&found)?;
    } else {
        output::line(page(&found).trim_end())?;
    }
    let least = usize::from(arguments.threshold.unwrap_or(0));
    let short: Vec<String> = found
        .shares()
        .filter(|(_, share)| *share < least)
        .map(|(kind, share)| format!("{kind}s ({share} %)"))
        .collect();
    if short.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    Err(CliError::Refused(format!("less than {least} % is covered of: {}", short.join(", "))))
}
