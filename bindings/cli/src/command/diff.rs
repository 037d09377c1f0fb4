//! `lotsen diff`: what a newer policy changes, and for whom.

use std::process::ExitCode;

use lotsen_author::diff::{diff, page};

use crate::arguments::DiffArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Compares two policies.
///
/// # Errors
/// A policy that is not loaded, or an output that cannot be written.
pub fn run(context: &Context, arguments: &DiffArguments) -> Result<ExitCode, CliError> {
    let changes = diff(&arguments.old, &arguments.new, &context.moment())?;
    if arguments.json {
        output::json(&changes)?;
    } else {
        output::line(page(&changes).trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}
