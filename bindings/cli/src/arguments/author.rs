//! The arguments of the commands for those who write a policy.

use std::path::PathBuf;

use clap::Args;

/// The form of a policy's files.
#[derive(Debug, Args)]
pub struct FmtArguments {
    /// The policy: a folder of JSON files, or a file.
    #[arg(default_value = ".")]
    pub folder: PathBuf,
    /// Write nothing; fail where a file has another form.
    #[arg(long)]
    pub check: bool,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}
