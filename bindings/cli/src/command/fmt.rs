//! `lotsen fmt`: writes the files of a policy in the form that all have.

use std::fs;
use std::process::ExitCode;

use lotsen_author::format::format_files;
use serde::Serialize;

use lotsen_proof::scenario::reason;

use crate::arguments::FmtArguments;
use crate::error::CliError;
use crate::output;

/// What became of the files.
#[derive(Serialize)]
struct Answer {
    /// Those that had another form.
    changed: Vec<String>,
    /// Those that are no JSON, each with its place and reason.
    unreadable: Vec<String>,
}

/// Writes each file that has another form, or only names it.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn run(arguments: &FmtArguments) -> Result<ExitCode, CliError> {
    let mut answer = Answer { changed: Vec::new(), unreadable: Vec::new() };
    for file in format_files(&arguments.folder)? {
        match file.text {
            Ok(None) => {}
            Ok(Some(text)) => {
                if !arguments.check {
                    fs::write(&file.path, text).map_err(|error| {
                        let path = file.path.display();
                        CliError::Refused(format!("{path}: {}", reason(&error)))
                    })?;
                }
                answer.changed.push(file.name);
            }
            Err(fault) => answer.unreadable.push(format!("{}, {fault}", file.name)),
        }
    }
    if arguments.json {
        output::json(&answer)?;
    } else {
        for name in &answer.changed {
            output::line(name)?;
        }
        for fault in &answer.unreadable {
            eprintln!("lotsen: {fault}");
        }
    }
    let failed = !answer.unreadable.is_empty() || arguments.check && !answer.changed.is_empty();
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
