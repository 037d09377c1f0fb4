//! Turns a document into a policy: finds what every reference refers to, or says which does not.

mod blocks;
mod check;
mod help;
mod journeys;
mod place;
mod promises;
mod questions;
mod sound;
mod tables;
mod templates;
mod troubles;

use crate::policy::arena::{Arena, Ix, Named};
use crate::policy::document::Document;
use crate::policy::document::header::Header;
use crate::policy::error::{Fault, Refused};
use crate::policy::id_map::IdMap;
use crate::policy::load::{Part, lacks};
use crate::policy::texts::{Text, Texts};
use crate::rules::Mask;

use super::{Policy, Question, Source, When};
use place::Place;

/// Resolves a document that was read from parts of these names.
pub(super) fn resolve(mut document: Document, parts: &[Part<'_>]) -> Result<Policy, Refused> {
    let names: Vec<&str> = parts.iter().map(|part| part.name).collect();
    let header = document.policy.take().ok_or_else(|| lacks(parts, "policy"))?;
    let zone = check_header(&header, document.policy_part, &names)?;
    templates::check(&document, &names)?;
    let texts = Texts::new(&mut document, &header.locales, &names)?;
    let resolver = Resolver { document: &document, parts: &names, texts: &texts, zone };

    resolver.check_sound(&header)?;
    let sources = resolver.sources();
    let probes = resolver.probes()?;
    let asked = resolver.questions(&probes)?;
    let reserved = resolver.reserved(&asked)?;
    let apps = resolver.apps(&asked, &sources)?;
    let links = resolver.links(&sources)?;
    resolver.check_calendar(&sources)?;
    let contacts = resolver.contacts(&links, &sources)?;
    let routes = resolver.routes(&contacts, &links, &sources)?;
    let (questions, tables) = resolver.tables(asked, &sources)?;
    let help = resolver.help(&header, &questions, &tables)?;
    let names = resolver.names(&questions)?;
    let known = journeys::Known {
        sources: &sources,
        questions: &questions,
        tables: &tables,
        probes: &probes,
        apps: &apps,
        links: &links,
        contacts: &contacts,
        names: &names,
        help: &help,
    };
    let (journeys, steps) = resolver.journeys(&known)?;
    let troubles = resolver.troubles(&sources)?;
    resolver.check_rest(&header, &questions, &sources)?;
    resolver.check_promises(&header, &questions, &tables, &sources)?;
    Ok(Policy {
        header,
        document,
        texts,
        sources,
        probes,
        questions,
        names,
        reserved,
        apps,
        links,
        contacts,
        routes,
        tables,
        help,
        journeys,
        steps,
        troubles,
    })
}

/// What resolving needs to look at.
struct Resolver<'a> {
    document: &'a Document,
    parts: &'a [&'a str],
    texts: &'a Texts,
    zone: chrono_tz::Tz,
}

fn check_header(header: &Header, part: u16, parts: &[&str]) -> Result<chrono_tz::Tz, Refused> {
    let place = Place::top("policy", part);
    let fault = |key: &str, id: &str, fault| Err(place.key(key).fault(parts, id, fault));
    for (key, date) in
        [("issued", &header.issued), ("verified_at", &header.verified_at), ("expires", &header.expires)]
    {
        if date.parse::<chrono::NaiveDate>().is_err() {
            let reason = format!("“{date}” is no date of the form YYYY-MM-DD");
            return fault(key, date, Fault::Invalid { reason });
        }
    }
    if header.locales.is_empty() {
        return fault("locales", "", Fault::Lacks { what: "a language".into() });
    }
    let mut locales = header.locales.iter().enumerate();
    if let Some((_, twice)) =
        locales.find(|(at, locale)| header.locales.iter().take(*at).any(|l| l == *locale))
    {
        return fault("locales", twice, Fault::Repeated { id: twice.clone() });
    }
    header.time_zone.parse().or_else(|_| {
        fault("time_zone", &header.time_zone, Fault::TimeZone { zone: header.time_zone.clone() })
    })
}

