//! Promises that are broken.

use lotsen::Policy;
use lotsen::explore::{Cell, Explorer};
use lotsen::internals::IdMap;
use lotsen::internals::document::promise::{
    Before, EveryJourneyNames, HelperNever, NeverBuiltIn, NothingAsks, OutcomeNever, PromiseKind,
};
use lotsen::screen::{ActionKind, Role};

use super::{Drawn, Finding};

/// Every promise of the policy that some situation breaks, with the first example.
pub(super) fn broken(policy: &Policy, explorer: &Explorer, drawn: &[Drawn]) -> Vec<Finding> {
    let court = Court { policy, explorer, drawn };
    let mut findings = Vec::new();
    for promise in &policy.document().promises {
        let broken = court.judge(&promise.value.promise);
        findings.extend(broken.into_iter().map(|(seen, example)| Finding {
            check: "the promise is broken".to_owned(),
            place: format!("promises.{}", promise.id),
            seen,
            example,
        }));
    }
    findings
}

type Broken = Option<(String, String)>;

struct Court<'a> {
    policy: &'a Policy,
    explorer: &'a Explorer,
    drawn: &'a [Drawn],
}

impl Court<'_> {
    fn judge(&self, promise: &PromiseKind) -> Broken {
        match promise {
            PromiseKind::OutcomeNever(OutcomeNever { table, output, values, when }) => {
                self.cell(table, when, |cell| outputs(cell, output).any(|value| values.contains(value)))
            }
            PromiseKind::NeverBuiltIn(NeverBuiltIn { table }) => {
                let built_in =
                    |id: &String| self.policy.document().apps.get(id).is_some_and(|app| app.built_in);
                self.cell(table, &IdMap::default(), |cell| outputs(cell, "app").any(built_in))
            }
            PromiseKind::HelperNever(HelperNever { helper, when }) => {
                let helps = |id: &String| {
                    self.policy.document().routes.get(id).is_some_and(|route| route.helper == *helper)
                };
                self.cell("who_helps", when, |cell| outputs(cell, "routes").any(helps))
            }
            PromiseKind::Before(Before { journey, first, then }) => self.before(journey, first, then),
            PromiseKind::NothingAsks(NothingAsks { words }) => self.nothing_asks(words),
            PromiseKind::EveryStopHelps => self.every_stop_helps(),
            PromiseKind::EveryJourneyNames(EveryJourneyNames { journeys, words }) => {
                self.every_journey_names(journeys, words)
            }
            PromiseKind::NoEffectElsewhere => self.no_effect_elsewhere(),
        }
    }

    /// The first cell of a table that matches some answers and breaks the promise.
    fn cell(&self, table: &str, when: &IdMap<Vec<String>>, breaks: impl Fn(&Cell) -> bool) -> Broken {
        let matches = |cell: &Cell| {
            when.iter().all(|condition| {
                let answer = cell.answers.iter().find(|(question, _)| *question == condition.id);
                answer.is_some_and(|(_, value)| condition.value.contains(value))
            })
        };
        let cells = self.explorer.cells(table);
        if cells.is_empty() {
            return Some((format!("there is no table “{table}”"), String::new()));
        }
        let cell = cells.into_iter().find(|cell| matches(cell) && breaks(cell))?;
        let answers: Vec<String> =
            cell.answers.iter().map(|(question, value)| format!("{question} = {value}")).collect();
        Some((format!("the row “{}” of “{table}”", cell.row), answers.join(", ")))
    }

    fn before(&self, journey: &str, first: &str, then: &str) -> Broken {
        let steps = self.policy.document().journeys.get(journey).map(|journey| &journey.steps);
        let at = |id: &str| steps.and_then(|steps| steps.iter().position(|step| step.id == id));
        match (at(first), at(then)) {
            (Some(first_at), Some(then_at)) if first_at < then_at => None,
            (Some(_), Some(_)) => Some((format!("“{then}” comes before “{first}”"), String::new())),
            _ => Some((format!("“{journey}” has no step “{first}” or “{then}”"), String::new())),
        }
    }

    fn nothing_asks(&self, words: &IdMap<Vec<String>>) -> Broken {
        let questions = self.explorer.texts().into_iter().filter(|text| text.key.starts_with("question."));
        for text in questions {
            for (locale, asked) in self.policy.locales().iter().zip(&text.texts) {
                let asked = asked.to_lowercase();
                let mut tokens = asked.split(|c: char| !c.is_alphanumeric() && c != '-');
                let bad = |token: &str| {
                    words.get(locale).is_some_and(|words| words.iter().any(|word| word == token))
                };
                if let Some(word) = tokens.find(|token| bad(token)) {
                    return Some((format!("“{}” says “{word}”", text.key), asked));
                }
            }
        }
        None
    }

    fn every_stop_helps(&self) -> Broken {
        let stops = self.drawn.iter().flat_map(|drawn| &drawn.screens);
        let alone = stops.filter(|screen| screen.help.as_ref().is_none_or(|help| help.routes.is_empty()));
        alone.map(|screen| (format!("“{}” names nobody", screen.step), String::new())).next()
    }

    fn every_journey_names(&self, journeys: &[String], words: &IdMap<Vec<String>>) -> Broken {
        for journey in journeys {
            for (language, locale) in self.policy.locales().iter().enumerate() {
                let Some(words) = words.get(locale) else { continue };
                let mut texts = self.drawn.iter().filter(|drawn| drawn.journey == *journey);
                let named = texts.any(|drawn| {
                    drawn.texts.get(language).is_some_and(|text| words.iter().all(|word| text.contains(word)))
                });
                if !named {
                    return Some((
                        format!("no screen of “{journey}” says “{}”", words.join("”, “")),
                        String::new(),
                    ));
                }
            }
        }
        None
    }

    fn no_effect_elsewhere(&self) -> Broken {
        let elsewhere =
            self.drawn.iter().flat_map(|drawn| &drawn.screens).filter(|screen| screen.elsewhere.is_some());
        let offers = elsewhere.filter(|screen| {
            screen
                .actions
                .iter()
                .any(|action| action.kind == ActionKind::Open && action.role != Role::Contact)
        });
        offers.map(|screen| (format!("“{}” offers to open something", screen.step), String::new())).next()
    }
}

fn outputs<'a>(cell: &'a Cell, output: &'a str) -> impl Iterator<Item = &'a String> {
    cell.then.iter().filter(move |(id, _)| id == output).flat_map(|(_, values)| values)
}
