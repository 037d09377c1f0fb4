//! For whom something holds: sets of answers in the fewest words.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// A situation or a combination of answers, in words.
pub type Words = BTreeMap<String, String>;

/// Answers to questions, any of the values of each; a question that does not matter is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Who(pub BTreeMap<String, BTreeSet<String>>);

/// The fewest sets that hold exactly these combinations, found by joining those that differ in one question alone. `all`
/// has for each question all of its values.
pub fn joined(combinations: &[Words], all: &BTreeMap<String, BTreeSet<String>>) -> Vec<Who> {
    let single = |words: &Words| {
        Who(words.iter().map(|(id, value)| (id.clone(), BTreeSet::from([value.clone()]))).collect())
    };
    let mut sets: BTreeSet<Who> = combinations.iter().map(single).collect();
    for question in all.keys() {
        let mut by_rest: BTreeMap<Who, BTreeSet<String>> = BTreeMap::new();
        for Who(mut set) in sets {
            let values = set.remove(question).unwrap_or_default();
            by_rest.entry(Who(set)).or_default().extend(values);
        }
        let joined = by_rest.into_iter().map(|(Who(mut set), values)| {
            set.insert(question.clone(), values);
            Who(set)
        });
        sets = joined.collect();
    }
    let without_all = sets.into_iter().map(|Who(set)| {
        Who(set.into_iter().filter(|(question, values)| all.get(question) != Some(values)).collect())
    });
    without_all.collect()
}

/// What tells some situations from all of them: the questions that have fewer values there.
pub fn told_apart<'a>(some: impl Iterator<Item = &'a Words>, all: impl Iterator<Item = &'a Words>) -> Who {
    let (some, all) = (values(some), values(all));
    let tells = |question: &String, values: &BTreeSet<String>| {
        !values.contains(NONE) && all.get(question) != Some(values)
    };
    Who(some.into_iter().filter(|(question, values)| tells(question, values)).collect())
}

/// What stands for a question that has no answer in a situation.
const NONE: &str = "-";

fn values<'a>(situations: impl Iterator<Item = &'a Words>) -> BTreeMap<String, BTreeSet<String>> {
    let situations: Vec<&Words> = situations.collect();
    let questions: BTreeSet<&String> = situations.iter().flat_map(|words| words.keys()).collect();
    let of = |question: &String| {
        let values = situations.iter().map(|words| words.get(question).map_or(NONE, String::as_str));
        values.map(str::to_owned).collect()
    };
    questions.into_iter().map(|question| (question.clone(), of(question))).collect()
}
