//! What comes of one start.

use std::collections::BTreeSet;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::guide::GuideError;
use serde::Serialize;

use super::minutes::minutes;
use super::reading::read;
use crate::checks::asked::Asked;
use crate::finding::Found;
use crate::official::Ending;
use crate::walk::{Ended, Line, Start, Walk};

/// What comes of one start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rehearsal {
    /// Its name.
    pub start: String,
    /// How many presses it takes.
    pub presses: Presses,
    /// The words read on the shortest way to the goal; none where no way leads there.
    pub words: Option<usize>,
    /// The screens on that way.
    pub screens: Option<usize>,
    /// How long that takes, estimated.
    pub minutes: Option<usize>,
    /// In how many places it ends, by how.
    pub endings: Endings,
    /// What is found.
    pub findings: Vec<Finding>,
    /// The presses before the first telephone number on the shortest way.
    #[serde(skip)]
    pub telephone: Option<usize>,
    /// Each place at which it ends.
    #[serde(skip)]
    pub ended: BTreeSet<Ended>,
    /// What was asked, each with the way there.
    #[serde(skip)]
    pub asked: Vec<(Asked, Vec<String>)>,
}

/// How many presses a start takes, from the first screen of the journey to its end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Presses {
    /// The fewest to the goal; none where no way leads there.
    pub fewest: Option<usize>,
    /// The most on any way; none where one goes round.
    pub most: Option<usize>,
}

/// In how many places a start ends: a place is a step, the sight that lies open there, and who helps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Endings {
    /// What the journey aims at is true.
    pub goal: usize,
    /// At somebody who can help.
    pub helper: usize,
    /// On another device.
    pub elsewhere: usize,
    /// A harm has come of it.
    pub harm: usize,
    /// Nowhere, or at an end that is not true.
    pub stuck: usize,
}

/// What is found, with the shortest way there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The check.
    pub check: &'static str,
    /// The step: `journey/step`.
    pub step: String,
    /// What.
    pub what: String,
    /// The shortest way there, in words.
    pub shortest: Vec<String>,
}

impl Finding {
    /// The key by which it may be allowed.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}:{}:{}", self.check, self.step, self.what)
    }
}

impl Endings {
    fn of(ended: &BTreeSet<Ended>) -> Self {
        let mut endings = Self::default();
        for each in ended {
            let count = match each.ending {
                Ending::Goal => &mut endings.goal,
                Ending::Helper => &mut endings.helper,
                Ending::Elsewhere => &mut endings.elsewhere,
                Ending::Harm => &mut endings.harm,
                Ending::Unmet | Ending::Stuck => &mut endings.stuck,
            };
            *count += 1;
        }
        endings
    }
}

impl Rehearsal {
    /// What comes of a start that has been walked.
    ///
    /// # Errors
    /// Where the guide refuses what is done on the shortest way to the goal.
    pub fn new(policy: &Arc<Policy>, name: &str, start: &Start, walk: &Walk<'_>) -> Result<Self, GuideError> {
        let shortest = walk.shortest(Ending::Goal);
        let events = shortest.as_ref().map(|shortest| walk.events_of(start, shortest));
        let reading = events.map(|events| read(policy, start.about, &events)).transpose()?;
        let takes = shortest.as_ref().zip(reading);
        let said = |lines: Vec<Line>| -> Vec<String> {
            lines.into_iter().map(|line| format!("{}: {}", line.step, line.words)).collect()
        };
        let findings = walk.findings.iter().map(|(found, outcome)| {
            let shortest = said(walk.transcript(*outcome));
            Finding { check: found.check.id(), step: found.step.clone(), what: found.what.clone(), shortest }
        });
        let asked = walk.asked.iter().map(|asked| (asked.clone(), said(walk.transcript_to(asked.node))));
        let ended = walk.ended();
        Ok(Self {
            start: name.to_owned(),
            presses: Presses {
                fewest: shortest.as_ref().map(|shortest| shortest.presses),
                most: walk.most(),
            },
            words: reading.map(|reading| reading.words),
            screens: reading.map(|reading| reading.screens),
            minutes: takes
                .map(|(shortest, reading)| minutes(reading.words, shortest.presses, shortest.sights)),
            endings: Endings::of(&ended),
            findings: findings.collect(),
            asked: asked.collect(),
            telephone: reading.and_then(|reading| reading.telephone),
            ended,
        })
    }

    /// Adds what is found only once every start has been walked, where this start has a way there.
    pub(super) fn add(&mut self, found: &Found) {
        let asked = self.asked.iter().find(|(asked, _)| asked.is_of(found));
        let Some((_, shortest)) = asked else { return };
        let (check, step, what) = (found.check.id(), found.step.clone(), found.what.clone());
        self.findings.push(Finding { check, step, what, shortest: shortest.clone() });
        self.findings.sort();
    }
}
