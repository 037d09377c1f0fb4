//! Resolves the sights that a step expects, with the runs that it names.

use crate::plan::sights::Expected;
use crate::policy::document::sight::Run;
use crate::policy::error::{Fault, Refused};

use super::place::Place;
use super::resolver::Resolver;

impl Resolver<'_> {
    /// Every run is well written, whether a step names it or not.
    pub(super) fn check_runs(&self) -> Result<(), Refused> {
        let top = Place::top("runs", 0);
        for entry in &self.document.runs {
            let place = top.key(&entry.id).of_part(entry.part);
            if entry.value.expects.is_empty() && entry.value.also.is_empty() {
                return Err(place.fault(self.parts, &entry.id, Fault::Lacks { what: "a sight".into() }));
            }
            self.expected(&place.key("expects"), &entry.value.expects)?;
            self.expected(&place.key("also"), &entry.value.also)?;
        }
        Ok(())
    }

    /// The sights that a step expects: of a run the usual ones in its place, the others behind.
    pub(super) fn with_runs(
        &self,
        place: &Place<'_>,
        expects: &[String],
        also: &[String],
    ) -> Result<Expected, Refused> {
        let mut expected = Expected::default();
        let mut behind = Vec::new();
        let at = place.key("expects");
        for id in self.once(&at, expects)? {
            let named = self.run_or_sight(&at, id)?;
            expected.add(named.usual);
            behind.extend(named.also);
        }
        let at = place.key("also");
        for id in self.once(&at, also)? {
            behind.extend(self.run_or_sight(&at, id)?.iter());
        }
        expected.add_also(behind);
        Ok(expected)
    }

    /// The sights of a run, the usual ones and the others; or a sight by itself.
    fn run_or_sight(&self, place: &Place<'_>, id: &str) -> Result<Expected, Refused> {
        let Some(name) = Run::named_by(id) else {
            let sight = self.ahead(place, &self.document.sights, "sights", id)?;
            return Ok(Expected { usual: vec![sight], also: Vec::new() });
        };
        let Some(run) = self.document.runs.get(name) else {
            return Err(self.unknown(place, "runs", name));
        };
        Ok(Expected { usual: self.expected(place, &run.expects)?, also: self.expected(place, &run.also)? })
    }
}
