//! The words of a language, with placeholders filled.

use crate::moment::Moment;
use crate::plan::templates::fill;
use crate::plan::{Policy, Question};
use crate::policy::arena::Ix;
use crate::policy::phrases::Phrase;
use crate::policy::texts::Text;
use crate::rules::Mask;
use crate::screen::CarriedChange;
use crate::situation::CarriedItem;

/// The words of one language, in which placeholders are filled from the policy and from the answers of a scene.
pub(crate) struct Words<'a> {
    pub policy: &'a Policy,
    pub language: usize,
    named: &'a [(Ix<Question>, Mask)],
}

impl<'a> Words<'a> {
    /// The words of the language that a moment asks for.
    pub(crate) fn new(policy: &'a Policy, moment: &Moment, named: &'a [(Ix<Question>, Mask)]) -> Self {
        Self { policy, language: moment.speak(&policy.header.locales), named }
    }

    /// The language as a BCP 47 tag.
    pub(crate) fn locale(&self) -> &'a str {
        self.policy.header.locales.get(self.language).map_or("", String::as_str)
    }

    /// A phrase of the core as it is.
    pub(crate) fn phrase(&self, phrase: Phrase) -> &'a str {
        self.policy.texts.phrase(phrase, self.language)
    }

    /// "In English", in the official's language; the language's tag where no phrase says it.
    pub(crate) fn in_language(&self, locale: &'a str) -> &'a str {
        self.policy.texts.phrase_by_key(&format!("ui.in_language.{locale}"), self.language).unwrap_or(locale)
    }

    /// A phrase with its places filled.
    pub(crate) fn phrase_with(&self, phrase: Phrase, places: &[(&str, &str)]) -> String {
        fill(self.phrase(phrase), |inside, into| {
            let word = places.iter().find(|(place, _)| *place == inside).map_or("", |(_, word)| word);
            into.push_str(word);
        })
    }

    /// A text of the policy.
    pub(crate) fn text(&self, text: Text) -> String {
        fill(self.policy.texts.get(text, self.language), |inside, into| {
            self.placeholder(inside, into);
        })
    }

    /// A text that may be missing.
    pub(crate) fn some(&self, text: Option<Text>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    /// The label of a value of a question; the id of one that is never shown.
    pub(crate) fn label(&self, question: Ix<Question>, mask: Mask) -> String {
        let values = self.policy.questions[question].in_mask(mask);
        let labels = values.map(|value| self.some(value.label).unwrap_or_else(|| value.id.clone()));
        labels.collect::<Vec<_>>().join(", ")
    }

    fn placeholder(&self, inside: &str, into: &mut String) {
        let policy = self.policy;
        let (kind, id) = inside.split_once('.').unwrap_or((inside, ""));
        let name = |into: &mut String, text: Text| into.push_str(policy.texts.get(text, self.language));
        let contact = || policy.contacts.find(id).map(|ix| &policy.contacts[ix]);
        match kind {
            "app" => {
                if let Some(ix) = policy.apps.find(id) {
                    name(into, policy.apps[ix].name);
                }
            }
            "contact" => {
                if let Some(contact) = contact() {
                    name(into, contact.name);
                }
            }
            "phone" => into.push_str(
                contact()
                    .and_then(|contact| contact.phone.as_deref())
                    .unwrap_or(self.phrase(Phrase::NotPublished)),
            ),
            "email" => into.push_str(
                contact()
                    .and_then(|contact| contact.email.as_deref())
                    .unwrap_or(self.phrase(Phrase::NotPublished)),
            ),
            "visit" => into.push_str(
                contact()
                    .and_then(|contact| contact.visit.as_deref())
                    .unwrap_or(self.phrase(Phrase::NotPublished)),
            ),
            "link" => {
                let shown = policy.links.find(id).and_then(|ix| policy.links[ix].shown());
                into.push_str(shown.unwrap_or(self.phrase(Phrase::NotPublished)));
            }
            "name" => {
                let text = policy.names.find(id).and_then(|ix| {
                    let name = &policy.names[ix];
                    name.text(self.answer(name.question)?)
                });
                if let Some(text) = text {
                    name(into, text);
                }
            }
            "answer" => {
                if let Some((ix, mask)) =
                    policy.questions.find(id).and_then(|ix| Some((ix, self.answer(ix)?)))
                {
                    into.push_str(&self.label(ix, mask));
                }
            }
            "pin" => {
                if let Some(pin) = &policy.document.pin {
                    into.push_str(&if id == "tries" { pin.tries } else { pin.length }.to_string());
                }
            }
            "policy" => into.push_str(match id {
                "name" => &policy.header.brand.name,
                "issued" => &policy.header.issued,
                _ => &policy.header.verified_at,
            }),
            _ => {}
        }
    }

    fn answer(&self, question: Ix<Question>) -> Option<Mask> {
        self.named.iter().find(|(named, _)| *named == question).map(|(_, mask)| *mask)
    }

    /// What a new policy did to something, in words.
    pub(crate) fn carried(&self, item: &CarriedItem) -> String {
        let policy = self.policy;
        let title = policy
            .steps
            .find(&item.id)
            .map(|ix| policy.steps[ix].title)
            .or_else(|| policy.questions.find(&item.id).and_then(|ix| policy.questions[ix].title))
            .or_else(|| policy.journeys.find(&item.id).map(|ix| policy.journeys[ix].title));
        let title = title.map(|text| self.text(text));
        let phrase = match (item.change, &title) {
            (CarriedChange::Again, Some(_)) => Phrase::CarriedAgain,
            (CarriedChange::AskedAgain, Some(_)) => Phrase::CarriedAskedAgain,
            (CarriedChange::Renamed, Some(_)) => Phrase::CarriedRenamed,
            _ => Phrase::CarriedGone,
        };
        self.phrase_with(phrase, &[("title", title.as_deref().unwrap_or_default())])
    }
}
