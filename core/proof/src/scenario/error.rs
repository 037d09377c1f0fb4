//! Why a scenario was not run to its end.

use std::io;

use lotsen::policy::PolicyError;
use thiserror::Error;

/// Why a file or a folder cannot be read, in the words of who named it, with the way out.
#[must_use]
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such folder or file; look at how it is spelt".to_owned(),
        io::ErrorKind::PermissionDenied => {
            "you may not read or write it; give yourself the right to, or copy it to where you have it"
                .to_owned()
        }
        _ => error.to_string(),
    }
}

/// Why a scenario was not run to its end, and at which event.
#[derive(Debug, Error)]
#[error("{}{kind}", event.map(|at| format!("event {at}: ")).unwrap_or_default())]
pub struct ScenarioError {
    /// The event, counted from 1 as they stand in the scenario; none before the first.
    pub event: Option<usize>,
    /// What is wrong.
    pub kind: Box<ScenarioErrorKind>,
}

impl ScenarioError {
    pub(super) fn at(event: Option<usize>, kind: ScenarioErrorKind) -> Self {
        Self { event, kind: Box::new(kind) }
    }
}

/// What is wrong with a scenario, or with what the guide did in it.
#[derive(Debug, Error)]
pub enum ScenarioErrorKind {
    /// Not JSON, or not of the form of a scenario.
    #[error("not of the form of a scenario: {reason}")]
    Form {
        /// What the reader says.
        reason: String,
    },
    /// Not a time.
    #[error(
        "“{written}” is no time; allowed: RFC 3339, such as 2026-03-02T07:30:00+01:00, or +30s, +5m, +2h, +1d"
    )]
    Time {
        /// What was written.
        written: String,
    },
    /// A policy could not be loaded.
    #[error(transparent)]
    Policy(#[from] LoadError),
    /// The guide could not be opened, or not be drawn at that time.
    #[error(transparent)]
    Guide(#[from] lotsen::guide::GuideError),
    /// An answer without a question.
    #[error("the guide was not asked for anything; what comes next is asked for first")]
    NotAsked,
    /// No action matches its selector.
    #[error("no such action at the step “{step}”; offered: {offered}")]
    NoSuchAction {
        /// The step that is shown.
        step: String,
        /// What is offered there.
        offered: String,
    },
    /// Another step is shown.
    #[error("the step “{found}” is shown, not “{expected}”")]
    NotAtStep {
        /// The step that was expected.
        expected: String,
        /// The step that is shown.
        found: String,
    },
    /// Another journey is at hand.
    #[error("the journey “{found}” is at hand, not “{expected}”")]
    NotInJourney {
        /// The journey that was expected.
        expected: String,
        /// The journey at hand.
        found: String,
    },
    /// Another error than the expected one, or none.
    #[error("expected the error “{expected}”, and found “{found}”")]
    NotRefused {
        /// The id of the error that was expected.
        expected: String,
        /// The id of what came instead; `none` where the event was taken in.
        found: String,
    },
    /// A walk met a question for which it has no answer.
    #[error("the walk has no answer to “{question}”; allowed: {allowed}")]
    NoAnswer {
        /// The question.
        question: String,
        /// The values that the screen offers.
        allowed: String,
    },
    /// A walk met a step that refused what it did.
    #[error("the walk was refused at the step “{step}”: {error}")]
    WalkRefused {
        /// The step.
        step: String,
        /// Why.
        error: lotsen::guide::GuideError,
    },
    /// A walk did not reach its step.
    #[error("the walk did not reach “{until}” in {most} events; it stopped at “{step}”")]
    WalkTooLong {
        /// The step that it was to reach.
        until: String,
        /// How many events a walk may have.
        most: usize,
        /// The step that is shown.
        step: String,
    },
}

/// Why a policy was not loaded from files.
#[derive(Debug, Error)]
pub enum LoadError {
    /// A file or folder cannot be read.
    #[error("{path}: {reason}")]
    Unreadable {
        /// The file or folder.
        path: String,
        /// What the system says.
        reason: String,
    },
    /// A folder without parts.
    #[error("{path}: there is no JSON file in this folder; name the one in which they lie")]
    Empty {
        /// The folder.
        path: String,
    },
    /// The policy says of its base what that does not know.
    #[error(transparent)]
    Base(#[from] lotsen_base::BaseFaults),
    /// The policy itself is wrong.
    #[error("{}{}", .0, id_beside(.0))]
    Policy(#[from] PolicyError),
}

/// The id, where the sentence of the error does not name it by itself.
fn id_beside(error: &PolicyError) -> String {
    let said = error.id.is_empty() || error.to_string().contains(&error.id);
    if said { String::new() } else { format!(" ({})", error.id) }
}
