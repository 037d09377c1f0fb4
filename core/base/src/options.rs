//! What a base lets a policy choose.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Part;
use crate::fault::{BaseFault, Named};
use crate::members::members;
use crate::said::Said;

/// An option of a base.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct BaseOption {
    /// Its choices.
    pub choices: Vec<String>,
    /// The choice of a policy that makes none.
    pub usual: String,
    /// What it decides, in a sentence for authors.
    #[serde(rename = "//")]
    pub about: String,
    /// By choice the question for a name that goes with it.
    #[serde(default)]
    pub named: BTreeMap<String, String>,
    /// By choice, language and word what a new policy says for it; `…` stands for the name.
    #[serde(default)]
    pub words: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

/// What a new policy on a base has to say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Beginning {
    /// The contact that helps.
    pub helper: String,
    /// The link to the municipality's site.
    pub site: String,
    /// The sources of the base that are backed once both are said.
    pub backs: Vec<String>,
}

/// What a new policy on a base has to say; nothing where the base does not say it.
pub(crate) fn beginning(base: &[Part]) -> Beginning {
    let maps = base.iter().flat_map(|part| members(&part.text, &part.text).unwrap_or_default());
    let mut said = maps.filter(|map| map.key == "beginning");
    said.next().and_then(|said| serde_json::from_str(said.value).ok()).unwrap_or_default()
}

/// The options of the parts of a base, by id.
pub(crate) fn options(base: &[Part]) -> BTreeMap<String, BaseOption> {
    let maps = base.iter().flat_map(|part| {
        let maps = members(&part.text, &part.text).unwrap_or_default().into_iter();
        maps.filter(|map| map.key == "options").map(|map| map.value)
    });
    maps.flat_map(|map| serde_json::from_str::<BTreeMap<String, BaseOption>>(map).unwrap_or_default())
        .collect()
}

/// What is chosen of each option, and what the policy chooses that there is not.
pub(crate) fn chosen(
    said: &Said,
    options: &BTreeMap<String, BaseOption>,
) -> (BTreeMap<String, String>, Vec<BaseFault>) {
    let mut chosen: BTreeMap<_, _> =
        options.iter().map(|(id, option)| (id.clone(), option.usual.clone())).collect();
    let mut faults = Vec::new();
    for (id, (choice, part)) in &said.options {
        let fault = |what, named: &str, known: Vec<String>| {
            let (part, named) = (part.clone(), named.to_owned());
            BaseFault { part, what, named, known }
        };
        match options.get(id) {
            None => faults.push(fault(Named::Option, id, options.keys().cloned().collect())),
            Some(option) if !option.choices.contains(choice) => {
                faults.push(fault(Named::Choice, choice, option.choices.clone()));
            }
            Some(_) => {
                chosen.insert(id.clone(), choice.clone());
            }
        }
    }
    (chosen, faults)
}
