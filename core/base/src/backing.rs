//! What a municipality has said takes the place of what a base supposes: sources of the policy that back those of the base.

use std::collections::{BTreeMap, BTreeSet};

use crate::Part;
use crate::blank::Out;
use crate::fault::{BaseFault, Named};
use crate::members::{elements, members};
use crate::said::{Said, each_entry};

/// By source of the base those that stand in its place.
pub(crate) type Backing = BTreeMap<String, Vec<String>>;

/// What is backed, and what the policy backs and the base does not have.
pub(crate) fn backing(said: &Said, base: &[Part]) -> (Backing, Vec<BaseFault>) {
    let mut known = BTreeSet::new();
    for part in base {
        each_entry(&part.text, &mut |id, _, _| known.extend(id.strip_prefix("sources.").map(str::to_owned)));
    }
    let (mut backing, mut faults) = (Backing::new(), Vec::new());
    for (of_base, own) in &said.backing {
        if known.contains(of_base) {
            backing.insert(of_base.clone(), own.iter().map(|(id, _)| id.clone()).collect());
        } else {
            faults.extend(own.iter().map(|(_, part)| BaseFault {
                part: part.clone(),
                what: Named::Source,
                named: of_base.clone(),
                known: known.iter().cloned().collect(),
            }));
        }
    }
    (backing, faults)
}

/// What goes out of a part: the sources of the base that are backed.
pub(crate) fn outs(text: &str, backing: &Backing) -> Vec<Out> {
    let mut outs = Vec::new();
    each_entry(text, &mut |id, _, place| {
        if id.strip_prefix("sources.").is_some_and(|source| backing.contains_key(source)) {
            outs.push(Out::Member(place));
        }
    });
    outs
}

/// The text of a part in which each list of sources names those that back what it names.
pub(crate) fn backed(text: &str, backing: &Backing) -> String {
    let mut lists = Vec::new();
    if !backing.is_empty() {
        walk(text, text, &mut lists);
    }
    let mut backed = text.to_owned();
    // From the last one on, so that the places of the others stay.
    for list in lists.into_iter().rev() {
        let Some(named) = text.get(list.clone()) else { continue };
        let mut now: Vec<String> = Vec::new();
        for source in serde_json::from_str::<Vec<String>>(named).unwrap_or_default() {
            let own = backing.get(&source).cloned().unwrap_or_else(|| vec![source]);
            for id in own {
                if !now.contains(&id) {
                    now.push(id);
                }
            }
        }
        backed.replace_range(list, &serde_json::Value::from(now).to_string());
    }
    backed
}

/// The places of all lists that are called `source`, in written order.
fn walk(whole: &str, value: &str, lists: &mut Vec<std::ops::Range<usize>>) {
    if value.starts_with('[') {
        for (element, _) in elements(whole, value).unwrap_or_default() {
            walk(whole, element, lists);
        }
    } else if value.trim_start().starts_with('{') {
        for member in members(whole, value).unwrap_or_default() {
            if member.key == "source" && member.value.starts_with('[') {
                lists.push(member.place);
            } else {
                walk(whole, member.value, lists);
            }
        }
    }
}
