//! Why a guide refused something. The state is unchanged then.

use thiserror::Error;

use crate::moment::TimeOutOfRange;
use crate::policy::PolicyError;

/// Why a guide refused something. After any of these its state is what it was.
///
/// [`Policy::sentence`](crate::Policy::sentence) puts each into the user's words.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error))]
#[non_exhaustive]
pub enum GuideError {
    /// The policy was not loaded.
    #[error(transparent)]
    Policy {
        /// Where it is wrong, and what is.
        #[from]
        error: PolicyError,
    },
    /// The snapshot belongs to another policy.
    #[error("the snapshot belongs to the policy “{found}”, not to “{expected}”")]
    ForeignPolicy {
        /// The policy of the snapshot.
        found: String,
        /// The policy of the guide.
        expected: String,
    },
    /// The snapshot was cut or altered.
    #[error("the snapshot is damaged: {reason}")]
    Damaged {
        /// What was found.
        reason: String,
    },
    /// The snapshot was written by a newer core.
    #[error("the snapshot has format {found}, and this core reads up to {supported}")]
    NeedsNewerCore {
        /// The format of the snapshot.
        found: u32,
        /// The newest format that is read.
        supported: u32,
    },
    /// The action belongs to a screen that is no longer shown.
    #[error("that action belongs to a screen that is no longer shown")]
    Stale,
    /// The question is not on the screen.
    #[error("the question “{question}” is not on the screen")]
    NotAsked {
        /// The question that was answered.
        question: String,
    },
    /// The values are not among those offered.
    #[error("“{}” does not answer “{question}”; allowed: {}", values.join(", "), allowed.join(", "))]
    BadValue {
        /// The question.
        question: String,
        /// What was given.
        values: Vec<String>,
        /// What is offered.
        allowed: Vec<String>,
    },
    /// There is no such probe.
    #[error("there is no probe “{probe}”")]
    UnknownProbe {
        /// The id that was given.
        probe: String,
    },
    /// There is no such trouble.
    #[error("there is no trouble “{trouble}”")]
    UnknownTrouble {
        /// The id that was given.
        trouble: String,
    },
    /// There is no such sight.
    #[error("there is no sight “{sight}”")]
    UnknownSight {
        /// The id that was given.
        sight: String,
    },
    /// There is no such journey, or it is a remedy, which only its trouble enters.
    #[error("there is no journey “{journey}” to begin")]
    UnknownJourney {
        /// The id that was given.
        journey: String,
    },
    /// The step is not among those that can be looked at.
    #[error("the step “{step}” cannot be looked at from here")]
    NotHere {
        /// The id that was given.
        step: String,
    },
    /// There is no step before the one shown.
    #[error("there is no step before this one")]
    NothingBefore,
    /// A machine refuses the event in its state.
    #[error("“{event}” cannot happen while {machine} is “{state}”; allowed: {}", allowed.join(", "))]
    NotAllowed {
        /// The machine.
        machine: String,
        /// Its state.
        state: String,
        /// The event.
        event: String,
        /// The events that the state allows.
        allowed: Vec<String>,
    },
    /// The time is not between 1970 and 9999.
    #[error("{}", TimeOutOfRange { now: *now })]
    TimeOutOfRange {
        /// The seconds that were given.
        now: i64,
    },
}

impl From<TimeOutOfRange> for GuideError {
    fn from(refused: TimeOutOfRange) -> Self {
        Self::TimeOutOfRange { now: refused.now }
    }
}

impl GuideError {
    /// A stable id of the kind of error, as transcripts write it.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Policy { .. } => "policy",
            Self::ForeignPolicy { .. } => "foreign_policy",
            Self::Damaged { .. } => "damaged",
            Self::NeedsNewerCore { .. } => "needs_newer_core",
            Self::Stale => "stale",
            Self::NotAsked { .. } => "not_asked",
            Self::BadValue { .. } => "bad_value",
            Self::UnknownProbe { .. } => "unknown_probe",
            Self::UnknownTrouble { .. } => "unknown_trouble",
            Self::UnknownSight { .. } => "unknown_sight",
            Self::UnknownJourney { .. } => "unknown_journey",
            Self::NotHere { .. } => "not_here",
            Self::NothingBefore => "nothing_before",
            Self::NotAllowed { .. } => "not_allowed",
            Self::TimeOutOfRange { .. } => "time_out_of_range",
        }
    }
}
