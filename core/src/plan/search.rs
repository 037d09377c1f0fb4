//! Searches a policy: the texts by which each thing is found, and what was found.

use super::findable::{Findable, Indexed, Searched};
use super::journeys::{Journey, Step, StepKind};
use super::templates::fill;
use super::{Policy, Sight};
use crate::find::{Entry, Field, Index, Search};
use crate::policy::arena::{Ix, Named};
use crate::policy::document::sight::Element;
use crate::policy::phrases::Phrase;
use crate::policy::texts::Text;

/// How much each kind counts beside the others, in parts of a hundred: first what mends something, last what explains.
const TROUBLE: u32 = 100;
const JOURNEY: u32 = 97;
const SIGHT: u32 = 90;
const CONTACT: u32 = 90;
const APP: u32 = 85;
const TERM: u32 = 85;
const BUILT_IN: u32 = 70;

impl Policy {
    /// Looks for what was typed, and keeps nothing of it.
    pub(crate) fn search(&self, typed: &str) -> Searched {
        let Indexed { found, index } = self.finder.indexed(|| self.index());
        match index.search(typed) {
            Search::Empty => Searched::Empty,
            Search::Secret => Searched::Secret,
            Search::Found(entries) => {
                Searched::Found(entries.into_iter().filter_map(|entry| found.get(entry).copied()).collect())
            }
        }
    }

    fn index(&self) -> Indexed {
        let found: Vec<_> = self.findable().collect();
        let entries: Vec<_> = found.iter().map(|findable| self.entry(*findable)).collect();
        let languages = 0..self.texts.languages();
        let common: Vec<_> =
            languages.map(|language| self.texts.phrase(Phrase::FindCommon, language)).collect();
        Indexed { found, index: Index::new(&entries, &common) }
    }

    /// All that can be found.
    pub(crate) fn findable(&self) -> impl Iterator<Item = Findable> {
        let sights = self.sights.iter().map(|(ix, _)| Findable::Sight(ix));
        let troubles = self.troubles.iter().map(|(ix, _)| Findable::Trouble(ix));
        let begun = self.journeys.iter().filter(|(_, journey)| !journey.remedy);
        let apps = self.apps.iter().map(|(ix, _)| Findable::App(ix));
        let contacts = self.contacts.iter().map(|(ix, _)| Findable::Contact(ix));
        let terms = (0..self.document.terms.len()).map(Findable::Term);
        let journeys = begun.map(|(ix, _)| Findable::Journey(ix));
        troubles.chain(sights).chain(journeys).chain(apps).chain(contacts).chain(terms)
    }

    /// The texts by which something is found.
    pub(super) fn entry(&self, findable: Findable) -> Entry {
        match findable {
            Findable::Sight(ix) => self.entry_of_sight(ix),
            Findable::Trouble(ix) => {
                let trouble = &self.troubles[ix];
                let mut entry = self.written(TROUBLE, findable);
                entry.add(Field::Title, trouble.title);
                entry.add(Field::Detail, trouble.detail);
                entry.add_steps(trouble.remedy);
                entry.entry
            }
            Findable::Journey(ix) => {
                let journey = &self.journeys[ix];
                let mut entry = self.written(JOURNEY, findable);
                entry.add(Field::Title, journey.title);
                entry.add(Field::Detail, journey.detail);
                entry.add_steps(ix);
                entry.entry
            }
            Findable::App(ix) => {
                let app = &self.apps[ix];
                let mut entry = self.written(if app.built_in { BUILT_IN } else { APP }, findable);
                entry.add(Field::Title, app.name);
                entry.add(Field::Detail, app.about);
                entry.entry
            }
            Findable::Contact(ix) => {
                let contact = &self.contacts[ix];
                let mut entry = self.written(CONTACT, findable);
                entry.add(Field::Title, contact.name);
                entry.add(Field::Detail, contact.about);
                entry.add_plain(Field::Search, contact.phone.as_deref());
                entry.add_plain(Field::Search, contact.email.as_deref());
                entry.add_plain(Field::Detail, contact.visit.as_deref());
                entry.entry
            }
            Findable::Term(at) => self.entry_of_term(at),
        }
    }

