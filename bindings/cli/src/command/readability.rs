//! `lotsen readability`: how easy a policy is to read, and what is over the limits.

use std::process::ExitCode;

use lotsen_check::ease::{page, readability};

use crate::arguments::{GlobalOptions, ReadabilityArguments};
use crate::error::CliError;
use crate::folder;
use crate::output;

/// Measures the policy in a folder: the one that is named, else that of `--policy`, else the one in which the program is
/// run. Exits with 1 where something is over a limit.
///
/// # Errors
/// A folder that cannot be read, a policy that does not load, or an output that cannot be written.
pub fn run(global: &GlobalOptions, arguments: &ReadabilityArguments) -> Result<ExitCode, CliError> {
    let folder = folder::looked_at(global, arguments.folder.as_deref());
    let measured = readability(folder).map_err(|error| CliError::Refused(error.to_string()))?;
    if arguments.json {
        output::json(&measured)?;
    } else {
        output::line(&page(&folder::prefix(folder), &measured, arguments.all))?;
    }
    Ok(if measured.over.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
