//! A storm of random events, which every language raises in the same way; `tests/README.md` says how.
//!
//! What each seed gave in Rust stands in `golden/storm.json` as a digest of the transcript's bytes.

use std::collections::BTreeMap;
use std::fs;

use lotsen::Policy;
use lotsen::guide::{Event, Guide, Observation, Seen, Update};
use lotsen::moment::Moment;
use lotsen::screen::{EffectKind, Screen};
use lotsen_proof::scenario::{Line, Refusal, Transcript, actions, digest, read_time};
use serde_json::{Value, json};

use crate::golden::blessing;
use crate::play::{given_folder, own_folder};
use crate::written::write_transcript;

const SEEDS: std::ops::RangeInclusive<u64> = 1..=8;
const EVENTS: usize = 400;
const START: &str = "2026-03-02T08:00:00Z";
const SECONDS_BETWEEN: i64 = 60;

/// The generator `SplitMix64`, which is a few lines in every language.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to below `n`, from one draw.
    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(n).unwrap()).unwrap()
    }

    fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let at = self.below(items.len());
        &items[at]
    }
}

/// The next event, and the same as a scenario writes it.
fn next_event(random: &mut Random, screen: &Screen, guide: &Guide) -> (Event, Value) {
    match random.below(16) {
        0..=5 => press(random, screen),
        6..=10 => choose(random, screen),
        11 => (Event::LookBack, json!({"look_back": true})),
        12 if screen.steps.is_empty() => home(),
        12 => {
            let step = random.of(&screen.steps).id.clone();
            (Event::LookAt(step.clone()), json!({"look_at": step}))
        }
        13 => {
            let probe = random.of(&guide.probes()).id.clone();
            let (seen, word) =
                *random.of(&[(Seen::Yes, "yes"), (Seen::No, "no"), (Seen::Unknown, "unknown")]);
            (
                Event::Observed(vec![Observation { probe: probe.clone(), seen }]),
                json!({"observed": {probe: word}}),
            )
        }
        14 => {
            let kind = *random.of(&EffectKind::ALL);
            (Event::EffectFailed(kind), json!({"effect_failed": kind.id()}))
        }
        _ => pressed("0000"),
    }
}

fn press(random: &mut Random, screen: &Screen) -> (Event, Value) {
    let actions = actions(screen);
    if actions.is_empty() { home() } else { pressed(&random.of(&actions).token) }
}

fn pressed(token: &str) -> (Event, Value) {
    (Event::Press(token.to_owned()), json!({"press": {"token": token}}))
}

fn home() -> (Event, Value) {
    (Event::Home, json!({"home": true}))
}

fn choose(random: &mut Random, screen: &Screen) -> (Event, Value) {
    let Some(input) = &screen.input else { return press(random, screen) };
    let mut values = vec![random.of(&input.choices).value.clone()];
    if input.many && random.below(2) == 1 {
        values.push(random.of(&input.choices).value.clone());
    }
    let question = input.question.clone();
    let written = json!({"choose": {"question": question, "values": values}});
    (Event::Choose { question, values }, written)
}

/// The transcript of a storm: a line for each event, and none for the opening.
fn storm(seed: u64) -> Transcript {
    let policy = Policy::embedded();
    let mut random = Random(seed);
    let mut moment = Moment::new(read_time(START).unwrap(), "sv");
    let mut guide = Guide::open(policy.clone(), None, &moment).unwrap();
    let mut screen = guide.current(&moment).unwrap().screen;
    let mut transcript = Transcript::default();
    for _ in 0..EVENTS {
        let (event, written) = next_event(&mut random, &screen, &guide);
        moment.now += SECONDS_BETWEEN;
        let (update, error) = match guide.send(event, &moment) {
            Ok(update) => (update, None),
            Err(error) => (guide.current(&moment).unwrap(), Some(error)),
        };
        let Update { screen: shown, effects, carried, .. } = update;
        screen = shown;
        let error = error
            .map(|error| Refusal { id: error.id().to_owned(), sentence: policy.sentence(&error, &moment) });
        let line = Line { at: moment.now, event: written, screen: screen.clone(), effects, carried, error };
        transcript.lines.push(line);
    }
    transcript
}

#[test]
fn a_storm_of_random_events_behaves_as_in_rust() {
    let mut found = BTreeMap::new();
    let mut shown = std::collections::BTreeSet::new();
    let mut refused = 0;
    for seed in SEEDS {
        let transcript = storm(seed);
        shown.extend(
            transcript.lines.iter().map(|line| (line.screen.journey.clone(), line.screen.step.clone())),
        );
        refused += transcript.lines.iter().filter(|line| line.error.is_some()).count();
        let text = transcript.to_string();
        if given_folder().is_none() {
            write_transcript(&format!("storm_{seed}"), &text);
        }
        found.insert(seed.to_string(), digest(text.as_bytes()));
    }
    // A storm that stays at home, or where nothing or everything is refused, would show nothing.
    assert!(shown.len() > 60, "only {} screens", shown.len());
    assert!((200..1600).contains(&refused), "{refused} events were refused");
    let golden = own_folder().join("../golden/storm.json");
    if blessing() {
        fs::write(&golden, format!("{}\n", serde_json::to_string_pretty(&found).unwrap())).unwrap();
    }
    let expected: BTreeMap<String, String> = serde_json::from_slice(&fs::read(&golden).unwrap()).unwrap();
    assert_eq!(found, expected);
}

#[test]
fn the_generator_is_the_published_one() {
    let mut random = Random(1_234_567);
    let drawn = [random.next(), random.next(), random.next()];
    assert_eq!(drawn, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
}
