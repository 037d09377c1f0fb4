//! A walk: several answers and presses in one, so that scenarios stay short.

use std::collections::BTreeMap;

use lotsen::screen::{Input, Screen};
use serde::Deserialize;
use serde_json::{Value, json};

use super::error::ScenarioErrorKind;
use super::selector::id;

/// How many events a walk may have.
pub(super) const MAX_EVENTS: usize = 120;

/// Answers and presses until a step is shown. Each gives its own line in the transcript.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Walk {
    /// The answers by question; those of the scenario hold for the rest.
    #[serde(default)]
    pub answers: BTreeMap<String, Vec<String>>,
    /// The step to reach; it is not acted on.
    pub until: String,
    /// The kind of the action that is pressed where nothing is asked.
    #[serde(default = "done")]
    pub press: String,
}

fn done() -> String {
    "done".to_owned()
}

impl Walk {
    /// The next event of the walk as a scenario would write it; none where its step is shown.
    pub(super) fn next(
        &self,
        screen: &Screen,
        answers: &BTreeMap<String, Vec<String>>,
    ) -> Result<Option<Value>, ScenarioErrorKind> {
        if screen.step == self.until {
            return Ok(None);
        }
        let Some(input) = &screen.input else {
            return Ok(Some(json!({"press": {"step": screen.step, "kind": self.kind(screen)}})));
        };
        let question = &input.question;
        let given = self.answers.get(question).or_else(|| answers.get(question));
        let values = given.ok_or_else(|| no_answer(input))?;
        Ok(Some(json!({"choose": {"question": question, "values": values}})))
    }

    /// What is pressed: the walk's own kind where it is offered, otherwise what leads on.
    fn kind(&self, screen: &Screen) -> String {
        let offered = |kind: &&str| screen.actions.iter().any(|action| id(action.kind) == **kind);
        let kinds = [self.press.as_str(), "acknowledge", "continue"];
        kinds.iter().find(|kind| offered(kind)).map_or_else(|| self.press.clone(), ToString::to_string)
    }
}

fn no_answer(input: &Input) -> ScenarioErrorKind {
    let allowed: Vec<&str> = input.choices.iter().map(|choice| choice.value.as_str()).collect();
    ScenarioErrorKind::NoAnswer { question: input.question.clone(), allowed: allowed.join(", ") }
}
