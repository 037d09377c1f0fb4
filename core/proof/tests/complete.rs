//! The enumeration is complete: what shells see, sending real events to a guide, is what it lists.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod municipality;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::guide::{Event, Guide, Observation, Seen};
use lotsen::internals::Situation;
use lotsen::moment::Moment;
use lotsen::screen::{ActionKind, Screen};
use lotsen_proof::enumerate::{Enumeration, enumerate};
use rayon::prelude::*;

use municipality::Municipality;

fn moment() -> Moment {
    Moment::new(1_795_422_600, "sv")
}

/// The small municipality, its longest journey cut down so that every sequence of events can be played.
fn small() -> Arc<Policy> {
    Municipality::strandby()
        .changed("walks/set_up.json", |part| {
            let steps = part["journeys"]["set_up"]["steps"].as_array_mut().unwrap();
            steps.retain(|step| !["post", "papers", "browse"].contains(&step["id"].as_str().unwrap()));
        })
        .changed("asking.json", |part| {
            part["questions"]["device"]["probes"].as_object_mut().unwrap().remove("form.computer");
        })
        .changed("rules.json", |part| {
            part["promises"] = serde_json::json!({});
        })
        .load()
        .unwrap()
}

/// The events that lead on from a screen: every answer, and whether it is done, did not work, or a probe sees it.
fn forward(explorer: &Explorer, situation: &Situation, screen: &Screen) -> Vec<Vec<Event>> {
    let mut events = Vec::new();
    if let Some(input) = &screen.input {
        let values: Vec<String> = input.choices.iter().map(|choice| choice.value.clone()).collect();
        let choose = |values: Vec<String>| vec![Event::Choose { question: input.question.clone(), values }];
        events.extend(values.iter().map(|value| choose(vec![value.clone()])));
        events.extend(input.many.then(|| choose(values)));
    }
    let leads = |kind: ActionKind| matches!(kind, ActionKind::Done | ActionKind::Failed);
    let pressed = screen.actions.iter().filter(|action| leads(action.kind));
    events.extend(pressed.map(|action| vec![Event::Press(action.token.clone())]));
    if let Some(probe) = explorer.visit(situation).and_then(|visit| visit.probe().map(str::to_owned)) {
        let saw = |seen| Event::Observed(vec![Observation { probe: probe.clone(), seen }]);
        events.extend([vec![saw(Seen::Yes)], vec![saw(Seen::No)], vec![saw(Seen::Yes), saw(Seen::No)]]);
    }
    events
}

/// What one situation leads to.
#[derive(Default)]
struct Led {
    /// The scenes of its screen and of those looked back at, each with its situation.
    shown: Vec<(u64, Situation)>,
    /// The situations after each event that leads on.
    next: Vec<Situation>,
}

/// Every scene that any sequence of events shows, no two situations taken for one; and one to see of each scene.
///
/// Situations that are equally many events away are played at the same time, and what they led to is taken in order.
fn by_brute_force(policy: &Arc<Policy>) -> BTreeMap<u64, Situation> {
    let explorer = Explorer::new(Arc::clone(policy));
    let mut shown = BTreeMap::new();
    let mut known: HashSet<Situation> = HashSet::new();
    let starts = explorer.starts().into_iter().map(|start| explorer.begin(&start).unwrap());
    let mut reached: Vec<Situation> = starts.flat_map(|begun| explorer.knowing(begun)).collect();
    while !reached.is_empty() {
        reached.retain(|situation| known.insert(situation.clone()));
        let led: Vec<Led> =
            reached.par_iter().map(|situation| play_on(&explorer, policy, situation)).collect();
        reached.clear();
        for Led { shown: scenes, next } in led {
            for (scene, situation) in scenes {
                shown.entry(scene).or_insert(situation);
            }
            reached.extend(next);
        }
    }
    shown
}

/// Sends every event that leads on from a situation, each to a guide of its own.
fn play_on(explorer: &Explorer, policy: &Arc<Policy>, situation: &Situation) -> Led {
    let guide = Guide::at(Arc::clone(policy), situation.clone());
    let screen = guide.current(&moment()).unwrap().screen;
    let mut led = Led::default();
    led.shown.push((explorer.scene(situation), situation.clone()));
    for step in screen.steps.iter().take_while(|step| step.id != screen.step) {
        let mut back = guide.clone();
        back.send(Event::LookAt(step.id.clone()), &moment()).unwrap();
        led.shown.push((explorer.scene(back.situation()), back.situation().clone()));
    }
    for events in forward(explorer, situation, &screen) {
        let mut on = guide.clone();
        let sent = events.into_iter().try_for_each(|event| on.send(event, &moment()).map(|_| ()));
        sent.unwrap();
        let after = on.situation().clone();
        // What belongs to a device can have been known before, once it is known which.
        let learned = explorer.describe(&after).contains_key("about")
            != explorer.describe(situation).contains_key("about");
        led.next.extend(if learned { explorer.knowing(after) } else { vec![after] });
    }
    led
}

