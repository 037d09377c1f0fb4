//! The advisor, held by a handle, and its answers.

use std::collections::HashMap;
use std::sync::Arc;

use lotsen::advisor::{
    AdvisorError, AppAdvice, AppChange, HelpAdvice, HoursNow, PinRule, PinRules, QuestionInfo, Reason,
    ValueInfo,
};
use lotsen::moment::Moment;
use lotsen::pin::PinReport;
use lotsen::registration::{Machine, Transition};
use lotsen::screen::{AddressCard, AppCard, HelpRoute, SourceLine};

use crate::Policy;

/// Answers on the spot from a policy, without a session.
///
/// Every answer carries why. With an answer missing it names the questions that are needed, never a default.
#[derive(Debug, uniffi::Object)]
pub struct Advisor(lotsen::advisor::Advisor);

#[uniffi::export]
impl Advisor {
    /// An advisor of a policy; of the embedded one where none is given.
    #[uniffi::constructor(default(policy = None))]
    pub fn new(policy: Option<Arc<Policy>>) -> Self {
        let policy = policy.map_or_else(lotsen::Policy::embedded, |policy| Arc::clone(&policy.0));
        Self(lotsen::advisor::Advisor::new(policy))
    }

    /// Which app handles some information: `answers` holds `information`, `device`, `owner` and whatever else the
    /// policy's table `app_for` reads, each with its values.
    ///
    /// It fails with `Needs` where an answer is missing that matters.
    pub fn app_for(
        &self,
        answers: HashMap<String, Vec<String>>,
        moment: &Moment,
    ) -> Result<AppAdvice, AdvisorError> {
        self.0.app_for(&answers.into_iter().collect(), moment)
    }

    /// Who helps with a subject: `answers` holds `subject`, `device`, `owner` and whatever else the policy's table
    /// `who_helps` reads, each with its values.
    ///
    /// It fails with `Needs` where an answer is missing that matters.
    pub fn who_helps(
        &self,
        answers: HashMap<String, Vec<String>>,
        moment: &Moment,
    ) -> Result<HelpAdvice, AdvisorError> {
        self.0.who_helps(&answers.into_iter().collect(), moment)
    }

    /// The rules of the app code, or none where the policy has no app code.
    pub fn pin_rules(&self, moment: &Moment) -> Option<PinRules> {
        self.0.pin_rules(moment)
    }

    /// Checks a candidate for the app code against the rules. Nothing is kept, shown or logged.
    ///
    /// The bytes are read where the caller has them, and this library's own copy is wiped. The caller wipes its own.
    /// None where the policy has no app code.
    pub fn check_pin(&self, candidate: &[u8]) -> Option<PinReport> {
        self.0.check_pin(&mut candidate.to_vec())
    }

    /// Every question that can be answered, with its values.
    pub fn questions(&self, moment: &Moment) -> Vec<QuestionInfo> {
        self.0.questions(moment)
    }

    /// What a registration machine allows: every state with every event.
    pub fn transitions(&self, machine: Machine) -> Vec<Transition> {
        machine.transitions()
    }
}

/// Which row decided, from which sources, in a sentence.
#[uniffi::remote(Record)]
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
    pub source_lines: Vec<SourceLine>,
}

/// Which app handles some information.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct PinRules {
    /// How many digits.
    pub length: u8,
    /// How many wrong tries before the app asks for a new sign-in.
    pub tries: u8,
    /// Whether face or finger may stand in for the code.
    pub biometrics: bool,
    /// The rules, in the order in which they are told.
    pub rules: Vec<PinRule>,
}

/// A rule of the app code.
#[uniffi::remote(Record)]
pub struct PinRule {
    /// The id.
    pub id: String,
    /// The rule in words.
    pub text: String,
    /// The ids of its sources.
    pub sources: Vec<String>,
}

/// A question and its values, with their words.
#[uniffi::remote(Record)]
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
#[uniffi::remote(Record)]
pub struct ValueInfo {
    /// The id.
    pub id: String,
    /// The words; the id where the policy has none.
    pub label: String,
}
