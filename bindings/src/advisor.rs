//! The advisor, held by a handle.

use std::collections::HashMap;
use std::sync::Arc;

use lotsen::Moment;
use lotsen::advisor::{AdvisorError, AppAdvice, Decision, HelpAdvice, PinRules, QuestionInfo, TableInfo};
use lotsen::pin::PinReport;
use lotsen::registration::{Machine, Transition};
use lotsen::screen::{SightGroup, SightSheet};

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

    /// What a table of the policy says: one decision, or where several values of a question were given, one for each
    /// combination of them.
    ///
    /// It fails with `UnknownTable`, and with `Needs` where an answer is missing that matters.
    pub fn decide(
        &self,
        table: &str,
        answers: HashMap<String, Vec<String>>,
        moment: &Moment,
    ) -> Result<Vec<Decision>, AdvisorError> {
        self.0.decide(table, &answers.into_iter().collect(), moment)
    }

    /// The tables of the policy: the questions on which each rests, and what it tells.
    pub fn tables(&self) -> Vec<TableInfo> {
        self.0.tables()
    }

    /// A screen of another product: how it looks, what to do, what never to do, who can help. `answers` may hold `device`
    /// and `owner`; without them every answer is told, each with the devices for which it holds.
    ///
    /// It fails with `UnknownSight`, and with `TimeOutOfRange` for the moment.
    pub fn sight(
        &self,
        id: &str,
        answers: HashMap<String, Vec<String>>,
        moment: &Moment,
    ) -> Result<SightSheet, AdvisorError> {
        self.0.sight(id, &answers.into_iter().collect(), moment)
    }

    /// The products whose screens are known, each with its sights.
    ///
    /// It fails with `TimeOutOfRange` for the moment.
    pub fn sights(&self, moment: &Moment) -> Result<Vec<SightGroup>, AdvisorError> {
        self.0.sights(moment)
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
