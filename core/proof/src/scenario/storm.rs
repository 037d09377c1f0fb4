//! A storm of random events, the same in every language: what no scenario thinks of. `tests/README.md` says how it is
//! drawn.

use std::ops::RangeInclusive;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Event, Guide, GuideError, Observation, Seen};
use lotsen::moment::Moment;
use lotsen::screen::{EffectKind, Screen};
use serde_json::{Value, json};

use super::error::ScenarioError;
use super::player::{Happening, Player, Script};
use super::shown::{Shown, actions};

/// The seeds of the storms that are raised in every language.
pub const STORM_SEEDS: RangeInclusive<u64> = 1..=8;

const EVENTS: usize = 400;
/// 2026-03-02T08:00:00Z, a Monday.
const START: i64 = 1_772_438_400;
const SECONDS_BETWEEN: i64 = 60;

impl Player {
    /// Plays a storm with the embedded policy.
    ///
    /// # Errors
    /// [`ScenarioError`] where the policy's probes cannot be asked for, because it does not open.
    pub fn of_storm(seed: u64) -> Result<Self, ScenarioError> {
        let (policy, moment) = (Policy::embedded(), Moment::new(START, "sv"));
        let guide = Guide::open(Arc::clone(&policy), None, &moment);
        let guide = guide.map_err(|error| ScenarioError::at(None, error.into()))?;
        let probes = guide.probes().into_iter().map(|probe| probe.id).collect();
        Ok(Self::new(StormScript { policy, moment, probes, random: SplitMix64(seed), left: EVENTS }))
    }
}

/// Draws the events of a storm.
struct StormScript {
    policy: Arc<Policy>,
    moment: Moment,
    probes: Vec<String>,
    random: SplitMix64,
    left: usize,
}

impl Script for StormScript {
    fn opening(&self) -> (Arc<Policy>, Moment, Option<Value>) {
        (Arc::clone(&self.policy), self.moment.clone(), None)
    }

    fn next(
        &mut self,
        moment: &mut Moment,
        shown: Shown<'_>,
    ) -> Result<Option<(Happening, Value)>, ScenarioError> {
        let Some(left) = self.left.checked_sub(1) else { return Ok(None) };
        self.left = left;
        moment.now += SECONDS_BETWEEN;
        let (event, written) = self.draw(shown.screen);
        Ok(Some((Happening::Event(event), written)))
    }

    fn answered(&mut self, _: &Screen, _: Option<&GuideError>) -> Result<(), ScenarioError> {
        Ok(())
    }
}

impl StormScript {
    /// An event, and the same as a scenario writes it.
    fn draw(&mut self, screen: &Screen) -> (Event, Value) {
        match self.random.next() % 16 {
            0..=5 => self.press(screen),
            6..=10 => self.choose(screen),
            11 => (Event::LookBack, json!({"look_back": true})),
            12 => match self.random.of(&screen.steps) {
                Some(step) => (Event::LookAt(step.id.clone()), json!({"look_at": step.id})),
                None => home(),
            },
            13 => self.observe(),
            14 => match self.random.of(&EffectKind::ALL) {
                Some(kind) => (Event::EffectFailed(*kind), json!({"effect_failed": kind.id()})),
                None => home(),
            },
            _ => pressed("0000"),
        }
    }

    fn press(&mut self, screen: &Screen) -> (Event, Value) {
        self.random.of(&actions(screen)).map_or_else(home, |action| pressed(&action.token))
    }

    fn choose(&mut self, screen: &Screen) -> (Event, Value) {
        let Some(input) = &screen.input else { return self.press(screen) };
        let mut values: Vec<String> =
            self.random.of(&input.choices).map(|choice| choice.value.clone()).into_iter().collect();
        if input.many && self.random.next() % 2 == 1 {
            values.extend(self.random.of(&input.choices).map(|choice| choice.value.clone()));
        }
        let question = input.question.clone();
        let written = json!({"choose": {"question": question, "values": values}});
        (Event::Choose { question, values }, written)
    }

    fn observe(&mut self) -> (Event, Value) {
        let Some(probe) = self.random.of(&self.probes).cloned() else { return home() };
        let (seen, word) = match self.random.next() % 3 {
            0 => (Seen::Yes, "yes"),
            1 => (Seen::No, "no"),
            _ => (Seen::Unknown, "unknown"),
        };
        let written = json!({"observed": {probe.as_str(): word}});
        (Event::Observed(vec![Observation { probe, seen }]), written)
    }
}

fn pressed(token: &str) -> (Event, Value) {
    (Event::Press(token.to_owned()), json!({"press": {"token": token}}))
}

fn home() -> (Event, Value) {
    (Event::Home, json!({"home": true}))
}

/// The generator of this name, with its seed as its state.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// One of some, by one number; none of none, without one.
    fn of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(items.len()).ok().filter(|count| *count > 0)?;
        items.get(usize::try_from(self.next() % count).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_is_the_published_one() {
        let mut random = SplitMix64(1_234_567);
        let drawn = [random.next(), random.next(), random.next()];
        assert_eq!(drawn, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }
}
