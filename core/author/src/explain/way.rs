//! The way from the beginning of a journey to a screen, in presses.

use std::collections::{BTreeMap, HashSet};

use lotsen::explore::{Explorer, Move, Start};
use lotsen::internals::Situation;
use lotsen::internals::document::question::Sort;
use lotsen::moment::Moment;
use lotsen::screen::{ActionKind, Screen};
use serde::Serialize;

/// More situations than this are not looked at for one way.
const MOST: usize = 50_000;

/// A way to a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Way {
    /// The screen: journey and step.
    pub to: String,
    /// Its title.
    pub title: String,
    /// What is pressed from home on, in order.
    pub presses: Vec<Press>,
    /// What has to be known before the journey begins, such as from another one.
    pub before: BTreeMap<String, String>,
    /// The situation on that screen, in words.
    pub situation: BTreeMap<String, String>,
}

/// Something that is pressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Press {
    /// The screen on which it stands: journey and step, or `home`.
    pub at: String,
    /// What it does: an answer as `question=value`, `done`, `failed`, what a probe sees, or what begins.
    pub does: String,
    /// The words on it; empty for what a device sees by itself.
    pub label: String,
}

/// A screen that is looked for.
pub struct Wanted {
    /// The key of its scene.
    pub scene: u64,
    /// Its situation in words.
    pub words: BTreeMap<String, String>,
}

/// How a situation was come to.
struct Walked {
    situation: Situation,
    from: Option<(usize, Move)>,
    /// What was known before, on the way here.
    before: BTreeMap<String, String>,
}

/// Looks for the shortest way from a start to a screen.
pub struct Search<'a> {
    pub explorer: &'a Explorer,
    pub moment: &'a Moment,
    /// Whether anything may have been known before, and devices may see by themselves what is done.
    pub knowing: bool,
    /// No more presses than this.
    pub within: usize,
}

