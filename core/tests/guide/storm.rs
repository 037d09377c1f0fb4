//! Storms: any events in any order, legal or not.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::device::AboutDevice;
use lotsen::guide::{Event, Observation, Seen};
use lotsen::moment::Moment;
use lotsen::screen::{EffectKind, Screen};
use proptest::prelude::*;

use crate::driver::{Driver, actions};
use crate::mind::on;

/// What happens next, in numbers that a driver makes an event of where it stands.
#[derive(Debug, Clone)]
pub enum Move {
    /// What leads on: an answer, or done.
    On(u64),
    /// An action of the screen or its cards.
    Press(usize),
    /// An action of an earlier screen.
    PressOld(usize),
    /// Any values of any question.
    Choose(usize, u64),
    Observe(Vec<(usize, Seen)>),
    EffectFailed(usize),
    SaveFailed,
    Trouble(usize),
    LookBack,
    LookAt(usize),
    Home,
    Begin(usize, Option<AboutDevice>),
    /// Another time and other languages.
    Moment(i64, usize),
    /// The app is closed and opened again.
    Restart,
}

const LOCALES: [&[&str]; 6] = [&["sv"], &["en-GB", "sv"], &["fi", "de"], &[], &["sv_FI"], &["x-nothing", ""]];

pub fn seen() -> impl Strategy<Value = Seen> {
    prop_oneof![Just(Seen::Yes), Just(Seen::No), Just(Seen::Unknown)]
}

fn about() -> impl Strategy<Value = Option<AboutDevice>> {
    prop_oneof![Just(None), Just(Some(AboutDevice::ThisDevice)), Just(Some(AboutDevice::AnotherDevice))]
}

pub fn a_move() -> impl Strategy<Value = Move> {
    let number = 0..1000_usize;
    prop_oneof![
        20 => any::<u64>().prop_map(Move::On),
        6 => number.clone().prop_map(Move::Press),
        2 => number.clone().prop_map(Move::PressOld),
        2 => (number.clone(), any::<u64>()).prop_map(|(question, values)| Move::Choose(question, values)),
        2 => prop::collection::vec((number.clone(), seen()), 0..4).prop_map(Move::Observe),
        1 => number.clone().prop_map(Move::EffectFailed),
        1 => Just(Move::SaveFailed),
        3 => number.clone().prop_map(Move::Trouble),
        3 => Just(Move::LookBack),
        3 => number.clone().prop_map(Move::LookAt),
        1 => Just(Move::Home),
        2 => (number.clone(), about()).prop_map(|(journey, about)| Move::Begin(journey, about)),
        1 => (0..=4_102_444_800_i64, number).prop_map(|(now, locale)| Move::Moment(now, locale)),
        1 => Just(Move::Restart),
    ]
}

pub fn moves() -> impl Strategy<Value = Vec<Move>> {
    prop::collection::vec(a_move(), 1..60)
}

/// A driver in a storm, with the tokens that it has met.
pub struct Storm {
    pub driver: Driver,
    tokens: Vec<String>,
}

impl Storm {
    pub fn new(policy: &Arc<Policy>) -> Self {
        let driver = Driver::open(policy, None).unwrap();
        Self { driver, tokens: vec![String::new(), "0".repeat(16)] }
    }

    /// Makes all moves.
    pub fn all(mut self, moves: &[Move]) -> Self {
        for a_move in moves {
            self.make(a_move);
        }
        self
    }

    /// Makes a move. What stands on the screen is never refused; anything else may be, and changes nothing then.
    fn make(&mut self, a_move: &Move) {
        let screen = self.driver.screen();
        let tokens = actions(&screen).into_iter().map(|action| action.token);
        self.tokens.extend(tokens);
        self.tokens.drain(..self.tokens.len().saturating_sub(100));
        let legal = matches!(a_move, Move::On(_) | Move::Press(_));
        if let Some(event) = self.event(a_move, &screen) {
            let sent = self.driver.send(event.clone());
            assert!(sent.is_ok() || !legal, "{event:?} at {}: {:?}", screen.step, sent.err());
        }
    }

    fn event(&mut self, a_move: &Move, screen: &Screen) -> Option<Event> {
        let policy = Arc::clone(self.driver.guide.policy());
        let document = policy.document();
        Some(match a_move {
            Move::On(bits) => on(screen, *bits),
            Move::Press(at) => {
                let mut shown = actions(screen);
                if shown.is_empty() {
                    return None;
                }
                Event::Press(shown.swap_remove(at % shown.len()).token)
            }
            Move::PressOld(at) => Event::Press(self.tokens[at % self.tokens.len()].clone()),
            Move::Choose(at, bits) => {
                let asked = screen.input.as_ref().map(|input| input.question.as_str());
                let question =
                    asked.filter(|_| bits % 2 == 0).unwrap_or_else(|| one_of(document.questions.ids(), *at));
                let values = document.questions.get(question).map(|question| question.values.clone());
                Event::Choose {
                    question: question.to_owned(),
                    values: some_of(&values.unwrap_or_default(), *bits),
                }
            }
            Move::Observe(seen) => {
                let probes = self.driver.guide.probes();
                let observe = |(at, seen): &(usize, Seen)| Observation {
                    probe: one_of(probes.iter().map(|probe| probe.id.as_str()), *at).to_owned(),
                    seen: *seen,
                };
                Event::Observed(seen.iter().map(observe).collect())
            }
            Move::EffectFailed(at) => Event::EffectFailed(EffectKind::ALL[at % EffectKind::ALL.len()]),
            Move::SaveFailed => Event::SaveFailed,
            Move::Trouble(at) => Event::Trouble(one_of(document.troubles.ids(), *at).to_owned()),
            Move::LookBack => Event::LookBack,
            Move::LookAt(at) => {
                let shown = screen.steps.iter().map(|step| step.id.as_str());
                Event::LookAt(one_of(shown.chain(["sign_up", "set_up/done", ""]), *at).to_owned())
            }
            Move::Home => Event::Home,
            Move::Begin(at, about) => {
                Event::Begin { journey: one_of(document.journeys.ids(), *at).to_owned(), about: *about }
            }
            Move::Moment(now, locale) => {
                let locales = LOCALES[locale % LOCALES.len()].iter().map(|&tag| tag.to_owned()).collect();
                self.driver.moment = Moment { now: *now, locales };
                return None;
            }
            Move::Restart => {
                let Driver { guide, moment } = self.driver.clone();
                let bytes = self.driver.bytes();
                self.driver = Driver::open(guide.policy(), Some(&bytes)).unwrap();
                self.driver.moment = moment;
                return None;
            }
        })
    }
}

/// One of some ids, or one that is not among them.
fn one_of<'a>(ids: impl Iterator<Item = &'a str>, at: usize) -> &'a str {
    let ids: Vec<&str> = ids.chain(["bogus"]).collect();
    ids[at % ids.len()]
}

/// Some values, or such that are none.
fn some_of(values: &[String], bits: u64) -> Vec<String> {
    let chosen = values.iter().enumerate().filter(|(at, _)| bits >> (at % 64) & 1 == 1);
    let mut chosen: Vec<String> = chosen.map(|(_, value)| value.clone()).collect();
    match bits >> 60 {
        0 => chosen.push("bogus".to_owned()),
        1..8 => chosen.truncate(1),
        _ => {}
    }
    chosen
}
