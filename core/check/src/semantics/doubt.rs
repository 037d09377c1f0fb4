//! What repairs leave in doubt: nobody can say what a screen would show that reads something which had to be repaired.

use std::collections::BTreeSet;

use super::place::Written;
use crate::document::Node;
use crate::finding::Finding;
use crate::loading::Repairs;
use crate::rule::Rule;

/// Parts whose entries decide what is shown.
const DECIDING: [&str; 7] = ["questions", "tables", "journeys", "troubles", "sights", "runs", "probes"];

/// What is in doubt.
pub(super) struct Doubt<'a> {
    repairs: &'a Repairs,
    /// The ids of entries that were repaired, or that name one that was.
    entries: BTreeSet<String>,
    /// Whether a text had to be put in.
    texts: bool,
}

impl<'a> Doubt<'a> {
    /// What repairs leave in doubt.
    pub fn of(written: &Written<'_>, repairs: &'a Repairs, findings: &[Finding]) -> Self {
        let mut entries: BTreeSet<String> =
            repairs.changed().filter_map(|entry| Some(entry.split_once('.')?.1.to_owned())).collect();
        let deciding: Vec<(&str, Vec<&str>)> = deciding(written);
        loop {
            let spread: Vec<&str> = deciding
                .iter()
                .filter(|(id, words)| {
                    !entries.contains(*id) && words.iter().any(|word| entries.contains(id_of(word)))
                })
                .map(|(id, _)| *id)
                .collect();
            if spread.is_empty() {
                break;
            }
            entries.extend(spread.into_iter().map(str::to_owned));
        }
        let texts = findings.iter().any(|finding| finding.rule == Rule::MissingText);
        Self { repairs, entries, texts }
    }

    /// Whether what is said of the policy as a whole is in doubt.
    pub fn is_wide(&self) -> bool {
        self.texts || !self.repairs.is_exact()
    }

    /// Whether a finding stands all the same.
    pub fn lets_stand(&self, finding: &Finding) -> bool {
        let about = finding.about.as_str();
        let below = ["sights.", "promises."].iter().find_map(|map| about.strip_prefix(map)).unwrap_or(about);
        let own = below.split(['/', '.']).next().unwrap_or(about);
        let gone = |word: &str| self.repairs.is_gone(word);
        match finding.rule {
            Rule::Unreached | Rule::NeverTrue | Rule::Refused | Rule::DeadRow | Rule::Unasked => {
                !self.repairs.is_unsure() && !self.entries.contains(own)
            }
            Rule::UnsaidFact | Rule::BrokenPromise | Rule::Hours => !self.is_wide(),
            Rule::Sight => {
                let sight = about.split('.').next_back().unwrap_or(about);
                !self.repairs.is_unsure() && !gone(sight) && !self.entries.contains(sight)
            }
            Rule::UnknownButton => self.repairs.changed().all(|entry| !entry.starts_with("sights.")),
            Rule::UnusedText => !gone(about) && !about.split('.').any(gone),
            Rule::UnofferedTrouble | Rule::Unused => !gone(about),
            _ => true,
        }
    }
}

/// Every entry that decides something, with the words in it.
fn deciding<'a>(written: &Written<'a>) -> Vec<(&'a str, Vec<&'a str>)> {
    let parts = written.trees().flat_map(|(_, tree)| tree.members());
    let parts = parts.filter(|part| DECIDING.contains(&part.key.as_str()));
    let entries = parts.flat_map(|part| Node::members(&part.value)).map(|entry| {
        let mut words = Vec::new();
        entry.value.words(&mut words);
        (entry.key.as_str(), words)
    });
    entries.collect()
}

/// The entry that a word names: a derived question is called by its table and output.
fn id_of(word: &str) -> &str {
    word.split('.').next().unwrap_or(word)
}
