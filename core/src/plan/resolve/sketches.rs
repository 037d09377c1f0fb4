//! Checks sketches and aligns the words of each language with their elements.

use std::ops::RangeInclusive;

use crate::plan::sights::Wording;
use crate::policy::document::header::Header;
use crate::policy::document::sight::{Element, SightEntry};
use crate::policy::error::{Fault, Refused};

use super::place::Place;
use super::resolver::Resolver;

/// How many elements a sketch has: more are no longer taken in at a glance.
const ELEMENTS: RangeInclusive<usize> = 1..=12;

/// How many digits a code or a large number has.
const DIGITS: RangeInclusive<usize> = 1..=10;

impl Resolver<'_> {
    /// A sketch has some elements, each called by a name of its own.
    pub(super) fn check_sketch(&self, place: &Place<'_>, sketch: &[Element]) -> Result<(), Refused> {
        let place = place.key("sketch");
        if !ELEMENTS.contains(&sketch.len()) {
            let (least, most) = (ELEMENTS.start(), ELEMENTS.end());
            let reason = format!("has {} elements, at least {least} and at most {most}", sketch.len());
            return Err(self.invalid(&place, "", reason));
        }
        for (at, element) in sketch.iter().enumerate() {
            let place = place.at(at);
            let name = element.name();
            if sketch.iter().take(at).any(|other| other.name() == name) {
                return Err(place.fault(self.parts, name, Fault::Repeated { id: name.to_owned() }));
            }
            let reason = match element {
                Element::Number(digits) if !is_number(digits) => {
                    format!("“{digits}” is no number of digits alone")
                }
                Element::Boxes(count) if !DIGITS.contains(&usize::from(*count)) => {
                    format!("there are {count} boxes, at least 1 and at most {}", DIGITS.end())
                }
                _ => continue,
            };
            return Err(self.invalid(&place, name, reason));
        }
        Ok(())
    }

    /// The words of each language of the policy, aligned with the elements.
    pub(super) fn wordings(
        &self,
        place: &Place<'_>,
        header: &Header,
        written: &SightEntry,
    ) -> Result<Vec<Wording>, Refused> {
        let place = place.key("words");
        self.known_languages(&place, header, &written.words)?;
        let wordings = header.locales.iter().map(|locale| {
            let wording = written.words.get(locale);
            let wording = wording
                .ok_or_else(|| place.fault(self.parts, locale, Fault::Lacks { what: locale.clone() }))?;
            let place = place.key(locale);
            let place = place.key("labels");
            let spoken = |name: &str| {
                written.sketch.iter().any(|element| element.has_words() && element.name() == name)
            };
            if let Some(stray) = wording.labels.ids().find(|name| !spoken(name)) {
                return Err(self.unknown(&place, "elements of the sketch that have words", stray));
            }
            let labels = written.sketch.iter().map(|element| match wording.labels.get(element.name()) {
                Some(words) if words.trim().is_empty() => {
                    Err(self.invalid(&place, element.name(), "is empty".to_owned()))
                }
                Some(words) => Ok(words.clone()),
                None if element.has_words() => {
                    let fault = Fault::Lacks { what: element.name().to_owned() };
                    Err(place.fault(self.parts, element.name(), fault))
                }
                None => Ok(String::new()),
            });
            Ok(Wording { certainty: wording.certainty, labels: labels.collect::<Result<_, _>>()? })
        });
        wordings.collect()
    }
}

fn is_number(digits: &str) -> bool {
    DIGITS.contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}
