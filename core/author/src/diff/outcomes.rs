//! What tables tell otherwise, for every combination of answers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;

use super::changes::Outcome;
use super::pair::Pair;
use super::who::{Words, joined};

/// Each change of an outcome, by table.
pub fn changed(pair: &Pair) -> Vec<Outcome> {
    let (old, new) = (Told::of(&pair.old), Told::of(&pair.new));
    let tables: BTreeSet<&String> = old.0.keys().chain(new.0.keys()).collect();
    tables.into_iter().flat_map(|table| of_table(table, old.0.get(table), new.0.get(table))).collect()
}

/// By table, what each combination of answers is told.
struct Told(BTreeMap<String, Vec<(Words, Vec<String>)>>);

impl Told {
    fn of(policy: &Arc<Policy>) -> Self {
        let explorer = Explorer::new(Arc::clone(policy));
        let tables = policy.document().tables.ids().map(|table| {
            let cells = explorer.cells(table).into_iter().map(|cell| {
                let told = cell.then.iter().filter(|(_, values)| !values.is_empty());
                let mut told: Vec<String> =
                    told.map(|(output, values)| format!("{output}={}", values.join(","))).collect();
                // The order in which a table lists its outputs says nothing.
                told.sort();
                (cell.answers.into_iter().collect(), [helpers(policy, &cell.then), told].concat())
            });
            (table.to_owned(), cells.collect())
        });
        Self(tables.collect())
    }
}

/// Who helps by the ways that are told, where there are any.
fn helpers(policy: &Policy, then: &[(String, Vec<String>)]) -> Vec<String> {
    let routes = &policy.document().routes;
    let told = then.iter().flat_map(|(_, values)| values);
    let mut helpers: Vec<&str> =
        told.filter_map(|value| routes.get(value)).map(|route| route.helper.as_str()).collect();
    helpers.dedup();
    if helpers.is_empty() { Vec::new() } else { vec![format!("helper={}", helpers.join(","))] }
}

fn of_table(
    table: &str,
    old: Option<&Vec<(Words, Vec<String>)>>,
    new: Option<&Vec<(Words, Vec<String>)>>,
) -> Vec<Outcome> {
    let (old, new) = (old.map(Vec::as_slice).unwrap_or_default(), new.map(Vec::as_slice).unwrap_or_default());
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (question, value) in old.iter().chain(new).flat_map(|(answers, _)| answers) {
        all.entry(question.clone()).or_default().insert(value.clone());
    }
    let mut changes: BTreeMap<(Vec<String>, Vec<String>), Vec<Words>> = BTreeMap::new();
    for (answers, before, after) in matched(old, new) {
        if before != after {
            changes.entry((before, after)).or_default().push(answers);
        }
    }
    let told = changes.into_iter().map(|((before, after), combinations)| Outcome {
        table: table.to_owned(),
        before,
        after,
        who: joined(&combinations, &all),
        combinations: combinations.len(),
        example: combinations.into_iter().next().unwrap_or_default(),
    });
    told.collect()
}

/// Every combination with what is told before and after. Where the tables read different questions, one that only one of
/// them reads is taken from that.
fn matched(
    old: &[(Words, Vec<String>)],
    new: &[(Words, Vec<String>)],
) -> Vec<(Words, Vec<String>, Vec<String>)> {
    let nothing = Vec::new();
    let questions = |told: &[(Words, Vec<String>)]| -> BTreeSet<String> {
        told.first().into_iter().flat_map(|(answers, _)| answers.keys().cloned()).collect()
    };
    let shared: BTreeSet<String> = match (old.is_empty(), new.is_empty()) {
        (false, false) => questions(old).intersection(&questions(new)).cloned().collect(),
        _ => questions(old).union(&questions(new)).cloned().collect(),
    };
    let among = |answers: &Words| -> Words {
        answers
            .iter()
            .filter(|(id, _)| shared.contains(*id))
            .map(|(id, value)| (id.clone(), value.clone()))
            .collect()
    };
    let mut by_shared: BTreeMap<Words, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, (answers, _)) in old.iter().enumerate() {
        by_shared.entry(among(answers)).or_default().0.push(at);
    }
    for (at, (answers, _)) in new.iter().enumerate() {
        by_shared.entry(among(answers)).or_default().1.push(at);
    }
    let told = |side: &[(Words, Vec<String>)], at: Option<&usize>| {
        at.and_then(|at| side.get(*at)).map_or((Words::new(), nothing.clone()), Clone::clone)
    };
    let mut all = Vec::new();
    for (olds, news) in by_shared.values() {
        let none = [usize::MAX];
        let (olds, news) =
            (if olds.is_empty() { &none[..] } else { olds }, if news.is_empty() { &none[..] } else { news });
        for one in olds {
            for other in news {
                let ((mut answers, before), (more, after)) = (told(old, Some(one)), told(new, Some(other)));
                answers.extend(more);
                all.push((answers, before, after));
            }
        }
    }
    all
}
