//! A scenario or a storm, while a language plays it.

use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use lotsen::guide::{GuideError, Update};
use lotsen_proof::scenario::{
    PartFile, Player, Policies, Request, Scenario, ScenarioError, Transcript, digest, play_watched,
};
use thiserror::Error;

use crate::PolicyPart;

use super::{ConformanceAnswer, ConformanceLine, ConformanceStep};

/// Why a script could not be played.
#[derive(Debug, Error, uniffi::Error)]
pub enum ConformanceError {
    /// It could not be read or followed, or something else happened than it expects.
    #[error("{reason}")]
    NotFollowed {
        /// Where, and what.
        reason: String,
    },
}

impl From<ScenarioError> for ConformanceError {
    fn from(error: ScenarioError) -> Self {
        Self::NotFollowed { reason: error.to_string() }
    }
}

/// A scenario or a storm that a language plays: it performs each step and hands back what it received.
#[derive(uniffi::Object)]
pub struct ConformanceRun {
    script: Script,
    player: Mutex<Player>,
}

/// What is played.
enum Script {
    Scenario(Box<Scenario>, Policies),
    Storm(u64),
}

impl Script {
    fn player(&self) -> Result<Player, ConformanceError> {
        Ok(match self {
            Self::Scenario(scenario, policies) => {
                Player::of_scenario(scenario.as_ref().clone(), policies.clone())?
            }
            Self::Storm(seed) => Player::of_storm(*seed)?,
        })
    }

    fn begin(self) -> Result<ConformanceRun, ConformanceError> {
        let player = Mutex::new(self.player()?);
        Ok(ConformanceRun { script: self, player })
    }
}

impl ConformanceRun {
    fn player(&self) -> MutexGuard<'_, Player> {
        self.player.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn transcript_text(&self) -> String {
        self.player().transcript().to_string()
    }

    /// What the core itself answers, with what it was asked for each time.
    fn played(&self) -> Result<(Vec<lotsen_proof::scenario::Step>, Transcript), ConformanceError> {
        let mut steps = Vec::new();
        let transcript = play_watched(self.script.player()?, |step| {
            // What is drawn again after a refusal has no line of its own.
            if !matches!(step.request, Request::Draw) {
                steps.push(step.clone());
            }
        })?;
        Ok((steps, transcript))
    }
}

#[uniffi::export]
impl ConformanceRun {
    /// Reads the scenario in a file.
    #[uniffi::constructor]
    pub fn scenario(path: String) -> Result<Self, ConformanceError> {
        let json = fs::read(&path).map_err(|error| unreadable(&path, error))?;
        let folder = Path::new(&path).parent().unwrap_or(Path::new(&path));
        begin(&path, &json, Policies::new(lotsen::Policy::embedded(), folder))
    }

    /// Reads a scenario where there are no files: its bytes, the path by which it is called, and the files of the policies
    /// that it may name, each called by its path from the scenario's folder.
    #[uniffi::constructor]
    pub fn of_files(
        path: String,
        json: Vec<u8>,
        policies: Vec<PolicyPart>,
    ) -> Result<Self, ConformanceError> {
        let files = policies.into_iter().map(|PolicyPart { name, bytes }| {
            let path = PathBuf::from(&name);
            PartFile { name, path, bytes }
        });
        begin(&path, &json, Policies::of_files(lotsen::Policy::embedded(), files.collect()))
    }

    /// A storm of random events; the same for the same seed.
    #[uniffi::constructor]
    pub fn storm(seed: u64) -> Result<Self, ConformanceError> {
        Script::Storm(seed).begin()
    }

    /// What the guide is to do next; none at the end. What it gave then is handed back by `received`, by `told`
    /// for a question, or by `refused`.
    pub fn next(&self) -> Result<Option<ConformanceStep>, ConformanceError> {
        Ok(self.player().step()?.map(Into::into))
    }

    /// Takes in the record that the language received.
    pub fn received(&self, update: Update) -> Result<(), ConformanceError> {
        Ok(self.player().received(update)?)
    }

    /// Takes in what the language was told to a question.
    pub fn told(&self, answer: ConformanceAnswer) -> Result<(), ConformanceError> {
        Ok(self.player().told(answer.into())?)
    }

    /// Takes in the error that the language received, and its policy's sentence for it.
    pub fn refused(&self, error: GuideError, sentence: String) -> Result<(), ConformanceError> {
        Ok(self.player().refused(error, sentence)?)
    }

    /// All that was handed back so far: a line of canonical JSON for each event, each ended by a line feed.
    pub fn transcript(&self) -> String {
        self.transcript_text()
    }

    /// The last line of the transcript; empty before the first.
    pub fn last_line(&self) -> String {
        self.player().transcript().lines.last().map(ToString::to_string).unwrap_or_default()
    }

    /// The digest of the transcript: FNV-1a of 64 bits, as 16 hexadecimal digits.
    pub fn digest(&self) -> String {
        digest(self.transcript_text().as_bytes())
    }

    /// What the core itself answers to the same script, line by line.
    pub fn lines(&self) -> Result<Vec<ConformanceLine>, ConformanceError> {
        let (steps, transcript) = self.played()?;
        // A storm's opening has no line.
        let opening = steps.len().saturating_sub(transcript.lines.len());
        let steps = steps.into_iter().skip(opening);
        Ok(steps.zip(transcript.lines).map(|(step, line)| ConformanceLine::new(step, line)).collect())
    }

    /// Fails inside, as nothing should: so that a language can be seen to go on after it.
    #[allow(clippy::panic, clippy::missing_panics_doc, reason = "this is what it is for")]
    pub fn fail(&self) {
        panic!("a failure that was asked for");
    }

    /// The first line in which what was handed back differs from what the core itself answers.
    pub fn difference(&self) -> Result<Option<String>, ConformanceError> {
        let (_, expected) = self.played()?;
        let (expected, found) = (expected.to_string(), self.transcript_text());
        let (mut expected, mut found) = (expected.lines(), found.lines());
        let mut number = 0;
        loop {
            number += 1;
            match (expected.next(), found.next()) {
                (None, None) => return Ok(None),
                (expected, found) if expected == found => {}
                (expected, found) => {
                    let around = around(expected.unwrap_or_default(), found.unwrap_or_default());
                    return Ok(Some(format!("line {number}:\n{around}")));
                }
            }
        }
    }
}

fn begin(path: &str, json: &[u8], policies: Policies) -> Result<ConformanceRun, ConformanceError> {
    let scenario = Scenario::read(json).map_err(|error| unreadable(path, error))?;
    if Path::new(path).file_stem().is_none_or(|name| name != scenario.name.as_str()) {
        let reason = format!("a scenario has the name of its file, not “{}”", scenario.name);
        return Err(unreadable(path, reason));
    }
    Script::Scenario(Box::new(scenario), policies).begin()
}

fn unreadable(path: &str, reason: impl Display) -> ConformanceError {
    ConformanceError::NotFollowed { reason: format!("{path}: {reason}") }
}

/// Two lines from shortly before they differ.
fn around(expected: &str, found: &str) -> String {
    let same = expected.chars().zip(found.chars()).take_while(|(one, other)| one == other).count();
    let part = |line: &str| -> String { line.chars().skip(same.saturating_sub(60)).take(160).collect() };
    format!("  expected …{}\n  found    …{}", part(expected), part(found))
}
