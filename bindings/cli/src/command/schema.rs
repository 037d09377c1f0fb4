//! `lotsen schema`: the JSON Schema of a policy's parts.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use lotsen_author::schema::schema;
use lotsen_proof::scenario::reason;

use crate::arguments::SchemaArguments;
use crate::error::CliError;
use crate::output;

/// Writes the schema into a folder, and names the file; without one it is printed.
///
/// # Errors
/// Where it cannot be written.
pub fn run(arguments: &SchemaArguments) -> Result<ExitCode, CliError> {
    let text = format!("{:#}", schema());
    match &arguments.out {
        None => output::line(&text)?,
        Some(folder) => {
            let refused = |path: &Path, error: &io::Error| {
                let reason = match error.kind() {
                    io::ErrorKind::AlreadyExists => "it is a file; name a folder".to_owned(),
                    _ => reason(error),
                };
                CliError::Refused(format!("{}: {reason}", path.display()))
            };
            fs::create_dir_all(folder).map_err(|error| refused(folder, &error))?;
            let file = folder.join("policy.json");
            fs::write(&file, text + "\n").map_err(|error| refused(&file, &error))?;
            output::line(&file.display().to_string())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
