//! How far one has come, and the list of steps.

use super::RenderContext;
use crate::evaluation::Evaluation;
use crate::plan::Step;
use crate::policy::arena::Ix;
use crate::policy::phrases::Phrase;
use crate::screen::{Progress, StepItem, StepStatus};

impl RenderContext<'_> {
    /// How far one has come: what has been gone through, and what is left. Questions and steps are counted together.
    pub(super) fn progress(&self, evaluation: &Evaluation<'_>, shown: Ix<Step>) -> Progress {
        let (position, total) = (evaluation.position(shown), evaluation.total());
        let places = [("position", position.to_string()), ("total", total.to_string())];
        let places = places.each_ref().map(|(name, value)| (*name, value.as_str()));
        Progress { position, total, text: self.words.phrase_with(Phrase::StepOf, &places) }
    }

    /// The steps that apply, in order.
    pub(super) fn step_list(&self, evaluation: &Evaluation<'_>, shown: Ix<Step>) -> Vec<StepItem> {
        let items = evaluation.steps.iter().map(|(ix, settled)| {
            let step = &self.policy.steps[*ix];
            let (status, spoken) = if *ix == shown {
                (StepStatus::Now, Phrase::StatusNow)
            } else if *settled {
                (StepStatus::Done, Phrase::StatusDone)
            } else {
                (StepStatus::ToCome, Phrase::StatusToCome)
            };
            StepItem {
                id: step.short_id().to_owned(),
                title: self.list_title(evaluation, step),
                status,
                spoken: self.words.phrase(spoken).to_owned(),
            }
        });
        items.collect()
    }

    /// The words of a step in the list; a name that depends on an answer not given yet is left for later.
    fn list_title(&self, evaluation: &Evaluation<'_>, step: &Step) -> String {
        let named: Vec<_> =
            step.named.iter().filter_map(|question| Some((*question, evaluation.get(*question)?))).collect();
        let words = super::Words::new(self.policy, self.moment, &named);
        words.text(step.short.unwrap_or(step.title))
    }
}
