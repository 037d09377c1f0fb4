//! Resolves probes, questions, the questions that the core knows, and names.

use crate::device::Device;
use crate::plan::apps::App;
use crate::plan::probes::{Probe, ProbeKind};
use crate::plan::questions::{Name, Question, Reserved, Sort, Value};
use crate::policy::arena::{Arena, Ix};
use crate::policy::document::question::{Question as Written, Sort as WrittenSort};
use crate::policy::error::{Fault, Refused};
use crate::registration::{Machine, MachineState};
use crate::rules::{Mask, all_of};

use super::place::Place;
use super::resolver::Resolver;

/// The greatest number of values of a question: one for each bit of a mask.
const MOST_VALUES: usize = 64;

impl Resolver<'_> {
    /// The probes: one for each kind of device and each app of the policy, and three that every device has.
    pub(super) fn probes(&self) -> Result<Arena<Probe>, Refused> {
        let device =
            self.document.questions.entry("device").ok_or_else(|| self.lacks("questions", "device"))?;
        let form = |value: &String| Probe {
            id: format!("form.{value}"),
            kind: ProbeKind::Form,
            device: Device::from_id(value),
            app: None,
            formerly: Vec::new(),
        };
        let fixed = [
            ("passcode_set", ProbeKind::PasscodeSet),
            ("os_new_enough", ProbeKind::OsNewEnough),
            ("managed", ProbeKind::Managed),
        ];
        let fixed = fixed.into_iter().map(|(id, kind)| Probe {
            id: id.to_owned(),
            kind,
            device: None,
            app: None,
            formerly: Vec::new(),
        });
        let apps = self.document.apps.iter().enumerate().filter(|(_, entry)| !entry.value.built_in);
        let installed = apps.map(|(at, entry)| Probe {
            id: format!("installed.{}", entry.id),
            kind: ProbeKind::Installed,
            device: None,
            app: Ix::<App>::at(at),
            formerly: entry.value.formerly.iter().map(|old| format!("installed.{old}")).collect(),
        });
        Ok(Arena::new(device.value.values.iter().map(form).chain(fixed).chain(installed).collect()))
    }

    /// What the core needs to be there; named after the part in which the map begins.
    pub(super) fn lacks(&self, map: &str, id: &str) -> Refused {
        let part = match map {
            "tables" => self.document.tables.at(0).map(|entry| entry.part),
            _ => self.document.questions.at(0).map(|entry| entry.part),
        };
        let fault = Fault::Lacks { what: id.to_owned() };
        Place::top(map, part.unwrap_or_default()).fault(self.parts, id, fault)
    }

    /// The questions that are told, probed or the state of a machine.
    pub(super) fn questions(&self, probes: &Arena<Probe>) -> Result<Vec<Question>, Refused> {
        let top = Place::top("questions", 0);
        self.document
            .questions
            .iter()
            .map(|entry| {
                let place = top.key(&entry.id);
                self.question(&place.of_part(entry.part), &entry.id, &entry.value, probes)
            })
            .collect()
    }

    fn question(
        &self,
        place: &Place<'_>,
        id: &str,
        written: &Written,
        probes: &Arena<Probe>,
    ) -> Result<Question, Refused> {
        let mut values: Vec<Value> = written.values.iter().map(|value| self.value(id, value)).collect();
        if values.is_empty() {
            return Err(place.fault(self.parts, id, Fault::Lacks { what: "values".into() }));
        }
        self.check_values(place, id, &values)?;
        let offered = all_of(values.len());
        let sort = match written.sort {
            WrittenSort::Told => Sort::Told { probes: Vec::new() },
            WrittenSort::Probed => {
                let lacks = |wanted: &str| {
                    place.key("values").fault(self.parts, id, Fault::Lacks { what: wanted.to_owned() })
                };
                let bit = |wanted: &str| {
                    let at = values.iter().position(|value| value.id == wanted);
                    at.map(|at| 1 << at).ok_or_else(|| lacks(wanted))
                };
                let probe = self.find(place, probes, "probes", id)?;
                Sort::Probed { probe, yes: bit("yes")?, no: bit("no")?, unknown: bit("unknown")? }
            }
            WrittenSort::Machine => {
                let machine = Machine::from_id(id).ok_or_else(|| self.unknown(place, "machines", id))?;
                self.add_states(place, machine, written, &mut values)?;
                Sort::Machine(machine)
            }
        };
        self.check_values(place, id, &values)?;
        let mut question = Question {
            id: id.to_owned(),
            sort,
            scope: written.scope,
            many: written.many,
            values,
            offered,
            title: self.texts.find(&format!("question.{id}")),
            hint: self.texts.find(&format!("question.{id}.hint")),
            formerly: written.formerly.clone(),
            renamed: written.renamed.iter().map(|entry| (entry.id.clone(), entry.value.clone())).collect(),
        };
        if let Sort::Told { .. } = question.sort {
            let probes = self.answering(place, &question, written, probes)?;
            question.sort = Sort::Told { probes };
        }
        Ok(question)
    }

    fn value(&self, question: &str, value: &str) -> Value {
        let own = format!("question.{question}.{value}");
        Value {
            id: value.to_owned(),
            label: self.texts.find(&own).or_else(|| self.texts.find(&format!("value.{value}"))),
            detail: self.texts.find(&format!("{own}.detail")),
            state: None,
        }
    }

    /// Gives each offered value its state, and adds the states that are not offered, for conditions to read.
    fn add_states(
        &self,
        place: &Place<'_>,
        machine: Machine,
        written: &Written,
        values: &mut Vec<Value>,
    ) -> Result<(), Refused> {
        if let Some(stray) = written.tells.ids().find(|id| !written.values.iter().any(|value| value == id)) {
            return Err(self.unknown(&place.key("tells"), &format!("values of “{}”", machine.id()), stray));
        }
        for value in values.iter_mut() {
            let told = written.tells.get(&value.id);
            let state = MachineState::from_id(machine, told.unwrap_or(&value.id));
            if let (Some(told), None) = (told, state) {
                return Err(self.unknown(&place.key("tells"), "states of the machine", told));
            }
            value.state = state;
        }
        for state in machine.states() {
            if !values.iter().any(|value| value.id == state.id()) {
                let label = self.texts.find(&format!("question.{}.{}", machine.id(), state.id()));
                values.push(Value { id: state.id().to_owned(), label, detail: None, state: Some(state) });
            }
        }
        Ok(())
    }

    fn check_values(&self, place: &Place<'_>, id: &str, values: &[Value]) -> Result<(), Refused> {
        if values.len() > MOST_VALUES {
            return Err(self.invalid(
                place,
                id,
                format!("has {} values, at most {MOST_VALUES}", values.len()),
            ));
        }
        let twice =
            values.iter().enumerate().find(|(at, value)| values.iter().take(*at).any(|v| v.id == value.id));
        match twice {
            Some((_, value)) => Err(place.key("values").fault(
                self.parts,
                &value.id,
                Fault::Repeated { id: value.id.clone() },
            )),
            None => Ok(()),
        }
    }

    fn answering(
        &self,
        place: &Place<'_>,
        question: &Question,
        written: &Written,
        probes: &Arena<Probe>,
    ) -> Result<Vec<(Ix<Probe>, u64)>, Refused> {
        let place = place.key("probes");
        written
            .probes
            .iter()
            .map(|entry| {
                let place = place.key(&entry.id);
                let probe = self.find(&place, probes, "probes", &entry.id)?;
                Ok((probe, self.mask(&place, question, std::slice::from_ref(&entry.value))?))
            })
            .collect()
    }

    /// The questions that the core knows.
    pub(super) fn reserved(&self, questions: &[Question]) -> Result<Reserved, Refused> {
        let find = |id: &str| {
            questions
                .iter()
                .position(|question| question.id == id)
                .and_then(|at| Some((Ix::at(at)?, questions.get(at)?)))
        };
        let need = |id: &str| find(id).ok_or_else(|| self.lacks("questions", id));
        let (about, about_question) = need("about")?;
        let top = Place::top("questions", 0);
        let part_of = |id: &str| self.document.questions.entry(id).map_or(0, |entry| entry.part);
        let value = |question: &Question, value: &str| {
            let place = top.key(&question.id).of_part(part_of(&question.id));
            let fault = || Fault::Lacks { what: value.to_owned() };
            question.bit(value).ok_or_else(|| place.key("values").fault(self.parts, &question.id, fault()))
        };
        let (device, device_question) = need("device")?;
        let place = top.key("device").of_part(part_of("device"));
        let place = place.key("values");
        let kinds = device_question
            .values
            .iter()
            .map(|value| {
                Device::from_id(&value.id).ok_or_else(|| self.unknown(&place, "kinds of device", &value.id))
            })
            .collect::<Result<_, _>>()?;
        let factor_device =
            find("factor_device").and_then(|(ix, question)| Some((ix, question.bit("this")?)));
        let device_of = |value: &Value| device_question.bit(&value.id).unwrap_or(Mask::MAX);
        let factor_kind =
            find("factor_kind").map(|(ix, question)| (ix, question.values.iter().map(device_of).collect()));
        Ok(Reserved {
            about,
            this_device: value(about_question, "this_device")?,
            another_device: value(about_question, "another_device")?,
            device,
            kinds,
            information: find("information").map(|(ix, _)| ix),
            owner: find("owner").map(|(ix, _)| ix),
            factor_device,
            factor_kind,
        })
    }

    /// The words that depend on an answer.
    pub(super) fn names(&self, questions: &Arena<Question>) -> Result<Arena<Name>, Refused> {
        let top = Place::top("names", 0);
        let names = self.document.names.iter().map(|entry| {
            let place = top.key(&entry.id).of_part(entry.part);
            let ix = self.find(&place, questions, "questions", &entry.value.question)?;
            let question = &questions[ix];
            for key in entry.value.texts.ids() {
                if question.bit(key).is_none() {
                    return Err(self.unknown(&place, &format!("values of “{}”", question.id), key));
                }
            }
            let texts = question
                .values
                .iter()
                .map(|value| entry.value.texts.get(&value.id).map(|key| self.text(&place, key)).transpose());
            Ok(Name { id: entry.id.clone(), question: ix, texts: texts.collect::<Result<_, _>>()? })
        });
        Ok(Arena::new(names.collect::<Result<_, Refused>>()?))
    }
}