    fn entry_of_sight(&self, ix: Ix<Sight>) -> Entry {
        let sight = &self.sights[ix];
        let mut entry = self.written(SIGHT, Findable::Sight(ix));
        entry.add(Field::Title, sight.name);
        entry.add(Field::Detail, sight.detail);
        for label in sight.wordings.iter().flat_map(|wording| &wording.labels) {
            entry.add_plain(Field::Label, Some(label).filter(|label| !label.is_empty()).map(String::as_str));
        }
        for element in &sight.sketch {
            if let Element::Number(digits) = element {
                entry.add_plain(Field::Number, Some(digits));
            }
        }
        for answer in &sight.answers {
            entry.add(Field::Body, answer.text);
            entry.add(Field::Body, answer.never);
        }
        entry.entry
    }

    fn entry_of_term(&self, at: usize) -> Entry {
        let Some(term) = self.document.terms.at(at) else { return Entry::default() };
        let mut entry = self.written(TERM, Findable::Term(at));
        entry.add(Field::Title, self.texts.find(&format!("term.{}", term.id)));
        let forms = term.value.forms.iter().flat_map(|forms| &forms.value);
        forms.for_each(|form| entry.add_plain(Field::Label, Some(form)));
        entry.add(Field::Body, self.texts.find(&format!("term.{}.explain", term.id)));
        entry.entry
    }

    /// An entry with the search words that the policy gives it.
    fn written(&self, prior: u32, findable: Findable) -> Writer<'_> {
        let mut writer = Writer { policy: self, entry: Entry { prior, texts: Vec::new() } };
        writer.add(Field::Search, self.search_words(findable));
        writer
    }

    /// The text `<kind>.<id>.find`: further words by which something is found.
    pub(crate) fn search_words(&self, findable: Findable) -> Option<Text> {
        let (kind, id) = match findable {
            Findable::Sight(ix) => ("sight", self.sights[ix].id()),
            Findable::Trouble(ix) => ("trouble", self.troubles[ix].id()),
            Findable::Journey(ix) => ("journey", self.journeys[ix].id()),
            Findable::App(ix) => ("app", self.apps[ix].id()),
            Findable::Contact(ix) => ("contact", self.contacts[ix].id()),
            Findable::Term(at) => ("term", self.document.terms.at(at)?.id.as_str()),
        };
        self.texts.find(&format!("{kind}.{id}.find"))
    }
}

/// Writes the texts of an entry, in every language.
struct Writer<'a> {
    policy: &'a Policy,
    entry: Entry,
}

impl Writer<'_> {
    fn add(&mut self, field: Field, text: impl Into<Option<Text>>) {
        let Some(text) = text.into() else { return };
        for language in 0..self.policy.texts.languages() {
            self.entry.texts.push((field, self.policy.filled(text, language)));
        }
    }

    fn add_plain(&mut self, field: Field, text: Option<&str>) {
        self.entry.texts.extend(text.map(|text| (field, text.to_owned())));
    }

    /// All that the steps of a journey say, a text for each language.
    fn add_steps(&mut self, journey: Ix<Journey>) {
        let policy = self.policy;
        let texts: Vec<Text> = policy.journeys[journey]
            .steps
            .iter()
            .flat_map(|step| policy.said(&policy.steps[*step]))
            .collect();
        for language in 0..policy.texts.languages() {
            let said: Vec<String> = texts.iter().map(|text| policy.filled(*text, language)).collect();
            self.entry.texts.push((Field::Body, said.join("\n")));
        }
    }
}

impl Policy {
    /// All texts of a step.
    fn said(&self, step: &Step) -> Vec<Text> {
        let mut texts = vec![step.title];
        texts.extend([step.short, step.hint].into_iter().flatten());
        texts.extend(step.blocks.iter().flat_map(|block| block.content.texts()));
        if let StepKind::Ask { question, .. } = step.kind {
            texts.extend(self.questions[question].values.iter().filter_map(|value| value.label));
        }
        texts
    }

    /// A text with names of apps, contacts and addresses in it; what depends on an answer is left out.
    fn filled(&self, text: Text, language: usize) -> String {
        fill(self.texts.get(text, language), |inside, into| {
            let name = |text: Text| self.texts.get(text, language);
            let word = match inside.split_once('.') {
                Some(("app", id)) => self.apps.find(id).map(|ix| name(self.apps[ix].name)),
                Some(("contact", id)) => self.contacts.find(id).map(|ix| name(self.contacts[ix].name)),
                Some(("link", id)) => self.links.find(id).and_then(|ix| self.links[ix].shown()),
                _ => None,
            };
            into.push_str(word.unwrap_or_default());
        })
    }
}
