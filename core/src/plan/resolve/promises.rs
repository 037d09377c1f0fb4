//! Checks what promises refer to: one about something that is not there would be kept by saying nothing.

use crate::plan::questions::Question;
use crate::plan::questions::Table;
use crate::plan::sources::Source;
use crate::policy::arena::{Arena, Ix};
use crate::policy::document::header::Header;
use crate::policy::document::promise::{
    Before, EveryJourneyNames, HelperNever, NeverBuiltIn, NothingAsks, OutcomeNever, PromiseKind,
};
use crate::policy::error::Refused;
use crate::policy::id_map::IdMap;

use super::place::Place;
use super::resolver::Resolver;

/// What promises refer to.
struct Known<'a> {
    header: &'a Header,
    questions: &'a Arena<Question>,
    tables: &'a Arena<Table>,
}

impl Resolver<'_> {
    /// The promises.
    pub(super) fn check_promises(
        &self,
        header: &Header,
        questions: &Arena<Question>,
        tables: &Arena<Table>,
        sources: &Arena<Source>,
    ) -> Result<(), Refused> {
        let known = Known { header, questions, tables };
        let top = Place::top("promises", 0);
        for entry in &self.document.promises {
            let place = top.key(&entry.id).of_part(entry.part);
            self.all_sources(&place, sources, &entry.value.source)?;
            self.promise(&place.key("promise"), &entry.value.promise, &known)?;
        }
        Ok(())
    }

    fn promise(&self, place: &Place<'_>, promise: &PromiseKind, known: &Known<'_>) -> Result<(), Refused> {
        let place = &match promise {
            PromiseKind::OutcomeNever(_) => place.key("outcome_never"),
            PromiseKind::NeverBuiltIn(_) => place.key("never_built_in"),
            PromiseKind::HelperNever(_) => place.key("helper_never"),
            PromiseKind::Before(_) => place.key("before"),
            PromiseKind::EveryJourneyNames(_) => place.key("every_journey_names"),
            PromiseKind::NothingAsks(_) => place.key("nothing_asks"),
            PromiseKind::EveryStopHelps | PromiseKind::NoEffectElsewhere => return Ok(()),
        };
        match promise {
            PromiseKind::OutcomeNever(OutcomeNever { table, output, values, when }) => {
                let ix = self.promised_table(place, table, output, known)?;
                self.check_values_of(&place.key("values"), table, output, values)?;
                self.promised_when(place, ix, when, known)
            }
            PromiseKind::NeverBuiltIn(NeverBuiltIn { table }) => {
                self.promised_table(place, table, "app", known).map(drop)
            }
            PromiseKind::HelperNever(HelperNever { helper, when }) => {
                let mut helpers = self.document.routes.iter().map(|route| &route.value.helper);
                if !helpers.any(|known| known == helper) {
                    return Err(self.unknown(&place.key("helper"), "helpers of the routes", helper));
                }
                let ix = self.find(place, known.tables, "tables", "who_helps")?;
                self.promised_when(place, ix, when, known)
            }
            PromiseKind::Before(Before { journey, first, then }) => {
                let of = &self.document.journeys;
                let steps = of.get(journey).map(|journey| &journey.steps);
                let steps = steps.ok_or_else(|| self.unknown(&place.key("journey"), "journeys", journey))?;
                for (key, id) in [("first", first), ("then", then)] {
                    if !steps.iter().any(|step| step.id == *id) {
                        return Err(self.unknown(&place.key(key), &format!("steps of “{journey}”"), id));
                    }
                }
                Ok(())
            }
            PromiseKind::EveryJourneyNames(EveryJourneyNames { journeys, words }) => {
                self.known(&place.key("journeys"), &self.document.journeys, "journeys", journeys)?;
                self.known_languages(&place.key("words"), known.header, words)
            }
            PromiseKind::NothingAsks(NothingAsks { words }) => {
                self.known_languages(&place.key("words"), known.header, words)
            }
            PromiseKind::EveryStopHelps | PromiseKind::NoEffectElsewhere => Ok(()),
        }
    }

    fn promised_table(
        &self,
        place: &Place<'_>,
        table: &str,
        output: &str,
        known: &Known<'_>,
    ) -> Result<Ix<Table>, Refused> {
        let ix = self.find(&place.key("table"), known.tables, "tables", table)?;
        match known.tables[ix].output(output) {
            Some(_) => Ok(ix),
            None => Err(self.unknown(&place.key("output"), &format!("outputs of “{table}”"), output)),
        }
    }

    /// The answers of a promise are values of inputs of its table; of anything else it would hold idly.
    fn promised_when(
        &self,
        place: &Place<'_>,
        table: Ix<Table>,
        when: &IdMap<Vec<String>>,
        known: &Known<'_>,
    ) -> Result<(), Refused> {
        let table = &known.tables[table];
        let place = place.key("when");
        for (question, _) in self.when_below(&place, known.questions, when)? {
            if !table.inputs.contains(&question) {
                let id = &known.questions[question].id;
                return Err(self.unknown(&place, &format!("inputs of “{}”", table.id), id));
            }
        }
        Ok(())
    }
}
