//! Questions whose answer follows from what was told or seen: in every world that fits it is the same.

use std::collections::BTreeMap;

use crate::finding::{Check, Found};

/// A question that one start has asked in a situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Tells apart what has been told and lies ahead, whatever the start.
    pub ahead: u64,
    /// The step: `journey/step`.
    pub step: String,
    /// The question.
    pub question: String,
    /// How many answers are offered.
    pub offered: usize,
    /// The true answers in the worlds of this start, each by its bits.
    pub answers: Vec<u64>,
    /// The node at which it was asked first.
    pub node: u32,
}

impl Asked {
    /// Whether a finding is about this question at this step.
    #[must_use]
    pub fn is_of(&self, found: &Found) -> bool {
        found.step == self.step && found.what == format!("asked_{}", self.question)
    }
}

/// The questions that all starts together have asked in vain: in some situation one answer alone is true, whatever the
/// start.
#[must_use]
pub fn in_vain<'a>(all: impl IntoIterator<Item = &'a Asked>) -> Vec<Found> {
    let mut situations: BTreeMap<(&str, u64), (&Asked, Vec<u64>)> = BTreeMap::new();
    for asked in all {
        let known = situations.entry((&asked.step, asked.ahead)).or_insert((asked, Vec::new()));
        known.1.extend(&asked.answers);
    }
    let mut found = Vec::new();
    for (asked, answers) in situations.into_values() {
        let first = answers.first();
        let one = first.is_some() && answers.iter().all(|answer| Some(answer) == first);
        if one && asked.offered > 1 {
            let what = format!("asked_{}", asked.question);
            found.push(Found { check: Check::Needless, step: asked.step.clone(), what });
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(ahead: u64, answers: &[u64]) -> Asked {
        Asked {
            ahead,
            step: "set_up/ask_owner".to_owned(),
            question: "owner".to_owned(),
            offered: 2,
            answers: answers.to_vec(),
            node: 0,
        }
    }

    #[test]
    fn a_question_with_one_true_answer_is_asked_in_vain() {
        let found = in_vain(&[asked(1, &[1]), asked(1, &[1])]);
        let keys: Vec<String> = found.iter().map(Found::key).collect();
        assert_eq!(keys, ["needless:set_up/ask_owner:asked_owner"]);
    }

    #[test]
    fn what_differs_from_start_to_start_is_asked_rightly() {
        assert_eq!(in_vain(&[asked(1, &[1]), asked(1, &[2])]), []);
        assert_eq!(in_vain(&[asked(1, &[1, 2])]), []);
    }

    #[test]
    fn a_situation_in_which_it_follows_is_found_beside_one_in_which_it_does_not() {
        assert_eq!(in_vain(&[asked(1, &[1, 2]), asked(2, &[1])]).len(), 1);
    }
}
