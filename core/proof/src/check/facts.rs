//! Facts that no screen says.

use lotsen::Policy;
use lotsen::screen::Screen;
use rayon::prelude::*;

use super::{Drawn, Finding};
use crate::text::text_of;

/// Facts of which some language has no screen that says all their words.
pub(super) fn unsaid(policy: &Policy, drawn: &[Drawn]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for source in &policy.document().sources {
        for words in &source.value.must_say {
            let Some(language) = policy.locales().iter().position(|locale| *locale == words.id) else {
                continue;
            };
            let texts = drawn.par_iter().filter_map(|drawn| drawn.texts.get(language));
            let said = texts.any(|text| says(text, &words.value));
            if !said {
                findings.push(Finding {
                    check: "no screen says the fact".to_owned(),
                    place: format!("sources.{}", source.id),
                    seen: format!("“{}” in “{}”", words.value.join("”, “"), words.id),
                    example: String::new(),
                });
            }
        }
    }
    findings
}

/// The facts whose words all stand on a screen, in the order of the policy.
#[must_use]
pub fn facts_on(policy: &Policy, screen: &Screen) -> Vec<String> {
    let text = text_of(screen);
    let sources = policy.document().sources.iter();
    let said = sources.filter(|source| {
        source.value.must_say.get(&screen.locale).is_some_and(|words| !words.is_empty() && says(&text, words))
    });
    said.map(|source| source.id.clone()).collect()
}

fn says(text: &str, words: &[String]) -> bool {
    words.iter().all(|word| text.contains(word.as_str()))
}
