//! `lotsen guide --script`: runs a scenario and prints its transcript.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use lotsen_proof::scenario::{Policies, Scenario, run as run_scenario};

use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Runs the scenario in a file, or on standard input.
///
/// # Errors
/// Where it cannot be read, is not a scenario, or cannot be followed to its end.
pub fn run(context: &Context, script: &str) -> Result<ExitCode, CliError> {
    let (json, folder) = if script == "-" {
        let mut json = Vec::new();
        io::stdin().lock().read_to_end(&mut json)?;
        (json, Path::new(""))
    } else {
        let path = Path::new(script);
        let json = fs::read(path).map_err(|error| {
            CliError::Usage(format!(
                "{script}: {error}; allowed: a file with a scenario, or - for standard input"
            ))
        })?;
        (json, path.parent().unwrap_or(Path::new("")))
    };
    let scenario = Scenario::read(&json)?;
    let policies = Policies::new(Arc::clone(&context.policy), folder);
    let transcript = run_scenario(&scenario, &policies)?;
    for each in &transcript.lines {
        output::line(&each.to_string())?;
    }
    Ok(ExitCode::SUCCESS)
}
