//! Resolves apps, links, contacts, routes, and the table that says who helps.

use crate::contact::{Exception, Schedule};
use crate::plan::apps::{App, Link};
use crate::plan::contacts::Contact;
use crate::plan::help::{HelpTable, Route};
use crate::plan::questions::Question;
use crate::plan::questions::Table;
use crate::plan::sources::Source;
use crate::policy::arena::Arena;
use crate::policy::document::calendar::Holiday;
use crate::policy::document::contact::{Contact as Written, Hours};
use crate::policy::document::header::Header;
use crate::policy::error::Refused;
use crate::policy::id_map::Entry;
use crate::policy::texts::Text;

use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    pub(super) fn apps(
        &self,
        questions: &[Question],
        sources: &Arena<Source>,
    ) -> Result<Arena<App>, Refused> {
        let question = |id: &str| questions.iter().find(|question| question.id == id);
        let device = question("device").ok_or_else(|| self.lacks("questions", "device"))?;
        let top = Place::top("apps", 0);
        let apps = self.document.apps.iter().map(|entry| {
            let (id, app) = (&entry.id, &entry.value);
            let place = top.key(id).of_part(entry.part);
            self.all_sources(&place, sources, &app.source)?;
            let handles = match question("information") {
                Some(information) => self.mask(&place.key("handles"), information, &app.handles)?,
                None => 0,
            };
            let on = self.mask(&place.key("on"), device, &app.on)?;
            Ok(App {
                id: id.clone(),
                name: self.text(&place, &format!("app.{id}"))?,
                about: self.texts.find(&format!("app.{id}.about")),
                built_in: app.built_in,
                handles,
                on: if app.on.is_empty() { device.all() } else { on },
                apple_id: app.app_store.clone(),
                package: app.package.clone(),
                scheme: app.scheme.clone(),
                publisher: app.publisher.clone(),
            })
        });
        Ok(Arena::new(apps.collect::<Result<_, Refused>>()?))
    }

    pub(super) fn links(&self, sources: &Arena<Source>) -> Result<Arena<Link>, Refused> {
        let top = Place::top("links", 0);
        let links = self.document.links.iter().map(|entry| {
            let place = top.key(&entry.id).of_part(entry.part);
            self.all_sources(&place, sources, &entry.value.source)?;
            Ok(Link {
                id: entry.id.clone(),
                name: self.text(&place, &format!("link.{}", entry.id))?,
                address: entry.value.address.clone(),
                shown: entry.value.shown.clone(),
            })
        });
        Ok(Arena::new(links.collect::<Result<_, Refused>>()?))
    }

    pub(super) fn contacts(
        &self,
        links: &Arena<Link>,
        sources: &Arena<Source>,
    ) -> Result<Arena<Contact>, Refused> {
        let top = Place::top("contacts", 0);
        let contacts = self.document.contacts.iter().map(|entry| {
            let place = top.key(&entry.id).of_part(entry.part);
            self.contact(&place, &entry.id, &entry.value, links, sources)
        });
        Ok(Arena::new(contacts.collect::<Result<_, Refused>>()?))
    }

    fn contact(
        &self,
        place: &Place<'_>,
        id: &str,
        written: &Written,
        links: &Arena<Link>,
        sources: &Arena<Source>,
    ) -> Result<Contact, Refused> {
        let name = format!("contact.{id}");
        self.all_sources(place, sources, &written.source)?;
        Ok(Contact {
            id: id.to_owned(),
            name: self.text(place, &name)?,
            about: self.texts.find(&format!("{name}.about")),
            unresolved: self.texts.find(&format!("{name}.unresolved")),
            phone: written.phone.as_ref().or(written.short.as_ref()).cloned(),
            dial: written.dial.as_ref().or(written.short.as_ref()).cloned(),
            email: written.email.clone(),
            visit: written.visit.clone(),
            link: self.find_some(&place.key("link"), links, "links", written.link.as_ref())?,
            hours: self.schedule(&place.key("hours"), id, &written.hours, ordinary)?,
            drop_in: self.schedule(&place.key("drop_in"), id, &written.drop_in, drop_in)?,
            holidays: self.holidays(id)?,
            bring: self.all_texts(&place.key("bring"), &written.bring)?,
            meanwhile: self.all_texts(&place.key("meanwhile"), &written.meanwhile)?,
        })
    }

    /// The days of the calendar that concern a contact.
    fn calendar_of(&self, contact: &str) -> impl Iterator<Item = &Entry<Holiday>> {
        let concerns =
            move |contacts: &[String]| contacts.is_empty() || contacts.iter().any(|id| id == contact);
        self.document.calendar.iter().filter(move |entry| concerns(&entry.value.contacts))
    }

    fn holidays(&self, contact: &str) -> Result<Vec<Text>, Refused> {
        let top = Place::top("calendar", 0);
        self.calendar_of(contact)
            .map(|entry| {
                self.text(&top.key(&entry.id).of_part(entry.part), &format!("calendar.{}", entry.id))
            })
            .collect()
    }

    fn schedule(
        &self,
        place: &Place<'_>,
        contact: &str,
        hours: &[Hours],
        exception: impl Fn(&Holiday) -> Exception<'_>,
    ) -> Result<Option<Schedule>, Refused> {
        if hours.is_empty() {
            return Ok(None);
        }
        let exceptions = self.calendar_of(contact).map(|entry| exception(&entry.value));
        match Schedule::new(hours, exceptions, self.zone) {
            Ok(schedule) => Ok(Some(schedule)),
            Err(bad) => Err(self.invalid(place, contact, bad.to_string())),
        }
    }

    pub(super) fn routes(
        &self,
        contacts: &Arena<Contact>,
        links: &Arena<Link>,
        sources: &Arena<Source>,
    ) -> Result<Arena<Route>, Refused> {
        let top = Place::top("routes", 0);
        let routes = self.document.routes.iter().map(|entry| {
            let (id, route) = (&entry.id, &entry.value);
            let place = top.key(id).of_part(entry.part);
            self.all_sources(&place, sources, &route.source)?;
            let journey = route
                .journey
                .as_ref()
                .map(|id| self.ahead(&place.key("journey"), &self.document.journeys, "journeys", id));
            Ok(Route {
                id: id.clone(),
                text: self.text(&place, &format!("route.{id}"))?,
                helper: route.helper.clone(),
                way: route.way,
                contact: self.find_some(
                    &place.key("contact"),
                    contacts,
                    "contacts",
                    route.contact.as_ref(),
                )?,
                link: self.find_some(&place.key("link"), links, "links", route.link.as_ref())?,
                journey: journey.transpose()?,
            })
        });
        Ok(Arena::new(routes.collect::<Result<_, Refused>>()?))
    }

    /// The table `who_helps`: it reads `subject`, tells `routes`, and knows the subject to fall back on.
    pub(super) fn help(
        &self,
        header: &Header,
        questions: &Arena<Question>,
        tables: &Arena<Table>,
    ) -> Result<HelpTable, Refused> {
        let lacks = |id: &str| self.lacks("tables", id);
        let table = tables.find("who_helps").ok_or_else(|| lacks("who_helps"))?;
        let subject = questions
            .find("subject")
            .filter(|subject| tables[table].inputs.contains(subject))
            .ok_or_else(|| lacks("who_helps.inputs.subject"))?;
        let routes = tables[table].output("routes").ok_or_else(|| lacks("who_helps.outputs.routes"))?;
        let place = Place::top("policy", self.document.policy_part);
        let default = std::slice::from_ref(&header.default_subject);
        let default_subject = self.mask(&place.key("default_subject"), &questions[subject], default)?;
        Ok(HelpTable { table, subject, routes, default_subject })
    }
}

/// What a day of the calendar means for the hours of a contact.
fn ordinary(day: &Holiday) -> Exception<'_> {
    Exception { on: &day.on, hours: &day.hours, cut: false }
}

/// What it means for visits without appointment.
fn drop_in(day: &Holiday) -> Exception<'_> {
    let own = day.drop_in.as_ref();
    Exception { on: &day.on, hours: own.unwrap_or(&day.hours), cut: own.is_none() }
}
