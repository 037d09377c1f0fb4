//! The advisor: an answer on the spot, without a session.
//!
//! Every answer carries why. With an answer missing it names the questions that are needed, never a default.
//!
//! ```
//! use lotsen::advisor::{AdvisorError, Answers};
//! use lotsen::{Advisor, Moment, Policy};
//!
//! let advisor = Advisor::new(Policy::embedded());
//! let moment = Moment::new(1_795_422_600, "en");
//! let mut answers = Answers::new();
//! answers.insert("information".to_owned(), vec!["email".to_owned()]);
//! answers.insert("owner".to_owned(), vec!["private".to_owned()]);
//! let missing = advisor.app_for(&answers, &moment).unwrap_err();
//! assert_eq!(missing, AdvisorError::Needs { needs: vec!["device".to_owned()] });
//!
//! answers.insert("device".to_owned(), vec!["iphone".to_owned()]);
//! let advice = advisor.app_for(&answers, &moment)?;
//! assert_eq!(advice.outcome, "app");
//! println!("{}", advice.why.text); // with the sources that say so in advice.why.sources
//! # Ok::<(), AdvisorError>(())
//! ```

mod answers;
mod apps;
mod codes;
mod decide;
mod help;
mod reason;
mod sights;

pub use decide::{AnsweredValue, DecidedOutput, Decision, DecisionChange, TableInfo};

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use thiserror::Error;

use crate::moment::TimeOutOfRange;
use crate::pin::PinSigns;
use crate::plan::Policy;
use crate::screen::{AddressCard, AppCard, HelpRoute, SourceLine};

/// Answers to questions, by the question's id. A several-valued question may have several.
pub type Answers = BTreeMap<String, Vec<String>>;

/// Answers on the spot from a policy.
#[derive(Debug, Clone)]
pub struct Advisor {
    policy: Arc<Policy>,
}

/// Why an advisor gave no answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Error))]
#[non_exhaustive]
pub enum AdvisorError {
    /// Answers are missing.
    #[error("needs an answer to: {}", needs.join(", "))]
    Needs {
        /// The questions.
        needs: Vec<String>,
    },
    /// There is no such question.
    #[error("there is no question “{question}”")]
    UnknownQuestion {
        /// The id that was given.
        question: String,
    },
    /// The value is not one of the question's.
    #[error("“{}” does not answer “{question}”; allowed: {}", values.join(", "), allowed.join(", "))]
    BadValue {
        /// The question.
        question: String,
        /// What was given.
        values: Vec<String>,
        /// The question's values.
        allowed: Vec<String>,
    },
    /// There is no such table.
    #[error("there is no table “{table}”")]
    UnknownTable {
        /// The id that was given.
        table: String,
    },
    /// There is no such sight.
    #[error("there is no sight “{sight}”")]
    UnknownSight {
        /// The id that was given.
        sight: String,
    },
    /// The time is not between 1970 and 9999.
    #[error("{}", TimeOutOfRange { now: *now })]
    TimeOutOfRange {
        /// The seconds that were given.
        now: i64,
    },
}

impl From<TimeOutOfRange> for AdvisorError {
    fn from(refused: TimeOutOfRange) -> Self {
        Self::TimeOutOfRange { now: refused.now }
    }
}

/// Which row decided, from which sources, in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Reason {
    /// The table.
    pub table: String,
    /// The row.
    pub row: String,
    /// The ids of its sources.
    pub sources: Vec<String>,
    /// The row's sentence.
    pub text: String,
    /// Its sources, each in a sentence.
    #[serde(skip)]
    pub source_lines: Vec<SourceLine>,
}

/// Which app handles some information.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AppAdvice {
    /// `app`, `web`, `none_named` or `not_applicable`.
    pub outcome: String,
    /// The app.
    pub app: Option<AppCard>,
    /// The web page.
    pub link: Option<AddressCard>,
    /// Whom to ask where no app is named.
    pub ask: Option<HelpRoute>,
    /// Built-in apps that must not be used for it.
    pub never: Vec<AppCard>,
    /// Why.
    pub why: Reason,
    /// The smallest changes of one answer that give another outcome.
    pub changes: Vec<AppChange>,
}

/// Another answer, and what would hold then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AppChange {
    /// The question.
    pub question: String,
    /// Its other value.
    pub value: String,
    /// The outcome then.
    pub outcome: String,
    /// The id of the app then.
    pub app: Option<String>,
}

/// Who helps with a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct HelpAdvice {
    /// Who helps first: a word of the policy.
    pub helper: String,
    /// The ways to get help, in order, with contacts as they are at the moment.
    pub routes: Vec<HelpRoute>,
    /// The state of the first route's contact.
    pub hours: Option<HoursNow>,
    /// Why.
    pub why: Reason,
}

/// Whether a contact is open at the moment. Times are whole UNIX seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct HoursNow {
    /// Whether it is open.
    pub open: bool,
    /// Whether it is drop-in time; none where there is no drop-in.
    pub drop_in: Option<bool>,
    /// When it next opens after the moment.
    pub next_opening: Option<i64>,
    /// When it next opens or closes.
    pub changes_at: Option<i64>,
}

/// The rules of the app code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PinRules {
    /// How many signs.
    pub length: u8,
    /// Which signs; left out of JSON where they are digits.
    #[serde(skip_serializing_if = "is_default")]
    pub signs: PinSigns,
    /// Whether the municipality gives it out, so that nobody chooses one; left out of JSON where not.
    #[serde(skip_serializing_if = "is_default")]
    pub preset: bool,
    /// How many wrong tries before the app asks for a new sign-in.
    pub tries: u8,
    /// Whether face or finger may stand in for the code.
    pub biometrics: bool,
    /// The rules, in the order in which they are told.
    pub rules: Vec<PinRule>,
}

/// A rule of the app code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PinRule {
    /// The id.
    pub id: String,
    /// The rule in words.
    pub text: String,
    /// The ids of its sources.
    pub sources: Vec<String>,
}

/// A question and its values, with their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct QuestionInfo {
    /// The id.
    pub id: String,
    /// The question in words.
    pub title: String,
    /// Whether it may have several values.
    pub many: bool,
    /// The values, in order.
    pub values: Vec<ValueInfo>,
}

/// A value of a question, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ValueInfo {
    /// The id.
    pub id: String,
    /// The words; the id where the policy has none.
    pub label: String,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Advisor {
    /// An advisor of a policy. It keeps no session, and may be asked from any thread.
    #[must_use]
    pub fn new(policy: Arc<Policy>) -> Self {
        Self { policy }
    }
}
