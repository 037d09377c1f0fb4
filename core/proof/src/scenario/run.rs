//! Runs a scenario against a guide.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Guide, GuideError, Update};
use lotsen::moment::Moment;
use serde_json::{Map, Value, json};

use super::document::{ClockChange, Expected, Scenario, TimedEvent};
use super::error::{ScenarioError, ScenarioErrorKind};
use super::event::ScenarioEvent;
use super::policies::{EMBEDDED, Policies};
use super::transcript::{Line, Refusal, Transcript};
use super::walk::{MAX_EVENTS, Walk};

/// The name by which a scenario resumes with the policy it already has.
const SAME: &str = "same";

/// Runs a scenario, and gives the transcript of what the guide answered.
///
/// An event that the guide refuses stands in the transcript with its error, and the scenario goes on. It stops where
/// it cannot be followed: an action that is not there, a walk that does not arrive, an expectation that does not hold.
///
/// # Errors
/// [`ScenarioError`] says where it stopped, and why.
pub fn run(scenario: &Scenario, policies: &Policies) -> Result<Transcript, ScenarioError> {
    let opened = scenario.starts().and_then(|now| Runner::open(scenario, policies, now));
    let mut runner = opened.map_err(|kind| ScenarioError::at(None, kind))?;
    for (at, written) in (1..).zip(&scenario.events) {
        runner.play(written).map_err(|kind| ScenarioError::at(Some(at), kind))?;
    }
    Ok(runner.transcript)
}

/// Plays the events of a scenario to a guide.
struct Runner<'a> {
    scenario: &'a Scenario,
    policies: &'a Policies,
    guide: Guide,
    moment: Moment,
    /// What the guide answered last: the screen from which the next event is sent.
    last: Update,
    transcript: Transcript,
}

impl<'a> Runner<'a> {
    fn open(scenario: &'a Scenario, policies: &'a Policies, now: i64) -> Result<Self, ScenarioErrorKind> {
        let policy = policies.find(scenario.policy.as_deref())?;
        let moment = Moment::new(now, &scenario.locale);
        let guide = Guide::open(policy, None, &moment)?;
        let last = guide.current(&moment)?;
        let mut runner = Self { scenario, policies, guide, moment, last, transcript: Transcript::default() };
        runner.write(json!({"open": scenario.policy.as_deref().unwrap_or(EMBEDDED)}), None);
        Ok(runner)
    }

    fn play(&mut self, written: &Map<String, Value>) -> Result<(), ScenarioErrorKind> {
        let timed = TimedEvent::read(written)?;
        match timed.at {
            Some(ClockChange::To(now)) => self.moment.now = now,
            Some(ClockChange::By(seconds)) => self.moment.now = self.moment.now.saturating_add(seconds),
            None => {}
        }
        let error = match &timed.event {
            ScenarioEvent::Walk(walk) => {
                self.walk(walk)?;
                None
            }
            event => self.send(event, timed.written)?,
        };
        timed.expected.map_or(Ok(()), |expected| self.check(&expected, error.as_ref()))
    }

    /// Sends an event and writes a line of the transcript; gives the error where it was refused.
    fn send(
        &mut self,
        event: &ScenarioEvent,
        written: Value,
    ) -> Result<Option<GuideError>, ScenarioErrorKind> {
        let answered = match (event, event.guide_event(&self.last.screen)?) {
            (ScenarioEvent::ResumeWith(name), _) => self.resume(name)?,
            (_, Some(event)) => self.guide.send(event, &self.moment),
            (_, None) => self.guide.current(&self.moment),
        };
        let error = match answered {
            Ok(update) => {
                self.last = update;
                None
            }
            Err(error) => {
                // A moment that the guide refuses leaves the screen as it was drawn last.
                let unchanged = self.guide.current(&self.moment);
                self.last = unchanged.unwrap_or_else(|_| without_effects(&self.last));
                Some(error)
            }
        };
        self.write(written, error.as_ref());
        Ok(error)
    }

    fn resume(&mut self, name: &str) -> Result<Result<Update, GuideError>, ScenarioErrorKind> {
        let policy = match name {
            SAME => Arc::clone(self.guide.policy()),
            other => self.policies.find(Some(other))?,
        };
        let snapshot = self.guide.current(&self.moment).map(|update| update.snapshot);
        let opened = snapshot.and_then(|bytes| Guide::open(policy, Some(&bytes), &self.moment));
        Ok(opened.and_then(|guide| {
            self.guide = guide;
            self.guide.current(&self.moment)
        }))
    }

    fn walk(&mut self, walk: &Walk) -> Result<(), ScenarioErrorKind> {
        for _ in 0..MAX_EVENTS {
            let Some(written) = walk.next(&self.last.screen, &self.scenario.answers)? else { return Ok(()) };
            let step = self.last.screen.step.clone();
            let event: ScenarioEvent = serde_json::from_value(written.clone())
                .map_err(|error| ScenarioErrorKind::Form { reason: error.to_string() })?;
            if let Some(error) = self.send(&event, written)? {
                return Err(ScenarioErrorKind::WalkRefused { step, error });
            }
        }
        let step = self.last.screen.step.clone();
        Err(ScenarioErrorKind::WalkTooLong { until: walk.until.clone(), most: MAX_EVENTS, step })
    }

    fn check(&self, expected: &Expected, error: Option<&GuideError>) -> Result<(), ScenarioErrorKind> {
        let screen = &self.last.screen;
        if let Some(expected) = &expected.error {
            let found = error.map_or("none", GuideError::id);
            if expected != found {
                return Err(ScenarioErrorKind::NotRefused {
                    expected: expected.clone(),
                    found: found.to_owned(),
                });
            }
        }
        if let Some(expected) = expected.step.as_ref().filter(|step| **step != screen.step) {
            return Err(ScenarioErrorKind::NotAtStep {
                expected: expected.clone(),
                found: screen.step.clone(),
            });
        }
        let journey = screen.journey.clone().unwrap_or_default();
        match expected.journey.as_ref().filter(|expected| **expected != journey) {
            Some(expected) => {
                Err(ScenarioErrorKind::NotInJourney { expected: expected.clone(), found: journey })
            }
            None => Ok(()),
        }
    }

    fn write(&mut self, event: Value, error: Option<&GuideError>) {
        let policy: &Policy = self.guide.policy();
        self.transcript.lines.push(Line {
            at: self.moment.now,
            event,
            screen: self.last.screen.clone(),
            effects: self.last.effects.clone(),
            carried: self.last.carried.clone(),
            error: error.map(|error| Refusal {
                id: error.id().to_owned(),
                sentence: policy.sentence(error, &self.moment),
            }),
        });
    }
}

fn without_effects(update: &Update) -> Update {
    let mut update = update.clone();
    update.effects.clear();
    update
}
