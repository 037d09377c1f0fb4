//! The way to a finding: in words for a reader, and as events that a scenario plays.

use serde::Serialize;

use super::walker::{Outcome, Shortest, Start, Walk};
use crate::official::{Label, Pressed};

/// An event of a scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Into a journey.
    Begin {
        /// The journey.
        journey: String,
    },
    /// A question is answered.
    Choose {
        /// The question.
        question: String,
        /// The values.
        values: Vec<String>,
    },
    /// An action is pressed.
    Press {
        /// What sort of action.
        kind: &'static str,
    },
    /// Something went wrong.
    Trouble(String),
}

/// Something that is done on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The step at which.
    pub step: String,
    /// What, in words.
    pub words: String,
    /// The event, where it is one of the guide.
    pub event: Option<Event>,
}

impl Walk<'_> {
    /// The way to a finding.
    #[must_use]
    pub fn transcript(&self, outcome: Outcome) -> Vec<Line> {
        let lines =
            self.way_to(outcome).into_iter().filter_map(|(situation, label)| self.line(situation, label));
        lines.collect()
    }

    /// The way to a node.
    #[must_use]
    pub fn transcript_to(&self, node: u32) -> Vec<Line> {
        self.way(node).into_iter().filter_map(|(situation, label)| self.line(situation, label)).collect()
    }

    /// The events of the way to a finding.
    #[must_use]
    pub fn events(&self, start: &Start, outcome: Outcome) -> Vec<Event> {
        let begin = self.begin(start);
        let rest = self.transcript(outcome).into_iter().filter_map(|line| line.event);
        std::iter::once(begin).chain(rest).collect()
    }

    /// The events of a way with the fewest presses.
    #[must_use]
    pub fn events_of(&self, start: &Start, shortest: &Shortest) -> Vec<Event> {
        let begin = self.begin(start);
        let rest = shortest.way.iter().filter_map(|(situation, label)| self.line(*situation, *label)?.event);
        std::iter::once(begin).chain(rest).collect()
    }

    /// Into the journey; into a remedy by its trouble.
    fn begin(&self, start: &Start) -> Event {
        let troubles = &self.shared.explorer().policy().document().troubles;
        let trouble = troubles.iter().find(|trouble| trouble.value.remedy == start.journey);
        trouble.map_or_else(
            || Event::Begin { journey: start.journey.clone() },
            |trouble| Event::Trouble(trouble.id.clone()),
        )
    }

    fn line(&self, situation: u32, label: Label) -> Option<Line> {
        let view = self.shared.view(situation)?;
        let press = |kind| (kind, Some(Event::Press { kind }));
        let (words, event) = match label {
            Label::Choose(mask) => {
                let asks = view.look.asks.as_ref()?;
                let values = asks.values.iter().filter(|(_, bit)| mask & bit != 0);
                let values: Vec<String> = values.map(|(value, _)| value.clone()).collect();
                let words = format!("{} = {}", asks.question, values.join("+"));
                (words, Some(Event::Choose { question: asks.question.clone(), values }))
            }
            Label::Pressed(Pressed::Trouble(trouble)) => {
                let id = self.shared.explorer().trouble_id(trouble).to_owned();
                (format!("trouble {id}"), Some(Event::Trouble(id)))
            }
            Label::Pressed(pressed) => {
                let (kind, event) = press(match pressed {
                    Pressed::Done | Pressed::Trouble(_) => "done",
                    Pressed::Failed => "failed",
                    Pressed::End => "end",
                    Pressed::Leave => "leave",
                });
                (format!("presses {kind}"), event)
            }
            Label::Does(sight) => (format!("does it, sees {}", sight.id()), None),
            Label::Answers(sight, answer) => {
                let pressed = sight.pressed(answer);
                let pressed = if pressed.is_empty() { "as it says" } else { pressed };
                (format!("at {}: {pressed}", sight.id()), None)
            }
            Label::Back => return None,
            Label::Helped => ("asks for help".to_owned(), None),
            Label::Elsewhere => ("goes on on another device".to_owned(), None),
        };
        Some(Line { step: view.path(), words, event })
    }
}
