//! The script of a scenario: its events one by one, walks written out, and what it expects.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::GuideError;
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use serde_json::{Value, json};

use super::document::{ClockChange, Expected, Scenario, TimedEvent};
use super::error::{ScenarioError, ScenarioErrorKind};
use super::event::ScenarioEvent;
use super::play::play;
use super::player::{Happening, Player, Script};
use super::policies::{EMBEDDED, Policies};
use super::shown::Shown;
use super::transcript::Transcript;
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
    play(Player::of_scenario(scenario.clone(), policies.clone())?)
}

impl Player {
    /// Plays a scenario.
    ///
    /// # Errors
    /// [`ScenarioError`] where its policy cannot be loaded, or it begins at no time.
    pub fn of_scenario(scenario: Scenario, policies: Policies) -> Result<Self, ScenarioError> {
        let opened = scenario.starts().and_then(|now| Ok((now, policies.find(scenario.policy.as_deref())?)));
        let (now, policy) = opened.map_err(|kind| ScenarioError::at(None, kind))?;
        Ok(Self::new(ScenarioScript { scenario, policies, policy, now, at: 0, current: None }))
    }
}

/// Gives out the events of a scenario.
struct ScenarioScript {
    scenario: Scenario,
    policies: Policies,
    policy: Arc<Policy>,
    now: i64,
    /// How many events of the scenario were read.
    at: usize,
    /// The event that was read last, until it has happened.
    current: Option<Current>,
}

/// An event that is happening.
struct Current {
    expected: Option<Expected>,
    walk: Option<Walking>,
}

/// A walk on its way.
struct Walking {
    walk: Walk,
    events: usize,
    /// The step from which the last event was sent.
    from: String,
}

impl Script for ScenarioScript {
    fn opening(&self) -> (Arc<Policy>, Moment, Option<Value>) {
        let event = json!({"open": self.scenario.policy.as_deref().unwrap_or(EMBEDDED)});
        (Arc::clone(&self.policy), Moment::new(self.now, &self.scenario.locale), Some(event))
    }

    fn next(
        &mut self,
        moment: &mut Moment,
        shown: Shown<'_>,
    ) -> Result<Option<(Happening, Value)>, ScenarioError> {
        let next = self.next_event(moment, shown);
        next.map_err(|kind| ScenarioError::at(Some(self.at), kind))
    }

    fn answered(&mut self, screen: &Screen, error: Option<&GuideError>) -> Result<(), ScenarioError> {
        let held = match self.current.as_ref() {
            Some(Current { walk: Some(walking), .. }) => match error {
                Some(error) => {
                    Err(ScenarioErrorKind::WalkRefused { step: walking.from.clone(), error: error.clone() })
                }
                None => Ok(()),
            },
            Some(Current { expected, walk: None }) => {
                let held = expected.as_ref().map_or(Ok(()), |expected| check(expected, screen, error));
                self.current = None;
                held
            }
            None => Ok(()),
        };
        held.map_err(|kind| ScenarioError::at(Some(self.at), kind))
    }
}

impl ScenarioScript {
    fn next_event(
        &mut self,
        moment: &mut Moment,
        shown: Shown<'_>,
    ) -> Result<Option<(Happening, Value)>, ScenarioErrorKind> {
        let screen = shown.screen;
        loop {
            if let Some(Current { expected, walk: Some(walking) }) = &mut self.current {
                if let Some(written) = walking.next(screen, &self.scenario)? {
                    let event = serde_json::from_value(written.clone())
                        .map_err(|error| ScenarioErrorKind::Form { reason: error.to_string() })?;
                    return Ok(Some((self.happening(&event, shown)?, written)));
                }
                let expected = expected.take();
                self.current = None;
                expected.map_or(Ok(()), |expected| check(&expected, screen, None))?;
            }
            let Some(written) = self.scenario.events.get(self.at) else { return Ok(None) };
            self.at += 1;
            let TimedEvent { at, event, written, expected } = TimedEvent::read(written)?;
            match at {
                Some(ClockChange::To(now)) => moment.now = now,
                Some(ClockChange::By(seconds)) => moment.now = moment.now.saturating_add(seconds),
                None => {}
            }
            if let ScenarioEvent::Walk(walk) = event {
                let walk = Some(Walking { walk, events: 0, from: String::new() });
                self.current = Some(Current { expected, walk });
            } else {
                self.current = Some(Current { expected, walk: None });
                return Ok(Some((self.happening(&event, shown)?, written)));
            }
        }
    }

    fn happening(&self, event: &ScenarioEvent, shown: Shown<'_>) -> Result<Happening, ScenarioErrorKind> {
        if let Some(question) = event.question() {
            return Ok(Happening::Question(question));
        }
        match event {
            ScenarioEvent::ResumeWith(name) if name == SAME => Ok(Happening::Resume(None)),
            ScenarioEvent::ResumeWith(name) => Ok(Happening::Resume(Some(self.policies.find(Some(name))?))),
            event => event.guide_event(shown).map(Happening::Event),
        }
    }
}

impl Walking {
    /// The next event as a scenario would write it; none where the walk is at its end.
    fn next(&mut self, screen: &Screen, scenario: &Scenario) -> Result<Option<Value>, ScenarioErrorKind> {
        if self.events == MAX_EVENTS {
            let (until, step) = (self.walk.until.clone(), screen.step.clone());
            return Err(ScenarioErrorKind::WalkTooLong { until, most: MAX_EVENTS, step });
        }
        self.events += 1;
        self.from.clone_from(&screen.step);
        self.walk.next(screen, &scenario.answers)
    }
}

/// Holds what an event brought about against what a scenario expects.
fn check(expected: &Expected, screen: &Screen, error: Option<&GuideError>) -> Result<(), ScenarioErrorKind> {
    if let Some(expected) = &expected.error {
        let found = error.map_or("none", GuideError::id);
        if expected != found {
            let (expected, found) = (expected.clone(), found.to_owned());
            return Err(ScenarioErrorKind::NotRefused { expected, found });
        }
    }
    if let Some(expected) = expected.step.as_ref().filter(|step| **step != screen.step) {
        return Err(ScenarioErrorKind::NotAtStep { expected: expected.clone(), found: screen.step.clone() });
    }
    let journey = screen.journey.clone().unwrap_or_default();
    match expected.journey.as_ref().filter(|expected| **expected != journey) {
        Some(expected) => Err(ScenarioErrorKind::NotInJourney { expected: expected.clone(), found: journey }),
        None => Ok(()),
    }
}
