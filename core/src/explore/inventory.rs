//! The inventory of a policy: all that it holds, for checks that look at it as a whole.

use super::{Explorer, Part, RowNumber};
use crate::plan::templates::placeholders;
use crate::plan::{Contact, StepContent, StepKind, Table};
use crate::policy::arena::{Ix, Named};
use crate::policy::texts::Text;
use crate::rules::Outcome;
use std::collections::BTreeSet;

/// A text of the policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextInfo {
    /// Its key.
    pub key: String,
    /// The text in each language, in the order of the policy's languages, placeholders and all.
    pub texts: Vec<String>,
    /// Whether anything of the policy refers to it.
    pub used: bool,
}

/// A part of a step, to be told whether its conditions hold in any situation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The journey.
    pub journey: String,
    /// The step.
    pub step: String,
    /// Which part.
    pub part: Part,
}

impl Explorer {
    /// Every step, and every part of it at which a condition may stand.
    #[must_use]
    pub fn references(&self) -> Vec<Reference> {
        let mut references = Vec::new();
        for (ix, step) in self.policy.steps.iter() {
            let blocks = (0..step.blocks.len()).map(Part::Block);
            let beside = self.beside.get(ix.number()).into_iter().flatten().map(|(part, _)| *part);
            references.extend(std::iter::once(Part::Step).chain(blocks).chain(beside).map(|part| {
                Reference {
                    journey: self.policy.journeys[step.journey].id().to_owned(),
                    step: step.short_id().to_owned(),
                    part,
                }
            }));
        }
        references
    }

    /// The id of the step at a position of a journey; empty where there is none.
    #[must_use]
    pub fn step_at(&self, journey: &str, position: usize) -> &str {
        let journey = self.policy.journeys.find(journey).map(|ix| &self.policy.journeys[ix]);
        let step = journey.and_then(|journey| journey.steps.get(position));
        step.map_or("", |step| self.policy.steps[*step].short_id())
    }

    /// Rows of tables that no combination of answers matches, as `table.row`.
    #[must_use]
    pub fn dead_rows(&self) -> Vec<String> {
        let tables = self.policy.tables.iter();
        let dead = tables.flat_map(|(_, table)| {
            let rows = (0_u16..).zip(&table.rows);
            rows.filter(|(at, _)| !table.compiled.cells.contains(at))
                .map(|(_, row)| format!("{}.{}", table.id(), row.id))
        });
        dead.collect()
    }

    /// Every row of every table, as `table.row`.
    #[must_use]
    pub fn rows(&self) -> Vec<(RowNumber, String)> {
        let rows = self.policy.tables.iter().flat_map(|(ix, table)| {
            let rows = (0_u16..).zip(&table.rows);
            rows.map(move |(at, row)| ((ix.number(), at), format!("{}.{}", table.id(), row.id)))
        });
        rows.collect()
    }

    /// Every text, and whether anything refers to it.
    #[must_use]
    pub fn texts(&self) -> Vec<TextInfo> {
        let used = self.used_texts();
        let texts = self.policy.texts.iter().map(|(text, key, _)| TextInfo {
            key: key.to_owned(),
            texts: (0..self.policy.texts.languages())
                .map(|language| self.policy.texts.get(text, language).to_owned())
                .collect(),
            used: key.starts_with("ui.") || used.contains(&self.words_for(text, key)),
        });
        texts.collect()
    }

    /// The text that one of search words goes with; any other text itself.
    fn words_for(&self, text: Text, key: &str) -> Text {
        key.strip_suffix(".find").and_then(|base| self.policy.texts.find(base)).unwrap_or(text)
    }

