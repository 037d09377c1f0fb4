//! A graph of arrows, and the cycles in it.

use std::collections::{BTreeMap, BTreeSet};

/// Nodes by their names, and arrows between them; each arrow with one example of what it is drawn for.
#[derive(Debug, Default)]
pub struct Graph {
    arrows: BTreeMap<(String, String), String>,
}

/// The nodes of a cycle: each can be come to from each other.
pub type Cycle = BTreeSet<String>;

impl Graph {
    /// Adds an arrow.
    pub fn add(&mut self, from: &str, to: &str, label: String) {
        self.arrows.entry((from.to_owned(), to.to_owned())).or_insert(label);
    }

    /// The arrows, each with its example.
    pub fn arrows(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.arrows.iter().map(|((from, to), label)| (from.as_str(), to.as_str(), label.as_str()))
    }

    /// Whether there is an arrow.
    pub fn has(&self, from: &str, to: &str) -> bool {
        self.arrows.contains_key(&(from.to_owned(), to.to_owned()))
    }

    /// Every node that can be come to from a node by one arrow or more.
    pub fn reachable(&self, from: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut next = vec![from];
        while let Some(node) = next.pop() {
            for (_, to, _) in self.arrows().filter(|(from, ..)| *from == node) {
                if found.insert(to) {
                    next.push(to);
                }
            }
        }
        found
    }

    /// The cycles, each as large as it can be.
    pub fn cycles(&self) -> BTreeSet<Cycle> {
        let nodes: BTreeSet<&str> = self.arrows().map(|(from, ..)| from).collect();
        let reachable: BTreeMap<&str, BTreeSet<&str>> =
            nodes.into_iter().map(|node| (node, self.reachable(node))).collect();
        let in_cycle = reachable.iter().filter(|(node, reached)| reached.contains(*node));
        let cycles = in_cycle.map(|(node, reached)| {
            let back = |other: &&&str| reachable.get(**other).is_some_and(|reached| reached.contains(node));
            reached.iter().filter(back).map(|other| (*other).to_owned()).collect()
        });
        cycles.collect()
    }

    /// The arrows between the nodes of a cycle, a line for each with its example.
    pub fn describe(&self, cycle: &Cycle) -> String {
        let inside = self.arrows().filter(|(from, to, _)| cycle.contains(*from) && cycle.contains(*to));
        let lines = inside.map(|(from, to, label)| format!("    {from} --> {to}   {label}"));
        lines.collect::<Vec<_>>().join("\n")
    }
}
