//! Puts the parts of a policy together with those of the base that it names.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Part;
use crate::backing::{self, backing};
use crate::blank::{Out, blanked};
use crate::conditions::Conditions;
use crate::fault::{BaseFault, BaseFaults, Named};
use crate::members::members;
use crate::options::{self, BaseOption, Beginning};
use crate::said::{Said, each_entry};
use crate::shipped;
use crate::words::{self, filled};

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
    /// What the base supposes and no source of the policy backs: by source of the base what that says.
    pub supposed: BTreeMap<String, String>,
    /// By option what is chosen.
    pub chosen: BTreeMap<String, String>,
}

impl Composed {
    /// The parts as if the policy had written them all itself: those of the base are called by their paths there, where the
    /// policy has none that is called so.
    #[must_use]
    pub fn as_own(self) -> Vec<Part> {
        let prefix = format!("{}/", self.base.unwrap_or_default());
        let own: Vec<String> =
            self.parts.iter().filter(|part| !part.of_base).map(|part| part.name.clone()).collect();
        let parts = self.parts.into_iter().map(|part| {
            let short = part.name.strip_prefix(&prefix).filter(|short| !own.iter().any(|name| name == short));
            Part::own(short.unwrap_or(&part.name).to_owned(), part.text)
        });
        parts.collect()
    }
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

/// Puts parts on the base that one of them names; parts that name none stay as they are. What is no JSON stays as it is too,
/// so that loading says what is wrong.
///
/// # Errors
/// [`BaseFaults`]: the base is not known, or the policy chooses, says or backs what the base does not have.
pub fn compose(own: Vec<Part>) -> Result<Composed, BaseFaults> {
    match compose_anyway(own) {
        (composed, faults) if faults.is_empty() => Ok(composed),
        (_, faults) => Err(BaseFaults(faults)),
    }
}

/// As [`compose`], and where something is not known as if it had not been said: for tools that look on.
#[must_use]
pub fn compose_anyway(own: Vec<Part>) -> (Composed, Vec<BaseFault>) {
    let mut said = Said::default();
    let mut parts: Vec<Part> = Vec::with_capacity(own.len());
    for part in own {
        let text = blanked(&part.text, &said.read(&part));
        parts.push(Part { text, ..part });
    }
    let Some((named, part)) = said.base.clone() else {
        return (Composed { parts, ..Composed::default() }, Vec::new());
    };
    let Some(base) = shipped::files(&named) else {
        let fault = BaseFault { part, what: Named::Base, named, known: shipped::names() };
        return (Composed { parts, ..Composed::default() }, vec![fault]);
    };
    let (chosen, mut faults) = options::chosen(&said, &options::options(&base));
    let (words, unknown) = words::words(&said, &base);
    faults.extend(unknown);
    let (backing, unknown) = backing(&said, &base);
    faults.extend(unknown);

    let says = |key: &str| said.writes(key);
    let conditions = Conditions { chosen: &chosen, says: &says };
    let mut found = BTreeSet::new();
    let mut whole: Vec<Part> = Vec::with_capacity(base.len() + parts.len());
    for part in base.into_iter().filter(|part| conditions.hold(&part.text)) {
        let mut outs = Said::default().read(&part);
        each_entry(&part.text, &mut |id, _, place| {
            let overridden = said.entries.contains_key(id);
            let backed = id.strip_prefix("sources.").is_some_and(|source| backing.contains_key(source));
            found.extend(overridden.then(|| id.to_owned()));
            outs.extend((overridden || backed).then_some(Out::Member(place)));
        });
        let text = blanked(&part.text, &outs);
        let text = blanked(&text, &conditions.outs(&text));
        // A part that was for composing alone has nothing left.
        if members(&text, &text).is_none_or(|left| !left.is_empty()) {
            let text = backing::backed(&filled(&text, &words), &backing);
            whole.push(Part { text, ..part });
        }
    }
    let supposed = supposed(&whole);
    whole.append(&mut parts);
    let entries = said.entries.into_iter();
    let entries = entries.map(|(id, (part, taken_out))| Override { id, part, taken_out });
    let (overridden, own): (Vec<_>, Vec<_>) = entries.partition(|entry| found.contains(&entry.id));
    let missing = own.into_iter().filter(|entry| entry.taken_out).collect();
    (Composed { parts: whole, base: Some(named), overridden, missing, supposed, chosen }, faults)
}

/// The options of a base, by id; none where no base is called so.
#[must_use]
pub fn base_options(name: &str) -> BTreeMap<String, BaseOption> {
    shipped::files(name).map(|base| options::options(&base)).unwrap_or_default()
}

/// What a new policy on a base has to say; nothing where no base is called so.
#[must_use]
pub fn beginning(name: &str) -> Beginning {
    shipped::files(name).map(|base| options::beginning(&base)).unwrap_or_default()
}

/// What a base supposes: its sources that say `usual`.
fn supposed(base: &[Part]) -> BTreeMap<String, String> {
    let mut supposed = BTreeMap::new();
    for part in base {
        each_entry(&part.text, &mut |id, entry, _| {
            let source = id.strip_prefix("sources.").filter(|source| source.starts_with("usual."));
            let about = serde_json::from_str::<Value>(entry)
                .map(|entry| entry.get("//").and_then(Value::as_str).unwrap_or_default().to_owned());
            supposed.extend(source.map(|source| (source.to_owned(), about.unwrap_or_default())));
        });
    }
    supposed
}
