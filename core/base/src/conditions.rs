//! What of a base stands only under a condition: `"if"` that an option is chosen so, `"if_said"` that the policy writes a text.

use std::collections::BTreeMap;

use crate::blank::Out;
use crate::members::{Member, elements, members};

/// What decides the conditions of a base.
pub(crate) struct Conditions<'a> {
    /// By option what is chosen.
    pub chosen: &'a BTreeMap<String, String>,
    /// Whether the policy itself writes a text, by its key.
    pub says: &'a dyn Fn(&str) -> bool,
}

impl Conditions<'_> {
    /// What goes out of a part: each object whose condition does not hold, and the conditions of the others.
    pub(crate) fn outs(&self, text: &str) -> Vec<Out> {
        let mut outs = Vec::new();
        self.walk(text, text, &mut outs);
        outs
    }

    /// Whether a part as a whole stands.
    pub(crate) fn hold(&self, text: &str) -> bool {
        self.stands(text, text.trim_start())
    }

    fn walk(&self, whole: &str, value: &str, outs: &mut Vec<Out>) {
        if value.starts_with('[') {
            for (element, place) in elements(whole, value).unwrap_or_default() {
                if self.stands(whole, element) {
                    self.walk(whole, element, outs);
                } else {
                    outs.push(Out::Element(place));
                }
            }
        }
        if !value.trim_start().starts_with('{') {
            return;
        }
        for member in members(whole, value).unwrap_or_default() {
            if is_condition(&member) || !self.stands(whole, member.value) {
                outs.push(Out::Member(member.place));
            } else {
                self.walk(whole, member.value, outs);
            }
        }
    }

    /// Whether something stands: it has no condition, or all hold.
    fn stands(&self, whole: &str, value: &str) -> bool {
        if !value.starts_with('{') {
            return true;
        }
        let inside = members(whole, value).unwrap_or_default();
        inside.iter().filter(|member| is_condition(member)).all(|condition| {
            if condition.key == "if_said" {
                let key: Option<String> = serde_json::from_str(condition.value).ok();
                return key.is_some_and(|key| (self.says)(&key));
            }
            let wanted: BTreeMap<String, Vec<String>> =
                serde_json::from_str(condition.value).unwrap_or_default();
            wanted.iter().all(|(option, choices)| {
                self.chosen.get(option).is_some_and(|chosen| choices.contains(chosen))
            })
        })
    }
}

fn is_condition(member: &Member<'_>) -> bool {
    matches!(member.key.as_ref(), "if" | "if_said")
}
