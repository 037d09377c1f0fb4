//! Journeys and remedies that end before anything was said: every step is skipped, and the end speaks as if all were done.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::guide::Event;
use lotsen::internals::document::question::Sort as QuestionSort;
use lotsen::{Guide, Moment, Policy};

use super::finding::{Finding, Sort, in_words};

/// A Monday morning in November 2026; what is asked does not depend on it.
const MORNING: i64 = 1_795_422_600;

/// More answers than these in one journey are not followed.
const MOST_ANSWERS: usize = 20_000;

/// Ends to which answers alone lead, but for those that say how far something has come.
pub(super) fn ends(policy: &Arc<Policy>) -> Vec<Finding> {
    let journeys = policy.document().journeys.iter().filter(|journey| !journey.value.remedy);
    let begun = journeys.map(|journey| Event::Begin { journey: journey.id.clone(), about: None });
    let troubles = policy.document().troubles.iter().map(|trouble| Event::Trouble(trouble.id.clone()));
    let mut findings: BTreeMap<String, Finding> = BTreeMap::new();
    for event in begun.chain(troubles) {
        let mut walk = Walk { policy, answers: MOST_ANSWERS, shortest: None };
        walk.from(event, &BTreeMap::new());
        if let Some((place, answers)) = walk.shortest {
            let finding =
                Finding::new(Sort::Empty, "the journey ends before any of its steps is shown", &place);
            findings.entry(place).or_insert(finding.example(in_words(&answers)));
        }
    }
    findings.into_values().collect()
}

/// The answers that lead to an end, the fewest so far.
struct Walk<'a> {
    policy: &'a Arc<Policy>,
    answers: usize,
    shortest: Option<(String, BTreeMap<String, String>)>,
}

impl Walk<'_> {
    fn from(&mut self, event: Event, answers: &BTreeMap<String, String>) {
        let moment = Moment::new(MORNING, "");
        if let Ok(mut guide) = Guide::open(Arc::clone(self.policy), None, &moment) {
            self.on(&mut guide, event, answers);
        }
    }

    /// Sends an event and answers what is asked then, in every way.
    fn on(&mut self, guide: &mut Guide, event: Event, answers: &BTreeMap<String, String>) {
        if self.answers == 0 {
            return;
        }
        self.answers -= 1;
        let Ok(update) = guide.send(event, &Moment::new(MORNING, "")) else { return };
        let screen = update.screen;
        let Some(journey) = screen.journey.as_deref() else { return };
        if let Some(input) = &screen.input {
            if self.tells_a_state(&input.question) {
                // Who says that it is done already is rightly told so.
                return;
            }
            for choice in &input.choices {
                let mut answered = answers.clone();
                answered.insert(input.question.clone(), choice.value.clone());
                let (question, values) = (input.question.clone(), vec![choice.value.clone()]);
                self.on(&mut guide.clone(), Event::Choose { question, values }, &answered);
            }
        } else if self.is_end(journey, &screen.step) {
            let fewer = self.shortest.as_ref().is_none_or(|(_, known)| answers.len() < known.len());
            if fewer {
                self.shortest = Some((format!("{journey}/{}", screen.step), answers.clone()));
            }
        }
    }

    /// Whether a question asks how far something has come.
    fn tells_a_state(&self, question: &str) -> bool {
        let question = self.policy.document().questions.get(question);
        question.is_some_and(|question| question.sort == QuestionSort::Machine)
    }

    /// Whether a step is the end of its journey.
    fn is_end(&self, journey: &str, step: &str) -> bool {
        let steps = self.policy.document().journeys.get(journey).map(|journey| &journey.steps);
        let step = steps.into_iter().flatten().find(|known| known.id == step);
        step.is_some_and(|step| step.act.as_deref() == Some("end"))
    }
}
