//! Resolves the blocks of a step.

use crate::plan::journeys::{StepBlock, StepContent};
use crate::policy::document::journey::BlockEntry as Written;
use crate::policy::error::{Fault, Refused};

use super::known::Known;
use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    pub(super) fn blocks(
        &self,
        place: &Place<'_>,
        written: &[Written],
        known: &Known<'_>,
    ) -> Result<Vec<StepBlock>, Refused> {
        let place = place.key("blocks");
        written
            .iter()
            .enumerate()
            .map(|(at, block)| {
                let place = place.at(at);
                let sources = block
                    .source
                    .iter()
                    .map(|id| self.find(&place.key("source"), known.sources, "sources", id));
                Ok(StepBlock {
                    when: self.when(&place, known.questions, &block.when)?,
                    content: self.block_kind(&place, block, known)?,
                    sources: sources.collect::<Result<_, _>>()?,
                })
            })
            .collect()
    }

    fn block_kind(
        &self,
        place: &Place<'_>,
        block: &Written,
        known: &Known<'_>,
    ) -> Result<StepContent, Refused> {
        let mut kinds = Vec::new();
        if let Some(key) = &block.text {
            kinds.push(StepContent::Paragraph(self.text(&place.key("text"), key)?));
        }
        if !block.list.is_empty() {
            let items = self.all_texts(&place.key("list"), &block.list)?;
            kinds.push(StepContent::List { items, ordered: block.ordered });
        }
        if let Some(key) = &block.note {
            let text = self.text(&place.key("note"), key)?;
            kinds.push(StepContent::Note {
                text,
                label: self.texts.find(&format!("{key}.label")),
                tone: block.tone,
            });
        }
        if let Some(id) = &block.app {
            kinds.push(StepContent::App(self.find(&place.key("app"), known.apps, "apps", id)?));
        }
        if let Some(id) = &block.contact {
            kinds.push(StepContent::Contact(self.find(
                &place.key("contact"),
                known.contacts,
                "contacts",
                id,
            )?));
        }
        if let Some(id) = &block.link {
            kinds.push(StepContent::Link(self.find(&place.key("link"), known.links, "links", id)?));
        }
        if let Some(id) = &block.picture {
            let alternative = self.text(&place.key("picture"), &format!("picture.{id}"))?;
            kinds.push(StepContent::Picture { id: id.clone(), alternative });
        }
        if let Some(id) = &block.decision {
            kinds.push(StepContent::Decision(self.find(
                &place.key("decision"),
                known.tables,
                "tables",
                id,
            )?));
        }
        if block.routes {
            kinds.push(StepContent::Routes);
        }
        if block.pin_rules {
            kinds.push(StepContent::PinRules);
        }
        match (kinds.pop(), kinds.is_empty()) {
            (Some(kind), true) => Ok(kind),
            (None, _) => Err(place.fault(self.parts, "", Fault::Lacks { what: "a kind of block".into() })),
            _ => Err(self.invalid(place, "", "has more than one kind of block".into())),
        }
    }
}
