//! The snapshot: a session as bytes for the shell to save. A line with the format and a checksum, then JSON with ids.

use std::mem;

use serde::Serialize;

use super::GuideError;
use crate::device::AboutDevice;
use crate::frame::{self, Unusable};
use crate::plan::Policy;
use crate::policy::arena::Named;
use crate::policy::record::record;
use crate::screen::CarriedChange;
use crate::situation::{Cursor, EvidenceDevice, EvidenceKey, Holder, Notice, Situation};

/// The format that this core writes, and the newest that it reads.
pub(crate) const FORMAT: u32 = 1;

/// The word that its first line begins with.
const NAME: &str = "lotsen";

/// States of machines that were called otherwise: the machine, what is read, and what it is called today.
const FORMERLY: [(&str, &str, &str); 1] = [("password", "lost_must_visit", "lost_needs_help")];

/// A session as it is written: ids only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct SavedSession {
    pub policy: String,
    pub version: u32,
    /// Journey, device.
    pub frames: Vec<(String, String)>,
    /// For each journey, how many steps have been gone through that its list no longer has; left out where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub behind: Vec<u32>,
    /// Question, holder, values.
    pub told: Vec<(String, String, Vec<String>)>,
    /// Probe, seen.
    pub seen: Vec<(String, bool)>,
    /// What it is about, device, evidence.
    pub evidence: Vec<(String, String, String)>,
    /// Machine, holder, state.
    pub machines: Vec<(String, String, String)>,
    /// Step, device.
    pub again: Vec<(String, String)>,
    /// Step, device, the day on which it was done; left out where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<(String, String, String)>,
    pub looking: String,
    /// Change, id.
    pub carried: Vec<(String, String)>,
    pub notice: String,
}

record!(SavedSession as "Session" {
    must policy, must version, must frames, must told, must seen, must evidence, must machines, must again,
    must looking, must carried, must notice, may behind, may days,
});

impl SavedSession {
    /// The same, whatever the order in which a policy lists its questions, probes and steps: what is in an order of
    /// its own, and the rest as rows.
    pub(crate) fn in_order(mut self) -> (Self, Vec<Vec<String>>) {
        let mut rows: Vec<Vec<String>> = Vec::new();
        for (question, holder, mut values) in mem::take(&mut self.told) {
            values.sort_unstable();
            values.extend([holder, question]);
            rows.push(values);
        }
        let seen = mem::take(&mut self.seen).into_iter();
        rows.extend(seen.map(|(probe, seen)| vec![seen.to_string(), probe]));
        let lists = [&mut self.evidence, &mut self.machines, &mut self.days].map(mem::take);
        let named = ["evidence", "machine", "day"].into_iter().zip(lists);
        let named = named.flat_map(|(kind, rows)| rows.into_iter().map(move |row| (kind, row)));
        rows.extend(named.map(|(kind, (a, b, c))| vec![kind.to_owned(), a, b, c]));
        rows.extend(mem::take(&mut self.again).into_iter().map(|(step, device)| vec![device, step]));
        rows.sort_unstable();
        (self, rows)
    }
}

/// Writes a session.
pub(crate) fn write(policy: &Policy, situation: &Situation) -> Vec<u8> {
    let json = serde_json::to_vec(&saved(policy, situation)).unwrap_or_default();
    frame::write(NAME, FORMAT, &json)
}

/// Reads what was written, as far as that needs no policy.
pub(crate) fn read(bytes: &[u8]) -> Result<SavedSession, GuideError> {
    let damaged = |reason: &str| GuideError::Damaged { reason: reason.to_owned() };
    let json = frame::read(NAME, FORMAT, bytes).map_err(|unusable| match unusable {
        Unusable::Damaged(reason) => damaged(reason),
        Unusable::Newer(found) => GuideError::NeedsNewerCore { found, supported: FORMAT },
    })?;
    let read = serde_json::from_slice(json);
    let mut session: SavedSession = read.map_err(|_| damaged("its content cannot be read"))?;
    for (machine, _, state) in &mut session.machines {
        let today = FORMERLY.iter().find(|(of, former, _)| of == machine && former == state);
        if let Some((.., today)) = today {
            (*today).clone_into(state);
        }
    }
    Ok(session)
}

