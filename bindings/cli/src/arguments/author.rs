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

/// What the apps declare.
#[derive(Debug, Args)]
pub struct ShellsArguments {
    /// Write it into the files with marks in the folder of an Android app, or print it.
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "")]
    pub android: Option<String>,
    /// Write it into the files with marks in the folder of an iOS app, or print it.
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "")]
    pub ios: Option<String>,
    /// Write nothing; fail where a file has something else.
    #[arg(long)]
    pub check: bool,
}
