//! Facts that no screen says.

use lotsen::Policy;
use rayon::prelude::*;

use super::drawn::DrawnScreen;
use super::finding::{Finding, Sort};
use crate::facts::says_all;

/// Facts of which some language has no screen that says all their words.
pub(super) fn unsaid(policy: &Policy, drawn: &[DrawnScreen]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &policy.document().sources {
        for words in &source.value.must_say {
            let Some(language) = policy.locales().iter().position(|locale| *locale == words.id) else {
                continue;
            };
            let texts = drawn.par_iter().filter_map(|drawn| drawn.texts.get(language));
            if !texts.any(|text| says_all(text, &words.value)) {
                let missing = format!("“{}” in “{}”", words.value.join("”, “"), words.id);
                let place = format!("sources.{}", source.id);
                findings.push(Finding::new(Sort::Fact, "no screen says the fact", place).seen(missing));
            }
        }
    }
    findings
}
