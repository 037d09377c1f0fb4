//! Resolves troubles.

use crate::plan::journeys::Trouble;
use crate::plan::sights::{Expected, Sight};
use crate::plan::sources::Source;
use crate::policy::arena::{Arena, Ix};
use crate::policy::error::Refused;

use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    /// Adds the sights by which the troubles are known that a journey mends.
    pub(super) fn add_seen(&self, journey: &str, sights: &mut Expected) -> Result<(), Refused> {
        let top = Place::top("troubles", 0);
        for entry in self.document.troubles.iter().filter(|entry| entry.value.remedy == journey) {
            let place = top.key(&entry.id).of_part(entry.part);
            let seen = self.expected(&place.key("sees"), &entry.value.sees)?;
            sights.add(seen);
        }
        Ok(())
    }

    /// The sights that name a trouble as the one whose remedy helps.
    fn helped_by(&self, trouble: &str) -> Vec<Ix<Sight>> {
        let sights = self.document.sights.iter().enumerate();
        let of = sights.filter(|(_, entry)| entry.value.trouble.as_deref() == Some(trouble));
        of.filter_map(|(at, _)| Ix::at(at)).collect()
    }

    pub(super) fn troubles(&self, sources: &Arena<Source>) -> Result<Arena<Trouble>, Refused> {
        let top = Place::top("troubles", 0);
        let mut groups: Vec<&str> = Vec::new();
        let troubles = self.document.troubles.iter().map(|entry| {
            let (id, trouble) = (&entry.id, &entry.value);
            let place = top.key(id).of_part(entry.part);
            self.all_sources(&place, sources, &trouble.source)?;
            let remedy =
                self.ahead(&place.key("remedy"), &self.document.journeys, "journeys", &trouble.remedy)?;
            if self
                .document
                .questions
                .get("subject")
                .is_none_or(|subject| !subject.values.contains(&trouble.subject))
            {
                return Err(self.unknown(&place.key("subject"), "values of “subject”", &trouble.subject));
            }
            let known = groups.iter().position(|group| *group == trouble.group);
            let group_place = known.unwrap_or_else(|| {
                groups.push(&trouble.group);
                groups.len() - 1
            });
            Ok(Trouble {
                id: id.clone(),
                title: self.text(&place, &format!("trouble.{id}"))?,
                detail: self.texts.find(&format!("trouble.{id}.detail")),
                remedy,
                about: trouble.about,
                home: trouble.home,
                urgent: trouble.urgent,
                group: self.text(&place, &format!("group.{}", trouble.group))?,
                group_place,
                helps_with: self.helped_by(id),
                formerly: trouble.formerly.clone(),
            })
        });
        Ok(Arena::new(troubles.collect::<Result<_, Refused>>()?))
    }
}
