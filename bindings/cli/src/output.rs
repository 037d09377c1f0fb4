//! Writes to standard output. A reader that has gone is an error here, and not a panic.

use std::io::{self, Write as _};

use serde::Serialize;

use crate::error::CliError;

/// Writes a line.
pub fn line(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// Writes a line of JSON.
pub fn json(value: &impl Serialize) -> Result<(), CliError> {
    Ok(line(&serde_json::to_string(value)?)?)
}
