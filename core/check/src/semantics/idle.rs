//! What is written and leads nowhere: troubles that nobody is offered, entries that nothing names.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::Policy;

use super::place::Written;
use crate::document::Node;
use crate::finding::Finding;
use crate::rule::Rule;

/// Maps of the policy whose entries are there to be named by others, and what one calls an entry.
const NAMED: [(&str, &str); 7] = [
    ("questions", "question"),
    ("apps", "app"),
    ("contacts", "contact"),
    ("links", "link"),
    ("products", "product"),
    ("probes", "probe"),
    ("sources", "source"),
];

/// The questions that the core itself reads, whether or not a step asks them.
const READ_BY_THE_CORE: [&str; 6] =
    ["about", "device", "subject", "information", "factor_device", "factor_kind"];

/// Adds everything that is idle; that the texts of an idle trouble are not used either goes without saying.
pub(super) fn add(written: &Written<'_>, policy: &Arc<Policy>, findings: &mut Vec<Finding>) {
    let unoffered = unoffered(written, policy);
    let troubles = &policy.document().troubles;
    let own: Vec<String> = unoffered
        .iter()
        .flat_map(|idle| {
            let group = troubles.get(&idle.about).map(|trouble| format!("group.{}", trouble.group));
            [Some(format!("trouble.{}", idle.about)), group].into_iter().flatten()
        })
        .collect();
    let is_own = |about: &str| {
        own.iter()
            .any(|own| about.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    };
    findings.retain(|finding| finding.rule != Rule::UnusedText || !is_own(&finding.about));
    findings.extend(unoffered);
    findings.extend(unnamed(written));
}

/// Troubles that no step, no sight and not the home screen offers.
fn unoffered(written: &Written<'_>, policy: &Arc<Policy>) -> Vec<Finding> {
    let document = policy.document();
    let steps = document.journeys.iter().flat_map(|journey| &journey.value.steps);
    let mut offered: Vec<&str> = steps.flat_map(|step| &step.troubles).map(String::as_str).collect();
    let sights = document.sights.iter();
    offered.extend(sights.filter_map(|sight| sight.value.trouble.as_deref()));
    let idle =
        document.troubles.iter().filter(|entry| !entry.value.home && !offered.contains(&entry.id.as_str()));
    let findings = idle.filter_map(|entry| {
        Some(Finding::new(
            Rule::UnofferedTrouble,
            written.path(&format!("troubles.{}", entry.id))?,
            &entry.id,
            format!("the trouble “{}” is offered nowhere", entry.id),
            "Name it among the `troubles` of a step, or set `home`.",
        ))
    });
    findings.collect()
}

/// Entries that nothing else in the policy names.
fn unnamed(written: &Written<'_>) -> Vec<Finding> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let mut texts = String::new();
    for (_, tree) in written.trees() {
        for member in tree.members() {
            if member.key == "texts" {
                texts.push_str(&member.value.json());
                continue;
            }
            let mut words = vec![member.key.as_str()];
            member.value.words(&mut words);
            for word in words {
                // A derived question is called by its table and output, a probed one by what it asks.
                *uses.entry(word).or_default() += 1;
            }
        }
    }
    let mut findings = Vec::new();
    for (map, called) in NAMED {
        let entries = written.trees().filter_map(|(_, tree)| tree.get(map)).flat_map(Node::members);
        for entry in entries {
            // A built-in app is there for what it handles, and what is probed for what the device says.
            let probed = entry.value.get("sort").and_then(Node::as_text) == Some("probed");
            // A fact is there to be said.
            let fact = entry.value.get("must_say").is_some();
            let built_in = fact || probed || entry.value.get("built_in").is_some();
            let read = map == "questions" && READ_BY_THE_CORE.contains(&entry.key.as_str());
            let named = built_in || read || uses.get(entry.key.as_str()).is_some_and(|uses| *uses > 1);
            let in_a_text =
                texts.contains(&format!(".{}}}", entry.key)) || texts.contains(&format!("{{{}", entry.key));
            if named || in_a_text {
                continue;
            }
            let Some(location) = written.path(&format!("{map}.{}", entry.key)) else { continue };
            findings.push(Finding::new(
                Rule::Unused,
                location,
                &entry.key,
                format!("nothing names the {called} “{}”", entry.key),
                "Remove it with its texts, or name it where it was meant.",
            ));
        }
    }
    findings
}
