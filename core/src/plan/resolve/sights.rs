//! Resolves sights and the products that show them.

use crate::plan::questions::Question;
use crate::plan::sights::{Asked, Marking, Product, Sight, SightAnswer, SightScope};
use crate::plan::sources::Source;
use crate::policy::arena::{Arena, Ix};
use crate::policy::document::header::Header;
use crate::policy::document::sight::{Credential, SightAnswer as WrittenAnswer, SightEntry};
use crate::policy::error::{Fault, Refused};
use crate::policy::id_map::{Entry, IdMap};
use crate::rules::Mask;
use crate::screen::MarkKind;

use super::place::Place;
use super::resolver::Resolver;

/// What sights refer to.
pub(super) struct SightContext<'a> {
    pub header: &'a Header,
    pub questions: &'a Arena<Question>,
    pub sources: &'a Arena<Source>,
    /// The question `subject`.
    pub subject: Ix<Question>,
}

impl Resolver<'_> {
    pub(super) fn products(&self, sources: &Arena<Source>) -> Result<Arena<Product>, Refused> {
        let top = Place::top("products", 0);
        let products = self.document.products.iter().map(|entry| {
            let place = top.key(&entry.id).of_part(entry.part);
            self.all_sources(&place, sources, &entry.value.source)?;
            let name = self.text(&place, &format!("product.{}", entry.id))?;
            Ok(Product { id: entry.id.clone(), name, icon: entry.value.icon })
        });
        Ok(Arena::new(products.collect::<Result<_, Refused>>()?))
    }

    pub(super) fn sights(&self, context: &SightContext<'_>) -> Result<Arena<Sight>, Refused> {
        let top = Place::top("sights", 0);
        let sights = self.document.sights.iter();
        let sights = sights.map(|entry| self.sight(&top.key(&entry.id).of_part(entry.part), entry, context));
        Ok(Arena::new(sights.collect::<Result<_, _>>()?))
    }

    fn sight(
        &self,
        place: &Place<'_>,
        entry: &Entry<SightEntry>,
        context: &SightContext<'_>,
    ) -> Result<Sight, Refused> {
        let (id, written) = (&entry.id, &entry.value);
        self.all_sources(place, context.sources, &written.source)?;
        let subject = &context.questions[context.subject];
        if let Some(trouble) = &written.trouble {
            let troubles = &self.document.troubles;
            self.known(&place.key("trouble"), troubles, "troubles", std::slice::from_ref(trouble))?;
        }
        self.check_sketch(place, &written.sketch)?;
        Ok(Sight {
            id: id.clone(),
            product: self.ahead(
                &place.key("product"),
                &self.document.products,
                "products",
                &written.product,
            )?,
            name: self.text(place, &format!("sight.{id}"))?,
            detail: self.text(place, &format!("sight.{id}.detail"))?,
            scope: SightScope {
                devices: self.scope(&place.key("on"), context, "device", &written.on)?,
                owners: self.scope(&place.key("owners"), context, "owner", &written.owners)?,
            },
            asks: written.asks.iter().map(|asked| self.asked(place, *asked)).collect::<Result<_, _>>()?,
            sketch: written.sketch.clone(),
            wordings: self.wordings(place, context.header, written)?,
            answers: self.answers(place, id, written, context)?,
            subject: self.mask(&place.key("subject"), subject, std::slice::from_ref(&written.subject))?,
            next: self.expected(&place.key("next"), &written.next)?,
        })
    }

    /// The sights that something names, each once.
    pub(super) fn expected(&self, place: &Place<'_>, ids: &[String]) -> Result<Vec<Ix<Sight>>, Refused> {
        self.once(place, ids)?
            .iter()
            .map(|id| self.ahead(place, &self.document.sights, "sights", id))
            .collect()
    }

    fn asked(&self, place: &Place<'_>, credential: Credential) -> Result<Asked, Refused> {
        let (id, place) = (credential.id(), place.key("asks"));
        let name = self.text(&place, &format!("credential.{id}"))?;
        Ok(Asked { id, name, who: self.text(&place, &format!("credential.{id}.who"))? })
    }

    /// A set of values of a question that may not be there; all of them where none is listed.
    fn scope(
        &self,
        place: &Place<'_>,
        context: &SightContext<'_>,
        question: &str,
        values: &[String],
    ) -> Result<Mask, Refused> {
        if values.is_empty() {
            return Ok(Mask::MAX);
        }
        let ix = self.find(place, context.questions, "questions", question)?;
        self.mask(place, &context.questions[ix], values)
    }

    fn answers(
        &self,
        place: &Place<'_>,
        sight: &str,
        written: &SightEntry,
        context: &SightContext<'_>,
    ) -> Result<Vec<SightAnswer>, Refused> {
        let answers = &written.answers;
        let above = place.key("answers");
        if answers.is_empty() {
            return Err(above.fault(self.parts, sight, Fault::Lacks { what: "an answer".into() }));
        }
        let several = answers.len() > 1;
        let answers = answers.iter().map(|entry| {
            let (id, answer) = (&entry.id, &entry.value);
            let place = above.key(id);
            let about = several.then(|| self.text(&place, &format!("answer.{id}"))).transpose()?;
            let base = format!("sight.{sight}.{id}");
            let never = format!("{base}.never");
            let never = match self.texts.find(&never) {
                None if !answer.never.is_empty() => Some(self.text(&place, &never)?),
                found => found,
            };
            Ok(SightAnswer {
                scope: self.answer_scope(&place.key("when"), &answer.when, context)?,
                about,
                text: self.text(&place, &base)?,
                never,
                marks: self.marks(&place, written, answer)?,
            })
        });
        answers.collect()
    }

    /// Answers look at nothing but the device and its owner: in the list of all sights nothing else is known.
    fn answer_scope(
        &self,
        place: &Place<'_>,
        when: &IdMap<Vec<String>>,
        context: &SightContext<'_>,
    ) -> Result<SightScope, Refused> {
        if let Some(stray) = when.ids().find(|id| !["device", "owner"].contains(id)) {
            return Err(self.unknown(place, "what answers may look at (device, owner)", stray));
        }
        let of = |question: &str| match when.get(question) {
            Some(values) => self.scope(&place.key(question), context, question, values),
            None => Ok(Mask::MAX),
        };
        Ok(SightScope { devices: of("device")?, owners: of("owner")? })
    }

    /// For each element of the sketch its mark in an answer.
    fn marks(
        &self,
        place: &Place<'_>,
        written: &SightEntry,
        answer: &WrittenAnswer,
    ) -> Result<Vec<Option<Marking>>, Refused> {
        let mut marks = vec![None; written.sketch.len()];
        let several = answer.press.len() > 1;
        let press = (1..).zip(&answer.press).map(|(at, name)| {
            ("press", name, Marking { kind: MarkKind::Press, number: several.then_some(at) })
        });
        let never = answer.never.iter();
        let never = never.map(|name| ("never", name, Marking { kind: MarkKind::Never, number: None }));
        for (key, name, mark) in press.chain(never) {
            let place = place.key(key);
            let at = written.sketch.iter().position(|element| element.name() == name);
            let slot = at.and_then(|at| marks.get_mut(at));
            let slot = slot.ok_or_else(|| self.unknown(&place, "elements of the sketch", name))?;
            if slot.replace(mark).is_some() {
                return Err(place.fault(self.parts, name, Fault::Repeated { id: name.clone() }));
            }
        }
        Ok(marks)
    }
}
