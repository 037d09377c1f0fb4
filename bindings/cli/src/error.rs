//! The errors of the program, and the exit status of each.

use std::io;
use std::process::ExitCode;

use lotsen_proof::scenario::{LoadError, ScenarioError};
use thiserror::Error;

/// Why a command failed. Its sentence goes to standard error.
#[derive(Debug, Error)]
pub enum CliError {
    /// The command line is wrong; the sentence says what is allowed.
    #[error("{0}")]
    Usage(String),
    /// What was asked for is refused.
    #[error("{0}")]
    Refused(String),
    /// A policy was not loaded.
    #[error("{}{}", .0, way_out(.0))]
    Policy(#[from] LoadError),
    /// A folder could not be put on its base.
    #[error(transparent)]
    Whole(#[from] lotsen_base::ReadError),
    /// A folder to be checked could not be read.
    #[error(transparent)]
    Read(#[from] lotsen_check::ReadError),
    /// A scenario was not run to its end.
    #[error(transparent)]
    Scenario(#[from] ScenarioError),
    /// The guide refused even to be drawn.
    #[error(transparent)]
    Guide(#[from] lotsen::guide::GuideError),
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Something could not be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// What to do where a policy is wrong: loading stops at the first fault.
fn way_out(error: &LoadError) -> &'static str {
    match error {
        LoadError::Unreadable { .. } | LoadError::Empty { .. } => "",
        LoadError::Base(_) | LoadError::Policy(_) => {
            "\n`lotsen check FOLDER` says everything that is wrong, each at its line"
        }
    }
}

impl CliError {
    /// Prints its sentence to standard error, and gives the exit status.
    pub fn report(&self) -> ExitCode {
        // Who stops reading the output has had enough of it: no failure.
        if matches!(self, Self::Io(error) if error.kind() == io::ErrorKind::BrokenPipe) {
            return ExitCode::SUCCESS;
        }
        eprintln!("lotsen: {self}");
        match self {
            Self::Usage(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}
