//! The shortest way from home: which journey or trouble begins it, and to which of the screens that fit.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::{Explorer, RowNumber, Start};
use lotsen::internals::Situation;
use lotsen::moment::Moment;
use lotsen_proof::enumerate::{ReachableScreen, enumerate};

use super::target::Target;
use super::way::{Press, Search, Wanted, Way};
use crate::language::spoken;

/// No way is longer, in presses.
const LONGEST: usize = 80;
/// Of the screens that fit, so many are looked for: those with the smallest situations.
const MOST: usize = 60;

/// The shortest way from home to what is looked for; none where nothing leads there.
pub fn shortest(policy: &Arc<Policy>, target: &Target, moment: &Moment) -> Option<Way> {
    let routes = Routes { explorer: Explorer::new(Arc::clone(policy)), policy, moment };
    let screens = enumerate(policy).screens;
    routes.to(&screens, target, 2)
}

/// A screen that fits.
#[derive(Debug, Clone)]
pub struct Fitting {
    /// The smallest situation that shows it.
    pub situation: Situation,
    /// The same in words.
    pub words: BTreeMap<String, String>,
}

/// Every screen that fits what is looked for.
pub fn fitting(policy: &Arc<Policy>, target: &Target, moment: &Moment) -> Vec<Fitting> {
    let routes = Routes { explorer: Explorer::new(Arc::clone(policy)), policy, moment };
    let rows = routes.rows(target);
    let screens = enumerate(policy).screens.into_iter().filter(|screen| !screen.journey.is_empty());
    let mut fitting: Vec<Fitting> = screens
        .filter(|screen| routes.fits(screen, target, &rows))
        .map(|screen| Fitting {
            words: routes.explorer.describe(&screen.situation),
            situation: screen.situation,
        })
        .collect();
    fitting.sort_by_key(|fitting| (fitting.words.contains_key("looking_at"), fitting.words.len()));
    fitting
}

struct Routes<'a> {
    explorer: Explorer,
    policy: &'a Arc<Policy>,
    moment: &'a Moment,
}

impl Routes<'_> {
    /// The shortest way to a target, through at most so many troubles.
    fn to(&self, screens: &[ReachableScreen], target: &Target, troubles: usize) -> Option<Way> {
        let rows = self.rows(target);
        let mut fitting: Vec<(bool, usize, &ReachableScreen)> = Vec::new();
        for screen in screens.iter().filter(|screen| !screen.journey.is_empty()) {
            if self.fits(screen, target, &rows) {
                let words = self.explorer.describe(&screen.situation);
                fitting.push((words.contains_key("looking_at"), words.len(), screen));
            }
        }
        fitting.sort_by_key(|(back, words, _)| (*back, *words));
        let mut best: Option<Way> = None;
        // Looking back, and what is known before, only where nothing else leads there.
        for (looking_back, knowing) in [(false, false), (false, true), (true, false), (true, true)] {
            let fitting = fitting.iter().filter(|(back, ..)| *back == looking_back);
            for (_, _, screen) in fitting.take(MOST) {
                let longest = best.as_ref().map_or(LONGEST, |best| best.presses.len().saturating_sub(1));
                let way = self.way(screens, screen, knowing, longest, troubles);
                best = way.filter(|way| way.presses.len() <= longest).or(best);
            }
            if best.is_some() {
                break;
            }
        }
        best
    }

    /// The shortest way to one screen.
    fn way(
        &self,
        screens: &[ReachableScreen],
        screen: &ReachableScreen,
        knowing: bool,
        longest: usize,
        troubles: usize,
    ) -> Option<Way> {
        let wanted = Wanted {
            scene: self.explorer.scene(&screen.situation),
            words: self.explorer.describe(&screen.situation),
        };
        let starts = self.explorer.starts().into_iter().filter(|start| start.journey == screen.journey);
        let search = Search { explorer: &self.explorer, moment: self.moment, knowing, within: longest };
        let mut found: Vec<(Start, Way)> =
            starts.filter_map(|start| Some((start.clone(), search.way(&start, &wanted)?))).collect();
        found.sort_by_key(|(_, way)| way.presses.len());
        let (start, mut way) = found.into_iter().next()?;
        let mut entry = self.entry(screens, &start, troubles)?;
        entry.append(&mut way.presses);
        Some(Way { presses: entry, ..way })
    }

    /// What is pressed from home for a journey to begin.
    fn entry(&self, screens: &[ReachableScreen], start: &Start, troubles: usize) -> Option<Vec<Press>> {
        let home = self.explorer.draw(&Situation::default(), self.moment);
        let begins = |of: &str| home.actions.iter().find(|action| action.of == of);
        let press = |at: &str, what: String, label: &str| Press {
            at: at.to_owned(),
            does: what,
            label: label.to_owned(),
        };
        if let Some(action) = begins(&start.journey) {
            return Some(vec![press("home", format!("begin {}", start.journey), &action.label)]);
        }
        let document = self.policy.document();
        let remedied: Vec<&str> = document
            .troubles
            .iter()
            .filter(|trouble| trouble.value.remedy == start.journey)
            .map(|trouble| trouble.id.as_str())
            .collect();
        for trouble in &remedied {
            if let Some(action) = begins(trouble) {
                return Some(vec![press("home", format!("trouble {trouble}"), &action.label)]);
            }
        }
        let troubles = troubles.checked_sub(1)?;
        let (journey, step, trouble) = document.journeys.iter().find_map(|journey| {
            journey.value.steps.iter().find_map(|step| {
                let mut offered = step.troubles.iter().chain(&step.trouble);
                let trouble = offered.find(|trouble| remedied.contains(&trouble.as_str()))?;
                Some((journey.id.clone(), step.id.clone(), trouble.clone()))
            })
        })?;
        let way = self.to(screens, &Target::Step(journey, step), troubles)?;
        let label = self.policy_text(&format!("trouble.{trouble}"));
        let mut presses = way.presses;
        presses.push(press(&way.to, format!("trouble {trouble}"), &label));
        Some(presses)
    }

    fn policy_text(&self, key: &str) -> String {
        let language = spoken(&self.explorer, self.moment);
        let text = self.explorer.texts().into_iter().find(|text| text.key == key);
        text.and_then(|text| text.texts.get(language).cloned()).unwrap_or_default()
    }

    /// The numbers of the rows of an outcome.
    fn rows(&self, target: &Target) -> BTreeSet<RowNumber> {
        let Target::Outcome(wanted) = target else { return BTreeSet::new() };
        self.explorer.rows().into_iter().filter(|(_, id)| wanted.contains(id)).map(|(row, _)| row).collect()
    }

    fn fits(&self, screen: &ReachableScreen, target: &Target, rows: &BTreeSet<RowNumber>) -> bool {
        match target {
            Target::Step(journey, step) => screen.journey == *journey && screen.step == *step,
            Target::Sight(sight) => {
                let look = self.explorer.look(&screen.situation);
                look.is_some_and(|look| look.step == screen.step && look.sights.contains(sight))
            }
            Target::Outcome(_) => self.explorer.visit(&screen.situation).is_some_and(|visit| {
                visit.summary().rows.iter().any(|row| rows.contains(row))
                    || visit.deriving().any(|row| rows.contains(&row))
            }),
        }
    }
}
