//! `lotsen diff`: what a newer policy changes, and for whom.

use std::process::ExitCode;

use lotsen_author::diff::{diff, page};
use lotsen_proof::scenario::load_policy;

use crate::arguments::DiffArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Compares two policies.
///
/// # Errors
/// A policy that is not loaded, or an output that cannot be written.
pub fn run(context: &Context, arguments: &DiffArguments) -> Result<ExitCode, CliError> {
    let (id, old) = (&context.policy.header().id, load_policy(&arguments.old)?);
    if old.header().id != *id {
        let old = &old.header().id;
        eprintln!(
            "lotsen: “{old}” and “{id}” are policies of two municipalities: no session goes over to the other"
        );
    }
    let changes = diff(&arguments.old, &arguments.new, &context.moment())?;
    if arguments.json {
        output::json(&changes)?;
    } else {
        output::line(page(&changes).trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}
