//! Reads the parts of a policy and merges them into one document.

use serde::Deserialize;

use super::document::{Document, FORMAT};
use super::error::{Fault, PolicyError};
use super::id_map::{Entry, IdMap, REPEATED};
use super::place::path_at;

/// One part of a policy: a JSON text and the name by which errors call it.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// The name, such as the name of the file.
    pub name: &'a str,
    /// The JSON text in UTF-8.
    pub bytes: &'a [u8],
}

/// Reads all parts and merges them. An entry remembers the index of the part it came from.
pub(crate) fn read(parts: &[Part<'_>]) -> Result<Document, PolicyError> {
    let mut whole = Document::default();
    let mut pending = Pending::default();
    for (ix, part) in (0_u16..).zip(parts) {
        let document: Document =
            serde_json::from_slice(part.bytes).map_err(|error| unreadable(part, &error))?;
        check_format(part, document.format)?;
        merge(&mut whole, &mut pending, document, ix, part)?;
    }
    pending.finish(&mut whole, parts)?;
    if whole.format.is_none() {
        return Err(lacks(parts, "format"));
    }
    Ok(whole)
}

/// An error about the policy as a whole, named after its first part.
pub(crate) fn lacks(parts: &[Part<'_>], what: &str) -> PolicyError {
    PolicyError {
        part: parts.first().map_or("policy", |part| part.name).to_owned(),
        path: "the top".to_owned(),
        id: String::new(),
        fault: Fault::Lacks { what: what.to_owned() },
    }
}

fn check_format(part: &Part<'_>, format: Option<u32>) -> Result<(), PolicyError> {
    match format {
        Some(found) if found > FORMAT => Err(PolicyError {
            part: part.name.to_owned(),
            path: "format".to_owned(),
            id: String::new(),
            fault: Fault::NewerFormat { found, supported: FORMAT },
        }),
        _ => Ok(()),
    }
}

fn unreadable(part: &Part<'_>, error: &serde_json::Error) -> PolicyError {
    // A part of a newer format may hold anything: say that rather than what is strange in it.
    #[derive(Deserialize)]
    struct OnlyFormat {
        format: Option<u32>,
    }
    if let Ok(only) = serde_json::from_slice::<OnlyFormat>(part.bytes)
        && let Err(newer) = check_format(part, only.format)
    {
        return newer;
    }
    let (line, column) = (error.line().max(1), error.column().max(1));
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
    let (id, fault) = match (reason.strip_prefix(REPEATED), reason.strip_prefix("missing field `")) {
        (Some(id), _) => (id.to_owned(), Fault::Repeated { id: id.to_owned() }),
        (_, Some(field)) => (String::new(), Fault::Lacks { what: field.trim_end_matches('`').to_owned() }),
        _ => (String::new(), Fault::Unreadable { line, column, reason }),
    };
    PolicyError { part: part.name.to_owned(), path: path_at(part.bytes, line, column), id, fault }
}

/// Texts wait here until all parts are read, because several parts may add to one language.
#[derive(Default)]
struct Pending {
    texts: Vec<(String, Vec<Entry<String>>)>,
}

impl Pending {
    fn add(&mut self, locale: String, texts: IdMap<String>, part: u16) {
        let entries = texts.into_entries().into_iter().map(|entry| Entry { part, ..entry });
        match self.texts.iter_mut().find(|(known, _)| *known == locale) {
            Some((_, all)) => all.extend(entries),
            None => self.texts.push((locale, entries.collect())),
        }
    }

    fn finish(self, whole: &mut Document, parts: &[Part<'_>]) -> Result<(), PolicyError> {
        let mut locales = Vec::new();
        for (locale, entries) in self.texts {
            let last = entries.last().map_or(0, |entry| entry.part);
            let path = format!("texts.{locale}");
            let texts = IdMap::new(entries).map_err(|id| repeated(parts, last, &path, id))?;
            locales.push(Entry { id: locale, part: last, value: texts });
        }
        whole.texts = IdMap::new(locales).unwrap_or_default();
        Ok(())
    }
}

fn repeated(parts: &[Part<'_>], part: u16, path: &str, id: String) -> PolicyError {
    PolicyError {
        part: parts.get(usize::from(part)).map_or("policy", |part| part.name).to_owned(),
        path: path.to_owned(),
        id: id.clone(),
        fault: Fault::Repeated { id },
    }
}

fn merge(
    whole: &mut Document,
    pending: &mut Pending,
    from: Document,
    ix: u16,
    part: &Part<'_>,
) -> Result<(), PolicyError> {
    let twice = |id: &str| repeated(std::slice::from_ref(part), 0, "the top", id.to_owned());
    if from.policy.is_some() && whole.policy.is_some() {
        return Err(twice("policy"));
    }
    if from.pin.is_some() && whole.pin.is_some() {
        return Err(twice("pin"));
    }
    whole.policy = whole.policy.take().or(from.policy);
    whole.pin = whole.pin.take().or(from.pin);
    whole.format = whole.format.max(from.format);
    for entry in from.texts.into_entries() {
        pending.add(entry.id, entry.value, ix);
    }
    let at = At { ix, name: part.name };
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
    at.extend("promises", &mut whole.promises, from.promises)?;
    at.extend("terms", &mut whole.terms, from.terms)
}

struct At<'a> {
    ix: u16,
    name: &'a str,
}

impl At<'_> {
    fn extend<T>(&self, map: &str, whole: &mut IdMap<T>, from: IdMap<T>) -> Result<(), PolicyError> {
        if from.is_empty() {
            return Ok(());
        }
        let mut entries = std::mem::take(whole).into_entries();
        entries.extend(from.into_entries().into_iter().map(|entry| Entry { part: self.ix, ..entry }));
        *whole = IdMap::new(entries).map_err(|id| PolicyError {
            part: self.name.to_owned(),
            path: map.to_owned(),
            id: id.clone(),
            fault: Fault::Repeated { id },
        })?;
        Ok(())
    }
}
