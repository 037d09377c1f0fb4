//! What is covered, and by what.

use serde::Serialize;

/// Something to be covered, and by what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its id: of a fact, a row as `table.row`, a text, a step as `journey/step`.
    pub id: String,
    /// The screens, as `journey/step`, or the scenarios; each once.
    pub by: Vec<String>,
    /// Whether it is covered.
    pub covered: bool,
}

/// What of a policy is covered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The facts, by the screens that say all their words; covered where each language has one.
    pub facts: Vec<Item>,
    /// The rows, by the screens that rest on them; covered where some situation does.
    pub rows: Vec<Item>,
    /// The texts, by the screens that say them.
    pub texts: Vec<Item>,
    /// The steps, by the scenarios that visit them; none where there are no scenarios.
    pub steps: Option<Vec<Item>>,
}

impl Coverage {
    /// The kinds of thing that are covered, and each of them.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, &[Item])> {
        let steps = self.steps.as_deref().map(|steps| ("step", steps));
        [("fact", &*self.facts), ("row", &*self.rows), ("text", &*self.texts)].into_iter().chain(steps)
    }

    /// The share of each kind that is covered, in per cent, rounded down.
    pub fn shares(&self) -> impl Iterator<Item = (&'static str, usize)> {
        self.kinds().map(|(kind, items)| (kind, share(items)))
    }
}

/// How much of these is covered, in per cent, rounded down.
pub fn share(items: &[Item]) -> usize {
    let covered = items.iter().filter(|item| item.covered).count();
    (covered * 100).checked_div(items.len()).unwrap_or(100)
}

/// In the order in which they first come.
pub fn once_each(all: Vec<&str>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for each in all {
        if !once.iter().any(|known| known == each) {
            once.push(each.to_owned());
        }
    }
    once
}