impl Resolver<'_> {
    /// The item with this id, or an error that says where it was looked for.
    fn find<T: Named>(
        &self,
        place: &Place<'_>,
        among: &Arena<T>,
        of: &str,
        id: &str,
    ) -> Result<Ix<T>, Refused> {
        among.find(id).ok_or_else(|| self.unknown(place, of, id))
    }

    /// The same where the id may be left out.
    fn find_some<T: Named>(
        &self,
        place: &Place<'_>,
        among: &Arena<T>,
        of: &str,
        id: Option<&String>,
    ) -> Result<Option<Ix<T>>, Refused> {
        id.map(|id| self.find(place, among, of, id)).transpose()
    }

    /// The position of an entry of the document whose arena is not made yet.
    fn ahead<D, T>(&self, place: &Place<'_>, map: &IdMap<D>, of: &str, id: &str) -> Result<Ix<T>, Refused> {
        map.position(id).and_then(Ix::at).ok_or_else(|| self.unknown(place, of, id))
    }

    fn unknown(&self, place: &Place<'_>, of: &str, id: &str) -> Refused {
        place.fault(self.parts, id, Fault::Unknown { id: id.to_owned(), of: of.to_owned() })
    }

    fn invalid(&self, place: &Place<'_>, id: &str, reason: String) -> Refused {
        place.fault(self.parts, id, Fault::Invalid { reason })
    }

    /// The text of a key that must be there.
    fn text(&self, place: &Place<'_>, key: &str) -> Result<Text, Refused> {
        self.texts.find(key).ok_or_else(|| {
            let locale = "every language".to_owned();
            place.fault(self.parts, key, Fault::MissingText { key: key.to_owned(), locale })
        })
    }

    fn all_texts(&self, place: &Place<'_>, keys: &[String]) -> Result<Vec<Text>, Refused> {
        keys.iter().map(|key| self.text(place, key)).collect()
    }

    fn all_sources(
        &self,
        place: &Place<'_>,
        sources: &Arena<Source>,
        ids: &[String],
    ) -> Result<Vec<Ix<Source>>, Refused> {
        if ids.is_empty() {
            return Err(place.fault(self.parts, "", Fault::Lacks { what: "source".into() }));
        }
        ids.iter().map(|id| self.find(&place.key("source"), sources, "sources", id)).collect()
    }

    /// The set of some values of a question.
    fn mask(&self, place: &Place<'_>, question: &Question, values: &[String]) -> Result<Mask, Refused> {
        values.iter().try_fold(0, |mask, value| match question.bit(value) {
            Some(bit) => Ok(mask | bit),
            None => Err(self.unknown(place, &format!("values of “{}”", question.id), value)),
        })
    }

    /// Conditions on answers.
    fn when(
        &self,
        place: &Place<'_>,
        questions: &Arena<Question>,
        when: &IdMap<Vec<String>>,
    ) -> Result<When, Refused> {
        self.when_below(&place.key("when"), questions, when)
    }

    /// The same where the place is that of the conditions themselves.
    fn when_below(
        &self,
        place: &Place<'_>,
        questions: &Arena<Question>,
        when: &IdMap<Vec<String>>,
    ) -> Result<When, Refused> {
        when.iter()
            .map(|entry| {
                let place = place.key(&entry.id);
                let question = self.find(&place, questions, "questions", &entry.id)?;
                Ok((question, self.mask(&place, &questions[question], &entry.value)?))
            })
            .collect()
    }

    fn sources(&self) -> Arena<Source> {
        let sources = self.document.sources.iter().map(|entry| Source {
            id: entry.id.clone(),
            kind: entry.value.kind,
            text: self.texts.find(&format!("source.{}", entry.id)),
            address: entry.value.address.clone(),
            date: entry.value.date.clone(),
        });
        Arena::new(sources.collect())
    }
}
