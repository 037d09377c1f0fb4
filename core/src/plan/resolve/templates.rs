//! Checks the placeholders of all texts, and finds the questions that a step's texts name.

use crate::plan::help::{App, Contact, Link};
use crate::plan::journeys::{BlockKind, Step};
use crate::plan::questions::{Name, Question};
use crate::plan::templates::placeholders;
use crate::policy::arena::{Arena, Ix};
use crate::policy::error::{Fault, PolicyError};
use crate::policy::texts::Text;

use super::journeys::Known;
use super::{Place, Resolver};

impl Resolver<'_> {
    /// Every placeholder of every text must be a name that the policy defines.
    pub(super) fn check_templates(
        &self,
        questions: &Arena<Question>,
        names: &Arena<Name>,
        apps: &Arena<App>,
        links: &Arena<Link>,
        contacts: &Arena<Contact>,
    ) -> Result<(), PolicyError> {
        let known = |placeholder: &str| match placeholder.split_once('.') {
            Some(("app", id)) => apps.find(id).is_some(),
            Some(("link", id)) => links.find(id).is_some(),
            Some(("contact" | "phone" | "visit", id)) => contacts.find(id).is_some(),
            Some(("name", id)) => names.find(id).is_some(),
            Some(("answer", id)) => questions.find(id).is_some(),
            Some(("pin", "length")) => self.document.pin.is_some(),
            Some(("policy", "name" | "issued" | "verified_at")) => true,
            _ => false,
        };
        for (text, key, part) in self.texts.iter().filter(|(_, key, _)| !key.starts_with("ui.")) {
            for language in 0..self.texts.languages() {
                if let Some(stray) =
                    placeholders(self.texts.get(text, language)).find(|inside| !known(inside))
                {
                    let of = "names that texts may use".to_owned();
                    let fault = Fault::Unknown { id: stray.to_owned(), of };
                    return Err(Place::top("texts", part).key(key).fault(self.parts, key, fault));
                }
            }
        }
        Ok(())
    }

    /// The questions whose answers the texts of a step name, each once.
    pub(super) fn named(&self, step: &Step, known: &Known<'_>) -> Vec<Ix<Question>> {
        let mut texts: Vec<Text> = vec![step.title];
        texts.extend([step.short, step.hint, step.done].into_iter().flatten());
        for block in &step.blocks {
            match &block.kind {
                BlockKind::Paragraph(text) | BlockKind::Picture { alternative: text, .. } => {
                    texts.push(*text);
                }
                BlockKind::List { items, .. } => texts.extend(items),
                BlockKind::Note { text, label, .. } => texts.extend(label.iter().chain([text])),
                _ => {}
            }
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
