//! Scenarios: a session written down as data, and the transcript of what the guide answers.
//!
//! `tests/README.md` documents the form of a scenario and of a transcript. A scenario is read with
//! [`Scenario::read`] and run with [`run()`]; the program `lotsen guide --script` and the golden transcripts do
//! both, and so does the runner of every other language.

mod answer;
mod digest;
mod document;
mod error;
mod event;
mod play;
mod player;
mod policies;
mod readable;
mod script;
mod selector;
mod shown;
mod storm;
mod time;
mod transcript;
mod walk;

pub use answer::Answer;
pub use digest::digest;
pub use document::{ClockChange, Expected, Scenario, TimedEvent};
pub use error::{LoadError, ScenarioError, ScenarioErrorKind, reason};
pub use event::{ProbeResult, ScenarioEvent};
pub use play::{play, play_watched};
pub use player::{Player, Question, Request, Step};
pub use policies::{EMBEDDED, PartFile, Policies, load_parts, load_policy, read_parts};
pub use readable::{LEFT_TO_THE_DIGEST, Words};
pub use script::run;
pub use selector::ActionSelector;
pub use shown::actions;
pub use storm::STORM_SEEDS;
pub use time::{read_time, write_time};
pub use transcript::{Line, Refusal, Transcript, canonical};
pub use walk::Walk;
