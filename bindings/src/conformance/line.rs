//! What a guide is asked for, and what it answered.

use std::sync::Arc;

use lotsen::Moment;
use lotsen::guide::Event;
use lotsen::screen::{Carried, Effect, FindResult, Screen, SightGroup, SightSheet};
use lotsen_proof::scenario::{Answer, Line, Question, Request, Step};

use crate::Policy;

/// What a guide is to do next, and when.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ConformanceStep {
    /// When.
    pub moment: Moment,
    /// What.
    pub request: ConformanceRequest,
}

/// What a guide may be asked for.
#[derive(Debug, Clone, uniffi::Enum)]
pub enum ConformanceRequest {
    /// Open a guide in place of the one at hand, and give what is current. Where that is refused, the one at hand stays.
    Open {
        /// The policy.
        policy: Arc<Policy>,
        /// The session to go on with; none for a new one.
        snapshot: Option<Vec<u8>>,
    },
    /// Send an event.
    Send {
        /// The event.
        event: Event,
    },
    /// Give a sight by itself.
    Sight {
        /// Its id.
        id: String,
    },
    /// Give all sights, by product.
    Sights,
    /// Look for words.
    Find {
        /// The words.
        words: String,
    },
    /// Give what is current.
    Draw,
}

/// What a guide told to a question, which changes nothing.
#[derive(Debug, Clone, uniffi::Enum)]
#[allow(clippy::large_enum_variant, reason = "an interface has no boxes, and few of these exist at a time")]
pub enum ConformanceAnswer {
    /// To `Sight`.
    Sheet {
        /// The sight.
        sheet: SightSheet,
    },
    /// To `Sights`.
    Groups {
        /// The sights of each product.
        groups: Vec<SightGroup>,
    },
    /// To `Find`.
    Result {
        /// What was found.
        result: FindResult,
    },
}

/// A line of a transcript: what happened, and what was answered.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ConformanceLine {
    /// What was asked for, and when.
    pub step: ConformanceStep,
    /// The screen afterwards.
    pub screen: Screen,
    /// What the shell was asked to perform.
    pub effects: Vec<Effect>,
    /// What a new policy changed, until it has been read.
    pub carried: Vec<Carried>,
    /// What was told to a question; none where something happened.
    pub answer: Option<ConformanceAnswer>,
    /// Why it was refused.
    pub refusal: Option<ConformanceRefusal>,
}

/// Why an event was refused.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ConformanceRefusal {
    /// The id of the error.
    pub id: String,
    /// The same in the official's words.
    pub sentence: String,
}

impl From<Step> for ConformanceStep {
    fn from(Step { moment, request }: Step) -> Self {
        let request = match request {
            Request::Open { policy, snapshot } => {
                ConformanceRequest::Open { policy: Arc::new(Policy(policy)), snapshot }
            }
            Request::Send(event) => ConformanceRequest::Send { event },
            Request::Ask(Question::Sight(id)) => ConformanceRequest::Sight { id },
            Request::Ask(Question::Sights) => ConformanceRequest::Sights,
            Request::Ask(Question::Find(words)) => ConformanceRequest::Find { words },
            Request::Draw => ConformanceRequest::Draw,
        };
        Self { moment, request }
    }
}

impl From<Answer> for ConformanceAnswer {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Sheet { sheet } => Self::Sheet { sheet: *sheet },
            Answer::Groups { groups } => Self::Groups { groups },
            Answer::Result { result } => Self::Result { result },
        }
    }
}

impl From<ConformanceAnswer> for Answer {
    fn from(answer: ConformanceAnswer) -> Self {
        match answer {
            ConformanceAnswer::Sheet { sheet } => Self::Sheet { sheet: Box::new(sheet) },
            ConformanceAnswer::Groups { groups } => Self::Groups { groups },
            ConformanceAnswer::Result { result } => Self::Result { result },
        }
    }
}

impl ConformanceLine {
    pub(super) fn new(step: Step, line: Line) -> Self {
        let refusal = line.error.map(|error| ConformanceRefusal { id: error.id, sentence: error.sentence });
        let Line { screen, effects, carried, answer, .. } = line;
        Self { step: step.into(), screen, effects, carried, answer: answer.map(Into::into), refusal }
    }
}