/// A session with ids for all that it holds.
pub(crate) fn saved(policy: &Policy, situation: &Situation) -> SavedSession {
    let facts = &situation.facts;
    SavedSession {
        policy: policy.header.id.clone(),
        version: policy.header.version,
        frames: facts
            .frames
            .iter()
            .map(|frame| (policy.journeys[frame.journey].id.clone(), about_id(frame.about).to_owned()))
            .collect(),
        behind: if facts.frames.iter().all(|frame| frame.behind == 0) {
            Vec::new()
        } else {
            facts.frames.iter().map(|frame| frame.behind).collect()
        },
        told: facts
            .answers
            .iter()
            .map(|((question, holder), mask)| {
                let question = &policy.questions[*question];
                let values = question.in_mask(*mask).map(|value| value.id.clone()).collect();
                (question.id.clone(), holder_id(policy, *holder), values)
            })
            .collect(),
        seen: facts.seen.iter().map(|(probe, seen)| (policy.probes[*probe].id.clone(), *seen)).collect(),
        evidence: facts
            .evidence
            .iter()
            .map(|((key, device), evidence)| {
                (key_id(policy, *key), device_id(*device).to_owned(), evidence.id().to_owned())
            })
            .collect(),
        machines: facts
            .machines
            .iter()
            .map(|((machine, holder), state)| {
                (machine.id().to_owned(), holder_id(policy, *holder), state.id().to_owned())
            })
            .collect(),
        again: facts
            .again
            .iter()
            .map(|(step, about)| (policy.steps[*step].path.clone(), about_id(Some(*about)).to_owned()))
            .collect(),
        days: facts
            .days
            .iter()
            .map(|((step, about), day)| {
                (policy.steps[*step].path.clone(), about_id(Some(*about)).to_owned(), day.to_string())
            })
            .collect(),
        looking: match situation.cursor {
            Cursor::Current => "ahead".to_owned(),
            Cursor::Home => "home".to_owned(),
            Cursor::Step(step) => policy.steps[step].path.clone(),
        },
        carried: situation
            .carried
            .iter()
            .map(|item| (change_id(item.change).to_owned(), item.id.clone()))
            .collect(),
        notice: match situation.notice {
            None => String::new(),
            Some(Notice::Seen(step)) => policy.steps[step].path.clone(),
            Some(Notice::SaveFailed) => "save_failed".to_owned(),
            Some(Notice::ActFailed) => "act_failed".to_owned(),
            Some(Notice::EffectFailed(kind)) => kind.id().to_owned(),
        },
    }
}

/// The id of a device that a journey is about; empty where it is not known yet.
pub(crate) fn about_id(about: Option<AboutDevice>) -> &'static str {
    match about {
        None => "",
        Some(AboutDevice::ThisDevice) => "this_device",
        Some(AboutDevice::AnotherDevice) => "another_device",
    }
}

/// The id of a kind of change.
pub(crate) fn change_id(change: CarriedChange) -> &'static str {
    match change {
        CarriedChange::Renamed => "renamed",
        CarriedChange::Gone => "gone",
        CarriedChange::AskedAgain => "asked_again",
        CarriedChange::Again => "again",
    }
}

fn holder_id(policy: &Policy, holder: Holder) -> String {
    match holder {
        Holder::Account => "account".to_owned(),
        Holder::Device(about) => about_id(Some(about)).to_owned(),
        Holder::Journey(journey) => format!("journey/{}", policy.journeys[journey].id()),
    }
}

fn key_id(policy: &Policy, key: EvidenceKey) -> String {
    match key {
        EvidenceKey::Probe(probe) => policy.probes[probe].id.clone(),
        EvidenceKey::Step(step) => policy.steps[step].path.clone(),
    }
}

fn device_id(device: EvidenceDevice) -> &'static str {
    match device {
        EvidenceDevice::Device(about) => about_id(Some(about)),
        EvidenceDevice::Factor => "factor",
    }
}
