//! `lotsen schema`: the JSON Schema of a policy's parts.

use std::fs;
use std::process::ExitCode;

use lotsen_author::schema::schema;

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
            fs::create_dir_all(folder)?;
            let file = folder.join("policy.json");
            fs::write(&file, text + "\n")?;
            output::line(&file.display().to_string())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
