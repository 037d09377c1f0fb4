//! Every distinct screen of a policy, drawn.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use serde::Serialize;

use crate::enumerate::enumerate;
use crate::facts::facts_on;

/// A distinct screen as `lotsen screens` prints it.
#[derive(Debug, Serialize)]
pub struct ScreenRecord {
    /// The journey; none at home.
    pub journey: Option<String>,
    /// The step.
    pub step: String,
    /// The smallest situation that shows it, in words.
    pub situation: BTreeMap<String, String>,
    /// The screen.
    pub screen: Screen,
    /// The facts whose words stand on it.
    pub facts: Vec<String>,
}

/// Every distinct screen of a policy, drawn at a moment, each with its smallest situation.
pub fn screens(policy: &Arc<Policy>, moment: &Moment) -> impl Iterator<Item = ScreenRecord> {
    let explorer = Explorer::new(Arc::clone(policy));
    let (policy, moment) = (Arc::clone(policy), moment.clone());
    enumerate(&policy).screens.into_iter().map(move |reachable| {
        let screen = explorer.draw(&reachable.situation, &moment);
        ScreenRecord {
            journey: screen.journey.clone(),
            step: screen.step.clone(),
            situation: explorer.describe(&reachable.situation),
            facts: facts_on(&policy, &screen),
            screen,
        }
    })
}
