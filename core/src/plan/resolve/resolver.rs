//! What resolving looks at, and how it finds what an id refers to.

use super::place::Place;
use crate::plan::questions::{Question, When};
use crate::plan::sources::Source;
use crate::policy::arena::{Arena, Ix, Named};
use crate::policy::document::Document;
use crate::policy::error::{Fault, Refused};
use crate::policy::id_map::IdMap;
use crate::policy::texts::{Text, Texts};
use crate::rules::Mask;

/// What resolving needs to look at.
pub(super) struct Resolver<'a> {
    pub document: &'a Document,
    pub parts: &'a [&'a str],
    pub texts: &'a Texts,
    pub zone: chrono_tz::Tz,
}

impl Resolver<'_> {
    /// The item with this id, or an error that says where it was looked for.
    pub(super) fn find<T: Named>(
        &self,
        place: &Place<'_>,
        among: &Arena<T>,
        of: &str,
        id: &str,
    ) -> Result<Ix<T>, Refused> {
        among.find(id).ok_or_else(|| self.unknown(place, of, id))
    }

    /// The same where the id may be left out.
    pub(super) fn find_some<T: Named>(
        &self,
        place: &Place<'_>,
        among: &Arena<T>,
        of: &str,
        id: Option<&String>,
    ) -> Result<Option<Ix<T>>, Refused> {
        id.map(|id| self.find(place, among, of, id)).transpose()
    }

    /// The position of an entry of the document whose arena is not made yet.
    pub(super) fn ahead<D, T>(
        &self,
        place: &Place<'_>,
        map: &IdMap<D>,
        of: &str,
        id: &str,
    ) -> Result<Ix<T>, Refused> {
        map.position(id).and_then(Ix::at).ok_or_else(|| self.unknown(place, of, id))
    }

    /// Ids that are each written once.
    pub(super) fn once<'i>(&self, place: &Place<'_>, ids: &'i [String]) -> Result<&'i [String], Refused> {
        let twice = ids.iter().enumerate().find(|(at, id)| ids.iter().take(*at).any(|i| i == *id));
        match twice {
            Some((_, id)) => Err(place.fault(self.parts, id, Fault::Repeated { id: id.clone() })),
            None => Ok(ids),
        }
    }

    pub(super) fn unknown(&self, place: &Place<'_>, of: &str, id: &str) -> Refused {
        place.fault(self.parts, id, Fault::Unknown { id: id.to_owned(), of: of.to_owned() })
    }

    pub(super) fn invalid(&self, place: &Place<'_>, id: &str, reason: String) -> Refused {
        place.fault(self.parts, id, Fault::Invalid { reason })
    }

    /// The text of a key that must be there.
    pub(super) fn text(&self, place: &Place<'_>, key: &str) -> Result<Text, Refused> {
        self.texts.find(key).ok_or_else(|| {
            let locale = "every language".to_owned();
            place.fault(self.parts, key, Fault::MissingText { key: key.to_owned(), locale })
        })
    }

    pub(super) fn all_texts(&self, place: &Place<'_>, keys: &[String]) -> Result<Vec<Text>, Refused> {
        keys.iter().map(|key| self.text(place, key)).collect()
    }

    pub(super) fn all_sources(
        &self,
        place: &Place<'_>,
        sources: &Arena<Source>,
        ids: &[String],
    ) -> Result<Vec<Ix<Source>>, Refused> {
        if ids.is_empty() {
            return Err(place.fault(self.parts, "", Fault::Lacks { what: "source".into() }));
        }
        ids.iter().map(|id| self.find(&place.key("source"), sources, "sources", id)).collect()
    }

    /// The set of some values of a question.
    pub(super) fn mask(
        &self,
        place: &Place<'_>,
        question: &Question,
        values: &[String],
    ) -> Result<Mask, Refused> {
        values.iter().try_fold(0, |mask, value| match question.bit(value) {
            Some(bit) => Ok(mask | bit),
            None => Err(self.unknown(place, &format!("values of “{}”", question.id), value)),
        })
    }

    /// Conditions on answers.
    pub(super) fn when(
        &self,
        place: &Place<'_>,
        questions: &Arena<Question>,
        when: &IdMap<Vec<String>>,
    ) -> Result<When, Refused> {
        self.when_below(&place.key("when"), questions, when)
    }

    /// The same where the place is that of the conditions themselves.
    pub(super) fn when_below(
        &self,
        place: &Place<'_>,
        questions: &Arena<Question>,
        when: &IdMap<Vec<String>>,
    ) -> Result<When, Refused> {
        when.iter()
            .map(|entry| {
                let place = place.key(&entry.id);
                let question = self.find(&place, questions, "questions", &entry.id)?;
                Ok((question, self.mask(&place, &questions[question], &entry.value)?))
            })
            .collect()
    }

    pub(super) fn sources(&self) -> Arena<Source> {
        let sources = self.document.sources.iter().map(|entry| Source {
            id: entry.id.clone(),
            kind: entry.value.kind,
            text: self.texts.find(&format!("source.{}", entry.id)),
            address: entry.value.address.clone(),
            date: entry.value.date.clone(),
        });
        Arena::new(sources.collect())
    }
}
