//! `lotsen verify`: what an app would make of a signed policy.

use std::fs;
use std::process::ExitCode;

use lotsen::delivery::{Held, Standing};
use serde_json::json;

use crate::arguments::VerifyArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Judges a file as an app does that has the policy of `--policy` and has never taken another one.
///
/// # Errors
/// A file that cannot be read, or an output that cannot be written.
pub fn run(context: &Context, arguments: &VerifyArguments) -> Result<ExitCode, CliError> {
    let file = arguments.file.display();
    let bytes = fs::read(&arguments.file).map_err(|error| CliError::Refused(format!("{file}: {error}")))?;
    let standing = Standing::begin(context.policy.clone(), Held::default());
    let judged = standing.judge(&bytes, None, &context.moment());
    let (id, version) = (context.policy.id(), context.policy.version());
    match judged {
        Ok(accepted) => {
            let policy = accepted.standing.policy();
            if arguments.json {
                output::json(
                    &json!({"taken": true, "municipality": policy.id(), "version": policy.version()}),
                )?;
            } else {
                let now = policy.version();
                output::line(&format!(
                    "{file}: an app with {id} {version} takes it; {id} {now} is in force then."
                ))?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(refusal) => {
            if arguments.json {
                output::json(
                    &json!({"taken": false, "refusal": refusal.id(), "reason": refusal.to_string()}),
                )?;
            } else {
                output::line(&format!(
                    "{file}: an app with {id} {version} refuses it ({}): {refusal}.",
                    refusal.id()
                ))?;
            }
            Ok(ExitCode::FAILURE)
        }
    }
}
