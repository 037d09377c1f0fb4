//! The budgets as ratios, measured in one run: `cargo bench -p lotsen --bench budgets` prints them as Markdown.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "benchmarks")]

#[allow(
    dead_code,
    clippy::similar_names,
    clippy::only_used_in_recursion,
    reason = "each benchmark uses its share"
)]
mod support;

use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs};

use lotsen::Policy;
use lotsen::guide::{Event, Guide};
use lotsen::internals::Table;
use lotsen::internals::document::Document;
use lotsen::policy::Part;
use serde_json::Value;

use support::clock::{by_turns, median, ratio, time, words};
use support::grown::grown;
use support::session::{aged, back_and_forward, begin, moment, open, walk};

const PARTS: &[Part<'static>] = include!(concat!(env!("OUT_DIR"), "/parts.rs"));

/// How many times larger the grown policies are, and how many times older the sessions.
const TIMES: [usize; 3] = [1, 10, 100];

const JOURNEY: &str = "set_up";

fn main() {
    // What is measured cold has a process of its own: see `in_a_new_process`.
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let time = match words[..] {
        ["first-screen"] => time(|| first_screen(PARTS)),
        ["only-read"] => time(|| only_read(PARTS)),
        ["first-screen", file] => of_file(file, |parts| time(|| first_screen(parts))),
        ["only-read", file] => of_file(file, |parts| time(|| only_read(parts))),
        _ => return report(),
    };
    println!("{}", time.as_nanos());
}

/// Measures something with a policy in a file, as one part.
fn of_file(file: &str, measure: impl FnOnce(&[Part<'_>]) -> Duration) -> Duration {
    let bytes = fs::read(file).unwrap();
    measure(&[Part { name: "grown", bytes: &bytes }])
}

fn report() {
    println!("| what | measured | against | ratio | budget |");
    println!("|---|---|---|---|---|");
    decide();
    cold();
    send();
    find();
    println!();
    println!(
        "| with the policy | bytes → first screen | against reading | 1,000 decisions | `send` | `send`, everything done |"
    );
    println!("|---|---|---|---|---|---|");
    growth();
}

/// One row of a table, warm, against a flat array by the same keys.
fn decide() {
    let policy = Policy::load(PARTS).unwrap();
    let table = policy.table("app_for").unwrap();
    let (one, flat) = decided(&policy, table);
    let (ours, floor) = (words(one), words(flat));
    println!(
        "| decide a row a thousand times, warm | {ours} | {floor}, a flat array by the same keys | {:.2} | ≤ 3 |",
        ratio(one, flat)
    );
}

/// The time of a thousand decisions, and of as many look-ups in a flat array.
fn decided(policy: &Policy, table: &Table) -> (Duration, Duration) {
    let values = |id: &str| policy.document().questions.get(id).unwrap().values.len();
    let (informations, devices, owners) = (values("information"), values("device"), values("owner"));
    let mut keys = Vec::new();
    for information in 0..informations {
        for device in 0..devices {
            keys.extend((0..owners).map(|owner| [information, device, owner]));
        }
    }
    assert_eq!(keys.len(), table.combinations());
    let masks: Vec<[Option<u64>; 3]> = keys.iter().map(|key| key.map(|value| Some(1 << value))).collect();
    let row = |masks: &[Option<u64>; 3]| table.single(masks.iter().copied());
    let flat: Vec<u16> = masks.iter().map(|masks| row(masks).unwrap()).collect();
    let look_up = |[information, device, owner]: &[usize; 3]| {
        flat.get((information * devices + device) * owners + owner).copied()
    };
    for (key, masks) in keys.iter().zip(&masks) {
        assert_eq!(look_up(key), row(masks));
    }
    let many = 200;
    let mut ours = || each(many, &masks, |masks| row(masks));
    let mut floor = || each(many, &keys, |key| look_up(key));
    let [ours, floor] = by_turns(101, [&mut ours, &mut floor]);
    let decisions = u32::try_from(many * keys.len()).unwrap();
    (ours * 1000 / decisions, floor * 1000 / decisions)
}

fn each<K, R>(many: usize, keys: &[K], row: impl Fn(&K) -> R) -> Duration {
    time(|| {
        for _ in 0..many {
            for key in keys {
                black_box(row(black_box(key)));
            }
        }
    })
}

/// From bytes to the first screen in a new process, against only reading the same bytes into the same types.
fn cold() {
    let [first, read] = cold_times(41, &[]);
    let (ours, floor) = (words(first), words(read));
    println!(
        "| bytes → first screen, cold | {ours} | {floor}, serde_json reading the same bytes into the same types | \
         {:.2} | ≤ 2 |",
        ratio(first, read)
    );
}

/// The time to the first screen, and of only reading; of the embedded policy, or of that in a file.
fn cold_times(rounds: usize, file: &[&str]) -> [Duration; 2] {
    let mut first = || in_a_new_process("first-screen", file);
    let mut read = || in_a_new_process("only-read", file);
    by_turns(rounds, [&mut first, &mut read])
}

/// Memory and caches as a program finds them that has just been started.
fn in_a_new_process(what: &str, file: &[&str]) -> Duration {
    let output = Command::new(env::current_exe().unwrap()).arg(what).args(file).output().unwrap();
    Duration::from_nanos(String::from_utf8(output.stdout).unwrap().trim().parse().unwrap())
}

fn first_screen(parts: &[Part<'_>]) -> impl Sized + use<> {
    let moment = moment();
    let guide = Guide::open(Policy::load(parts).unwrap(), None, &moment).unwrap();
    let update = guide.current(&moment).unwrap();
    (guide, update)
}

fn only_read(parts: &[Part<'_>]) -> Vec<Document> {
    parts.iter().map(|part| serde_json::from_slice(part.bytes).unwrap()).collect()
}

/// A `send` of each event of a walk, and a `send` in sessions of different ages.
fn send() {
    let policy = Policy::load(PARTS).unwrap();
    let journeys = journeys(&policy).into_iter().map(|journey| begin(&journey));
    let troubles = policy.document().troubles.ids().map(|trouble| Event::Trouble(trouble.to_owned()));
    let made: Vec<_> = journeys.chain(troubles).flat_map(|begin| walk(&mut open(&policy), begin)).collect();
    let send = |(guide, event): &(Guide, Event)| {
        let (mut guide, event) = (guide.clone(), event.clone());
        time(|| guide.send(event, &moment()).unwrap())
    };
    let times = made.iter().map(|event| median((0..51).map(|_| send(event)).collect()));
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    let (slowest, events) = (times.last().copied().unwrap_or_default(), times.len());
    println!("| `send`, the median of {events} events | {} | – | – | ≤ 50 µs |", words(median(times)));
    println!("| `send`, the slowest of them | {} | – | – | ≤ 50 µs |", words(slowest));
    let events = walk(&mut open(&policy), begin(JOURNEY)).len();
    let [young, older, old] = TIMES.map(|times| in_the_middle(&aged(&policy, JOURNEY, events * times)));
    let [mut young, mut older, mut old] = [young, older, old].map(|guide| move || look(&guide));
    let [young, older, old] = by_turns(301, [&mut young, &mut older, &mut old]);
    for (times, time) in [(10, older), (100, old)] {
        let (now, before) = (words(time), words(young));
        println!(
            "| `send` in a session {times} times as old | {now} | {before}, after {events} events | {:.2} | flat, \
             ≤ 50 µs |",
            ratio(time, young)
        );
    }
}

/// A search at each key press of the searches by which the quality of finding is held.
fn find() {
    let policy = Policy::load(PARTS).unwrap();
    let guide = open(&policy);
    let searches: Vec<Value> = serde_json::from_str(include_str!("../../tests/searches.json")).unwrap();
    let searches = searches.iter().map(|search| search["words"].as_str().unwrap());
    let pressed: Vec<&str> = searches.flat_map(prefixes).collect();
    let search = |words: &str| time(|| guide.find(words, &moment()).unwrap());
    let times = pressed.iter().map(|words| median((0..5).map(|_| search(words)).collect()));
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    let slowest = times.last().copied().unwrap_or_default();
    let count = pressed.len();
    println!("| `find`, the median of {count} key presses | {} | – | – | ≤ 200 µs |", words(median(times)));
    println!("| `find`, the slowest of them | {} | – | – | ≤ 200 µs |", words(slowest));
}

/// What stands in a search field after each key press.
fn prefixes(label: &str) -> impl Iterator<Item = &str> {
    let ends = label.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| label.get(..end).unwrap_or(label))
}

/// The same session in the middle of the journey.
fn in_the_middle(guide: &Guide) -> Guide {
    let mut guide = guide.clone();
    let made = walk(&mut guide, begin(JOURNEY));
    made[made.len() / 2].0.clone()
}

/// The mean time of looking back and of going on.
fn look(guide: &Guide) -> Duration {
    let mut guide = guide.clone();
    time(|| back_and_forward(&mut guide)) / 2
}

/// How loading, deciding and sending grow with the policy and with all that a session can hold.
fn growth() {
    for times in TIMES {
        let bytes = grown(PARTS, times);
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("grown_{times}.json"));
        fs::write(&file, &bytes).unwrap();
        let [load, read] = cold_times(if times > 10 { 5 } else { 21 }, &[file.to_str().unwrap()]);
        fs::remove_file(&file).unwrap();
        let policy = Policy::load(&[Part { name: "grown", bytes: &bytes }]).unwrap();
        let (decide, _) = decided(&policy, policy.table("app_for").unwrap());
        let journeys = journeys(&policy);
        let last = journeys.iter().rfind(|id| id.starts_with(JOURNEY)).unwrap();
        let young = middle_of(&policy, last, &[]);
        let full = middle_of(&policy, last, &journeys);
        let held = full.current(&moment()).unwrap().snapshot.len();
        let [young, full] = by_turns(101, [&mut || look(&young), &mut || look(&full)]);
        println!(
            "| × {times} ({} KB) | {} | {:.2} | {} | {} | {} ({held} bytes) |",
            bytes.len() / 1024,
            words(load),
            ratio(load, read),
            words(decide),
            words(young),
            words(full),
        );
    }
}

/// The journeys that can be begun.
fn journeys(policy: &Policy) -> Vec<String> {
    let journeys = policy.document().journeys.iter().filter(|journey| !journey.value.remedy);
    journeys.map(|journey| journey.id.clone()).collect()
}

/// A session in the middle of a journey, after it has walked through others.
fn middle_of(policy: &Arc<Policy>, journey: &str, before: &[String]) -> Guide {
    let mut guide = open(policy);
    for before in before {
        walk(&mut guide, begin(before));
    }
    let made = walk(&mut guide, begin(journey));
    made[made.len() / 2].0.clone()
}
