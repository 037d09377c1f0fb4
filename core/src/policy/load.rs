//! Reads the parts of a policy and merges them into one document.

use std::slice;

use serde::Deserialize;

use super::document::{Document, FORMAT};
use super::error::{Fault, PolicyError, Refused};
use super::id_map::{Entry, IdMap};
use super::place::place_at;
use super::record::{Entries, REPEATED, Value};

/// One part of a policy: a JSON text and the name by which errors call it.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// The name, such as the name of the file.
    pub name: &'a str,
    /// The JSON text in UTF-8.
    pub bytes: &'a [u8],
}

impl Part<'_> {
    /// The part without the mark that some editors put before a text in UTF-8.
    pub(crate) fn unmarked(&self) -> Self {
        let Self { name, bytes } = *self;
        Self { name, bytes: bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) }
    }
}

/// The greatest number of parts, and of entries of one kind.
pub(crate) const MOST: usize = u16::MAX as usize;

/// Reads all parts and merges them. An entry remembers the index of the part it came from.
pub(crate) fn read(parts: &[Part<'_>]) -> Result<Document, Refused> {
    // Parts of a newer format may hold anything: say that rather than what is strange in any of them.
    let whole = merged(parts).map_err(|error| newer_format(parts).unwrap_or(error))?;
    match whole.format {
        None => Err(lacks(parts, "format")),
        Some(found) if found > FORMAT => Err(newer_format(parts).unwrap_or_else(|| lacks(parts, "format"))),
        Some(_) => Ok(whole),
    }
}

fn merged(parts: &[Part<'_>]) -> Result<Document, Refused> {
    let mut whole = Document::default();
    let mut pending = Pending::default();
    if parts.len() > MOST {
        let reason = format!("there are {} parts, at most {MOST}", parts.len());
        return Err(refused(parts, "the top", "", Fault::Invalid { reason }));
    }
    for (ix, part) in (0_u16..).zip(parts) {
        merge(&mut whole, &mut pending, parse(part)?, ix, part)?;
    }
    pending.finish(&mut whole, parts)?;
    Ok(whole)
}

fn parse(part: &Part<'_>) -> Result<Document, Refused> {
    // Serde would take an array as the fields of a struct in order.
    if part.bytes.trim_ascii_start().first() == Some(&b'[') {
        let reason = "expected an object, found an array".to_owned();
        let fault = Fault::Unreadable { line: 1, column: 1, reason };
        return Err(refused(slice::from_ref(part), "the top", "", fault));
    }
    serde_json::from_slice(part.bytes).map_err(|error| unreadable(part, &error))
}

/// An error about the policy as a whole, named after its first part.
pub(crate) fn lacks(parts: &[Part<'_>], what: &str) -> Refused {
    refused(parts, "the top", "", Fault::Lacks { what: what.to_owned() })
}

/// An error in the first of these parts.
fn refused(parts: &[Part<'_>], path: &str, id: &str, fault: Fault) -> Refused {
    let part = parts.first().map_or("policy", |part| part.name).to_owned();
    Box::new(PolicyError { part, path: path.to_owned(), id: id.to_owned(), fault })
}

/// The error of the first part whose format is newer than this core, whatever else it holds.
fn newer_format(parts: &[Part<'_>]) -> Option<Refused> {
    #[derive(Deserialize)]
    struct OnlyFormat {
        format: Option<u64>,
    }
    parts.iter().find_map(|part| {
        let only: OnlyFormat = serde_json::from_slice(part.bytes).ok()?;
        let found = only.format.filter(|found| *found > u64::from(FORMAT))?;
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        let fault = Fault::NewerFormat { found, supported: FORMAT };
        Some(refused(slice::from_ref(part), "format", "", fault))
    })
}

fn unreadable(part: &Part<'_>, error: &serde_json::Error) -> Refused {
    let from_one = |number: usize| u32::try_from(number.max(1)).unwrap_or(u32::MAX);
    let (line, column) = (from_one(error.line()), from_one(error.column()));
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
    let place = place_at(part.bytes, line, column);
    let quoted = |before: &str| reason.strip_prefix(before).map(|rest| rest.trim_end_matches('`').to_owned());
    let part = slice::from_ref(part);
    if let Some(id) = quoted(REPEATED).or_else(|| quoted("duplicate field `")) {
        return refused(part, &place.inside, &id.clone(), Fault::Repeated { id });
    }
    match quoted("missing field `") {
        Some(what) => refused(part, &place.inside, &place.id, Fault::Lacks { what }),
        None => refused(part, &place.path, &place.id, Fault::Unreadable { line, column, reason }),
    }
}

/// Texts wait here until all parts are read, because several parts may add to one language.
#[derive(Default)]
struct Pending {
    texts: Vec<Entry<Vec<Entry<String>>>>,
}

impl Pending {
    fn add(&mut self, locale: String, texts: IdMap<String>, part: u16) {
        let entries = texts.into_entries().into_iter().map(|entry| Entry { part, ..entry });
        match self.texts.iter_mut().find(|known| known.id == locale) {
            Some(known) => known.value.extend(entries),
            None => self.texts.push(Entry { id: locale, part, value: entries.collect() }),
        }
    }

    fn finish(self, whole: &mut Document, parts: &[Part<'_>]) -> Result<(), Refused> {
        let mut locales = Vec::new();
        for Entry { id: locale, part, value } in self.texts {
            let path = format!("texts.{locale}");
            let texts = IdMap::new(value).map_err(|(id, part)| repeated(parts, part, &path, id))?;
            locales.push(Entry { id: locale, part, value: texts });
        }
        whole.texts = IdMap::new(locales).unwrap_or_default();
        Ok(())
    }
}

fn repeated(parts: &[Part<'_>], part: u16, path: &str, id: String) -> Refused {
    let parts = parts.get(usize::from(part)..).unwrap_or_default();
    refused(parts, path, &id.clone(), Fault::Repeated { id })
}

fn merge(
    whole: &mut Document,
    pending: &mut Pending,
    from: Document,
    ix: u16,
    part: &Part<'_>,
) -> Result<(), Refused> {
    let twice = |id: &str| repeated(slice::from_ref(part), 0, "the top", id.to_owned());
    if from.policy.is_some() {
        if whole.policy.is_some() {
            return Err(twice("policy"));
        }
        (whole.policy, whole.policy_part) = (from.policy, ix);
    }
    if from.pin.is_some() {
        if whole.pin.is_some() {
            return Err(twice("pin"));
        }
        (whole.pin, whole.pin_part) = (from.pin, ix);
    }
    if let Some(base) = from.base {
        let reason = format!(
            "builds on the base “{base}”, and is put on it before it is loaded: “lotsen show --merged” gives the whole"
        );
        return Err(refused(slice::from_ref(part), "base", "", Fault::Invalid { reason }));
    }
    if from.format == Some(0) {
        let reason = "is written in format 0, and formats begin with 1".to_owned();
        return Err(refused(slice::from_ref(part), "format", "", Fault::Invalid { reason }));
    }
    whole.format = whole.format.max(from.format);
    for entry in from.texts.into_entries() {
        pending.add(entry.id, entry.value, ix);
    }
    let at = At { ix, part };
    at.extend("sources", &mut whole.sources, from.sources)?;
    at.extend("questions", &mut whole.questions, from.questions)?;
    at.extend("names", &mut whole.names, from.names)?;
    at.extend("apps", &mut whole.apps, from.apps)?;
    at.extend("links", &mut whole.links, from.links)?;
    at.extend("contacts", &mut whole.contacts, from.contacts)?;
    at.extend("routes", &mut whole.routes, from.routes)?;
    at.extend("calendar", &mut whole.calendar, from.calendar)?;
    at.extend("platforms", &mut whole.platforms, from.platforms)?;
    at.extend("tables", &mut whole.tables, from.tables)?;
    at.extend("journeys", &mut whole.journeys, from.journeys)?;
    at.extend("troubles", &mut whole.troubles, from.troubles)?;
    at.extend("products", &mut whole.products, from.products)?;
    at.extend("sights", &mut whole.sights, from.sights)?;
    at.extend("runs", &mut whole.runs, from.runs)?;
    at.extend("quotations", &mut whole.quotations, from.quotations)?;
    at.extend("tenant", &mut whole.tenant, from.tenant)?;
    at.extend("allowed", &mut whole.allowed, from.allowed)?;
    at.extend("promises", &mut whole.promises, from.promises)?;
    at.extend("terms", &mut whole.terms, from.terms)
}

struct At<'a> {
    ix: u16,
    part: &'a Part<'a>,
}

impl At<'_> {
    fn extend<T: Value>(&self, map: &str, whole: &mut IdMap<T>, from: IdMap<T>) -> Result<(), Refused> {
        if from.is_empty() {
            return Ok(());
        }
        whole.append(from, self.ix);
        self.check(map, whole)
    }

    fn check(&self, map: &str, whole: &mut dyn Entries) -> Result<(), Refused> {
        let part = slice::from_ref(self.part);
        if whole.count() > MOST {
            let reason = format!("has {} entries, at most {MOST}", whole.count());
            return Err(refused(part, map, "", Fault::Invalid { reason }));
        }
        match whole.finish() {
            Some(id) => Err(refused(part, map, &id.clone(), Fault::Repeated { id })),
            None => Ok(()),
        }
    }
}
