//! What the screen of a situation says that it should not: words of another platform, and what was said before.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use lotsen::device::Device;
use lotsen::explore::{Explorer, Look};
use lotsen::internals::Situation;
use lotsen::moment::Moment;
use lotsen::screen::{BlockKind, Screen};

use super::platform_words::{Drawn, foreign};
use crate::finding::Check;

/// What tells screens apart for these checks: the scene, and for which devices it is drawn.
type Key = (u64, Option<Device>, Vec<Device>);

/// What is found on a screen, without the step: the check, and what.
type Found = Arc<[(Check, String)]>;

/// What is found on screens. Each is drawn once for all starts.
#[derive(Debug, Default)]
pub struct Screens(Mutex<HashMap<Key, Found>>);

impl Screens {
    /// What is found on the screen of a situation.
    pub fn on_screen(&self, explorer: &Explorer, situation: &Situation, look: &Look) -> Found {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.entry((look.scene, look.kind, look.kinds.clone()));
        Arc::clone(found.or_insert_with(|| on_screen(explorer, situation, look).into()))
    }
}

fn on_screen(explorer: &Explorer, situation: &Situation, look: &Look) -> Vec<(Check, String)> {
    let drawn = Drawn { on: look.kind, at_hand: &look.kinds };
    let locales = explorer.policy().locales();
    let words: BTreeSet<&str> = locales
        .iter()
        .flat_map(|locale| texts(&explorer.draw(situation, &Moment::new(0, locale))))
        .flat_map(|text| foreign(&text, drawn))
        .collect();
    words.into_iter().map(|word| (Check::WrongDevice, format!("says_{word}"))).collect()
}

/// What an earlier step of the journey has said already.
#[must_use]
pub fn before(explorer: &Explorer, situation: &Situation) -> Vec<(Check, String)> {
    let told = explorer.told_twice(situation).into_iter();
    told.map(|key| (Check::Needless, format!("told_twice_{key}"))).collect()
}

/// The texts of a screen, each by itself. What the municipality says of who helps is said of all devices.
fn texts(screen: &Screen) -> Vec<String> {
    let mut texts = vec![screen.title.clone()];
    for block in &screen.blocks {
        match &block.kind {
            BlockKind::Paragraph { text } | BlockKind::Note { text, .. } => texts.push(text.clone()),
            BlockKind::List { items, .. } => texts.extend(items.iter().cloned()),
            BlockKind::App { app } => texts.extend(app.store.clone()),
            _ => {}
        }
    }
    texts
}
