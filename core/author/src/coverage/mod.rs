//! What is covered: which screens say each fact and each text, on which each row decides something, and which steps the
//! author's scenarios visit.

mod covered;
mod drawn;
mod page;
mod scenarios;
mod texts;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use lotsen::Policy;
use lotsen::explore::Explorer;
use lotsen::internals::document::header::SourceKind;
use lotsen::moment::Moment;
use lotsen_proof::scenario::ScenarioError;

pub use covered::{Coverage, Item};
pub use page::page;

use covered::once_each;
use drawn::Drawn;

/// Looks at every screen of a policy, as it is drawn at a moment, and plays the scenarios in a folder.
///
/// # Errors
/// Where a scenario cannot be read or played.
pub fn coverage(
    policy: &Arc<Policy>,
    moment: &Moment,
    scenarios: Option<&Path>,
) -> Result<Coverage, ScenarioError> {
    let steps = scenarios.map(|folder| scenarios::steps(policy, folder)).transpose()?;
    let explorer = Explorer::new(Arc::clone(policy));
    let Drawn { pages, decided } = Drawn::new(policy, &explorer, moment);
    let mut by_row: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for page in &pages {
        for row in &page.rows {
            by_row.entry(*row).or_default().push(&page.place);
        }
    }
    let rows = explorer.rows().into_iter().map(|(number, id)| {
        let by = once_each(by_row.remove(&number).unwrap_or_default());
        Item { id, covered: decided.contains(&number), by }
    });
    let facts = policy
        .document()
        .sources
        .iter()
        .filter(|source| source.value.kind == SourceKind::Fact && !source.value.must_say.is_empty());
    let facts = facts.map(|source| {
        let saying = |language: usize| {
            pages.iter().filter(move |page| page.language == language && page.facts.contains(&source.id))
        };
        let spoken = source.value.must_say.ids();
        let languages: Vec<usize> =
            spoken.filter_map(|locale| policy.locales().iter().position(|known| known == locale)).collect();
        let covered = languages.iter().all(|language| saying(*language).next().is_some());
        let by = languages.into_iter().flat_map(saying).map(|page| page.place.as_str()).collect();
        Item { id: source.id.clone(), by: once_each(by), covered }
    });
    let (facts, rows) = (facts.collect(), rows.collect());
    Ok(Coverage { facts, rows, texts: texts::covered(&explorer, &pages), steps })
}
