//! Checks what a policy says for the twin alone: what it refers to is there.

use crate::plan::questions::Question;
use crate::policy::arena::Arena;
use crate::policy::document::asked_of::AskedOf;
use crate::policy::document::truth::TENANT_OPTIONS;
use crate::policy::error::{Fault, Refused};

use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    /// The answers about the municipality's own system, and what steps say of the world.
    pub(super) fn check_truths(&self, questions: &Arena<Question>) -> Result<(), Refused> {
        let stray = |id: &str| !TENANT_OPTIONS.contains(&id);
        if let Some(entry) = self.document.tenant.iter().find(|entry| stray(&entry.id)) {
            let place = Place::top("tenant", entry.part);
            return Err(self.unknown(&place, "answers of a tenant", &entry.id));
        }
        self.check_allowed()?;
        self.check_asked()?;
        let top = Place::top("contacts", 0);
        for entry in &self.document.contacts {
            let contact_place = top.key(&entry.id).of_part(entry.part);
            let (place, contact) = (contact_place.key("needs"), &entry.value);
            if let Some(stray) = contact.needs.ids().find(|id| !contact.meanwhile.iter().any(|key| key == id))
            {
                return Err(self.unknown(&place, "texts of “meanwhile”", stray));
            }
        }
        let top = Place::top("journeys", 0);
        for entry in &self.document.journeys {
            let (journey, steps) = (top.key(&entry.id).of_part(entry.part), &entry.value.steps);
            for goal in &entry.value.goal {
                self.when(&journey.key("goal"), questions, &goal.when)?;
            }
            let all = journey.key("steps");
            for (at, step) in steps.iter().enumerate() {
                let place = all.at(at);
                self.expected(&place.key("done_at"), &step.done_at)?;
                for claim in &step.claims {
                    self.when(&place.key("claims"), questions, &claim.when)?;
                }
                let other = place.key("instead");
                for instead in &step.instead {
                    self.when(&other, questions, &instead.when)?;
                    self.known(&other, &self.document.apps, "apps", instead.app.as_slice())?;
                    self.known(&other, &self.document.links, "links", instead.link.as_slice())?;
                }
            }
        }
        Ok(())
    }

    /// Findings that are allowed, each with its reason: of the twin, at a step that is there, or of another rule.
    fn check_allowed(&self) -> Result<(), Refused> {
        for entry in &self.document.allowed {
            let place = Place::top("allowed", entry.part);
            if entry.value.trim().is_empty() {
                let reason = format!("“{}” is allowed without a reason", entry.id);
                return Err(self.invalid(&place.key(&entry.id), &entry.id, reason));
            }
            let mut parts = entry.id.splitn(3, ':');
            let step = match (parts.next(), parts.next(), parts.next()) {
                (Some(_), Some(step), Some(_)) => step,
                (Some(_), Some(_), None) => continue,
                _ => {
                    let reason = format!(
                        "“{}” is no key of a finding: allowed: check:journey/step:what, rule:about",
                        entry.id
                    );
                    return Err(self.invalid(&place, &entry.id, reason));
                }
            };
            let (journey, step) =
                step.split_once('/').map_or((step, None), |(journey, step)| (journey, Some(step)));
            let known = self.document.journeys.get(journey);
            let known = known.ok_or_else(|| self.unknown(&place.key(&entry.id), "journeys", journey))?;
            let read = |step: &str| known.reads.iter().any(|read| step == format!("ask_{read}"));
            if let Some(step) = step
                && !read(step)
                && !known.steps.iter().any(|written| written.id == step)
            {
                return Err(self.unknown(&place.key(&entry.id), "steps of the journey", step));
            }
        }
        Ok(())
    }

    /// What questions ask of the world.
    fn check_asked(&self) -> Result<(), Refused> {
        let top = Place::top("questions", 0);
        for entry in &self.document.questions {
            let (question, all) = (&entry.value, top.key(&entry.id).of_part(entry.part));
            let place = all.key("means");
            if let Some(stray) =
                question.means.ids().find(|id| !question.values.iter().any(|value| value == id))
            {
                return Err(self.unknown(&place, &format!("values of “{}”", entry.id), stray));
            }
            let of = question.asks_of.or_else(|| AskedOf::of_reserved(&entry.id));
            let Some(of) = of else {
                if question.means.is_empty() {
                    continue;
                }
                return Err(all.fault(self.parts, &entry.id, Fault::Lacks { what: "asks_of".into() }));
            };
            let mut meant = question.means.iter().map(|means| means.value.as_str());
            if let Some(stray) = meant.find(|word| !of.words().contains(word)) {
                return Err(self.unknown(&place, &format!("answers to “{}”", of.id()), stray));
            }
        }
        Ok(())
    }
}
