//! Resolves journeys and their steps.

use crate::plan::act::{Act, Observable};
use crate::plan::journeys::{Journey, Step, StepKind};
use crate::plan::questions::Sort;
use crate::policy::arena::{Arena, Ix};
use crate::policy::document::journey::{Journey as WrittenJourney, Step as Written};
use crate::policy::error::{Fault, Refused};
use crate::policy::id_map::Entry;
use crate::policy::index::Index;
use crate::policy::load::MOST;
use crate::registration::{MachineEvent, MachineState};

use crate::rules::Mask;

use super::known::Known;
use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    pub(super) fn journeys(&self, known: &Known<'_>) -> Result<(Arena<Journey>, Arena<Step>), Refused> {
        let top = Place::top("journeys", 0);
        let (mut journeys, mut steps) = (Vec::new(), Vec::new());
        for (at, entry) in self.document.journeys.iter().enumerate() {
            let place = top.key(&entry.id).of_part(entry.part);
            let Some(ix) = Ix::at(at) else { continue };
            let first = steps.len();
            let written = &entry.value;
            self.all_sources(&place, known.sources, &written.source)?;
            self.subject(&place, known, written.subject.as_ref())?;
            self.steps(&place, entry, ix, known, &mut steps)?;
            journeys.push(Journey {
                id: entry.id.clone(),
                title: self.text(&place, &format!("journey.{}", entry.id))?,
                detail: self.texts.find(&format!("journey.{}.detail", entry.id)),
                steps: (first..steps.len()).filter_map(Ix::at).collect(),
                remedy: written.remedy,
                forgets: written.remedy || written.forgets,
                about: written.about,
                asks_about: steps.iter().skip(first).any(|step| {
                    step.question().is_some_and(|question| known.questions[question].id == "about")
                }),
                icon: written.icon,
                formerly: written.formerly.clone(),
                order: written.order,
            });
        }
        if steps.len() > MOST {
            return Err(self.invalid(&top, "", format!("has {} steps, at most {MOST}", steps.len())));
        }
        Ok((Arena::new(journeys), Arena::new(steps)))
    }

    fn steps(
        &self,
        place: &Place<'_>,
        entry: &Entry<WrittenJourney>,
        journey: Ix<Journey>,
        known: &Known<'_>,
        steps: &mut Vec<Step>,
    ) -> Result<(), Refused> {
        let written = &entry.value;
        let (at_reads, at_steps) = (place.key("reads"), place.key("steps"));
        let reads = written.reads.iter().map(|question| Written {
            id: format!("ask_{question}"),
            ask: Some(question.clone()),
            source: written.source.clone(),
            ..Written::default()
        });
        let reads: Vec<Written> = reads.collect();
        let (first, lead) = (steps.len(), reads.len());
        let all: Vec<&Written> = reads.iter().chain(&written.steps).collect();
        let (_, repeated) = Index::new(all.len(), &|at| all.get(at).map_or("", |step| step.id.as_str()));
        for (at, step) in all.into_iter().enumerate() {
            let place = match at.checked_sub(lead) {
                None => at_reads.at(at),
                Some(at) => at_steps.at(at),
            };
            let place = place.named(&step.id);
            if repeated == Some(at) {
                return Err(place.fault(self.parts, &step.id, Fault::Repeated { id: step.id.clone() }));
            }
            steps.push(self.step(&place, entry, journey, step, known)?);
        }
        // The questions before it are asked only of those who have not answered them yet.
        if let Some(step) = steps.get_mut(first + lead) {
            self.add_seen(&entry.id, &mut step.sights)?;
        }
        let own = steps.get(first..).unwrap_or_default();
        let is_end = |step: &Step| step.act() == Some(Act::End);
        let ends = own.last().is_some_and(|step| is_end(step) && step.when.is_empty());
        if ends && own.iter().filter(|step| is_end(step)).count() == 1 {
            return Ok(());
        }
        let reason = "its last step, and only that, must have the act “end” and no “when”".to_owned();
        Err(self.invalid(&at_steps, &entry.id, reason))
    }

    fn step(
        &self,
        place: &Place<'_>,
        entry: &Entry<WrittenJourney>,
        journey: Ix<Journey>,
        written: &Written,
        known: &Known<'_>,
    ) -> Result<Step, Refused> {
        let path = format!("{}/{}", entry.id, written.id);
        let base = format!("step.{}.{}", entry.id, written.id);
        let kind = self.kind(place, written, known)?;
        let asked = match &kind {
            StepKind::Ask { question, .. } => Some(&known.questions[*question]),
            StepKind::Act { .. } => None,
        };
        let title = self.texts.find(&base).or_else(|| asked.and_then(|question| question.title));
        let own_hint = self.texts.find(&format!("{base}.hint"));
        let event = match (&written.event, &kind) {
            (Some(event), _) => Some(self.event(&place.key("event"), event)?),
            (None, StepKind::Act { act, .. }) => act.event(),
            (None, StepKind::Ask { .. }) => None,
        };
        let subject = written.subject.as_ref().or(entry.value.subject.as_ref());
        let at = place.key("troubles");
        let troubles = self.once(&at, &written.troubles)?.iter();
        let troubles = troubles.map(|id| self.ahead(&at, &self.document.troubles, "troubles", id));
        let sources = if written.source.is_empty() { &entry.value.source } else { &written.source };
        let mut step = Step {
            path,
            journey,
            kind,
            when: self.when(place, known.questions, &written.when)?,
            on: written.on,
            app: self.find_some(&place.key("app"), known.apps, "apps", written.app.as_ref())?,
            link: self.find_some(&place.key("link"), known.links, "links", written.link.as_ref())?,
            contact: self.find_some(
                &place.key("contact"),
                known.contacts,
                "contacts",
                written.contact.as_ref(),
            )?,
            event,
            prerequisite_of: written
                .toward
                .as_ref()
                .map(|event| self.event(&place.key("toward"), event))
                .transpose()?,
            again_since: written.again_since,
            recurs: self.recurs(place, written, entry.value.remedy)?,
            formerly: written.formerly.iter().map(|old| format!("{}/{old}", entry.id)).collect(),
            subject: self.subject(place, known, subject)?,
            troubles: troubles.collect::<Result<_, _>>()?,
            trouble: self.gone_to(place, written)?,
            sights: self.with_runs(place, &written.expects, &written.also)?,
            blocks: self.blocks(place, &written.blocks, known)?,
            title: match title {
                Some(title) => title,
                None => self.text(place, &base)?,
            },
            short: self.texts.find(&format!("{base}.short")),
            hint: own_hint.or_else(|| asked.and_then(|question| question.hint)),
            done: self.texts.find(&format!("{base}.done")),
            sources: self.all_sources(place, known.sources, sources)?,
            named: Vec::new(),
        };
        step.named = self.named(&step, known);
        Ok(step)
    }

    /// The value of the question `subject`.
    fn subject(
        &self,
        place: &Place<'_>,
        known: &Known<'_>,
        subject: Option<&String>,
    ) -> Result<Option<Mask>, Refused> {
        let question = &known.questions[known.help.subject];
        let mask = |subject| self.mask(&place.key("subject"), question, std::slice::from_ref(subject));
        subject.map(mask).transpose()
    }

    fn event(&self, place: &Place<'_>, id: &str) -> Result<MachineEvent, Refused> {
        MachineEvent::from_id(id).ok_or_else(|| self.unknown(place, "events of the machines", id))
    }

    fn kind(&self, place: &Place<'_>, written: &Written, known: &Known<'_>) -> Result<StepKind, Refused> {
        match (&written.ask, &written.act) {
            (Some(question), None) => self.asking(place, written, question, known),
            (None, Some(id)) => {
                let act = Act::from_id(id).ok_or_else(|| {
                    self.unknown(
                        &place.key("act"),
                        &format!("acts ({})", Act::ids().collect::<Vec<_>>().join(", ")),
                        id,
                    )
                })?;
                self.check_act(place, act, written)?;
                let probe = act.observable().and_then(|observable| match observable {
                    Observable::Installed => {
                        known.probes.find(&format!("installed.{}", written.app.as_deref()?))
                    }
                    Observable::PasscodeSet => known.probes.find("passcode_set"),
                    Observable::OsNewEnough => known.probes.find("os_new_enough"),
                });
                Ok(StepKind::Act { act, probe })
            }
            _ => Err(self.invalid(place, &written.id, "must have either “ask” or “act”".into())),
        }
    }

    fn asking(
        &self,
        place: &Place<'_>,
        written: &Written,
        id: &str,
        known: &Known<'_>,
    ) -> Result<StepKind, Refused> {
        let place = place.key("ask");
        let ix = self.find(&place, known.questions, "questions", id)?;
        let question = &known.questions[ix];
        let tells = match question.sort {
            Sort::Told { .. } => Vec::new(),
            Sort::Machine(machine) => question
                .values
                .iter()
                .map(|value| match written.tells.get(&value.id) {
                    Some(state) => MachineState::from_id(machine, state)
                        .map(Some)
                        .ok_or_else(|| self.unknown(&place, "states of the machine", state)),
                    None => Ok(value.state),
                })
                .collect::<Result<_, _>>()?,
            Sort::Probed { .. } | Sort::Derived { .. } => {
                return Err(self.invalid(&place, id, "cannot be asked: it is probed or derived".into()));
            }
        };
        let offered = match written.values.as_slice() {
            [] => question.offered,
            values => self.mask(&place, question, values)?,
        };
        for value in question.in_mask(offered).filter(|value| value.label.is_none()) {
            self.text(&place, &format!("question.{id}.{}", value.id))?;
        }
        if let Some(stray) = written.tells.ids().find(|value| question.bit(value).is_none()) {
            return Err(self.unknown(&place, &format!("values of “{id}”"), stray));
        }
        let untold = question.values.iter().zip(&tells).enumerate();
        let untold =
            untold.filter(|(at, _)| offered & (1 << at) != 0).find(|(_, (_, state))| state.is_none());
        if let Some((_, (value, _))) = untold {
            let reason =
                format!("the value “{}” is no state of the machine, and “tells” names none", value.id);
            return Err(self.invalid(&place, id, reason));
        }
        Ok(StepKind::Ask { question: ix, offered, tells })
    }
}
