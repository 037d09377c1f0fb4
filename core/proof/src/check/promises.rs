//! Promises that are broken.

use lotsen::Policy;
use lotsen::explore::{Cell, Explorer};
use lotsen::internals::IdMap;
use lotsen::internals::document::promise::{
    Before, EveryJourneyNames, HelperNever, NeverBuiltIn, NothingAsks, OutcomeNever, PromiseKind,
};
use lotsen::screen::{ActionKind, Role};

use super::drawn::DrawnScreen;
use super::finding::{Finding, Sort};
use crate::facts::says_all;

/// Every promise of the policy that some situation breaks, with the first example.
pub(super) fn broken(policy: &Policy, explorer: &Explorer, drawn: &[DrawnScreen]) -> Vec<Finding> {
    let checker = PromiseChecker { policy, explorer, drawn };
    let mut findings = Vec::new();
    for promise in &policy.document().promises {
        let violation = checker.violation(&promise.value.promise);
        findings.extend(violation.map(|Violation { seen, example }| {
            let place = format!("promises.{}", promise.id);
            Finding::new(Sort::Promise, "the promise is broken", place).seen(seen).example(example)
        }));
    }
    findings
}

/// Promises about what a table says to answers that it is never given: such a promise is never broken, and holds nothing.
pub(super) fn empty(policy: &Policy, explorer: &Explorer) -> Vec<Finding> {
    let promises = policy.document().promises.iter();
    let empty = promises.filter(|promise| {
        let (table, when) = match &promise.value.promise {
            PromiseKind::OutcomeNever(OutcomeNever { table, when, .. }) => (table.as_str(), when),
            PromiseKind::HelperNever(HelperNever { when, .. }) => ("who_helps", when),
            _ => return false,
        };
        let cells = explorer.cells(table);
        !cells.is_empty() && !cells.iter().any(|cell| matches(cell, when))
    });
    let finding = |id: &str| {
        Finding::new(
            Sort::Condition,
            "the promise is about answers that the table is never given",
            format!("promises.{id}"),
        )
    };
    empty.map(|promise| finding(&promise.id)).collect()
}

/// Whether the answers of a cell are among some.
fn matches(cell: &Cell, when: &IdMap<Vec<String>>) -> bool {
    when.iter().all(|condition| {
        let answer = cell.answers.iter().find(|(question, _)| *question == condition.id);
        answer.is_some_and(|(_, value)| condition.value.contains(value))
    })
}

/// How a promise is broken.
struct Violation {
    seen: String,
    /// The smallest situation or combination of answers; empty where it does not depend on one.
    example: String,
}

impl Violation {
    fn new(seen: String) -> Self {
        Self { seen, example: String::new() }
    }
}

struct PromiseChecker<'a> {
    policy: &'a Policy,
    explorer: &'a Explorer,
    drawn: &'a [DrawnScreen],
}

impl PromiseChecker<'_> {
    /// How a promise is broken; none where it is kept.
    fn violation(&self, promise: &PromiseKind) -> Option<Violation> {
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
    fn cell(
        &self,
        table: &str,
        when: &IdMap<Vec<String>>,
        breaks: impl Fn(&Cell) -> bool,
    ) -> Option<Violation> {
        let cells = self.explorer.cells(table);
        if cells.is_empty() {
            return Some(Violation::new(format!("there is no table “{table}”")));
        }
        let cell = cells.into_iter().find(|cell| matches(cell, when) && breaks(cell))?;
        let answers: Vec<String> =
            cell.answers.iter().map(|(question, value)| format!("{question} = {value}")).collect();
        Some(Violation {
            seen: format!("the row “{}” of “{table}”", cell.row), example: answers.join(", ")
        })
    }

    fn before(&self, journey: &str, first: &str, then: &str) -> Option<Violation> {
        let steps = self.policy.document().journeys.get(journey).map(|journey| &journey.steps);
        let at = |id: &str| steps.and_then(|steps| steps.iter().position(|step| step.id == id));
        match (at(first), at(then)) {
            (Some(first_at), Some(then_at)) if first_at < then_at => None,
            (Some(_), Some(_)) => Some(Violation::new(format!("“{then}” comes before “{first}”"))),
            _ => Some(Violation::new(format!("“{journey}” has no step “{first}” or “{then}”"))),
        }
    }

    fn nothing_asks(&self, words: &IdMap<Vec<String>>) -> Option<Violation> {
        let questions = self.explorer.texts().into_iter().filter(|text| text.key.starts_with("question."));
        for text in questions {
            for (locale, asked) in self.policy.locales().iter().zip(&text.texts) {
                let asked = asked.to_lowercase();
                let mut tokens = asked.split(|c: char| !c.is_alphanumeric() && c != '-');
                let bad = |token: &str| {
                    words.get(locale).is_some_and(|words| words.iter().any(|word| word == token))
                };
                if let Some(word) = tokens.find(|token| bad(token)) {
                    return Some(Violation {
                        seen: format!("“{}” says “{word}”", text.key), example: asked
                    });
                }
            }
        }
        None
    }

    fn every_stop_helps(&self) -> Option<Violation> {
        let stops = self.drawn.iter().flat_map(|drawn| &drawn.screens);
        let mut unhelped =
            stops.filter(|screen| screen.help.as_ref().is_none_or(|help| help.routes.is_empty()));
        unhelped.next().map(|screen| Violation::new(format!("“{}” names nobody", screen.step)))
    }

    fn every_journey_names(&self, journeys: &[String], words: &IdMap<Vec<String>>) -> Option<Violation> {
        for journey in journeys {
            for (language, locale) in self.policy.locales().iter().enumerate() {
                let Some(words) = words.get(locale) else { continue };
                let mut texts = self.drawn.iter().filter(|drawn| drawn.journey == *journey);
                let named =
                    texts.any(|drawn| drawn.texts.get(language).is_some_and(|text| says_all(text, words)));
                if !named {
                    let seen = format!("no screen of “{journey}” says “{}”", words.join("”, “"));
                    return Some(Violation::new(seen));
                }
            }
        }
        None
    }

    fn no_effect_elsewhere(&self) -> Option<Violation> {
        let elsewhere =
            self.drawn.iter().flat_map(|drawn| &drawn.screens).filter(|screen| screen.elsewhere.is_some());
        let mut offers = elsewhere.filter(|screen| {
            screen
                .actions
                .iter()
                .any(|action| action.kind == ActionKind::Open && action.role != Role::Contact)
        });
        offers.next().map(|screen| Violation::new(format!("“{}” offers to open something", screen.step)))
    }
}

fn outputs<'a>(cell: &'a Cell, output: &'a str) -> impl Iterator<Item = &'a String> {
    cell.then.iter().filter(move |(id, _)| id == output).flat_map(|(_, values)| values)
}
