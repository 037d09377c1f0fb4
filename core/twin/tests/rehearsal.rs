//! Every start of the embedded policy is rehearsed: what is found is allowed, the usual set-ups are short, fewer and
//! fewer ways end at a helper, and docs/rehearsal.md says so.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use lotsen::Policy;
use lotsen_twin::allowance::Allowances;
use lotsen_twin::official::Ending;
use lotsen_twin::rehearsal::{Rehearsal, page, person, rehearse, rehearse_these};
use lotsen_twin::walk::Start;
use lotsen_twin::world::{Factor, Kind, OldPhone, Options, Owner, Rules};
use serde::{Deserialize, Serialize};

/// The most presses and words of a usual set-up.
const SET_UP: Cost = Cost { presses: Some(16), words: Some(750) };
/// The most presses of a loss; its words are not held.
const LOSS: Cost = Cost { presses: Some(8), words: None };
/// The most presses before a telephone number.
const TELEPHONE: usize = 4;

/// Every start, walked once for all tests.
static ALL: LazyLock<Vec<Rehearsal>> =
    LazyLock::new(|| rehearse(&Policy::embedded(), "").expect("the guide goes every way of the twin"));

/// Losses, from "Something went wrong".
static LOSSES: LazyLock<Vec<Rehearsal>> = LazyLock::new(losses);

/// What a way costs; nothing where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Cost {
    presses: Option<usize>,
    words: Option<usize>,
}

/// What is not yet as it should be, and may only become less.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Held {
    /// Findings that the policy does not allow.
    open: BTreeSet<String>,
    /// By start: what is over its budget.
    over: BTreeMap<String, Cost>,
    /// By start: the presses before a telephone number, where they are too many; nothing where none comes.
    telephone: BTreeMap<String, Option<usize>>,
    /// By journey: in how many places a way ends at a helper.
    helpers: BTreeMap<String, usize>,
}

fn losses() -> Vec<Rehearsal> {
    let policy = Policy::embedded();
    let trouble = policy.document().troubles.get("phone_gone").expect("a phone can be gone");
    let world = person(Options::of(&policy).world()).set_factor(Factor::This).set_old_phone(OldPhone::Gone);
    let losses = [
        ("private iPhone", world.set_kind(Kind::Iphone).set_owner(Owner::Private)),
        ("private Android phone", world.set_kind(Kind::AndroidPhone).set_owner(Owner::Private)),
        ("municipal iPad", world.set_kind(Kind::Ipad).set_owner(Owner::Municipal)),
    ];
    let starts = losses.map(|(name, world)| {
        let (journey, about) = (trouble.remedy.clone(), trouble.about);
        (format!("phone_gone, {name}"), Start { journey, about, world, rules: Rules::default() })
    });
    rehearse_these(&policy, &starts).expect("the guide goes every way of the twin")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A file that is held; where golden files are written anew, it is written.
#[track_caller]
fn held_file(path: &str, now: &str) -> String {
    let path = root().join(path);
    if std::env::var_os("LOTSEN_BLESS").is_some_and(|value| value == "1") {
        fs::write(&path, now).expect("a file can be written");
    }
    fs::read_to_string(&path).unwrap_or_default()
}

/// What the walk finds now.
fn now() -> Held {
    let found: BTreeSet<String> = ALL.iter().flat_map(|each| &each.findings).map(|each| each.key()).collect();
    let usual = ALL.iter().filter(|each| each.start.contains("usual: ")).map(|each| (each, SET_UP));
    let short = usual.chain(LOSSES.iter().map(|each| (each, LOSS)));
    let over = short.filter_map(|(each, budget)| Some((each.start.clone(), over(each, budget)?)));
    let calls = ALL.iter().filter(|each| each.start.starts_with("contact")).chain(LOSSES.iter());
    let late = calls.filter(|each| each.telephone.is_none_or(|presses| presses > TELEPHONE));
    Held {
        open: Allowances::of(&Policy::embedded()).judge(&found).open,
        over: over.collect(),
        telephone: late.map(|each| (each.start.clone(), each.telephone)).collect(),
        helpers: helpers(),
    }
}

fn over(rehearsal: &Rehearsal, budget: Cost) -> Option<Cost> {
    let too_many = |cost: Option<usize>, most: Option<usize>| {
        most.is_some_and(|most| cost.is_none_or(|cost| cost > most))
    };
    let (presses, words) = (rehearsal.presses.fewest, rehearsal.words);
    (too_many(presses, budget.presses) || too_many(words, budget.words)).then_some(Cost { presses, words })
}

/// By journey in how many places a way ends at a helper, told apart by step, sight and helper.
fn helpers() -> BTreeMap<String, usize> {
    let mut places = BTreeMap::<String, BTreeSet<_>>::new();
    for rehearsal in ALL.iter() {
        let journey = rehearsal.start.split(',').next().unwrap_or_default();
        let helped = rehearsal.ended.iter().filter(|ended| ended.ending == Ending::Helper);
        places.entry(journey.to_owned()).or_default().extend(helped);
    }
    places.into_iter().map(|(journey, places)| (journey, places.len())).collect()
}

#[test]
fn nothing_is_worse_than_it_was_and_what_is_better_is_held() {
    let now = now();
    let written = serde_json::to_string_pretty(&now).expect("it can be written") + "\n";
    let held: Held =
        serde_json::from_str(&held_file("core/twin/tests/held.json", &written)).unwrap_or_default();
    let new: Vec<_> = now.open.difference(&held.open).collect();
    assert!(new.is_empty(), "found, and the policy does not allow it: {new:#?}");
    for (start, cost) in &now.over {
        let held = held.over.get(start).unwrap_or_else(|| panic!("{start} is over its budget: {cost:?}"));
        let within = |now: Option<usize>, held: Option<usize>| held.is_none() || now.is_some() && now <= held;
        assert!(
            within(cost.presses, held.presses) && within(cost.words, held.words),
            "{start}: {cost:?}, held to {held:?}; the budget is {SET_UP:?} for a set-up, {LOSS:?} for a loss"
        );
    }
    for (start, presses) in &now.telephone {
        let held = held.telephone.get(start);
        assert_eq!(held, Some(presses), "{start}: a telephone number comes within {TELEPHONE} presses");
    }
    for (journey, count) in &now.helpers {
        let held = held.helpers.get(journey).copied().unwrap_or(0);
        assert!(*count <= held, "{journey} ends at a helper in {count} places, at most in {held}");
    }
    assert_eq!(now, held, "it has become better: `cargo xtask bless rehearsal` holds it there");
}

#[test]
fn what_is_allowed_is_still_found() {
    let found: BTreeSet<String> = ALL.iter().flat_map(|each| &each.findings).map(|each| each.key()).collect();
    let stale = Allowances::of(&Policy::embedded()).judge(&found).stale;
    assert!(stale.is_empty(), "allowed, and no longer found: {stale:#?}");
}

#[test]
fn every_usual_set_up_is_walked() {
    let usual = ALL.iter().filter(|each| each.start.contains("usual: "));
    assert_eq!(usual.count(), 5);
}

#[test]
fn the_page_of_the_rehearsal_is_what_is_rehearsed() {
    let page = page(&ALL, &Allowances::of(&Policy::embedded()));
    let written = held_file("docs/rehearsal.md", &page);
    assert!(page == written, "docs/rehearsal.md differs; `cargo xtask bless rehearsal` writes it");
}
