//! The arguments of the commands that give a version of a policy out.

use std::path::PathBuf;

use clap::Args;

/// A policy to be packed.
#[derive(Debug, Args)]
pub struct PackArguments {
    /// The policy: a folder of JSON files, or a file [default: the folder of `--policy`, else this folder].
    pub folder: Option<PathBuf>,
    /// Write the packed policy to this file.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// A packed policy to be signed.
#[derive(Debug, Args)]
pub struct SignArguments {
    /// The packed policy, or a signed one that is to be signed anew.
    pub file: PathBuf,
    /// Sign with this secret key of minisign. A password is asked for, or read from standard input.
    #[arg(long, value_name = "FILE")]
    pub key: PathBuf,
    /// Write the signed policy to this file [default: in place].
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// The version brings keys in the place of this one.
    #[arg(long)]
    pub changes_keys: bool,
}

/// Keys to be made.
#[derive(Debug, Args)]
pub struct KeysArguments {
    /// Write the keys into this folder.
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Keep the secret halves without a password, as a machine needs them that signs by itself.
    #[arg(long)]
    pub no_password: bool,
}

/// A signed policy to be judged.
#[derive(Debug, Args)]
pub struct VerifyArguments {
    /// The signed policy.
    pub file: PathBuf,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}
