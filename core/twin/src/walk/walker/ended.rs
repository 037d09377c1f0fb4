//! Endings by where they come, so that their number does not hang on how worlds are walked as one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Ending, Luggage, Walk};

/// An ending, and where it comes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ended {
    /// How.
    pub ending: Ending,
    /// The step: `journey/step`.
    pub step: String,
    /// The sight that lies open; empty where none does.
    pub sight: &'static str,
    /// Who helps, in the words of the policy, the first first; empty where one does not end at somebody.
    pub helpers: String,
}

impl Walk<'_> {
    /// How many runs of nodes end in each way.
    #[must_use]
    pub fn endings(&self) -> BTreeMap<Ending, usize> {
        let mut endings = BTreeMap::new();
        for (_, _, ending) in &self.ends {
            *endings.entry(*ending).or_insert(0) += 1;
        }
        endings
    }

    /// Every ending by its step, the sight that lies open and who helps.
    #[must_use]
    pub fn ended(&self) -> BTreeSet<Ended> {
        let nodes = self.ends.iter().filter_map(|(node, exit, ending)| {
            let reached = self.reached.get(*node as usize)?;
            let segment = self.segments.get(reached.segment)?;
            let luggage = segment.luggage(segment.exits.get(*exit as usize)?);
            Some((reached.node.situation, luggage, *ending))
        });
        let distinct: BTreeSet<_> = nodes.collect();
        let ended = distinct.into_iter().filter_map(|(situation, luggage, ending)| {
            let view = self.shared.view(situation)?;
            let open = self.luggage.get(luggage).and_then(|luggage| open_run(luggage, &view.frames));
            let helpers = view.look.helpers.iter().filter(|helper| *helper != "self");
            let helpers = match ending {
                Ending::Helper => helpers.cloned().collect::<Vec<_>>().join(" "),
                _ => String::new(),
            };
            Some(Ended { ending, step: view.path(), sight: open.unwrap_or(""), helpers })
        });
        ended.collect()
    }
}

/// The sight of the run that lies open nearest to what is shown.
fn open_run(luggage: &Luggage, frames: &[(u16, u16)]) -> Option<&'static str> {
    let runs = frames.iter().rev().filter_map(|frame| luggage.run_of(frame.0));
    runs.map(|open| open.run).find(|run| !run.is_over()).map(|run| run.sight.id())
}
