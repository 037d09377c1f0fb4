//! Checks what refers to nothing: dates, colours, addresses, numbers and the texts themselves.

use crate::plan::templates::is_closed;
use crate::policy::document::header::{Header, SourceKind};
use crate::policy::error::{Fault, Refused};

use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    /// Everything that can be judged by itself.
    pub(super) fn check_sound(&self, header: &Header) -> Result<(), Refused> {
        self.sound_header(header)?;
        self.sound_sources(header)?;
        self.sound_links()?;
        self.sound_contacts()?;
        self.sound_pin()
    }

    fn sound_header(&self, header: &Header) -> Result<(), Refused> {
        let place = Place::top("policy", self.document.policy_part);
        let brand = place.key("brand");
        for (key, colour) in [("accent", &header.brand.accent), ("accent_dark", &header.brand.accent_dark)] {
            let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
            if !digits.is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit())) {
                let reason = format!("“{colour}” is no colour of the form #RRGGBB");
                return Err(self.invalid(&brand.key(key), colour, reason));
            }
        }
        if header.expires < header.issued {
            let (expires, issued) = (&header.expires, &header.issued);
            let reason = format!("“{expires}” is before “issued”, {issued}");
            return Err(self.invalid(&place.key("expires"), expires, reason));
        }
        Ok(())
    }

    fn sound_sources(&self, header: &Header) -> Result<(), Refused> {
        let top = Place::top("sources", 0);
        for entry in &self.document.sources {
            let (id, source) = (&entry.id, &entry.value);
            let place = top.key(id).of_part(entry.part);
            self.known_languages(&place.key("must_say"), header, &source.must_say)?;
            let lacks = |what: &str| place.fault(self.parts, id, Fault::Lacks { what: what.to_owned() });
            if matches!(source.kind, SourceKind::Docs | SourceKind::Page) {
                source.address.as_deref().ok_or_else(|| lacks("address"))?;
                source.date.as_deref().ok_or_else(|| lacks("date"))?;
            }
            if source.kind == SourceKind::Page {
                self.text(&place, &format!("source.{id}"))?;
            }
            if let Some(address) = &source.address {
                self.sound_address(&place.key("address"), id, address)?;
            }
            let Some(date) = &source.date else { continue };
            if date.parse::<chrono::NaiveDate>().is_err() {
                let reason = format!("“{date}” is no date of the form YYYY-MM-DD");
                return Err(self.invalid(&place.key("date"), id, reason));
            }
        }
        Ok(())
    }

    fn sound_links(&self) -> Result<(), Refused> {
        let top = Place::top("links", 0);
        for entry in &self.document.links {
            let place = top.key(&entry.id).of_part(entry.part);
            for (key, address) in [("address", &entry.value.address), ("candidate", &entry.value.candidate)] {
                if let Some(address) = address {
                    self.sound_address(&place.key(key), &entry.id, address)?;
                }
            }
        }
        Ok(())
    }

    /// Only `https` is ever opened: a shell hands an address on as it is.
    fn sound_address(&self, place: &Place<'_>, id: &str, address: &str) -> Result<(), Refused> {
        let rest = address.strip_prefix("https://").filter(|rest| !rest.starts_with('/'));
        if rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace)) {
            return Ok(());
        }
        Err(self.invalid(place, id, format!("“{address}” is no address of the form https://…")))
    }

    fn sound_pin(&self) -> Result<(), Refused> {
        let place = Place::top("pin", self.document.pin_part);
        let numbers = self.document.pin.iter().flat_map(|pin| [("length", pin.length), ("tries", pin.tries)]);
        match numbers.into_iter().find(|(_, number)| *number == 0) {
            Some((key, _)) => Err(self.invalid(&place.key(key), "", "must be at least 1".to_owned())),
            None => Ok(()),
        }
    }
}

/// What is wrong with a text by itself: it says nothing, or does not close a brace that it opens.
pub(super) fn text_fault(text: &str) -> Option<Fault> {
    let reason = if text.trim().is_empty() {
        "is empty; an optional text is left out"
    } else if !is_closed(text) {
        "opens a brace that it does not close"
    } else {
        return None;
    };
    Some(Fault::Invalid { reason: reason.to_owned() })
}
