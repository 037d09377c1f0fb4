//! `lotsen show`: a policy as it is, with the base on which it builds.

use std::path::Path;
use std::process::ExitCode;

use lotsen_base::{in_one_file, merged, read};
use lotsen_proof::scenario::read_parts;
use serde::de::IgnoredAny;

use crate::arguments::{GlobalOptions, ShowArguments};
use crate::error::CliError;
use crate::output;

/// Says on which base a folder builds and what it has in its place; or prints the whole policy as one part.
///
/// # Errors
/// A folder that cannot be read, a base that is not known, or an output that cannot be written.
pub fn run(global: &GlobalOptions, arguments: &ShowArguments) -> Result<ExitCode, CliError> {
    let named = arguments.folder.as_deref().or(global.policy.as_deref());
    let folder = named.unwrap_or_else(|| Path::new("."));
    // What is no JSON would be shown as if it were not there.
    for file in read_parts(folder)? {
        if let Err(error) = serde_json::from_slice::<IgnoredAny>(&file.bytes) {
            let (name, way_out) = (&file.name, "`lotsen check FOLDER` says everything that is wrong");
            return Err(CliError::Refused(format!("{name}: {error}\n{way_out}")));
        }
    }
    let composed = read(folder)?;
    if arguments.merged {
        output::line(merged(&composed.parts).trim_end())?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.small {
        output::line(&in_one_file(&composed.parts))?;
        return Ok(ExitCode::SUCCESS);
    }
    let Some(base) = &composed.base else {
        output::line("The policy builds on no base.")?;
        return Ok(ExitCode::SUCCESS);
    };
    output::line(&format!("The policy builds on the base “{base}”."))?;
    for (option, choice) in &composed.chosen {
        output::line(&format!("{option} is chosen: {choice}"))?;
    }
    for (source, about) in &composed.supposed {
        output::line(&format!("{source} is supposed: {about}"))?;
    }
    for entry in &composed.overridden {
        let said = if entry.taken_out { "is taken out" } else { "is the policy’s own" };
        output::line(&format!("{} {said} ({})", entry.id, entry.part))?;
    }
    for entry in &composed.missing {
        output::line(&format!("{} is taken out, and is not in the base ({})", entry.id, entry.part))?;
    }
    Ok(ExitCode::SUCCESS)
}
