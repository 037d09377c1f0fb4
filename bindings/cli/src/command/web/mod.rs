//! `lotsen web`: the guide of a policy as a site, written into a folder or shown on this machine.

mod content_type;
mod made;
mod out;
mod preview;
mod serve;
mod shell;

use std::process::ExitCode;

use lotsen_author::site::Framing;

use crate::arguments::{GlobalOptions, WebArguments};
use crate::error::CliError;
use crate::folder;
use crate::output;
use made::Maker;

/// Writes the site of a folder, or shows it and draws it anew whenever a file is saved.
///
/// # Errors
/// A program without a shell, a policy that does not hold, a folder that holds other things, an address that is taken. Nothing
/// is written then.
pub fn run(global: &GlobalOptions, arguments: &WebArguments) -> Result<ExitCode, CliError> {
    let framing =
        Framing::by(&arguments.frame_ancestors).map_err(|error| CliError::Usage(error.to_string()))?;
    let folder = folder::looked_at(global, arguments.folder.as_deref());
    let maker =
        Maker { shell: shell::shell(arguments.shell.as_deref())?, framing, folder, plain: global.plain };
    if let Some(out) = &arguments.out {
        let files = maker.made()?;
        out::write(out, &files)?;
        let out = out.display();
        output::line(&format!("Written: {} files in {out}. Put all of them on your server.", files.len()))?;
        output::line(&format!(
            "What your server has to be told: {out}/servers; Apache and IIS find it themselves."
        ))?;
        return Ok(ExitCode::SUCCESS);
    }
    serve::serve(&maker, arguments.serve.as_deref().unwrap_or_default())
}
