//! A mind: what an official answers and says on a whole walk.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Event, Observation, Seen};
use lotsen::screen::{ActionKind, Screen, ScreenKind};
use proptest::prelude::*;

use crate::driver::Driver;
use crate::storm::seen;

/// What is answered and said on a whole walk: a choice for each question and step, by its id.
#[derive(Debug, Clone)]
pub struct Mind {
    pub seed: u64,
    /// A question that is answered otherwise.
    pub other: Option<(String, String)>,
}

impl Mind {
    fn bits(&self, id: &str) -> u64 {
        let mut hash = DefaultHasher::new();
        (self.seed, id).hash(&mut hash);
        hash.finish()
    }

    /// What leads on from a screen.
    pub fn on(&self, screen: &Screen) -> Event {
        if let (Some(input), Some((question, value))) = (&screen.input, &self.other)
            && input.question == *question
            && input.choices.iter().any(|choice| choice.value == *value)
        {
            return Event::Choose { question: question.clone(), values: vec![value.clone()] };
        }
        if let Some(input) = &screen.input {
            return on(screen, self.bits(&input.question));
        }
        let failed = screen.actions.iter().find(|action| action.kind == ActionKind::Failed);
        match failed {
            Some(failed) if self.bits(&screen.step).is_multiple_of(2) => Event::Press(failed.token.clone()),
            _ => on(screen, 0),
        }
    }

    /// Walks on until a screen is as wanted.
    pub fn walk(&self, driver: &mut Driver, mut wanted: impl FnMut(&Screen) -> bool) {
        for _ in 0..200 {
            let screen = driver.screen();
            if wanted(&screen) {
                return;
            }
            driver.send(self.on(&screen)).unwrap();
        }
        panic!("walks in a ring at {}", driver.at());
    }

    /// Walks over so many screens, and not past a last step.
    pub fn walk_far(&self, driver: &mut Driver, far: usize) {
        let mut walked = 0..=far;
        self.walk(driver, |screen| screen.kind == ScreenKind::End || walked.next() == Some(far));
    }

    /// Walks a journey, or the remedy of a trouble, to its last step.
    pub fn walk_to_end(&self, driver: &mut Driver) {
        self.walk(driver, |screen| screen.kind == ScreenKind::End);
    }
}

/// The beginnings of all journeys and remedies of a policy.
fn beginnings(policy: &Policy) -> Vec<Event> {
    let document = policy.document();
    let journeys = document.journeys.iter().filter(|entry| !entry.value.remedy);
    let begin = journeys.map(|entry| Event::Begin { journey: entry.id.clone(), about: None });
    begin.chain(document.troubles.ids().map(|id| Event::Trouble(id.to_owned()))).collect()
}

/// A session that has begun, where a probe may have seen some things already.
pub fn begun(policy: &Arc<Policy>, beginning: usize, probed: &[(usize, Seen)]) -> Driver {
    let mut driver = Driver::open(policy, None).unwrap();
    let probes = driver.guide.probes();
    let observe = |(at, seen): &(usize, Seen)| {
        let probe = probes[at % probes.len()].id.clone();
        Observation { probe, seen: *seen }
    };
    driver.send(Event::Observed(probed.iter().map(observe).collect())).unwrap();
    let beginnings = beginnings(policy);
    driver.send(beginnings[beginning % beginnings.len()].clone()).unwrap();
    driver
}

pub fn probed() -> impl Strategy<Value = Vec<(usize, Seen)>> {
    prop::collection::vec((0..1000_usize, seen()), 0..6)
}

/// What leads on from a screen.
pub fn on(screen: &Screen, bits: u64) -> Event {
    if let Some(input) = &screen.input {
        let at = usize::try_from(bits % input.choices.len() as u64).unwrap();
        let mut chosen = vec![input.choices[at].value.clone()];
        let others = input
            .choices
            .iter()
            .enumerate()
            .filter(|(other, _)| input.many && *other != at && bits >> (other % 64) & 3 == 3);
        chosen.extend(others.map(|(_, choice)| choice.value.clone()));
        return Event::Choose { question: input.question.clone(), values: chosen };
    }
    let wanted = [ActionKind::Done, ActionKind::Continue, ActionKind::End, ActionKind::Acknowledge];
    let leads_on = screen.actions.iter().find(|action| wanted.contains(&action.kind));
    let any = || &screen.actions[usize::try_from(bits % screen.actions.len() as u64).unwrap()];
    Event::Press(leads_on.unwrap_or_else(any).token.clone())
}
