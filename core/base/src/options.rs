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
