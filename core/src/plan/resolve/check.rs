//! Checks the entries to which nothing refers, and which the guide therefore never resolves: the calendar, the app
//! code, platforms, terms and what was renamed.

use crate::contact::{BadHours, Exception, Schedule};
use crate::plan::questions::Question;
use crate::plan::sources::Source;
use crate::policy::arena::Arena;
use crate::policy::document::header::Header;
use crate::policy::error::{Fault, Refused};
use crate::policy::id_map::IdMap;

use super::place::Place;
use super::resolver::Resolver;

/// The systems that a policy may name a floor of.
const PLATFORMS: [&str; 2] = ["ios", "android"];

impl Resolver<'_> {
    /// The days of the calendar. Before the contacts, whose hours would name a day's fault as their own.
    pub(super) fn check_calendar(&self, sources: &Arena<Source>) -> Result<(), Refused> {
        let top = Place::top("calendar", 0);
        for entry in &self.document.calendar {
            let (id, day) = (&entry.id, &entry.value);
            let place = top.key(id).of_part(entry.part);
            self.all_sources(&place, sources, &day.source)?;
            self.text(&place, &format!("calendar.{id}"))?;
            self.known(&place.key("contacts"), &self.document.contacts, "contacts", &day.contacts)?;
            let drop_in = day.drop_in.as_deref().unwrap_or_default();
            for (key, hours) in [("hours", day.hours.as_slice()), ("drop_in", drop_in)] {
                let exception = Exception { on: &day.on, hours, cut: false };
                if let Err(bad) = Schedule::new(&[], [exception], self.zone) {
                    let date = matches!(bad, BadHours::BadDate(_) | BadHours::BadPeriod { .. });
                    let key = if date { "on" } else { key };
                    return Err(self.invalid(&place.key(key), id, bad.to_string()));
                }
            }
        }
        Ok(())
    }

    /// The app code, platforms, terms and renamed values.
    pub(super) fn check_rest(
        &self,
        header: &Header,
        questions: &Arena<Question>,
        sources: &Arena<Source>,
    ) -> Result<(), Refused> {
        self.check_pin(sources)?;
        self.check_platforms(questions, sources)?;
        self.check_terms(header, sources)?;
        self.check_truths(questions)?;
        let languages = header.locales.as_slice();
        if let Some(stray) = self.document.quotations.iter().find(|entry| !languages.contains(&entry.id)) {
            let place = Place::top("quotations", stray.part);
            return Err(self.unknown(&place, "languages of “policy.locales”", &stray.id));
        }
        let top = Place::top("questions", 0);
        for entry in &self.document.questions {
            let place = top.key(&entry.id).of_part(entry.part);
            for renamed in &entry.value.renamed {
                let place = place.key("renamed");
                if !entry.value.values.contains(&renamed.value) {
                    return Err(self.unknown(&place, &format!("values of “{}”", entry.id), &renamed.value));
                }
            }
        }
        Ok(())
    }

    fn check_pin(&self, sources: &Arena<Source>) -> Result<(), Refused> {
        let top = Place::top("pin", self.document.pin_part);
        let rules = top.key("rules");
        for rule in self.document.pin.iter().flat_map(|pin| &pin.rules) {
            let place = rules.key(&rule.id);
            self.text(&place, &format!("pin.{}", rule.id))?;
            if rule.value.source.is_empty() {
                return Err(place.fault(self.parts, &rule.id, Fault::Lacks { what: "source".into() }));
            }
            self.all_sources(&place, sources, &rule.value.source)?;
        }
        Ok(())
    }

    fn check_platforms(&self, questions: &Arena<Question>, sources: &Arena<Source>) -> Result<(), Refused> {
        let top = Place::top("platforms", 0);
        for entry in &self.document.platforms {
            let place = top.key(&entry.id).of_part(entry.part);
            if !PLATFORMS.contains(&entry.id.as_str()) {
                return Err(self.unknown(&place, "platforms (ios, android)", &entry.id));
            }
            self.all_sources(&place, sources, &entry.value.source)?;
            if let Some(device) = questions.find("device") {
                self.mask(&place.key("devices"), &questions[device], &entry.value.devices)?;
            }
        }
        Ok(())
    }

    fn check_terms(&self, header: &Header, sources: &Arena<Source>) -> Result<(), Refused> {
        let top = Place::top("terms", 0);
        for entry in &self.document.terms {
            let (id, term) = (&entry.id, &entry.value);
            let place = top.key(id).of_part(entry.part);
            self.all_sources(&place, sources, &term.source)?;
            self.text(&place, &format!("term.{id}"))?;
            self.text(&place, &format!("term.{id}.explain"))?;
            self.known_languages(&place.key("forms"), header, &term.forms)?;
            if let Some(lacking) = header.locales.iter().find(|locale| term.forms.get(locale).is_none()) {
                let fault = Fault::Lacks { what: lacking.clone() };
                return Err(place.key("forms").fault(self.parts, id, fault));
            }
        }
        Ok(())
    }

    /// The languages by which something is listed are those of the policy.
    pub(super) fn known_languages<T>(
        &self,
        place: &Place<'_>,
        header: &Header,
        by_language: &IdMap<T>,
    ) -> Result<(), Refused> {
        match by_language.ids().find(|id| !header.locales.iter().any(|locale| locale == id)) {
            Some(stray) => Err(self.unknown(place, "languages of “policy.locales”", stray)),
            None => Ok(()),
        }
    }

    /// Every id is one of a map of the document.
    pub(super) fn known<T>(
        &self,
        place: &Place<'_>,
        map: &IdMap<T>,
        of: &str,
        ids: &[String],
    ) -> Result<(), Refused> {
        match ids.iter().find(|id| map.get(id).is_none()) {
            Some(stray) => Err(self.unknown(place, of, stray)),
            None => Ok(()),
        }
    }
}
