//! Resolves a document, part after part, each from what was resolved before.

use super::delivery;
use super::known::Known;
use super::place::Place;
use super::resolver::Resolver;
use super::sights::SightContext;
use super::templates;
use crate::plan::findable::Finder;
use crate::plan::policy::Policy;
use crate::policy::document::Document;
use crate::policy::document::header::Header;
use crate::policy::error::{Fault, Refused};
use crate::policy::load::{Part, lacks};
use crate::policy::texts::Texts;

/// Resolves a document that was read from parts of these names.
pub(in crate::plan) fn resolve(mut document: Document, parts: &[Part<'_>]) -> Result<Policy, Refused> {
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
    let known = Known {
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
    let products = resolver.products(&sources)?;
    let context =
        SightContext { header: &header, questions: &questions, sources: &sources, subject: help.subject };
    let sights = resolver.sights(&context)?;
    resolver.check_runs()?;
    resolver.check_rest(&header, &questions, &sources)?;
    resolver.check_promises(&header, &questions, &tables, &sources)?;
    let (issued_at, expires_at) = (first_second(&header.issued), first_second(&header.expires));
    Ok(Policy {
        header,
        issued_at,
        expires_at,
        zone,
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
        products,
        sights,
        finder: Finder::default(),
    })
}

/// The first second of a day in UTC. That it is a day has been checked.
fn first_second(day: &str) -> i64 {
    let day = day.parse::<chrono::NaiveDate>().ok().and_then(|day| day.and_hms_opt(0, 0, 0));
    day.map_or(0, |midnight| midnight.and_utc().timestamp())
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
    delivery::check(header, part, parts)?;
    header.time_zone.parse().or_else(|_| {
        fault("time_zone", &header.time_zone, Fault::TimeZone { zone: header.time_zone.clone() })
    })
}
