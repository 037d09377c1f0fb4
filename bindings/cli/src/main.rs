//! The program `lotsen`: the guide in a terminal, and answers for scripts.
//!
//! `lotsen` alone opens the guide. The other commands answer on the spot, in sentences or, with `--json`, in JSON.
//! Answers go to standard output and errors to standard error. The exit status is 0, or 1 for what was refused or
//! lacks an answer, or 2 for bad usage.

mod answers;
mod arguments;
mod ask;
mod clock;
mod command;
mod draw;
mod failure;
mod language;
mod output;
mod session;
mod setting;
mod walk;
mod words;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;
use setting::Setting;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return arguments::explain(error),
    };
    match run(&arguments) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let setting = Setting::new(&arguments.common)?;
    match &arguments.command {
        None => walk::guide(&setting, arguments.common.fresh),
        Some(Command::Guide(given)) => match &given.script {
            Some(script) => command::script::run(&setting, script),
            None => walk::guide(&setting, arguments.common.fresh),
        },
        Some(Command::App(given)) => command::app::run(&setting, given),
        Some(Command::Contact(given)) => command::contact::run(&setting, given),
        Some(Command::Pin(given)) => command::pin::run(&setting, given),
        Some(Command::Screens(given)) => command::screens::run(&setting, given),
    }
}
