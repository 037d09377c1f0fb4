//! `lotsen pack`: a policy as one file, to be signed.

use std::process::ExitCode;

use lotsen_author::delivery::{Packed, pack};
use lotsen_check::{Depth, Scope};

use super::check::said;
use crate::arguments::{GlobalOptions, PackArguments};
use crate::error::CliError;
use crate::{folder, output, whole_file};

/// Checks a policy and packs it. Nothing is written where it does not hold.
///
/// # Errors
/// A policy that does not hold, that says no keys, or a file that cannot be written.
pub fn run(global: &GlobalOptions, arguments: &PackArguments) -> Result<ExitCode, CliError> {
    let folder = folder::looked_at(global, arguments.folder.as_deref());
    let report = lotsen_check::check(folder, &Scope { depth: Depth::Rehearsed, since: None })?;
    if !report.is_good() {
        output::line(&said(&report, global.plain))?;
        return Err(CliError::Refused("nothing is packed: the policy has to hold first".into()));
    }
    let refused = |error: lotsen_author::delivery::PackError| CliError::Refused(error.to_string());
    let Packed { manifest, bytes } = pack(&lotsen_base::read(folder)?.parts).map_err(refused)?;
    whole_file::write(&arguments.out, &bytes)?;
    let (file, size) = (arguments.out.display(), bytes.len());
    output::line(&format!(
        "{file}: {} {}, {size} bytes, not signed yet.",
        manifest.municipality, manifest.version
    ))?;
    output::line(&format!("Go on with: lotsen sign {file} --key online.key"))?;
    Ok(ExitCode::SUCCESS)
}
