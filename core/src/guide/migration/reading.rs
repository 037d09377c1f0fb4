//! Makes a situation of what was written. What the policy no longer knows is left out.

use super::ids::{about, change_of};
use super::{Migration, unknown};
use crate::guide::GuideError;
use crate::guide::snapshot::SavedSession;
use crate::plan::{Question, Sort};
use crate::policy::document::question::Scope;
use crate::registration::{Machine, MachineState};
use crate::screen::{CarriedChange, EffectKind};
use crate::situation::{
    CarriedItem, Cursor, Evidence, EvidenceDevice, EvidenceKey, Frame, Holder, Notice, Situation,
    machine_holder,
};

impl Migration<'_> {
    pub(super) fn situation(&mut self, written: &SavedSession) -> Result<Situation, GuideError> {
        let mut situation = Situation::default();
        self.frames(written, &mut situation)?;
        self.answers(written, &mut situation)?;
        for (probe, seen) in &written.seen {
            if let Some(probe) = self.probe(probe) {
                situation.facts.seen.insert(probe, *seen);
            }
        }
        self.evidence(written, &mut situation)?;
        self.machines(written, &mut situation)?;
        for (step, device) in &written.again {
            let device = about(device)?;
            if let Some(step) = self.step(step) {
                situation.facts.again.insert((step, device));
            }
        }
        for (step, device, day) in &written.days {
            let (device, day) = (about(device)?, day.parse().map_err(|_| unknown(day))?);
            let step = self.step(step).filter(|step| self.policy.steps[*step].recurs.is_some());
            if let Some(step) = step {
                situation.facts.days.insert((step, device), day);
            }
        }
        situation.cursor = match written.looking.as_str() {
            "home" => Cursor::Home,
            _ if situation.facts.frames.is_empty() => Cursor::Home,
            "ahead" => Cursor::Current,
            step => self.looked_at(step).map_or(Cursor::Current, Cursor::Step),
        };
        for (change, id) in &written.carried {
            situation.carried.push(CarriedItem { change: change_of(change)?, id: id.clone() });
        }
        situation.notice = match written.notice.as_str() {
            "" => None,
            "save_failed" => Some(Notice::SaveFailed),
            "act_failed" => Some(Notice::ActFailed),
            step if step.contains('/') => {
                let step = self.looked_at(step).filter(|step| self.policy.steps[*step].is_probed());
                step.map(Notice::Seen)
            }
            kind => Some(Notice::EffectFailed(EffectKind::from_id(kind).ok_or_else(|| unknown(kind))?)),
        };
        Ok(situation)
    }

    /// The journeys at hand; of two that became one the later stays.
    fn frames(&mut self, written: &SavedSession, situation: &mut Situation) -> Result<(), GuideError> {
        for (at, (journey, device)) in written.frames.iter().enumerate() {
            let about = if device.is_empty() { None } else { Some(about(device)?) };
            let behind = written.behind.get(at).copied().unwrap_or(0);
            if let Some(journey) = self.journey(journey) {
                situation.facts.frames.retain(|frame| frame.journey != journey);
                situation.facts.frames.push(Frame { behind, ..Frame::new(journey, about) });
            }
        }
        Ok(())
    }

    fn answers(&mut self, written: &SavedSession, situation: &mut Situation) -> Result<(), GuideError> {
        let policy = self.policy;
        for (question, holder, values) in &written.told {
            let (ix, holder) = (self.question(question), self.holder(holder)?);
            let (Some(ix), Some(holder)) = (ix, holder) else { continue };
            let question = &policy.questions[ix];
            if ix == policy.reserved.about || !may_hold(question, holder) {
                self.note(CarriedChange::AskedAgain, &question.id);
                continue;
            }
            let mask = self.values(ix, values);
            if mask != 0 {
                situation.facts.answers.insert((ix, holder), mask);
            }
        }
        Ok(())
    }

    fn evidence(&mut self, written: &SavedSession, situation: &mut Situation) -> Result<(), GuideError> {
        let policy = self.policy;
        for (about_what, on_device, evidence) in &written.evidence {
            let evidence = Evidence::from_id(evidence).ok_or_else(|| unknown(evidence))?;
            let on_device = match on_device.as_str() {
                "factor" => EvidenceDevice::Factor,
                device => EvidenceDevice::Device(about(device)?),
            };
            let key = if about_what.contains('/') {
                self.step(about_what).map(EvidenceKey::Step)
            } else {
                let probe = self.probe(about_what).filter(|probe| policy.probes[*probe].kind.is_evidence());
                probe.map(EvidenceKey::Probe)
            };
            if let Some(key) = key {
                situation.facts.know((key, on_device), evidence);
            }
        }
        Ok(())
    }

    fn machines(&mut self, written: &SavedSession, situation: &mut Situation) -> Result<(), GuideError> {
        for (machine, holder, state) in &written.machines {
            let machine = Machine::from_id(machine).ok_or_else(|| unknown(machine))?;
            let state = MachineState::from_id(machine, state).ok_or_else(|| unknown(state))?;
            let about = match self.holder(holder)? {
                Some(Holder::Device(about)) => Some(about),
                _ => None,
            };
            if machine_holder(machine, about).is_none() {
                return Err(unknown(holder));
            }
            situation.facts.set_state(machine, about, state);
        }
        Ok(())
    }
}

/// Whether an answer can belong to a holder.
fn may_hold(question: &Question, holder: Holder) -> bool {
    let fits = match question.scope {
        Scope::Account => holder == Holder::Account,
        Scope::Device => matches!(holder, Holder::Device(_)),
        Scope::Journey => matches!(holder, Holder::Journey(_)),
    };
    fits && matches!(question.sort, Sort::Told { .. })
}
