//! Why something was refused. The state is unchanged then.

use lotsen::advisor::AdvisorError;
use lotsen::guide::GuideError;
use lotsen::policy::{Fault, PolicyError};

/// Why a guide refused something. After any of these its state is what it was.
///
/// [`Policy::sentence`](crate::Policy::sentence) puts each into the user's words.
#[uniffi::remote(Error)]
pub enum GuideError {
    /// The policy was not loaded.
    Policy {
        /// Where it is wrong, and what is.
        error: PolicyError,
    },
    /// The snapshot belongs to another policy.
    ForeignPolicy {
        /// The policy of the snapshot.
        found: String,
        /// The policy of the guide.
        expected: String,
    },
    /// The snapshot was cut or altered.
    Damaged {
        /// What was found.
        reason: String,
    },
    /// The snapshot was written by a newer core.
    NeedsNewerCore {
        /// The format of the snapshot.
        found: u32,
        /// The newest format that is read.
        supported: u32,
    },
    /// The action belongs to a screen that is no longer shown.
    Stale,
    /// The question is not on the screen.
    NotAsked {
        /// The question that was answered.
        question: String,
    },
    /// The values are not among those offered.
    BadValue {
        /// The question.
        question: String,
        /// What was given.
        values: Vec<String>,
        /// What is offered.
        allowed: Vec<String>,
    },
    /// There is no such probe.
    UnknownProbe {
        /// The id that was given.
        probe: String,
    },
    /// There is no such trouble.
    UnknownTrouble {
        /// The id that was given.
        trouble: String,
    },
    /// There is no such journey, or it is a remedy, which only its trouble enters.
    UnknownJourney {
        /// The id that was given.
        journey: String,
    },
    /// The step is not among those that can be looked at.
    NotHere {
        /// The id that was given.
        step: String,
    },
    /// There is no step before the one shown.
    NothingBefore,
    /// A machine refuses the event in its state.
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
    TimeOutOfRange {
        /// The seconds that were given.
        now: i64,
    },
}

/// Why an advisor gave no answer.
#[uniffi::remote(Error)]
pub enum AdvisorError {
    /// Answers are missing.
    Needs {
        /// The questions.
        needs: Vec<String>,
    },
    /// There is no such question.
    UnknownQuestion {
        /// The id that was given.
        question: String,
    },
    /// The value is not one of the question's.
    BadValue {
        /// The question.
        question: String,
        /// What was given.
        values: Vec<String>,
        /// The question's values.
        allowed: Vec<String>,
    },
    /// The time is not between 1970 and 9999.
    TimeOutOfRange {
        /// The seconds that were given.
        now: i64,
    },
}

/// Why a policy was not loaded: which part, where in it, which id, and what is wrong. Nothing is loaded then.
#[uniffi::remote(Record)]
pub struct PolicyError {
    /// The name of the part.
    pub part: String,
    /// Where in the part: keys and positions from the top, such as `tables.app_for.rows[3].when`.
    pub path: String,
    /// The id that the fault is about; empty where it is about none.
    pub id: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a policy.
#[uniffi::remote(Enum)]
pub enum Fault {
    /// Not JSON, or not of the form that the format asks for.
    Unreadable {
        /// The line, from 1.
        line: u32,
        /// The column, from 1.
        column: u32,
        /// What the reader says.
        reason: String,
    },
    /// Something the format asks for is not there.
    Lacks {
        /// The key.
        what: String,
    },
    /// An id occurs twice.
    Repeated {
        /// The id.
        id: String,
    },
    /// A reference to something that is not there.
    Unknown {
        /// The id referred to.
        id: String,
        /// Where it was looked for.
        of: String,
    },
    /// Things that depend on one another in a ring.
    Cycle {
        /// The ring, in order.
        ring: Vec<String>,
    },
    /// A combination of answers that no row covers.
    Gap {
        /// The first such combination, as `question=value`; empty where the table has no inputs.
        example: Vec<String>,
    },
    /// A combination of answers that two rows cover.
    Overlap {
        /// One row.
        first: String,
        /// The other row.
        second: String,
        /// The first such combination, as `question=value`; empty where the table has no inputs.
        example: Vec<String>,
    },
    /// A text that is missing in a language.
    MissingText {
        /// The key of the text.
        key: String,
        /// The language.
        locale: String,
    },
    /// A time zone that this core does not carry.
    TimeZone {
        /// The zone as written.
        zone: String,
    },
    /// A format that is newer than this core.
    NewerFormat {
        /// The format of the part.
        found: u32,
        /// The newest format that is read.
        supported: u32,
    },
    /// Anything else that cannot be.
    Invalid {
        /// What cannot be, and what can.
        reason: String,
    },
}
