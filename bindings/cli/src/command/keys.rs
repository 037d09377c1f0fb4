//! `lotsen keys`: makes the two keys by which versions of a policy are believed.

use std::fs;
use std::io::{self, BufRead as _, IsTerminal as _};
use std::process::ExitCode;

use lotsen::policy::document::delivery::Keys;
use lotsen_author::delivery::{KeyFiles, SignError, new_key};

use crate::arguments::KeysArguments;
use crate::error::CliError;
use crate::{output, whole_file};

/// The names of the keys, as a policy has them, and what each is.
const KEYS: [(&str, &str); 2] =
    [("online", "the key of every day"), ("cold", "the key that is kept apart from every network")];

/// Makes two keys, and prints what the header of the policy says of them. Keys that are there stay.
///
/// # Errors
/// A key that is there already, passwords that differ, or a folder that cannot be written.
pub fn run(arguments: &KeysArguments) -> Result<ExitCode, CliError> {
    let folder = &arguments.out;
    let files = |name: &str| ["key", "pub"].map(|ending| folder.join(format!("{name}.{ending}")));
    if let Some(there) = KEYS.iter().flat_map(|(name, _)| files(name)).find(|file| file.exists()) {
        return Err(CliError::Refused(format!("{} is there already; name another folder", there.display())));
    }
    let mut made = Vec::new();
    for (name, about) in KEYS {
        let password = if arguments.no_password { String::new() } else { password(name)? };
        let key = new_key(&format!("lotsen: {about}"), &password);
        made.push((name, key.map_err(|error: SignError| CliError::Refused(error.to_string()))?));
    }
    fs::create_dir_all(folder)?;
    for (name, KeyFiles { secret, public, .. }) in &made {
        let [secret_file, public_file] = files(name);
        whole_file::write_secret(&secret_file, secret.as_bytes())?;
        whole_file::write(&public_file, public.as_bytes())?;
    }
    let named = |name: &str| {
        let key = made.iter().find(|(of, _)| *of == name);
        key.map(|(_, key)| key.named.clone()).unwrap_or_default()
    };
    let keys = serde_json::to_string(&Keys { version: 1, online: named("online"), cold: named("cold") })?;
    output::line(&format!("Written: the keys “online” and “cold” in {}.", folder.display()))?;
    output::line(
        "Take cold.key to a place without a network, and to a second one. Whoever has lost it can change keys no more.",
    )?;
    output::line("Put this into “policy” of the policy:")?;
    output::line(&format!("\"delivery\": {{\"keys\": {keys}}}"))?;
    Ok(ExitCode::SUCCESS)
}

/// The password for a new key: asked for twice on a terminal, else a line of standard input.
fn password(name: &str) -> Result<String, CliError> {
    let terminal = io::stdin().is_terminal();
    let given = if terminal {
        rpassword::prompt_password(format!("A password for {name}.key: "))?
    } else {
        let mut line = String::new();
        io::stdin().lock().read_line(&mut line)?;
        line.trim_end_matches(['\r', '\n']).to_owned()
    };
    if given.is_empty() {
        let reason = format!("{name}.key needs a password; allowed without one: --no-password");
        return Err(CliError::Refused(reason));
    }
    if terminal && rpassword::prompt_password("The same again: ")? != given {
        return Err(CliError::Refused("the passwords differ, and nothing is written".into()));
    }
    Ok(given)
}
