//! Finds what the ids of a snapshot stand for, under a former id where that is what the snapshot knows.

use super::{Migration, unknown};
use crate::device::AboutDevice;
use crate::guide::GuideError;
use crate::guide::snapshot::change_id;
use crate::plan::{Journey, Probe, Question, Step};
use crate::policy::arena::{Arena, Ix, Named};
use crate::rules::Mask;
use crate::screen::CarriedChange;
use crate::situation::Holder;

impl Migration<'_> {
    /// Finds an id, also under a former one; notes what was renamed or is gone.
    fn find<T: Named>(&mut self, arena: &Arena<T>, formerly: fn(&T) -> &[String], id: &str) -> Option<Ix<T>> {
        let found = known(arena, formerly, id);
        match found {
            None => self.note(CarriedChange::Gone, id),
            Some(ix) if arena[ix].id() != id => self.note(CarriedChange::Renamed, arena[ix].id()),
            Some(_) => {}
        }
        found
    }

    pub(super) fn journey(&mut self, id: &str) -> Option<Ix<Journey>> {
        let policy = self.policy;
        self.find(&policy.journeys, |journey| &journey.formerly, id)
    }

    pub(super) fn question(&mut self, id: &str) -> Option<Ix<Question>> {
        let policy = self.policy;
        self.find(&policy.questions, |question| &question.formerly, id)
    }

    /// A step; where its journey is gone, that is told rather than every step of it.
    pub(super) fn step(&mut self, path: &str) -> Option<Ix<Step>> {
        let policy = self.policy;
        let (journey, id) = path.split_once('/').unwrap_or((path, ""));
        match known(&policy.journeys, |journey| &journey.formerly, journey) {
            Some(ix) => {
                let path = format!("{}/{id}", policy.journeys[ix].id());
                self.find(&policy.steps, |step| &step.formerly, &path)
            }
            None => {
                self.note(CarriedChange::Gone, journey);
                None
            }
        }
    }

    /// A step that was looked at; not worth telling where it is gone.
    pub(super) fn looked_at(&self, path: &str) -> Option<Ix<Step>> {
        self.policy.steps.find(path)
    }

    /// A probe; the official knows nothing of it, so nothing is told.
    pub(super) fn probe(&self, id: &str) -> Option<Ix<Probe>> {
        known(&self.policy.probes, |probe| &probe.formerly, id)
    }

    /// The values of an answer. Where none is left the question is asked again.
    pub(super) fn values(&mut self, ix: Ix<Question>, values: &[String]) -> Mask {
        let policy = self.policy;
        let question = &policy.questions[ix];
        let bit = |value: &String| {
            let renamed = || question.bit(question.renamed_to(value)?);
            question.bit(value).or_else(renamed)
        };
        let mask = values.iter().filter_map(bit).fold(0, |mask, bit| mask | bit);
        let mask = if question.many || mask.is_power_of_two() { mask } else { 0 };
        if mask == 0 {
            self.note(CarriedChange::AskedAgain, &question.id);
        } else if values.iter().any(|value| bit(value).is_none()) {
            self.note(CarriedChange::Gone, &question.id);
        }
        mask
    }

    pub(super) fn holder(&mut self, id: &str) -> Result<Option<Holder>, GuideError> {
        if id == "account" {
            return Ok(Some(Holder::Account));
        }
        match id.strip_prefix("journey/") {
            Some(journey) => Ok(self.journey(journey).map(Holder::Journey)),
            None => Ok(Some(Holder::Device(about(id)?))),
        }
    }
}

fn known<T: Named>(arena: &Arena<T>, formerly: fn(&T) -> &[String], id: &str) -> Option<Ix<T>> {
    let formerly = |item: &T| formerly(item).iter().any(|old| old == id);
    arena.find(id).or_else(|| arena.iter().find(|(_, item)| formerly(item)).map(|(ix, _)| ix))
}

pub(super) fn about(id: &str) -> Result<AboutDevice, GuideError> {
    match id {
        "this_device" => Ok(AboutDevice::ThisDevice),
        "another_device" => Ok(AboutDevice::AnotherDevice),
        _ => Err(unknown(id)),
    }
}

pub(super) fn change_of(id: &str) -> Result<CarriedChange, GuideError> {
    [CarriedChange::Renamed, CarriedChange::Gone, CarriedChange::AskedAgain, CarriedChange::Again]
        .into_iter()
        .find(|change| change_id(*change) == id)
        .ok_or_else(|| unknown(id))
}
