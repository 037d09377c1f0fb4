//! Checks the placeholders of all texts, and finds the questions that a step's texts name.

use crate::plan::journeys::Step;
use crate::plan::questions::Question;
use crate::plan::templates::placeholders;
use crate::policy::arena::Ix;
use crate::policy::document::Document;
use crate::policy::error::{Fault, Refused};
use crate::policy::phrases;
use crate::policy::texts::Text;

use super::known::Known;
use super::place::Place;
use super::resolver::Resolver;
use super::sound::text_fault;

/// Every text must be sound, and every placeholder of it a name that the policy defines; a phrase of the core has its own.
pub(super) fn check(document: &Document, parts: &[&str]) -> Result<(), Refused> {
    let known = |placeholder: &str| match placeholder.split_once('.') {
        Some(("app", id)) => document.apps.get(id).is_some(),
        Some(("link", id)) => document.links.get(id).is_some(),
        Some(("contact" | "phone" | "email" | "visit", id)) => document.contacts.get(id).is_some(),
        Some(("name", id)) => document.names.get(id).is_some(),
        Some(("answer", id)) => document.questions.get(id).is_some() || is_output(document, id),
        Some(("pin", "length" | "tries")) => document.pin.is_some(),
        Some(("policy", "name" | "issued" | "verified_at")) => true,
        _ => false,
    };
    let of_phrase = |key: &str, placeholder: &str| {
        phrases::built_in("sv", key).is_none_or(|text| placeholders(text).any(|own| own == placeholder))
    };
    let top = Place::top("texts", 0);
    for language in &document.texts {
        for text in &language.value {
            let key = text.id.as_str();
            let fails = |fault: Fault| {
                Err(top.key(&language.id).key(key).of_part(text.part).fault(parts, key, fault))
            };
            if let Some(fault) = text_fault(&text.value) {
                return fails(fault);
            }
            let is_phrase = phrases::is_phrase(key);
            let stray = placeholders(&text.value)
                .find(|inside| if is_phrase { !of_phrase(key, inside) } else { !known(inside) });
            if let Some(stray) = stray {
                let of = "names that texts may use".to_owned();
                return fails(Fault::Unknown { id: stray.to_owned(), of });
            }
        }
    }
    Ok(())
}

/// Whether a derived question of this id will be made.
fn is_output(document: &Document, id: &str) -> bool {
    let output =
        id.split_once('.').and_then(|(table, output)| document.tables.get(table)?.outputs.get(output));
    output.is_some()
}

impl Resolver<'_> {
    /// The questions whose answers the texts of a step name, each once.
    pub(super) fn named(&self, step: &Step, known: &Known<'_>) -> Vec<Ix<Question>> {
        let mut texts: Vec<Text> = vec![step.title];
        texts.extend([step.short, step.hint, step.done].into_iter().flatten());
        for block in &step.blocks {
            texts.extend(block.content.texts());
        }
        if let Some(question) = step.question() {
            let values = known.questions[question].values.iter();
            texts.extend(values.flat_map(|value| [value.label, value.detail]).flatten());
        }
        let mut named = Vec::new();
        for text in texts {
            for language in 0..self.texts.languages() {
                for placeholder in placeholders(self.texts.get(text, language)) {
                    let question = match placeholder.split_once('.') {
                        Some(("name", id)) => known.names.find(id).map(|name| known.names[name].question),
                        Some(("answer", id)) => known.questions.find(id),
                        _ => None,
                    };
                    named.extend(question.filter(|question| !named.contains(question)));
                }
            }
        }
        named
    }
}
