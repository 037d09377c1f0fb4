//! Puts the parts of a policy together with those of the base that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use thiserror::Error;

use crate::Part;
use crate::blank::blanked;
use crate::members::members;
use crate::shipped;

/// A policy that is whole.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Composed {
    /// Its parts: those of the base first, without what the policy overrides.
    pub parts: Vec<Part>,
    /// The base, where the policy names one.
    pub base: Option<String>,
    /// What the policy has in place of what the base has, in the order of ids.
    pub overridden: Vec<Override>,
    /// What the policy takes out of the base and the base does not have: it was renamed there, or never was.
    pub missing: Vec<Override>,
}

/// Something that a policy says in place of its base.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Override {
    /// The map and the id in it, such as `troubles.phone_gone`; a text as `texts.sv.trouble.phone_gone`.
    pub id: String,
    /// The part of the policy.
    pub part: String,
    /// Whether it takes out what the base has, with nothing in its place.
    pub taken_out: bool,
}

/// A base that is not known.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{part}: the base “{named}” is not known; there are: {}", known.join(", "))]
pub struct UnknownBase {
    /// The part that names it.
    pub part: String,
    /// What it names.
    pub named: String,
    /// Those that there are.
    pub known: Vec<String>,
}

/// Puts parts on the base that one of them names; parts that name none stay as they are. What is no JSON stays as it is too,
/// so that loading says what is wrong.
///
/// # Errors
/// [`UnknownBase`] where no base is called so.
pub fn compose(own: Vec<Part>) -> Result<Composed, UnknownBase> {
    let mut said = Said::default();
    let mut parts: Vec<Part> = Vec::with_capacity(own.len());
    for part in own {
        let text = blanked(&part.text, &said.read(&part));
        parts.push(Part { text, ..part });
    }
    let Some((named, part)) = said.base else {
        return Ok(Composed { parts, ..Composed::default() });
    };
    let Some(base) = shipped::files(&named) else {
        return Err(UnknownBase { part, named, known: shipped::names() });
    };
    let mut found = BTreeSet::new();
    let mut whole: Vec<Part> = base
        .into_iter()
        .map(|part| {
            let mut places = Vec::new();
            each_entry(&part.text, &mut |id, _, place| {
                if said.entries.contains_key(id) {
                    found.insert(id.to_owned());
                    places.push(place);
                }
            });
            Part { text: blanked(&part.text, &places), ..part }
        })
        .collect();
    whole.append(&mut parts);
    let entries = said.entries.into_iter();
    let entries = entries.map(|(id, (part, taken_out))| Override { id, part, taken_out });
    let (overridden, own): (Vec<_>, Vec<_>) = entries.partition(|entry| found.contains(&entry.id));
    let missing = own.into_iter().filter(|entry| entry.taken_out).collect();
    Ok(Composed { parts: whole, base: Some(named), overridden, missing })
}

/// What the parts of a policy say that concerns a base.
#[derive(Default)]
struct Said {
    base: Option<(String, String)>,
    /// By id the part that writes it, and whether it is taken out.
    entries: BTreeMap<String, (String, bool)>,
}

impl Said {
    /// Reads a part, and gives the places of what is for the base alone.
    fn read(&mut self, part: &Part) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        for member in members(&part.text, &part.text).unwrap_or_default() {
            if member.key == "base"
                && let Ok(named) = serde_json::from_str::<String>(member.value)
            {
                self.base = Some((named, part.name.clone()));
                places.push(member.place);
            }
        }
        each_entry(&part.text, &mut |id, value, place| {
            let taken_out = value == "null";
            if taken_out {
                places.push(place);
            }
            self.entries.insert(id.to_owned(), (part.name.clone(), taken_out));
        });
        places
    }
}

/// Each entry of a part: an entry of a map as `map.id`, a text as `texts.language.key`, and what is no map as a whole.
fn each_entry<'a>(text: &'a str, told: &mut dyn FnMut(&str, &'a str, Range<usize>)) {
    for map in members(text, text).unwrap_or_default() {
        if matches!(map.key.as_ref(), "format" | "base" | "$schema" | "//") {
            continue;
        }
        if matches!(map.key.as_ref(), "policy" | "pin") {
            told(&map.key, map.value, map.place);
            continue;
        }
        for entry in members(text, map.value).unwrap_or_default() {
            let id = format!("{}.{}", map.key, entry.key);
            if map.key != "texts" {
                told(&id, entry.value, entry.place);
                continue;
            }
            for key in members(text, entry.value).unwrap_or_default() {
                told(&format!("{id}.{}", key.key), key.value, key.place);
            }
        }
    }
}
