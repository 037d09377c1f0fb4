//! What must hold after any events, legal or not, at any time and in any language.
//!
//! Most of it is checked by the driver after every event; here come the storms, and what only whole walks can show.

use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::{Event, Observation, Seen};
use lotsen::internals::document::question::Sort;
use lotsen::screen::{ActionKind, Screen, ScreenKind, StepStatus};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseResult, TestRunner};
use serde_json::Value;

use crate::driver::Driver;
use crate::mind::{Mind, begun, probed};
use crate::policies;
use crate::snapshots::seal;
use crate::storm::{Storm, a_move, moves};

/// Runs a property over every policy, one case for each `share` of those asked for: `PROPTEST_CASES` says how many, and
/// `PROPTEST_RNG_SEED` where they start. Unasked they are the same every time.
pub fn holds<S: Strategy>(
    share: u32,
    strategy: S,
    property: impl Fn(&Arc<Policy>, S::Value) -> TestCaseResult,
) {
    holds_under(policies::all(), share, strategy, property);
}

/// The same over some policies.
pub fn holds_under<S: Strategy>(
    policies: &[Arc<Policy>],
    share: u32,
    strategy: S,
    property: impl Fn(&Arc<Policy>, S::Value) -> TestCaseResult,
) {
    let asked = Config { failure_persistence: None, max_shrink_iters: 2000, ..Config::default() };
    let rng_seed = match asked.rng_seed {
        RngSeed::Random => RngSeed::Fixed(20_230_227),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    let config = Config { cases: (asked.cases / share).max(1), rng_seed, ..asked };
    for policy in policies {
        let run = TestRunner::new(config.clone()).run(&strategy, |value| property(policy, value));
        if let Err(error) = run {
            panic!("under {}: {error}", policy.id());
        }
    }
}

#[test]
fn any_events_leave_a_session_that_can_go_on() {
    holds(2, moves(), |policy, moves| {
        let driver = Storm::new(policy).all(&moves).driver;
        prop_assert!(driver.bytes().len() <= 4096);
        Ok(())
    });
}

#[test]
fn the_longest_storm_leaves_a_small_snapshot() {
    holds(128, prop::collection::vec(a_move(), 1500..1501), |policy, moves| {
        Storm::new(policy).all(&moves);
        Ok(())
    });
}

/// Compares two screens; says only where they differ. How far one has come tells of the way there, and is set aside.
fn same(direct: &Screen, changed: &Screen) -> TestCaseResult {
    let (left, right) = (serde_json::to_value(direct).unwrap(), serde_json::to_value(changed).unwrap());
    for (key, value) in left.as_object().unwrap().iter().filter(|(key, _)| *key != "progress") {
        prop_assert_eq!(value, &right[key], "{} at {}", key, direct.step);
    }
    Ok(())
}

/// What a screen says and offers, whatever has been answered and done already of the steps after it.
fn so_far(mut screen: Screen) -> Screen {
    let here = screen.steps.iter().position(|step| step.status == StepStatus::Now).unwrap();
    screen.steps.truncate(here + 1);
    screen
}

#[test]
fn back_to_the_first_step_and_on_again_is_the_same_screen() {
    let strategy = (any::<u64>(), 0..1000_usize, probed(), 0..60_usize);
    holds(4, strategy, |policy, (seed, beginning, probed, far)| {
        let mind = Mind { seed, other: None };
        let mut driver = begun(policy, beginning, &probed);
        mind.walk_far(&mut driver, far);
        let before = driver.now();
        let done: Vec<String> = before
            .screen
            .steps
            .iter()
            .take_while(|step| step.status == StepStatus::Done)
            .map(|step| step.id.clone())
            .collect();
        for step in done.iter().rev() {
            driver.send(Event::LookBack).unwrap();
            prop_assert_eq!(&driver.at(), step);
        }
        prop_assert_eq!(driver.send(Event::LookBack).unwrap_err().id(), "nothing_before");
        if driver.looks_back() {
            driver.press(ActionKind::Continue);
        }
        prop_assert_eq!(&driver.now(), &before);
        for step in &done {
            driver.look_at(step);
            prop_assert_eq!(driver.screen().steps.len(), before.screen.steps.len());
        }
        driver.look_at(&before.screen.step);
        prop_assert_eq!(driver.now(), before);
        Ok(())
    });
}

/// The questions that were answered on the way by a value that is told, each with its step, its answer and others.
fn answered(driver: &Driver) -> Vec<(String, String, Vec<String>, Vec<String>)> {
    let policy = Arc::clone(driver.guide.policy());
    let told =
        |id: &str| policy.document().questions.get(id).is_some_and(|question| question.sort == Sort::Told);
    let mut driver = driver.clone();
    let mut answered = Vec::new();
    for step in driver.screen().steps.iter().take_while(|step| step.status == StepStatus::Done) {
        driver.look_at(&step.id);
        let Some(input) = driver.screen().input.filter(|input| told(&input.question)) else { continue };
        let values = |selected| {
            let choices = input.choices.iter().filter(|choice| choice.selected == selected);
            choices.map(|choice| choice.value.clone()).collect::<Vec<_>>()
        };
        answered.push((step.id.clone(), input.question.clone(), values(true), values(false)));
    }
    answered
}

#[test]
fn a_changed_answer_leaves_no_trace_in_any_decision() {
    let strategy = (any::<u64>(), 0..1000_usize, probed(), 0..1000_usize, 0..1000_usize);
    holds(2, strategy, |policy, (seed, beginning, probed, which, what)| {
        let mind = Mind { seed, other: None };
        let mut changed = begun(policy, beginning, &probed);
        mind.walk_to_end(&mut changed);
        let mut answered = answered(&changed);
        let stored = changed.stored();
        let said = |question: &str| stored["told"].as_array().unwrap().iter().any(|told| told[0] == question);
        answered.retain(|(_, question, _, others)| !others.is_empty() && said(question));
        if answered.is_empty() {
            return Ok(());
        }
        let (step, question, _, others) = answered.swap_remove(which % answered.len());
        let value = others[what % others.len()].clone();
        changed.change(&step, &value);
        let mind = Mind { seed, other: Some((question, value)) };

        // What happened to a machine has happened, whatever is answered afterwards; what it has settled need not
        // be asked, nor be said of what a probe sees; and what was asked further on is known already.
        let alike = |one: &Driver, other: &Driver| {
            let (one, other) = (awake(one), awake(other));
            one["machines"] == other["machines"]
                && one["told"] == other["told"]
                && of_probes(&one) == of_probes(&other)
        };
        let mut direct = begun(policy, beginning, &probed);
        let here = changed.at();
        mind.walk(&mut direct, |screen| screen.step == here || screen.kind == ScreenKind::End);
        if alike(&direct, &changed) {
            same(&so_far(direct.screen()), &so_far(changed.screen()))?;
        }
        without_answers_that_do_not_apply_all_is_the_same(&changed)?;
        mind.walk_to_end(&mut direct);
        mind.walk_to_end(&mut changed);
        if alike(&direct, &changed) {
            same_at_every_step(direct, changed.clone())?;
        }
        without_answers_that_do_not_apply_all_is_the_same(&changed)
    });
}

/// Compares two sessions at every step up to the current one.
fn same_at_every_step(mut one: Driver, mut other: Driver) -> TestCaseResult {
    same(&one.screen(), &other.screen())?;
    let done = one.screen().steps.into_iter().take_while(|step| step.status == StepStatus::Done);
    for step in done {
        one.look_at(&step.id);
        other.look_at(&step.id);
        same(&one.screen(), &other.screen())?;
    }
    Ok(())
}

/// What is stored of a session without the answers that no step at hand asks for.
fn awake(driver: &Driver) -> Value {
    let policy = driver.guide.policy();
    let mut stored = driver.stored();
    let (journey, about) = (stored["frames"][0][0].clone(), stored["frames"][0][1].clone());
    let journey = policy.document().journeys.get(journey.as_str().unwrap()).unwrap();
    let asked = |question: &str| {
        let applies = |id: &str| driver.steps().iter().any(|step| step == id);
        let mut steps = journey.steps.iter();
        journey.reads.iter().any(|read| read == question)
            || steps.any(|step| step.ask.as_deref() == Some(question) && applies(&step.id))
    };
    let of_another = |holder: &str| holder.ends_with("_device") && about != holder;
    let told = stored["told"].as_array_mut().unwrap();
    told.retain(|told| asked(told[0].as_str().unwrap()) && !of_another(told[1].as_str().unwrap()));
    stored
}

/// What is known of the things that a probe sees; the word alone on a step has the step's id.
fn of_probes(stored: &Value) -> Vec<&Value> {
    let evidence = stored["evidence"].as_array().unwrap().iter();
    evidence.filter(|known| !known[0].as_str().unwrap().contains('/')).collect()
}

fn without_answers_that_do_not_apply_all_is_the_same(driver: &Driver) -> TestCaseResult {
    let bare = Driver::open(driver.guide.policy(), Some(&seal(&awake(driver)))).unwrap();
    prop_assert_eq!(driver.screen().progress, bare.screen().progress);
    same_at_every_step(driver.clone(), bare)
}

#[test]
fn changing_an_answer_back_restores_the_session() {
    let strategy =
        (any::<u64>(), 0..1000_usize, probed(), prop::collection::vec((0..1000_usize, 0..1000_usize), 1..4));
    holds(3, strategy, |policy, (seed, beginning, probed, changes)| {
        let mind = Mind { seed, other: None };
        let mut driver = begun(policy, beginning, &probed);
        mind.walk_to_end(&mut driver);
        let before = driver.now();
        let mut undo = Vec::new();
        for (which, what) in changes {
            let mut answered = answered(&driver);
            let another =
                driver.stored()["frames"].as_array().unwrap().last().unwrap()[1] == "another_device";
            answered.retain(|(_, question, values, others)| {
                !values.is_empty() && !others.is_empty() && !(another && question == "device")
            });
            if answered.is_empty() {
                break;
            }
            let (step, _, values, others) = answered.swap_remove(which % answered.len());
            driver.change(&step, &others[what % others.len()]);
            undo.push((step, values.join(",")));
        }
        for (step, values) in undo.iter().rev() {
            driver.change(step, values);
        }
        prop_assert_eq!(driver.screen(), before.screen);
        Ok(())
    });
}

#[test]
fn a_trouble_that_is_raised_and_left_changes_nothing() {
    holds(4, (moves(), 0..1000_usize), |policy, (moves, trouble)| {
        let mut driver = Storm::new(policy).all(&moves).driver;
        driver.send(Event::SaveFailed).unwrap();
        if !driver.stored()["carried"].as_array().unwrap().is_empty()
            || driver.looks_back()
            || driver.at() == "home"
        {
            return Ok(());
        }
        driver.look_at(&driver.at());
        let before = driver.now();
        let document = policy.document();
        let raised = document.troubles.at(trouble % document.troubles.len()).unwrap();
        let frames = driver.stored()["frames"].clone();
        let at_hand = frames.as_array().unwrap().iter().any(|frame| frame[0] == raised.value.remedy.as_str());
        driver.send(Event::Trouble(raised.id.clone())).unwrap();
        if driver.screen().kind == ScreenKind::End {
            driver.end();
        } else {
            driver.press(ActionKind::Leave);
        }
        prop_assert!(at_hand || driver.now() == before, "{} left a trace", raised.id);
        Ok(())
    });
}

#[test]
fn observations_that_know_nothing_change_nothing() {
    holds(8, moves(), |policy, moves| {
        let mut driver = Storm::new(policy).all(&moves).driver;
        let before = driver.now();
        let probes = driver.guide.probes().into_iter();
        let unknown = probes.map(|probe| Observation { probe: probe.id, seen: Seen::Unknown });
        driver.send(Event::Observed(unknown.collect())).unwrap();
        driver.send(Event::Observed(Vec::new())).unwrap();
        prop_assert_eq!(driver.now(), before);
        Ok(())
    });
}
