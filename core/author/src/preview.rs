//! Any screen, with the situation that shows it.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::guide::Guide;
use lotsen::internals::Situation;
use lotsen::moment::Moment;
use lotsen::screen::Screen;
use serde::Serialize;

use crate::explain::{Fitting, Unexplained, fitting};

/// A screen as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// The smallest situation that shows it, in words.
    pub situation: BTreeMap<String, String>,
    /// The screen.
    pub screen: Screen,
    #[serde(skip)]
    seen: Situation,
}

impl Preview {
    /// A guide at this screen, to be walked on with.
    #[must_use]
    pub fn guide(&self, policy: &Arc<Policy>) -> Guide {
        Guide::at(Arc::clone(policy), self.seen.clone())
    }
}

/// The different screens that a name stands for, as [`fitting`] finds them, drawn at a moment; those on a kind of device
/// alone, where one is given.
///
/// # Errors
/// [`Unexplained`] where nothing is called so, or several things are.
pub fn previews(
    policy: &Arc<Policy>,
    name: &str,
    device: Option<&str>,
    moment: &Moment,
) -> Result<Vec<Preview>, Unexplained> {
    let explorer = Explorer::new(Arc::clone(policy));
    let on = |words: &BTreeMap<String, String>| {
        device.is_none_or(|device| {
            words.iter().any(|(key, value)| key.split('@').next() == Some("device") && value == device)
                || words.get(&format!("form.{device}")).is_some_and(|seen| seen == "yes")
        })
    };
    let found = fitting(policy, name, moment)?;
    let mut shown: Vec<Fitting> = found.iter().filter(|fitting| on(&fitting.words)).cloned().collect();
    if shown.is_empty() {
        // Screens that look alike on several devices are listed once: the same with another device in the hand.
        let step = |situation: &Situation| explorer.visit(situation).map(|visit| visit.step().to_owned());
        let in_hand = found.iter().flat_map(|fitting| {
            let same = step(&fitting.situation);
            let others = explorer.in_hands(&fitting.situation).into_iter();
            let others = others.filter(move |situation| step(situation) == same);
            others.map(|situation| Fitting { words: explorer.describe(&situation), situation })
        });
        shown = in_hand.filter(|fitting| on(&fitting.words)).collect();
    }
    let previews = shown.into_iter().map(|fitting| Preview {
        screen: explorer.draw(&fitting.situation, moment),
        situation: fitting.words,
        seen: fitting.situation,
    });
    Ok(previews.collect())
}
