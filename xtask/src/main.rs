//! `cargo xtask`: runs a task of this repository, or lists them.

use std::process::ExitCode;

use clap::Parser as _;
use xtask::Arguments;

fn main() -> ExitCode {
    match Arguments::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason:#}");
            ExitCode::FAILURE
        }
    }
}
