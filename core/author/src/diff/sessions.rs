//! Every screen of the older policy, as a session that stands there meets the newer one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::guide::{Event, Guide, Update};
use lotsen::internals::Situation;
use lotsen::moment::Moment;
use lotsen::screen::{ActionKind, CarriedChange, Screen};
use lotsen_proof::enumerate::enumerate;
use serde_json::Value;

use super::changes::{Asked, Diff, Landing, Shown};
use super::pair::Pair;
use super::who::{Words, told_apart};

/// A screen of the older policy, and what became of it.
struct Session {
    words: Words,
    /// The answers alone, whichever device they are about, and whether they were told or seen.
    answers: Words,
    from: String,
    to: String,
    gone: Vec<String>,
    new: Vec<String>,
    carried: Vec<(String, String)>,
}

/// What changes on screens and in sessions.
pub fn compared(pair: &Pair, moment: &Moment) -> Diff {
    let explorer = Explorer::new(Arc::clone(&pair.old));
    let spoken = explorer.draw(&Situation::default(), moment).locale;
    let shared = pair.old.locales().iter().filter(|locale| pair.new.locales().contains(locale));
    let mut locales: Vec<&String> = shared.collect();
    locales.sort_by_key(|locale| **locale != spoken);
    let mut sessions = Vec::new();
    for reachable in enumerate(&pair.old).screens {
        let guide = Guide::at(Arc::clone(&pair.old), reachable.situation.clone());
        let words = explorer.describe(&reachable.situation);
        let told = |locale: &&String| met(pair, &guide, &words, &Moment::new(moment.now, locale));
        let mut told: Vec<Session> = locales.iter().filter_map(told).collect();
        // One language says it: the one that is spoken, or the first in which anything is to be seen.
        let at = told.iter().position(Session::is_changed).unwrap_or(0);
        if at < told.len() {
            sessions.push(told.swap_remove(at));
        }
    }
    let mut diff = Diff { steps: added(pair), ..Diff::default() };
    diff.landings = landings(&sessions);
    diff.screens = screens(&sessions);
    diff.asked = asked(&sessions);
    diff
}

/// What a session meets under the newer policy; none where it cannot be opened, or where nothing is to be said.
fn met(pair: &Pair, guide: &Guide, words: &Words, moment: &Moment) -> Option<Session> {
    let before = guide.current(moment).ok()?;
    let mut carried_over = Guide::open(Arc::clone(&pair.new), Some(&before.snapshot), moment).ok()?;
    let mut after = carried_over.current(moment).ok()?;
    let carried: Vec<(String, String)> = after
        .carried
        .iter()
        .filter(|carried| carried.change != CarriedChange::Renamed)
        .map(|carried| (change(carried.change), carried.id.clone()))
        .collect();
    if let Some(read) = acknowledges(&after) {
        after = carried_over.send(Event::Press(read), moment).ok()?;
    }
    // Migration leads from a step that was looked at to the current one; looking back again is left to her.
    let looked = words.get("looking_at");
    if let Some(step) = looked {
        let there =
            after.screen.steps.iter().find(|item| item.id == *step || item.id.ends_with(&format!("/{step}")));
        let id = there.map_or_else(|| step.clone(), |item| item.id.clone());
        if let Ok(back) = carried_over.send(Event::LookAt(id), moment) {
            after = back;
        }
    }
    let (old, new) = (said(&before.screen), said(&after.screen));
    let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.difference(other).cloned().collect();
    Some(Session {
        from: renamed(pair, &before.screen),
        to: place(&after.screen),
        gone: only(&old, &new),
        new: only(&new, &old),
        answers: answers(&pair.old, words),
        words: words.clone(),
        carried,
    })
}

impl Session {
    /// Whether anything changes.
    fn is_changed(&self) -> bool {
        self.from != self.to || !self.gone.is_empty() || !self.new.is_empty() || !self.carried.is_empty()
    }
}

/// The answers of a situation: those that a probe gave stand beside those that were told.
fn answers(policy: &Policy, words: &Words) -> Words {
    let mut answers = Words::new();
    for (key, value) in words {
        let question = key.split('@').next().unwrap_or(key);
        answers.entry(question.to_owned()).or_insert_with(|| value.clone());
    }
    for question in &policy.document().questions {
        for probe in &question.value.probes {
            if answers.get(&probe.id).is_some_and(|seen| seen == "yes") {
                answers.remove(&probe.id);
                answers.entry(question.id.clone()).or_insert_with(|| probe.value.clone());
            }
        }
    }
    answers
}