impl Search<'_> {
    /// The shortest way to a screen; none within the bounds.
    pub fn way(&self, start: &Start, wanted: &Wanted) -> Option<Way> {
        let mut walked: Vec<Walked> = Vec::new();
        let mut met: HashSet<Situation> = HashSet::new();
        let begun = self.explorer.begin(start)?;
        let mut depth = vec![0];
        self.arrive(&begun, None, None, &BTreeMap::new(), &mut met, &mut walked);
        depth.resize(walked.len(), 0);
        let mut next = 0;
        while next < walked.len().min(MOST) {
            let from = walked.get(next)?;
            let presses = depth.get(next).copied().unwrap_or(0);
            if let Some(shown) = self.shows(&from.situation, wanted) {
                return Some(self.told(&walked, next, &shown));
            }
            if presses < self.within {
                let before = from.before.clone();
                let (position, after) = self.moves(&from.situation, wanted);
                for (by, situation) in after {
                    self.arrive(&situation, Some((next, by)), position, &before, &mut met, &mut walked);
                }
                depth.resize(walked.len(), presses + 1);
            }
            next += 1;
        }
        None
    }

    /// Takes a situation in, with what may have been known before where that may be.
    fn arrive(
        &self,
        situation: &Situation,
        from: Option<(usize, Move)>,
        position: Option<usize>,
        before: &BTreeMap<String, String>,
        met: &mut HashSet<Situation>,
        walked: &mut Vec<Walked>,
    ) {
        let mut all = vec![situation.clone()];
        if self.knowing
            && let Some(visit) = self.explorer.visit(situation)
        {
            let upto = visit.position();
            drop(visit);
            all = self.explorer.variants(situation.clone(), position, upto);
        }
        let plain = self.explorer.describe(situation);
        for situation in all {
            if met.insert(situation.clone()) {
                let mut before = before.clone();
                let now = self.explorer.describe(&situation);
                before.extend(now.into_iter().filter(|(key, value)| plain.get(key) != Some(value)));
                walked.push(Walked { situation, from, before });
            }
        }
    }

    /// The situation looking at the screen that is wanted; none where it is not to be seen.
    fn shows(&self, situation: &Situation, wanted: &Wanted) -> Option<Situation> {
        if self.explorer.scene(situation) == wanted.scene {
            return Some(situation.clone());
        }
        let step = wanted.words.get("looking_at")?;
        let visit = self.explorer.visit(situation)?;
        let at = (0..visit.position()).find(|at| visit.step_at(*at) == step)?;
        visit.looking_back(at).filter(|back| self.explorer.scene(back) == wanted.scene)
    }

    /// What can be done at a situation and may lead to the screen, and the position of the step.
    fn moves(&self, situation: &Situation, wanted: &Wanted) -> (Option<usize>, Vec<(Move, Situation)>) {
        let Some(visit) = self.explorer.visit(situation) else { return (None, Vec::new()) };
        let moves = visit.moves().into_iter().filter(|by| match by {
            Move::Choose(mask) => self.leads(situation, *mask, wanted),
            Move::Observe(_) | Move::Lose => self.knowing,
            Move::Done | Move::Failed => true,
        });
        let after = moves.filter_map(|by| Some((by, visit.after(by).ok()?))).collect();
        (Some(visit.position()), after)
    }

    /// Whether an answer is the one that was given where the screen is to be seen, if one was. A machine may have moved
    /// on since it was asked for.
    fn leads(&self, situation: &Situation, mask: u64, wanted: &Wanted) -> bool {
        let Some((question, values)) = self.chosen(situation, mask) else { return true };
        let asked = self.explorer.policy().document().questions.get(&question);
        if asked.is_some_and(|asked| asked.sort == Sort::Machine) {
            return true;
        }
        let mut given = wanted.words.iter().filter(|(key, _)| {
            key.strip_prefix(&question).is_some_and(|rest| rest.is_empty() || rest.starts_with('@'))
        });
        let known = given.clone().next().is_some();
        !known || given.any(|(_, given)| *given == values.join(","))
    }

    /// The question of a situation, and the values that a choice stands for.
    fn chosen(&self, situation: &Situation, mask: u64) -> Option<(String, Vec<String>)> {
        let asks = self.explorer.look(situation)?.asks?;
        let values = asks.values.into_iter().filter(|(_, bit)| mask & bit != 0).map(|(value, _)| value);
        Some((asks.question, values.collect()))
    }

    fn told(&self, walked: &[Walked], last: usize, shown: &Situation) -> Way {
        let mut presses = Vec::new();
        let mut at = last;
        while let Some((from, by)) = walked.get(at).and_then(|walked| walked.from) {
            if let Some(earlier) = walked.get(from) {
                presses.push(self.press(&earlier.situation, by));
            }
            at = from;
        }
        presses.reverse();
        let screen = self.explorer.draw(shown, self.moment);
        Way {
            to: place(&screen),
            title: screen.title,
            presses,
            before: walked.get(last).map(|walked| walked.before.clone()).unwrap_or_default(),
            situation: self.explorer.describe(shown),
        }
    }

    /// A move in the words on the screen.
    fn press(&self, situation: &Situation, by: Move) -> Press {
        let screen = self.explorer.draw(situation, self.moment);
        let on = |kind: ActionKind| {
            screen.actions.iter().find(|action| action.kind == kind).map(|action| action.label.clone())
        };
        let (does, label) = match by {
            Move::Choose(mask) => {
                let (question, values) = self.chosen(situation, mask).unwrap_or_default();
                let choices = screen.input.iter().flat_map(|input| &input.choices);
                let labels: Vec<String> = choices
                    .filter(|choice| values.contains(&choice.value))
                    .map(|choice| choice.label.clone())
                    .collect();
                (format!("{question}={}", values.join(",")), labels.join(", "))
            }
            Move::Done => ("done".to_owned(), on(ActionKind::Done).unwrap_or_default()),
            Move::Failed => ("failed".to_owned(), on(ActionKind::Failed).unwrap_or_default()),
            Move::Observe(true) => ("the device sees that it is done".to_owned(), String::new()),
            Move::Observe(false) => ("the device sees that it is not done".to_owned(), String::new()),
            Move::Lose => ("the device sees it done, and then no longer".to_owned(), String::new()),
        };
        Press { at: place(&screen), does, label }
    }
}

/// Where a screen is: journey and step, or `home`.
pub fn place(screen: &Screen) -> String {
    screen
        .journey
        .as_ref()
        .map_or_else(|| screen.step.clone(), |journey| format!("{journey}/{}", screen.step))
}