    fn used_texts(&self) -> BTreeSet<Text> {
        let policy = &self.policy;
        let mut used: BTreeSet<Text> = BTreeSet::new();
        let asked = |ix| policy.steps.iter().any(|(_, step)| step.question() == Some(ix));
        for (_, question) in policy.questions.iter().filter(|(ix, _)| asked(*ix)) {
            used.extend([question.title, question.hint].into_iter().flatten());
            used.extend(question.values.iter().flat_map(|value| [value.label, value.detail]).flatten());
        }
        used.extend(policy.sources.iter().filter_map(|(_, source)| source.text));
        used.extend(policy.names.iter().flat_map(|(_, name)| name.texts.iter().flatten()));
        used.extend(policy.apps.iter().flat_map(|(_, app)| [Some(app.name), app.about]).flatten());
        used.extend(policy.links.iter().map(|(_, link)| link.name));
        let outputs = |outcome: &Outcome, table: &Table| {
            let ids = table.outputs.iter().zip(&outcome.then).flat_map(|(output, values)| {
                values.iter().filter_map(|value| output.values.get(usize::from(*value)).cloned())
            });
            ids.collect::<Vec<_>>()
        };
        let told: BTreeSet<String> = policy
            .tables
            .iter()
            .flat_map(|(_, table)| {
                table.compiled.outcomes.iter().flat_map(move |outcome| outputs(outcome, table))
            })
            .collect();
        let routes: Vec<_> =
            policy.routes.iter().map(|(_, route)| route).filter(|route| told.contains(&route.id)).collect();
        used.extend(routes.iter().map(|route| route.text));
        let mut contacts: BTreeSet<_> = routes.iter().filter_map(|route| route.contact).collect();
        for (_, step) in policy.steps.iter() {
            contacts.extend(step.contact);
            contacts.extend(step.blocks.iter().filter_map(|block| match block.content {
                StepContent::Contact(contact) => Some(contact),
                _ => None,
            }));
        }
        contacts.extend(self.named_contacts());
        for contact in contacts.into_iter().map(|ix| &policy.contacts[ix]) {
            used.extend([Some(contact.name), contact.about, contact.unresolved].into_iter().flatten());
            used.extend(contact.bring.iter().chain(&contact.meanwhile).chain(&contact.holidays));
        }
        used.extend(policy.tables.iter().flat_map(|(_, table)| table.rows.iter().map(|row| row.text)));
        used.extend(
            policy.journeys.iter().flat_map(|(_, journey)| [Some(journey.title), journey.detail]).flatten(),
        );
        let offered =
            |ix| policy.steps.iter().any(|(_, step)| step.troubles.contains(&ix) || step.trouble == Some(ix));
        for (_, trouble) in policy.troubles.iter().filter(|(ix, trouble)| trouble.home || offered(*ix)) {
            used.extend([Some(trouble.title), trouble.detail, Some(trouble.group)].into_iter().flatten());
        }
        for (_, step) in policy.steps.iter() {
            used.extend([Some(step.title), step.short, step.hint, step.done].into_iter().flatten());
            used.extend(step.blocks.iter().flat_map(|block| block.content.texts()));
        }
        used.extend(policy.products.iter().map(|(_, product)| product.name));
        used.extend(policy.sights.iter().flat_map(|(_, sight)| sight.texts()));
        let pin = policy.document.pin.iter().flat_map(|pin| pin.rules.ids()).map(|id| format!("pin.{id}"));
        let terms = policy.document.terms.ids();
        let terms = terms.flat_map(|id| [format!("term.{id}"), format!("term.{id}.explain")]);
        used.extend(pin.chain(terms).filter_map(|key| policy.texts.find(&key)));
        used
    }

    /// The contacts whose name, number or place stands in some text.
    fn named_contacts(&self) -> Vec<Ix<Contact>> {
        let texts = self.policy.texts.iter().map(|(text, ..)| self.policy.texts.get(text, 0));
        let ids = texts.flat_map(placeholders).filter_map(|inside| {
            let (kind, id) = inside.split_once('.')?;
            matches!(kind, "contact" | "phone" | "email" | "visit").then_some(id)
        });
        ids.filter_map(|id| self.policy.contacts.find(id)).collect()
    }

    /// For each journey its asked questions' ids, in the order of its steps.
    #[must_use]
    pub fn asked(&self) -> Vec<(String, Vec<String>)> {
        let journeys = self.policy.journeys.iter().map(|(_, journey)| {
            let asked = journey.steps.iter().filter_map(|step| match self.policy.steps[*step].kind {
                StepKind::Ask { question, .. } => Some(self.policy.questions[question].id().to_owned()),
                StepKind::Act { .. } => None,
            });
            (journey.id().to_owned(), asked.collect())
        });
        journeys.collect()
    }
}
