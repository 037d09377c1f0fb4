//! Checks what a policy says for the twin alone: what it refers to is there.

use crate::plan::questions::Question;
use crate::policy::arena::Arena;
use crate::policy::document::truth::TENANT_OPTIONS;
use crate::policy::error::Refused;

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

    /// Findings that are allowed: of a step that is there, each with its reason.
    fn check_allowed(&self) -> Result<(), Refused> {
        for entry in &self.document.allowed {
            let place = Place::top("allowed", entry.part);
            let mut parts = entry.id.splitn(3, ':');
            let (Some(_), Some(step), Some(_)) = (parts.next(), parts.next(), parts.next()) else {
                let reason =
                    format!("“{}” is no key of a finding: allowed: check:journey/step:what", entry.id);
                return Err(self.invalid(&place, &entry.id, reason));
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
            if entry.value.trim().is_empty() {
                let reason = format!("“{}” is allowed without a reason", entry.id);
                return Err(self.invalid(&place.key(&entry.id), &entry.id, reason));
            }
        }
        Ok(())
    }
}
