//! How a scenario selects an action of a screen.

use lotsen::screen::Action;
use serde::{Deserialize, Serialize};

use super::error::ScenarioErrorKind;
use super::shown::Shown;

/// Selects an action: by its token, or by any of the other keys; of several that match, the one at `index`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ActionSelector {
    /// The token itself; it need not be on the screen.
    pub token: Option<String>,
    /// The step that must be shown.
    pub step: Option<String>,
    /// Its role.
    pub role: Option<String>,
    /// What it does.
    pub kind: Option<String>,
    /// What it does it with.
    pub of: Option<String>,
    /// Its place among those that match, from 0.
    pub index: usize,
}

impl ActionSelector {
    /// The token of the action on what is shown.
    pub(super) fn token(&self, shown: Shown<'_>) -> Result<String, ScenarioErrorKind> {
        let screen = shown.screen;
        if let Some(step) = self.step.as_ref().filter(|step| **step != screen.step) {
            return Err(ScenarioErrorKind::NotAtStep { expected: step.clone(), found: screen.step.clone() });
        }
        if let Some(token) = &self.token {
            return Ok(token.clone());
        }
        let offered = shown.actions();
        let mut matching = offered.iter().filter(|action| self.matches(action));
        matching.nth(self.index).map(|action| action.token.clone()).ok_or_else(|| {
            ScenarioErrorKind::NoSuchAction { step: screen.step.clone(), offered: written(&offered) }
        })
    }

    fn matches(&self, action: &Action) -> bool {
        let same =
            |wanted: &Option<String>, found: &str| wanted.as_deref().is_none_or(|wanted| wanted == found);
        same(&self.role, &id(action.role)) && same(&self.kind, &id(action.kind)) && same(&self.of, &action.of)
    }
}

fn written(actions: &[&Action]) -> String {
    let written = actions.iter().map(|action| {
        let of = if action.of.is_empty() { String::new() } else { format!(" of {}", action.of) };
        format!("{} {}{of}", id(action.role), id(action.kind))
    });
    written.collect::<Vec<_>>().join(", ")
}

/// The id of a role or a kind, as screens write it.
pub(super) fn id(of: impl Serialize) -> String {
    match serde_json::to_value(of) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}
