//! `lotsen shells`: what the apps declare to their systems, written from the policy.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use lotsen_author::shells::{Declared, shell_files};

use crate::arguments::ShellsArguments;
use crate::context::Context;
use crate::error::CliError;
use crate::output;

/// Writes what stands between the marks of the files of an app, or only names the files that have something else there;
/// without a folder it is printed.
///
/// # Errors
/// Bad usage, or where a file cannot be read or written.
pub fn run(context: &Context, arguments: &ShellsArguments) -> Result<ExitCode, CliError> {
    let shells = [
        (&arguments.android, &[Declared::Packages, Declared::PackageItems][..], "--android"),
        (&arguments.ios, &[Declared::Schemes], "--ios"),
    ];
    if shells.iter().all(|(folder, ..)| folder.is_none()) {
        return Err(CliError::Usage("a shell is missing; allowed: --android, --ios".into()));
    }
    let mut sound = true;
    for (folder, declared, option) in shells {
        match folder.as_deref() {
            None => {}
            Some("") => print(context, declared)?,
            Some(folder) => sound &= write(context, Path::new(folder), option, arguments.check)?,
        }
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print(context: &Context, declared: &[Declared]) -> Result<(), CliError> {
    for declared in declared {
        output::line(&format!("<!-- lotsen: {} -->", declared.id()))?;
        for line in declared.lines(&context.policy) {
            output::line(&line)?;
        }
        output::line("<!-- lotsen: end -->")?;
    }
    Ok(())
}

/// Whether all is as the policy asks for.
fn write(context: &Context, folder: &Path, option: &str, check: bool) -> Result<bool, CliError> {
    let files = shell_files(folder, &context.policy)?;
    if files.is_empty() {
        let folder = folder.display();
        return Err(CliError::Usage(format!(
            "no file in {folder} has the mark <!-- lotsen: … -->; allowed: {option} without a folder, which prints it"
        )));
    }
    let mut sound = true;
    for file in files {
        let name = file.path.display();
        match file.text {
            Ok(None) => {}
            Ok(Some(text)) => {
                output::line(&name.to_string())?;
                if check {
                    sound = false;
                } else {
                    fs::write(&file.path, text)?;
                }
            }
            Err(fault) => {
                eprintln!("lotsen: {name}, {fault}");
                sound = false;
            }
        }
    }
    Ok(sound)
}
