//! `lotsen sign`: puts a signature before a packed policy.

use std::fs;
use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::Path;
use std::process::ExitCode;

use lotsen_author::delivery::{SignError, read_key, sign};

use crate::arguments::SignArguments;
use crate::error::CliError;
use crate::{output, whole_file};

/// Signs a file, which stays as it was where that fails.
///
/// # Errors
/// A file that is no packed policy, or a key that cannot be read or that the policy does not name.
pub fn run(arguments: &SignArguments) -> Result<ExitCode, CliError> {
    let refused = |error: SignError| CliError::Refused(error.to_string());
    let named = |file: &Path, error: io::Error| CliError::Refused(format!("{}: {error}", file.display()));
    let packed = fs::read(&arguments.file).map_err(|error| named(&arguments.file, error))?;
    let key = fs::read_to_string(&arguments.key).map_err(|error| named(&arguments.key, error))?;
    let key = read_key(&key, || password(&arguments.key)).map_err(refused)?;
    let signed = sign(&packed, &key, arguments.changes_keys).map_err(refused)?;
    let out = arguments.out.as_deref().unwrap_or(&arguments.file);
    whole_file::write(out, &signed)?;
    let out = out.display();
    output::line(&format!("{out}: signed, {} bytes.", signed.len()))?;
    output::line(&format!(
        "See what an app would make of it: lotsen verify {out} --policy THE-APP’S-POLICY"
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// The password of a key: unseen on a terminal, else a line of standard input.
fn password(key: &Path) -> io::Result<String> {
    if io::stdin().is_terminal() {
        return rpassword::prompt_password(format!("The password of {}: ", key.display()));
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