fn in_words(explorer: &Explorer, situation: &Situation) -> String {
    let screen = explorer.draw(situation, &moment());
    format!("{:?}/{} {:?}", screen.journey, screen.step, explorer.describe(situation))
}

fn differences(policy: &Arc<Policy>, found: &Enumeration, shown: &BTreeMap<u64, Situation>) -> Vec<String> {
    let explorer = Explorer::new(Arc::clone(policy));
    let missing = shown.iter().filter(|(key, _)| !found.scenes.contains(key));
    let mut differences: Vec<String> =
        missing.map(|(_, situation)| format!("not found: {}", in_words(&explorer, situation))).collect();
    let of_journeys = found.screens.iter().filter(|screen| !screen.journey.is_empty());
    let never_shown = of_journeys.filter(|screen| !shown.contains_key(&explorer.scene(&screen.situation)));
    differences
        .extend(never_shown.map(|screen| format!("never shown: {}", in_words(&explorer, &screen.situation))));
    differences
}

#[test]
fn every_sequence_of_events_shows_what_is_listed_and_nothing_else() {
    let policy = small();
    let shown = by_brute_force(&policy);
    let differences = differences(&policy, &enumerate(&policy), &shown);
    assert!(differences.is_empty(), "{} of {}:\n{}", differences.len(), shown.len(), differences.join("\n"));
}

/// A xorshift generator: numbers that look random and are the same in every run.
struct Xorshift(u64);

impl Xorshift {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % count as u64).unwrap()
    }

    fn choose<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        (!of.is_empty()).then(|| of[self.below(of.len())].clone())
    }
}

/// Something that a shell may send from a screen.
fn random_event(
    random: &mut Xorshift,
    explorer: &Explorer,
    guide: &Guide,
    screen: &Screen,
) -> Option<Vec<Event>> {
    let looks_back =
        |screen: &Screen| screen.actions.iter().any(|action| action.kind == ActionKind::Continue);
    match random.below(20) {
        0..11 if !looks_back(screen) => random.choose(&forward(explorer, guide.situation(), screen)),
        0..13 => {
            let excluded = |kind| matches!(kind, ActionKind::Undo | ActionKind::Done | ActionKind::Failed);
            let actions: Vec<_> = screen.actions.iter().filter(|action| !excluded(action.kind)).collect();
            random.choose(&actions).map(|action| vec![Event::Press(action.token.clone())])
        }
        13..16 => Some(vec![Event::LookBack]),
        16..19 => random.choose(&screen.steps).map(|step| vec![Event::LookAt(step.id)]),
        _ => Some(vec![Event::Home]),
    }
}

#[test]
fn what_a_random_walk_shows_is_listed() {
    let policy = Policy::embedded();
    let explorer = Explorer::new(Arc::clone(&policy));
    let found = enumerate(&policy);
    let moment = moment();
    let mut random = Xorshift(0x2545_f491_4f6c_dd1d);
    let (mut met, mut missing) = (HashSet::new(), BTreeMap::new());
    for _ in 0..400 {
        let mut guide = Guide::open(Arc::clone(&policy), None, &moment).unwrap();
        let forms: Vec<String> =
            guide.probes().into_iter().map(|probe| probe.id).filter(|id| id.starts_with("form.")).collect();
        if random.below(4) > 0 {
            let probe = random.choose(&forms).unwrap();
            guide.send(Event::Observed(vec![Observation { probe, seen: Seen::Yes }]), &moment).unwrap();
        }
        for _ in 0..80 {
            let screen = guide.current(&moment).unwrap().screen;
            let Some(events) = random_event(&mut random, &explorer, &guide, &screen) else { continue };
            for event in events {
                // What does not fit is refused, and changes nothing.
                let _ = guide.send(event, &moment);
            }
            let key = explorer.scene(guide.situation());
            met.insert(key);
            if !found.scenes.contains(&key) {
                missing.entry(key).or_insert_with(|| in_words(&explorer, guide.situation()));
            }
        }
    }
    let words: Vec<String> = missing.into_values().collect();
    assert!(words.is_empty(), "{} of {} are not found:\n{}", words.len(), met.len(), words.join("\n"));
    assert!(met.len() > 1_000, "only {} scenes were met", met.len());
}
