//! What a municipality has said takes the place of what a base supposes: sources of the policy that back those of the base.

use std::collections::{BTreeMap, BTreeSet};

use crate::Part;
use crate::fault::{BaseFault, Named};
use crate::members::each_member;
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

/// The text of a part in which each list of sources names those that back what it names.
pub(crate) fn backed(text: &str, backing: &Backing) -> String {
    let mut lists = Vec::new();
    if !backing.is_empty() {
        each_member(text, text, &mut |member| {
            let list = member.key == "source" && member.value.starts_with('[');
            lists.extend(list.then(|| member.place.clone()));
            !list
        });
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