fn change(change: CarriedChange) -> String {
    serde_json::to_value(change).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn acknowledges(update: &Update) -> Option<String> {
    let actions = &update.screen.actions;
    actions.iter().find(|action| action.kind == ActionKind::Acknowledge).map(|action| action.token.clone())
}

fn place(screen: &Screen) -> String {
    screen
        .journey
        .as_ref()
        .map_or_else(|| screen.step.clone(), |journey| format!("{journey}/{}", screen.step))
}

/// Where a screen of the older policy is, by the names of the newer.
fn renamed(pair: &Pair, screen: &Screen) -> String {
    let Some(journey) = &screen.journey else { return screen.step.clone() };
    let journeys = &pair.new.document().journeys;
    let known =
        journeys.entry(journey).or_else(|| journeys.iter().find(|new| new.value.formerly.contains(journey)));
    let Some(known) = known else { return place(screen) };
    let mut steps = known.value.steps.iter();
    let stays = steps.clone().any(|step| step.id == screen.step);
    let now = steps.find(|step| !stays && step.formerly.contains(&screen.step));
    format!("{}/{}", known.id, now.map_or(screen.step.as_str(), |step| step.id.as_str()))
}

/// What is not read: ids, and what a shell sends back.
const UNREAD: [&str; 12] =
    ["token", "id", "of", "step", "journey", "question", "value", "plain", "row", "table", "kind", "type"];

/// The words on a screen.
fn said(screen: &Screen) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    let mut open = vec![serde_json::to_value(screen).unwrap_or_default()];
    while let Some(value) = open.pop() {
        match value {
            Value::String(words) => {
                said.insert(words);
            }
            Value::Array(values) => open.extend(values),
            Value::Object(fields) => {
                open.extend(
                    fields
                        .into_iter()
                        .filter(|(key, _)| !UNREAD.contains(&key.as_str()))
                        .map(|(_, value)| value),
                );
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    said
}

fn landings(sessions: &[Session]) -> Vec<Landing> {
    let mut by: BTreeMap<(&str, &str), Vec<&Session>> = BTreeMap::new();
    for session in sessions.iter().filter(|session| session.from != session.to) {
        by.entry((&session.from, &session.to)).or_default().push(session);
    }
    let landings = by.into_iter().map(|((from, to), moved)| {
        let there = sessions.iter().filter(|session| session.from == from);
        Landing {
            from: from.to_owned(),
            to: to.to_owned(),
            who: told_apart(
                moved.iter().map(|session| &session.answers),
                there.map(|session| &session.answers),
            ),
            situations: distinct(&moved),
            example: smallest(&moved),
        }
    });
    landings.collect()
}

/// The words that come and go, those that do so on the same screens in one sentence.
fn screens(sessions: &[Session]) -> Vec<Shown> {
    let mut on: BTreeMap<(bool, &str), Vec<usize>> = BTreeMap::new();
    for (at, session) in sessions.iter().enumerate().filter(|(_, session)| session.from == session.to) {
        let gone = session.gone.iter().map(|words| (false, words.as_str()));
        for words in gone.chain(session.new.iter().map(|words| (true, words.as_str()))) {
            on.entry(words).or_default().push(at);
        }
    }
    let mut by: BTreeMap<Vec<usize>, Shown> = BTreeMap::new();
    for ((is_new, words), at) in on {
        let shown = by.entry(at).or_default();
        if is_new { &mut shown.new } else { &mut shown.gone }.push(words.to_owned());
    }
    let shown = by.into_iter().map(|(at, shown)| {
        let changed: Vec<&Session> = at.iter().filter_map(|at| sessions.get(*at)).collect();
        let at: BTreeSet<&String> = changed.iter().map(|session| &session.from).collect();
        let there = sessions.iter().filter(|session| at.contains(&session.from));
        Shown {
            who: told_apart(
                changed.iter().map(|session| &session.answers),
                there.map(|session| &session.answers),
            ),
            at: at.into_iter().cloned().collect(),
            screens: distinct(&changed),
            example: smallest(&changed),
            ..shown
        }
    });
    shown.collect()
}

fn asked(sessions: &[Session]) -> Vec<Asked> {
    let mut by: BTreeMap<&(String, String), Vec<&Session>> = BTreeMap::new();
    for session in sessions {
        for carried in &session.carried {
            by.entry(carried).or_default().push(session);
        }
    }
    let asked = by.into_iter().map(|((change, id), sessions)| Asked {
        change: change.clone(),
        id: id.clone(),
        situations: distinct(&sessions),
        example: smallest(&sessions),
    });
    asked.collect()
}

/// Each situation once, whatever the languages.
fn distinct(sessions: &[&Session]) -> usize {
    sessions.iter().map(|session| (&session.from, &session.words)).collect::<BTreeSet<_>>().len()
}

fn smallest(sessions: &[&Session]) -> Words {
    sessions.iter().map(|session| &session.words).min_by_key(|words| words.len()).cloned().unwrap_or_default()
}

/// The steps that only the newer policy has, by the first screen of each.
fn added(pair: &Pair) -> Vec<(String, Words)> {
    let old: BTreeSet<String> = steps(&pair.old).into_iter().map(|(step, _)| step).collect();
    let formerly =
        |journey: &str, names: &[String]| names.iter().any(|name| old.contains(&format!("{journey}/{name}")));
    let explorer = Explorer::new(Arc::clone(&pair.new));
    let screens = enumerate(&pair.new).screens;
    let mut added = Vec::new();
    for (step, names) in steps(&pair.new) {
        let (journey, id) = step.split_once('/').unwrap_or_default();
        let journeys = pair.new.document().journeys.get(journey).map(|journey| journey.formerly.clone());
        let known = journeys.unwrap_or_default().iter().any(|former| old.contains(&format!("{former}/{id}")));
        if old.contains(&step) || known || formerly(journey, &names) {
            continue;
        }
        let shown = screens.iter().find(|screen| screen.journey == journey && screen.step == id);
        added
            .push((step.clone(), shown.map(|shown| explorer.describe(&shown.situation)).unwrap_or_default()));
    }
    added
}

/// Every step with what it was called before.
fn steps(policy: &Policy) -> Vec<(String, Vec<String>)> {
    let journeys = policy.document().journeys.iter();
    let steps = journeys.flat_map(|journey| {
        journey.value.steps.iter().map(|step| (format!("{}/{}", journey.id, step.id), step.formerly.clone()))
    });
    steps.collect()
}
