//! Every screen of a policy and every sheet, drawn in each language.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use lotsen::Policy;
use lotsen::advisor::{Advisor, Answers};
use lotsen::explore::{Explorer, RowNumber};
use lotsen::moment::Moment;
use lotsen_proof::enumerate::enumerate;
use lotsen_proof::facts_on;
use serde::Serialize;
use serde_json::Value;

/// What is drawn of a policy.
pub struct Drawn {
    /// The screens and sheets, each in every language.
    pub pages: Vec<Page>,
    /// The rows that decide something in some situation.
    pub decided: BTreeSet<RowNumber>,
}

/// A screen or a sheet in a language.
pub struct Page {
    /// Where it is: `journey/step`, `home`, `sight` and its id, or `pin`.
    pub place: String,
    /// The number of the language.
    pub language: usize,
    /// The facts that it says.
    pub facts: Vec<String>,
    /// The rows that it rests on.
    pub rows: Vec<RowNumber>,
    /// All that stands on it.
    pub strings: BTreeSet<Arc<str>>,
}

impl Drawn {
    /// Draws a policy at a moment.
    pub fn new(policy: &Arc<Policy>, explorer: &Explorer, moment: &Moment) -> Self {
        let enumeration = enumerate(policy);
        let mut words = Words::default();
        let mut pages = Vec::new();
        for reachable in &enumeration.screens {
            let visit = explorer.visit(&reachable.situation);
            let rows: Vec<RowNumber> = visit
                .iter()
                .flat_map(|visit| {
                    visit.summary().rows.into_iter().chain(visit.deriving()).collect::<Vec<_>>()
                })
                .collect();
            for (language, locale) in policy.locales().iter().enumerate() {
                let screen = explorer.draw(&reachable.situation, &Moment::new(moment.now, locale));
                let step = &screen.step;
                pages.push(Page {
                    place: screen
                        .journey
                        .as_ref()
                        .map_or(step.clone(), |journey| format!("{journey}/{step}")),
                    language,
                    facts: facts_on(policy, &screen),
                    rows: rows.clone(),
                    strings: words.of(&screen),
                });
            }
        }
        pages.extend(sheets(policy, moment, &mut words));
        Self { pages, decided: enumeration.rows.into_iter().collect() }
    }
}

/// What the advisor shows without a session: the sheets of sights, and the rules of the app code.
fn sheets(policy: &Arc<Policy>, moment: &Moment, words: &mut Words) -> Vec<Page> {
    let advisor = Advisor::new(Arc::clone(policy));
    let mut pages = Vec::new();
    for (language, locale) in policy.locales().iter().enumerate() {
        let moment = Moment::new(moment.now, locale);
        let mut page = |place: String, strings| {
            pages.push(Page { place, language, facts: Vec::new(), rows: Vec::new(), strings });
        };
        for sight in policy.document().sights.ids() {
            if let Ok(sheet) = advisor.sight(sight, &Answers::new(), &moment) {
                page(format!("sight {sight}"), words.of(&sheet));
            }
        }
        if let Some(rules) = advisor.pin_rules(&moment) {
            page("pin".to_owned(), words.of(&rules));
        }
    }
    pages
}

/// Strings, each kept once.
#[derive(Default)]
struct Words(HashMap<String, Arc<str>>);

impl Words {
    /// All strings of something that is drawn.
    fn of(&mut self, drawn: &impl Serialize) -> BTreeSet<Arc<str>> {
        let mut strings = BTreeSet::new();
        let mut open = vec![serde_json::to_value(drawn).unwrap_or_default()];
        while let Some(value) = open.pop() {
            match value {
                Value::String(string) => {
                    let kept = self.0.entry(string).or_insert_with_key(|string| Arc::from(string.as_str()));
                    strings.insert(Arc::clone(kept));
                }
                Value::Array(values) => open.extend(values),
                Value::Object(fields) => open.extend(fields.into_iter().map(|(_, value)| value)),
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        strings
    }
}
