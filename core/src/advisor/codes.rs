//! The rules of the app code, and the questions of the policy.

use super::answers::Given;
use super::{Advisor, PinRule, PinRules, QuestionInfo, ValueInfo};
use crate::draw::words::Words;
use crate::moment::Moment;
use crate::pin::{PinReport, check_pin};
use crate::plan::{Question, Sort};
use crate::policy::arena::{Ix, Named};
use crate::rules::Mask;

impl Advisor {
    /// The rules of the app code, or none where the policy has no app code (F51, A4).
    #[must_use]
    pub fn pin_rules(&self, moment: &Moment) -> Option<PinRules> {
        let pin = self.policy.document.pin.as_ref()?;
        let words = Words::new(&self.policy, moment, &[]);
        let rules = pin.rules.iter().map(|rule| PinRule {
            id: rule.id.clone(),
            text: words.some(self.policy.texts.find(&format!("pin.{}", rule.id))).unwrap_or_default(),
            sources: rule.value.source.clone(),
        });
        Some(PinRules {
            length: pin.length,
            signs: pin.signs,
            preset: pin.preset,
            tries: pin.tries,
            biometrics: pin.biometrics,
            rules: rules.collect(),
        })
    }

    /// Checks a candidate for the app code against the rules, and wipes it. Nothing is kept, shown or logged.
    #[must_use]
    pub fn check_pin(&self, candidate: &mut [u8]) -> Option<PinReport> {
        self.policy.document.pin.as_ref().map(|pin| check_pin(pin, candidate))
    }

    /// Every question that can be answered, with its values.
    #[must_use]
    pub fn questions(&self, moment: &Moment) -> Vec<QuestionInfo> {
        let words = Words::new(&self.policy, moment, &[]);
        let asked = self
            .policy
            .questions
            .iter()
            .filter(|(_, question)| !matches!(question.sort, Sort::Derived { .. }));
        let info = asked.map(|(_, question)| QuestionInfo {
            id: question.id().to_owned(),
            title: words.some(question.title).unwrap_or_default(),
            many: question.many,
            values: question
                .in_mask(question.offered)
                .map(|value| ValueInfo {
                    id: value.id.clone(),
                    label: words.some(value.label).unwrap_or_else(|| value.id.clone()),
                })
                .collect(),
        });
        info.collect()
    }

    /// The answers that texts may name.
    pub(super) fn named(&self, given: &Given) -> Vec<(Ix<Question>, Mask)> {
        let questions = self.policy.questions.iter();
        questions.filter_map(|(ix, _)| Some((ix, self.answer(ix, given)?))).collect()
    }
}
