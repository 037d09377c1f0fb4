//! How a scenario selects an action of a screen.

use lotsen::screen::{Action, BlockKind, HelpRoute, Screen};
use serde::{Deserialize, Serialize};

use super::error::ScenarioErrorKind;

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
    /// The token of the action on a screen.
    pub(super) fn token(&self, screen: &Screen) -> Result<String, ScenarioErrorKind> {
        if let Some(step) = self.step.as_ref().filter(|step| **step != screen.step) {
            return Err(ScenarioErrorKind::NotAtStep { expected: step.clone(), found: screen.step.clone() });
        }
        if let Some(token) = &self.token {
            return Ok(token.clone());
        }
        actions(screen)
            .into_iter()
            .filter(|action| self.matches(action))
            .nth(self.index)
            .map(|action| action.token.clone())
            .ok_or_else(|| ScenarioErrorKind::NoSuchAction {
                step: screen.step.clone(),
                offered: offered(screen),
            })
    }

    fn matches(&self, action: &Action) -> bool {
        let same =
            |wanted: &Option<String>, found: &str| wanted.as_deref().is_none_or(|wanted| wanted == found);
        same(&self.role, &id(action.role)) && same(&self.kind, &id(action.kind)) && same(&self.of, &action.of)
    }
}

/// Every action of a screen: its own first, then those of the ways and cards on it, then those behind its help.
#[must_use]
pub fn actions(screen: &Screen) -> Vec<&Action> {
    let mut actions: Vec<&Action> = screen.actions.iter().collect();
    for block in &screen.blocks {
        match &block.kind {
            BlockKind::Contact { contact } => actions.extend(&contact.actions),
            BlockKind::Routes { routes } => actions.extend(routes.iter().flat_map(of_route)),
            _ => {}
        }
    }
    actions.extend(screen.help.iter().flat_map(|help| &help.routes).flat_map(of_route));
    actions
}

fn of_route(route: &HelpRoute) -> impl Iterator<Item = &Action> {
    route.begin.iter().chain(route.contact.iter().flat_map(|card| &card.actions))
}

fn offered(screen: &Screen) -> String {
    let written = actions(screen).into_iter().map(|action| {
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
